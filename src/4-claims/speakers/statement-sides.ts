/** Who makes a statement: its own side, or the official or body that speaks before or behind its verb. */
import { isBareState } from '../grammar/agreement.ts'
import { has } from '../grammar/clause.ts'
import { type Item, type Sentence, unlistedActor } from '../grammar/item.ts'
import { wanted } from '../grammar/tags.ts'
import type { Trigger } from '../mentions/trigger.ts'
import { ADDRESSES, addresseesOf } from '../sides/addressees.ts'
import { SUPPORT } from '../sides/joined-sides.ts'
import type { RoleReading } from '../sides/roles.ts'
import { isDocument, readSpeaker, type Speaker } from './speaker-phrase.ts'
import { isSubject, subjectAt, subjectBefore } from './speech-subjects.ts'

const asInitiator = (speaker: Speaker, at: number): RoleReading => ({
  actor: unlistedActor(speaker.name, speaker.wide === speaker.name ? [] : [speaker.wide]),
  role: 'initiator',
  at,
  weight: 0.5,
})

const THAT = wanted(['w:ان', 'w:بان', 'w:بانه', 'w:بانها', 'w:بانهم'])
/** "اتهم الحزب الحكومة بدعم المسلحين", "نفى الوزير أن بلاده تدعم المسلحين": not those who come up in what is accused or denied. */
function withoutMatter(items: readonly Item[], verb: number, roles: readonly RoleReading[]): readonly RoleReading[] {
  const matter = matterOf(items, verb)
  return matter < 0 ? roles : roles.filter(role => role.at < matter)
}

/** Where that begins; −1 where the verb at `verb` neither accuses nor denies, or nothing follows it. */
export const matterOf = (items: readonly Item[], verb: number): number =>
  has(items[verb], 'accuse.verb', 'deny.verb')
    ? items.findIndex(
        (item, at) =>
          at > verb &&
          item.kind === 'word' &&
          (item.preposition === 'ب' || has(item, SUPPORT) || has(item, THAT) || isUnknownWith(item)),
      )
    : -1

/** "بإيواء": what no lexicon tells from its preposition. */
const isUnknownWith = (item: Item): boolean => item.word?.known === false && /^ب[ات]..../.test(item.word.best.stem)

/** "أدان البيان", "اتهم التقرير": a paper says nothing of itself, and whose it is was told before. */
export const isPaperAlone = (item: Item | undefined, { name }: Speaker): boolean =>
  isDocument(item) && !name.includes(' ')

/** The one who makes a statement where he is no side known by name, and the roles beside him: "حذر وزير الداخلية …"; where he ends. */
function bySpeaker(sentence: Sentence, verb: number, roles: readonly RoleReading[]): Said {
  const { items } = sentence
  const subject = subjectAt(items, verb)
  const behind = isSubject(items, verb, subject)
  const found = behind ? readSpeaker(sentence, subject) : (subjectBefore(sentence, verb)?.speakers[0] ?? null)
  if (found && isPaperAlone(items[subject], found)) return { roles, end: subject + 1 }
  if (!found || found.lone) return { roles, end: verb + 1 }
  const to = behind && 'to' in found && typeof found.to === 'number' ? found.to : subject
  // A side that the speaker's own title names is none of its own.
  const others = roles.filter(role => !behind || role.at < subject || role.at >= to)
  return { roles: [asInitiator(found, subject), ...others], end: to }
}

/** Who says it with what part, and the item behind who says it. */
interface Said {
  readonly roles: readonly RoleReading[]
  readonly end: number
}

/** "ندد موفد الأمم المتحدة سالم رامز": the person, where the side is only a part of the title. */
function byPersonOf(
  sentence: Sentence,
  verb: number,
  roles: readonly RoleReading[],
  own: readonly RoleReading[],
): Said | null {
  const subject = subjectAt(sentence.items, verb)
  if (!isSubject(sentence.items, verb, subject) || !has(sentence.items[subject], 'office', 'source', 'leader'))
    return null
  const found = readSpeaker(sentence, subject)
  const within = found && found.name !== found.wide && own.every(({ at }) => at > subject && at < found.to)
  if (!within) return null
  const others = roles.filter(role => !own.includes(role) && (role.at < subject || role.at >= found.to))
  return { roles: [asInitiator(found, subject), ...others], end: found.to }
}

/** "هدد زعيم الجماعة سالم فلان": the man himself, where a list knows him by name behind his title. */
function byLeaderOf(items: readonly Item[], verb: number, roles: readonly RoleReading[]): Said | null {
  const subject = subjectAt(items, verb)
  const [title, man] = [items[subject], items[subject + 1]]
  const person = man?.kind === 'actor' && man.actor && !man.actor.armed && man.preposition === null && !man.conjunction
  if (title?.kind !== 'people' || !has(title, 'leader') || !person || !isSubject(items, verb, subject)) return null
  const others = roles.filter(({ at }) => at !== subject && at !== subject + 1)
  return {
    roles: [{ actor: man.actor, role: 'initiator', at: subject + 1, weight: 0.8 }, ...others],
    end: subject + 2,
  }
}

/** "اتهم ناشطون الشرطة", "ناشد رئيس البلدية المجتمع الدولي وقف هجمات الجيش": who speaks is told before the sides, one of which it may be aimed at. */
function byOneBefore(
  sentence: Sentence,
  verb: number,
  roles: readonly RoleReading[],
  own: readonly RoleReading[],
): Said | null {
  const { items } = sentence
  const subject = subjectAt(items, verb)
  if (!own.every(({ at }) => at > subject) || !isSubject(items, verb, subject)) return null
  const found = readSpeaker(sentence, subject)
  const paper = found && isPaperAlone(items[subject], found)
  if (!found || (found.lone && !paper) || !own.every(({ at }) => at >= found.to)) return null
  const others = roles.filter(role => !own.includes(role))
  const aimed = has(items[verb], ADDRESSES) ? own.filter(({ at }) => at === found.to) : []
  const targets = aimed.length ? aimed.map(role => ({ ...role, role: 'target' as const })) : others
  return { roles: paper ? targets : [asInitiator(found, subject), ...targets], end: found.to }
}

const AT_HEAD = 3
/** "أدانت زمردان الهجوم وطالبت نهران بفتح تحقيق": who condemns goes on as who says does. */
const SPOKE = wanted(['say.verb', 'condemn.verb', 'express.verb'])
/** "قالت الوزارة إن الجيش قصف البلدة وطالبت أنقرة بوقف القصف": who spoke goes on, and a capital bare behind the second verb is called upon. */
function byWhoGoesOn(sentence: Sentence, verb: number): Said | null {
  const { items } = sentence
  const next = items[verb + 1]
  const name = next?.actor?.text ?? next?.place?.text ?? ''
  const capital =
    next?.kind === 'place'
      ? !next.place?.kindWord
      : isBareState(name) || (next?.actor?.country != null && !/ |^ال/.test(name))
  if (
    !items[verb]?.conjunction ||
    !capital ||
    next?.preposition !== null ||
    next.conjunction ||
    !has(items[verb], ADDRESSES)
  )
    return null
  const said = items.findIndex((item, i) => i < Math.min(verb, AT_HEAD) && has(item, SPOKE))
  const subject = said < 0 ? -1 : subjectAt(items, said)
  const found = subject < 0 || !isSubject(items, said, subject) ? null : readSpeaker(sentence, subject)
  if (!found || found.lone) return null
  const target = { actor: unlistedActor(name), role: 'target' as const, at: verb + 1, weight: 0.8 }
  return { roles: [asInitiator(found, subject), target], end: verb + 2 }
}

/** "أعرب عن قلقه على سكان المدينة التي يحاصرها المسلحون": concern is aimed at nobody. */
const aims = (items: readonly Item[], verb: number, roles: readonly RoleReading[]): readonly RoleReading[] =>
  has(items[verb], 'express.verb') ? roles.filter(({ role }) => role === 'initiator') : roles

/** "ودانت السفارة الهجمات": not the side of which the report spoke last, where somebody stands behind the verb. */
const withoutTopic = (items: readonly Item[], verb: number, roles: readonly RoleReading[]): readonly RoleReading[] =>
  roles.some(role => role.at === verb) &&
  items[subjectAt(items, verb)]?.preposition === null &&
  isSubject(items, verb, subjectAt(items, verb))
    ? roles.filter(role => role.at !== verb)
    : roles

const BRANCH = wanted(['s:فرع', 's:جناح', 's:ذراع'])
/** "تبنى الهجوم تنظيم كذا", "تبنت العملية جماعة كذا": who claims it, told behind what he claims. */
function claimerBehind(items: readonly Item[], verb: number): RoleReading[] {
  if (!has(items[verb], 'claim.responsibility') || !has(items[verb + 1], 'def')) return []
  const at = has(items[verb + 2], BRANCH) ? verb + 3 : verb + 2
  const actor = items[verb + 1]?.kind === 'word' && items[at]?.preposition === null ? items[at]?.actor : null
  return actor?.armed ? [{ actor, role: 'initiator', at, weight: 0.8 }] : []
}

const FIRST_PERSON = /^(ندعو|ادعو|نطالب|اطالب|نناشد|اناشد|طالبنا|دعونا|ناشدنا|نحمل|نحذر|نتهم)$/
/** "قال المتحدث: ندعو الحكومة إلى": who says "we" spoke before, and whoever stands behind is called upon. */
function inFirstPerson(sentence: Sentence, verb: number): readonly RoleReading[] | null {
  const { items } = sentence
  if (!FIRST_PERSON.test(items[verb]?.word?.best.stem ?? '')) return null
  const said = items.slice(0, verb).findLastIndex(item => has(item, 'say.verb', 'add.verb'))
  const subject = said < 0 ? -1 : subjectAt(items, said)
  const found = subject < 0 || !isSubject(items, said, subject) ? null : readSpeaker(sentence, subject)
  const sayer = found && !found.lone ? [asInitiator(found, subject)] : []
  return [...sayer, ...addresseesOf(sentence, verb, verb + 1)]
}

/** Sides of a statement: who makes it, and whom it is aimed at. */
export function withSayer(sentence: Sentence, verb: number, all: readonly RoleReading[]): readonly RoleReading[] {
  const { items } = sentence
  const ours = inFirstPerson(sentence, verb)
  if (ours) return ours
  const roles = aims(items, verb, withoutTopic(items, verb, withoutMatter(items, verb, all)))
  if (!has(items[verb], 'verb')) return [...roles, ...addresseesOf(sentence, verb, verb + 1)]
  const goesOn = byWhoGoesOn(sentence, verb)
  if (goesOn) return goesOn.roles
  const claimer = claimerBehind(items, verb)
  if (claimer.length) return claimer
  const own = roles.filter(role => role.role === 'initiator')
  const titled = own.length
    ? (byLeaderOf(items, verb, roles) ??
      byPersonOf(sentence, verb, roles, own) ??
      byOneBefore(sentence, verb, roles, own))
    : null
  const said = titled
    ? titled
    : own.length
      ? { roles, end: Math.max(verb, ...own.map(role => role.at)) + 1 }
      : bySpeaker(sentence, verb, roles)
  if (said.roles.some(role => role.role === 'target')) return said.roles
  return [...said.roles, ...addresseesOf(sentence, verb, said.end)]
}

const EARLY = 5
/** Whether a verb opens a clause of its own: not "الهجوم الذي استنكرته …", "تفجير اتهمت السلطات …". */
export const opensStatement = (items: readonly Item[], at: number): boolean =>
  items[at]?.conjunction === true ||
  (at <= EARLY && !has(items[at - 1], 'relative')) ||
  items[at - 1]?.kind === 'punct' ||
  has(items[at - 1], 'connector')

const OF_CONFLICT = wanted(
  [
    'attack.noun',
    'attack',
    'strike',
    'shell',
    'shell.round',
    'blast',
    'kill',
    'clash',
    'storm',
    'siege',
    'abduct',
  ].concat([
    'combatant',
    'armed',
    'weapon',
    'truce',
    'killed.person',
    'captured.person',
    'massacre',
    'displace',
    'suicide',
    'gunfire',
    'involvement',
    'capture',
    'withdraw',
  ]),
)
/** Whether a sentence has to do with fighting or those who fight: warnings of heat and markets do not. */
export const concernsConflict = (items: readonly Item[]): boolean =>
  items.some(item => (item.actor?.armed && item.actor.named) || has(item, OF_CONFLICT))

const LEAD = 1
/** "وأشاد الوزير برجال الأمن", behind the lead: praise is news of its own where the report opens with it. */
export const isPassingPraise = ({ index }: Sentence, { rule }: Trigger): boolean =>
  rule.id === 'praised' && index > LEAD

/** To accuse, threaten, deny and condemn is to quarrel, whatever about. */
export const isContentious = (item: Item | undefined): boolean =>
  has(item, 'accuse.verb', 'threaten.verb', 'condemn.verb', 'deny.verb', 'express.verb')
