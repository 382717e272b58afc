/** Peoples by their bare name who fight as one side: "سيطر الأكراد على البلدة", "معارك مع الطوارق"; elsewhere they are people, and no side. */
import type { Token } from '../../2-arabic/token.ts'
import { bareText, cliticsOf } from '../grammar/bare-text.ts'
import { has } from '../grammar/clause.ts'
import { changed, type Item, unlistedActor } from '../grammar/item.ts'
import { wanted } from '../grammar/tags.ts'

const PEOPLES = new Set(
  'اكراد كرد دروز علويون علويين تركمان طوارق تبو شيشان شيشانيون شيشانيين صرب بشتون دينكا نوير تاميل'.split(' '),
)
const isPeople = (item: Item | undefined): boolean =>
  item?.kind === 'word' && has(item, 'def') && PEOPLES.has(item.word?.best.stem ?? '')

/** What only those do who bear arms. */
const DOES = wanted(
  'capture retake clash attack storm repel shell drive.out advance carry.out launch wage besiege target deploy enter'
    .split(' ')
    .map(tag => `${tag}.verb`),
)
const STRUCK = wanted(['attack.verb', 'shell.verb', 'target.verb', 'strike.verb', 'drive.out.verb'])
const DEED = wanted(['clash', 'attack.noun', 'truce', 'shell', 'strike', 's:حرب'])
const LOST = wanted(['capture', 'retake', 'drive.out', 'seize'])
const REACH = 5

const plainly = (item: Item | undefined): boolean => item?.preposition === null && !item.conjunction

/** "معارك مع الأكراد", "هجوم على الأكراد" of a band, "اشتباكات بين الأكراد وداعش": told as one of those who fight. */
function fightsThere(items: readonly Item[], at: number): boolean {
  const joined = items[at]?.conjunction === true && items[at]?.preposition === null && items[at - 1]?.kind === 'actor'
  const link = joined
    ? items.slice(Math.max(0, at - REACH), at).findLastIndex(item => has(item, 'w:بين')) + Math.max(0, at - REACH)
    : at - 1
  if (!has(items[link], joined ? 'w:بين' : 'w:مع', 'w:بين')) return false
  return items.slice(Math.max(0, link - REACH), link).some(item => has(item, DEED))
}

/** "انتزع التنظيم البلدة من الأكراد": from whom others take. */
const losesThere = (items: readonly Item[], at: number): boolean =>
  has(items[at - 1], 'w:من') &&
  plainly(items[at]) &&
  items.slice(Math.max(0, at - REACH - 1), at - 1).some(item => has(item, LOST) && has(item, 'verb', 'masdar'))

/** "سيطر الأكراد على", "في وقت انتزع فيه الأكراد", "الأكراد سيطروا", "هاجم التنظيم الأكراد": who does it, or whom a side does it to. */
function doesIt(items: readonly Item[], at: number): boolean {
  if (!plainly(items[at])) return false
  const verb = has(items[at - 1], 'pron') && has(items[at - 1], 'prep') ? at - 2 : at - 1
  if (has(items[verb], DOES) && !has(items[verb], 'passive', 'def')) return true
  // "هاجم التنظيم الأكراد": straight behind who does it.
  if (items[at - 1]?.kind === 'actor' && plainly(items[at - 1]) && has(items[at - 2], STRUCK)) return true
  if (has(items[verb], 'kill.verb') && items[at + 1]?.kind === 'number') return true
  const next = items[at + 1]
  return has(next, DOES) && /وا$|ون$/.test(next?.word?.best.stem ?? '') && !has(items[at - 1], 'prep')
}

/** The people at `at` as a side, where it fights; else null. */
export function fightingPeople(items: readonly Item[], at: number, tokens: readonly Token[]): Item | null {
  const item = items[at]
  if (!item || !isPeople(item) || !(doesIt(items, at) || fightsThere(items, at) || losesThere(items, at))) return null
  const text = bareText(tokens, item.from, item.to, cliticsOf(item))
  const actor = { ...unlistedActor(text, [`المقاتلون ${text}`]), armed: true }
  const kept = [...item.tags].filter(tag => tag.startsWith('p:') || tag === 'conj' || tag === 'def')
  return changed(item, { kind: 'actor', actor, tags: ['actor', 'armed.side', ...kept] })
}
