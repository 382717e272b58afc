/** Who can be a side: named and described forces, and people told by what they are ("مسلحون"). */
import { bearing, has } from '../grammar/clause.ts'
import { type ActorName, alsoNamed, type Item, unlistedActor } from '../grammar/item.ts'
import { wanted } from '../grammar/tags.ts'

/** Whose men they are, where their very name tells it: "شرطيان" are of the police. */
export const SERVES: ReadonlyMap<string, string> = new Map([
  ['شرطي', 'الشرطة'],
  ['جندي', 'الجيش'],
  ['عسكري', 'الجيش'],
  ['دركي', 'الدرك'],
])
/** Other names of people who are described: their noun by itself, so that they are known in the plural too, and the service they are of. */
export const namesByNoun = (lemmas: readonly string[]): string[] => [
  ...lemmas,
  ...lemmas.flatMap(lemma => SERVES.get(lemma) ?? []),
]

const GUARDS = wanted(['s:حارس', 's:حراس', 's:مرافق', 's:مرافقي', 's:مرافقو'])
/** "نجله", "حراسه": people told only by whose they are; "جنوده" are troops. */
export const isSomebodys = (item: Item): boolean =>
  item.people !== null &&
  !item.people.of &&
  has(item, 'pron') &&
  !has(item, 'named') &&
  !item.people.text.includes(' ') &&
  (item.people.group !== 'combatants' || (item.word?.tags.any(GUARDS) ?? false))

/** One person who is only described: no side, unless he is told to do a deed by himself. */
const isOneDescribed = (item: Item): boolean =>
  item.people?.implied === 1 &&
  !item.tags.has('named') &&
  item.people.text.split(' ').length < 3 &&
  !item.tags.has('suicide')

/** A person or side as a party: those described ("مسلحون") count by their description; one with a name can be a target. */
export const partyOf = (item: Item | undefined): ActorName | null =>
  item && isOneDescribed(item) ? null : actingOf(item)

/** The same of who does a deed, which one described man may ("قتل جندي شابا"). */
export function actingOf(item: Item | undefined): ActorName | null {
  if (item?.actor) return item.actor
  if (item?.kind !== 'people' || !item.people) return null
  const { people } = item
  // "مسلحون آخرون" do what they do, as those before did.
  const others = people.other && !(people.plural && !people.number && item.tags.has('armed'))
  if (people.outcome || others || item.tags.has('source') || people.text === '') return null
  // "نجله", "حراسه": whose they are is told elsewhere, and no name of theirs.
  if (isSomebodys(item)) return null
  if (people.of && !(item.tags.has('named') && people.of.irregular))
    return alsoNamed(people.of, [...people.of.aliases, people.text])
  // "اعتقال سالم فلان": a name alone tells who it was done to, and not what he is.
  const named = people.group === 'unknown' && item.tags.has('named')
  const unknown = named || (people.group === 'unknown' && item.tags.has('armed'))
  if (people.group !== 'combatants' && people.group !== 'civilians' && !unknown) return null
  const civilian = people.group === 'civilians' || named
  // "14 حوثيا".
  const lemmas = item.word?.analyses.flatMap(a => (a.sense && a.sense.pos !== 'verb' ? [a.sense.lemma] : [])) ?? []
  return {
    text: people.text,
    id: null,
    aliases: [...new Set([...(people.of ? [people.of.text] : []), ...namesByNoun(lemmas)])],
    country: people.of?.country ?? null,
    armed: !civilian,
    named: false,
    civilian,
    irregular: !civilian && item.tags.has('armed'),
    sides: undefined,
  }
}

/** The same of who suffers a deed: "استهدفت الغارة قياديا في التنظيم", who elsewhere may be told as speaking, is of his side there. */
export function suffererAt(item: Item | undefined): ActorName | null {
  const party = partyOf(item)
  const { people } = item ?? {}
  if (party || !people || people.outcome) return party
  // "أطلقوا النار على الناشط سالم درعاوي".
  if (people.group === 'civilians' && people.implied === 1 && people.definite && people.text.split(' ').length > 2)
    return { ...unlistedActor(people.text), named: false, civilian: true }
  // "أحرقوا منازل الفلسطينيين", "أطلقوا النار على فلسطينيين".
  if (item?.tags.has('demonym') && people.plural)
    return { ...unlistedActor(people.text), country: item.word?.country ?? null, named: false, civilian: true }
  if (!people.of?.armed || (people.definite && !item?.tags.has('leader'))) return party
  return alsoNamed(people.of, [...people.of.aliases, people.text])
}

const isVerb = bearing('verb')
const isNoPlainVerb = bearing('masdar', 'noun', 'def', 'particle', 's:تابعه', 's:تابع')
/** A finite verb; forms that are also a noun or a verbal noun are none. */
export const isPlainVerb = (item: Item | undefined): boolean =>
  item !== undefined && item.kind === 'word' && isVerb(item) && item.preposition === null && !isNoPlainVerb(item)

const mayRelate = bearing('relative')
// "انسحب منه المسلحون": with a pronoun of its own it is a preposition.
const isRelativeParticle = bearing('w:من', 'w:ما', 'w:مما', 'w:ممن', 'pron', 'among')
export const isRelative = (item: Item | undefined): boolean => mayRelate(item) && !isRelativeParticle(item)

const isPrep = bearing('prep')
const governsNothing = bearing('pron', 'among')
/** A preposition that governs the noun behind it: one with a pronoun of its own governs nothing. */
export const isPreposition = (item: Item | undefined): boolean =>
  // "هجوم على آلية للشرطة": no preposition has a madda.
  isPrep(item) && !(has(item, 'vehicle') && has(item, 'madda')) && !governsNothing(item)

const isListedAdjective = bearing('adjective', 'demonym', 'air.adj')
const isNoAdjective = bearing('noun', 'masdar', 'verb', 'particle')
export const isAdjectival = (item: Item | undefined): boolean =>
  item?.kind === 'word' &&
  item.preposition === null &&
  (isListedAdjective(item) || (!isNoAdjective(item) && /(ي|يه|يا|يون|يين)$/.test(item.word?.best.stem ?? '')))

/** "قتل", "قصف", "خطف": whether a form that is verb and verbal noun is the verb here, by what stands around it. */
export function isVerbForm(items: readonly Item[], at: number): boolean {
  const head = items[at]
  // "فتحت": opened; its letters can be read as "فـ" and "تحت" too.
  if (!head || !has(head, 'verb') || has(head, 'def') || head.preposition !== null) return false
  if (has(head, 'particle') && !has(head, 'open.up.verb')) return false
  if (isPlainVerb(head)) return true
  if (!has(head, 'masdar')) return !has(head, 'noun')
  const before = items[at - 1]
  const next = items[at + 1]
  // "إن الجيش قصف بلدة كذا", "أن الجيش قصف بالمدفعية مواقع": straight behind its doer.
  if (next && isDoer(before) && has(items[at - 2], 'w:ان', 'w:بان')) return true
  // "أعلن الحزب أنه قصف تجمعا": behind "أنه" stands a verb, but for "إنه قصف عشوائي".
  if (has(before, HE) && next && !isAdjectival(next)) return true
  // "وكانت القوات قد استعادتها": behind قد stands a verb.
  if (has(before, 'w:قد', 'w:وقد') && has(head, 'object')) return true
  // "هاجموا القرية وتمكن من قتل ثلاثة".
  if (has(head, 'manage.verb') && has(next, 'w:من') && !has(head, 'pron') && !isPreposition(before)) return true
  if ((has(before, 'comma') && isAnnounced(items, at)) || isTakenUp(items, at) || isAnnouncedToo(items, at))
    return false
  if (isPreposition(before) || (isPlainVerb(before) && !has(before, 'be', 'become', 'still')) || isAdjectival(next))
    return false
  if (before?.kind === 'word' && !before.conjunction && has(before, 'noun', 'masdar') && !has(before, 'def'))
    return false
  if (has(head, 'pron') && !head.word?.analyses.some(a => a.sense?.object)) return false
  if (!next || isPreposition(next) || next.preposition !== null || next.conjunction || has(next, 'pron')) return false
  const opens = !before || before.kind === 'punct' || has(before, 'connector', 'qad') || head.conjunction
  if (opens && next.kind === 'word' && has(next, 'office', 'source', 'force', 'government')) return true
  // "قتل رصاص الجيش ثلاثة": rounds kill, and are not killed.
  if (opens && has(head, 'kill') && has(next, 'gunfire', 'shell.round', 'device')) return true
  return next.kind === 'people' || next.kind === 'actor' || next.kind === 'number' || next.kind === 'time'
}

const HE = wanted(['w:انه', 'w:بانه', 'w:انها', 'w:بانها', 'w:انهم', 'w:بانهم'])

const isDoer = (item: Item | undefined): boolean =>
  item?.kind === 'actor' && item.actor?.armed === true && item.preposition === null && !item.conjunction

const ANNOUNCED_REACH = 10
/** "أعلنت القوات في البلدة، طرد المسلحين": what is announced, behind who announces it and where. */
function isAnnounced(items: readonly Item[], at: number): boolean {
  for (let k = at - 2; k >= Math.max(0, at - ANNOUNCED_REACH); k--) {
    const item = items[k]
    if (has(item, 'announce.verb')) return partyOf(items[k + 1]) !== null
    if (isPlainVerb(item) || has(item, 'masdar', 'connector', 'stop')) return false
  }
  return false
}

/** "أعلن الجيش استعادة البلدة وطرد قوات التنظيم منها": a second deed that is announced, unless its doer shows by his ending. */
function isAnnouncedToo(items: readonly Item[], at: number): boolean {
  if (!items[at]?.conjunction || /[^ي](ون|ان)$/.test(items[at + 1]?.word?.best.stem ?? '')) return false
  for (let k = at - 1, deed = false; k >= Math.max(0, at - ANNOUNCED_REACH); k--) {
    const item = items[k]
    if (has(item, 'announce.verb')) return deed
    if (isPlainVerb(item) || has(item, 'comma', 'connector', 'relative', 'stop')) return false
    deed ||= has(item, 'masdar')
  }
  return false
}

const TAKES_DEED = [
  'condemn.verb',
  'deny.verb',
  'praise.verb',
  'express.verb',
  'go.on.verb',
  'continue.verb',
  'begin.verb',
] as const
/** "أدانت المنظمة أمس قصف المسلحين الحي", "واصلت القوات صباحا قصف المدينة": what a verb before it is about. */
function isTakenUp(items: readonly Item[], at: number): boolean {
  for (let k = at - 1; k >= Math.max(0, at - ANNOUNCED_REACH); k--) {
    const item = items[k]
    if (has(item, ...TAKES_DEED)) return true
    if (!item || item.kind === 'punct' || isPlainVerb(item) || has(item, 'connector', 'relative')) return false
    if (items[k + 1]?.conjunction && !partyOf(items[k + 1])) return false
  }
  return false
}

/** A finite verb here: of forms that are a verbal noun too, those whose place shows a verb. */
export const isVerbHere = (items: readonly Item[], at: number): boolean =>
  isPlainVerb(items[at]) || isVerbForm(items, at) || isUnknownVerb(items, at)

/** "وعرضت القوات": an unknown word that opens a clause before a bare side is its verb. */
function isUnknownVerb(items: readonly Item[], at: number): boolean {
  const item = items[at]
  const next = items[at + 1]
  if (item?.kind !== 'word' || item.word?.known || item.preposition !== null || has(item, 'def')) return false
  if (next?.kind !== 'actor' || next.preposition !== null || next.conjunction) return false
  const before = items[at - 1]
  return !before || before.kind === 'punct' || item.conjunction || has(before, 'connector', 'qad')
}

/** "مسلحون يستقلون سيارة | هاجموا": whether before a clause that begins at `start` a verb in the present tells what people were like. */
export function isToldLikeThis(items: readonly Item[], start: number): boolean {
  const who = items[start - 2]
  const told = has(items[start - 1], 'present') && isVerbHere(items, start - 1)
  return told && who?.people?.definite === false && partyOf(who) !== null && who.preposition === null
}
