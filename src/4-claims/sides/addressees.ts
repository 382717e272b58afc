/** Whom a statement is aimed at: who is accused, warned, threatened, called upon or blamed, bare behind who says it. */
import { bareText } from '../grammar/bare-text.ts'
import { has } from '../grammar/clause.ts'
import { type ActorName, type Item, type Sentence, unlistedActor } from '../grammar/item.ts'
import { governsObject } from '../grammar/masdar-objects.ts'
import { wanted } from '../grammar/tags.ts'
import { joinedTo } from './joined-sides.ts'
import { isAdjectival, isPreposition, isVerbForm, partyOf } from './party.ts'
import type { RoleReading } from './roles.ts'
import { stateCalled } from './states.ts'

/** Verbs of what is said to somebody or against him, who stands bare behind them. */
export const ADDRESSES = wanted(['appeal.verb', 'accuse.verb', 'warn.verb', 'threaten.verb', 'blame.verb'])
/** "دعا الحكومة إلى", "اتهمها بـ", "حذر السكان من", "حث الأطراف على", "حمل الجيش مسؤولية": what a bare addressee is followed by. */
const MATTER = wanted(['w:الي', 'w:علي', 'w:من', 'w:ل', 'w:ان', 'responsibility'])
const REACH = 9
const MOST_WORDS = 4

const isMatter = (item: Item | undefined): boolean =>
  has(item, MATTER) || (item?.kind === 'word' && (item.preposition === 'ب' || item.preposition === 'ل'))

/** "في بيان", "خلال مؤتمر صحفي", "(الناتو)": what may stand between who speaks and whom he speaks to; index behind it. */
function overCircumstance(items: readonly Item[], at: number): number {
  const item = items[at]
  if (item?.kind === 'time' || has(item, 'also', 'comma')) return at + 1
  if (has(item, 'open')) {
    const close = items.findIndex((one, k) => k > at && has(one, 'close'))
    return close > at && close - at < REACH ? close + 1 : at
  }
  if (!has(item, 'w:في', 'w:خلال', 'w:عبر')) return at
  const noun = items[at + 1]
  if (noun?.kind === 'place') return at + 2
  if (noun?.kind !== 'word' || has(noun, 'def')) return at
  let to = at + 2
  while (isAdjectival(items[to])) to++
  return to
}

/** "سلاح الجو", "زعيم التنظيم", "سكان المدينة": an indefinite noun that what stands behind it makes definite; index behind both. */
function overConstruct(items: readonly Item[], at: number): number | null {
  const [head, next] = [items[at], items[at + 1]]
  if (has(head, 'def')) return at + 1
  const whose = next?.preposition === null && !next.conjunction
  const definite = next?.kind === 'actor' || next?.kind === 'place' || (next?.kind === 'word' && has(next, 'def'))
  return whose && definite && has(head, 'noun') && !has(next, 'masdar') ? at + 2 : null
}

/** "الطرفين", "الجانبين": whoever the report knows them to be. */
const BOTH = wanted(['s:طرفين', 's:جانبين', 's:فريقين', 's:اطراف'])

/** "المنظمات الدولية", "المجتمع الدولي": a definite noun that no lexicon of sides holds, with its adjectives. */
function bodyAt({ items, tokens }: Sentence, at: number): { actor: ActorName; to: number } | null {
  const head = items[at]
  if (head?.kind !== 'word' || isVerbForm(items, at) || has(head, 'masdar', 'prep', 'particle', BOTH)) return null
  const behind = overConstruct(items, at)
  if (behind === null) return null
  let to = behind
  while (to - at < MOST_WORDS && items[to]?.kind === 'word' && has(items[to], 'def') && isAdjectival(items[to])) to++
  const last = items[to - 1]
  return last ? { actor: unlistedActor(bareText(tokens, head.from, last.to, 0)), to } : null
}

/** Whether what is said to the one before `at` follows, over where he is and what else is told of him. */
function matterFollows(items: readonly Item[], at: number): boolean {
  for (let k = at; k < items.length && k - at < REACH; k++) {
    if (isMatter(items[k])) return true
    if (has(items[k], 'stop', 'connector')) return false
  }
  return false
}

const asTarget = (actor: ActorName, at: number): RoleReading => ({ actor, role: 'target', at, weight: 0.8 })

/** Who stands bare at `at` and may be spoken to; also things are threatened. */
function readAt(sentence: Sentence, verb: number, at: number): RoleReading[] {
  const { items } = sentence
  const item = items[at]
  if (item?.kind === 'place') {
    if (item.place?.kindWord || item.place?.candidates[0]?.kind !== 'country') return []
    return [asTarget(stateCalled(item.place?.text ?? '', item.place?.candidates[0]?.country ?? null), at)]
  }
  if (partyOf(item))
    return joinedTo(items, at).flatMap(k => {
      const actor = partyOf(items[k])
      return actor ? [asTarget(actor, k)] : []
    })
  const body = has(items[verb], 'threaten.verb') ? null : bodyAt(sentence, at)
  return body && matterFollows(items, body.to) ? [asTarget(body.actor, at)] : []
}

const UNDERGONE = wanted([
  'kill',
  'die',
  'injure',
  'arrest',
  'abduct',
  'execute',
  'assassinate',
  'target',
  'detain',
  'siege',
])
/** "أدانت المنظمة قصف المسلحين مناطق سكنية", "استنكر قيام الجيش بـ": whose the deed is that is condemned, told behind it. */
function whoseDeed(items: readonly Item[], at: number): RoleReading[] {
  if (items[at]?.kind !== 'word' || !has(items[at], 'masdar', 's:قيام') || items[at]?.preposition !== null) return []
  if (has(items[at], UNDERGONE) && !governsObject(items, at)) return []
  const actor = items[at + 1]?.preposition === null ? partyOf(items[at + 1]) : null
  return actor?.armed
    ? joinedTo(items, at + 1).flatMap(k => (partyOf(items[k]) ? [asTarget(partyOf(items[k]) ?? actor, k)] : []))
    : []
}

const BY_WORDS = wanted(
  (
    'w:وطلب w:وطلبت ' +
    'w:باللوم w:باللائمه w:اللوم w:اللائمه w:الاتهام s:اوامر s:امر s:امرا s:انذار s:انذارا s:انذارات ' +
    's:تحذير s:تحذيرا s:تحذيرات s:طلب s:طلبت'
  ).split(' '),
)
const TOWARDS = wanted(['w:علي', 'w:الي', 'w:من', 'w:ل'])
/** "ألقى باللوم على المسلحين", "وجه إنذارا إلى السكان", "أوامر إخلاء لسكان القرية", "طلب من السكان": whom the words are aimed at, behind a preposition. */
function indirectly(sentence: Sentence, verb: number): RoleReading[] {
  const { items } = sentence
  const words = items.findIndex((item, k) => k >= verb && k - verb < REACH && has(item, BY_WORDS))
  if (words < 0) return []
  for (let k = words + 1; k < items.length && k - words < REACH; k++) {
    const item = items[k]
    if (has(item, 'stop', 'connector')) return []
    const at = has(item, TOWARDS) ? k + 1 : item?.preposition === 'ل' ? k : -1
    const actor = at < 0 ? null : partyOf(items[at])
    if (actor) return [asTarget(actor, at)]
  }
  return []
}

/** Whom the statement of `verb` is aimed at; `from`: behind who says it. */
export function addresseesOf(sentence: Sentence, verb: number, from: number): RoleReading[] {
  const { items } = sentence
  const judges = has(items[verb], 'condemn.verb')
  if (!judges && !has(items[verb], ADDRESSES)) return indirectly(sentence, verb)
  let at = from
  while (at < items.length && at - from < REACH) {
    const next = overCircumstance(items, at)
    if (next === at) break
    at = next
  }
  const item = items[at]
  if (!item || item.preposition !== null || item.conjunction || isPreposition(item)) return []
  return judges ? whoseDeed(items, at) : readAt(sentence, verb, at)
}
