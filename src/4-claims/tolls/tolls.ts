/** Toll statements of one sentence: which people suffered what, by the rules of `rules/toll-rules.ts`. */
import { normalForm } from '../../2-arabic/forms.ts'
import { isOfBand } from '../chunks/bands.ts'
import type { Outcome, VictimDetail, VictimGroup } from '../claim.ts'
import { has } from '../grammar/clause.ts'
import type { ActorName, Item, People, Sentence } from '../grammar/item.ts'
import { wanted } from '../grammar/tags.ts'
import { isCrowdHarm } from '../mentions/crowd-harm.ts'
import { asAttacker } from '../sides/shot-attackers.ts'
import { type Figure, figureOf, isRate } from './figure.ts'
import { loserOfOwn } from './losses-of-ones-own.ts'
import { peopleBefore } from './pronoun-victims.ts'
import { withSharedSide } from './shared-sides.ts'
import { type Slot, tollSlots } from './toll-slots.ts'
import { lostBy, personBehind, whoseVictims } from './whose-victims.ts'

type Among = 'fighters' | 'civilians' | 'weak'

/** A figure read in a sentence, not yet bound to an event. */
export interface TollReading {
  readonly outcome: Outcome
  readonly group: VictimGroup
  readonly detail: VictimDetail | null
  readonly of: ActorName | null
  readonly low: number | null
  readonly high: number | null
  readonly approx: boolean
  readonly vague: boolean
  /** Item indexes: of the word that tells the outcome, and of the victims. */
  readonly trigger: number
  readonly victims: number
  /** Counted in another figure ("among them"). */
  readonly included: boolean
  /** No noun says who they are, not even "persons". */
  readonly unsaid: boolean
  /** A man or two of whom nothing more is told. */
  readonly man: boolean
  /** Who is said to be among them, without a number: "بينهم مدنيون"; `weak`: women and children. */
  readonly among: Among | null
  readonly rule: string
}

/** "57 شخصا على الأقل", "عشرون قتيلا على أقل تقدير": the bound stands behind the noun. */
const isAtLeast = (items: readonly Item[], at: number): boolean =>
  isBoundAt(items, has(items[at + 1], 'comma') ? at + 1 : at) ||
  (items[at + 1]?.kind === 'word' && !has(items[at + 1], 'verb', 'prep') && isBoundAt(items, at + 1))
const isBoundAt = (items: readonly Item[], at: number): boolean =>
  has(items[at + 1], 'w:علي', 'w:في') &&
  (has(items[at + 2], 'w:الاقل') || (has(items[at + 2], 'w:اقل') && has(items[at + 3], 'w:تقدير', 'w:التقديرات')))

/** What the dead have come to is not said of those told just before. */
const isTally = (slot: Slot): boolean =>
  /^(dead|wounded)-(came-to|number|amounted|more-than)|^number-of/.test(slot.rule)

const AMONG_REACH = 8
const MOST = wanted(
  ['معظم', 'غالبيت', 'اغلب', 'اغلبيت', 'جل', 'اكثر', 'غالب', 'بعض', 'عدد'].flatMap(word => [
    `w:${word}هم`,
    `w:${word}هن`,
  ]),
)
/** "1100 قتيل و5762 جريحا بينهم مدنيون", "21 شخصا، منهم أفراد في قوات الأمن", "عشرون شخصا معظمهم مدنيون". */
function saidAmong(items: readonly Item[], at: number): Among | null {
  for (let k = at + 1; k <= at + AMONG_REACH; k++) {
    const item = items[k]
    if (!item || has(item, 'stop') || (has(item, 'verb') && !has(item, 'noun', 'among', 'masdar'))) return null
    const most = has(item, MOST)
    if (!most && !has(item, 'among')) continue
    // "معظمهم من المدنيين".
    const people = items[most && has(items[k + 1], 'w:من') ? k + 2 : k + 1]?.people
    if (!people?.plural || people.number) return null
    if (people.group === 'combatants') return 'fighters'
    // Of whom most are students or tourists, those are hardly fighters.
    const weak = people.detail !== null || (most && !/^(ال)?مدني/.test(normalForm(people.text)))
    return people.group === 'civilians' ? (weak ? 'weak' : 'civilians') : null
  }
  return null
}

const EXCEED_REACH = 4
/** "تجاوز عدد القتلى مئتين" is more than 200; "ارتفع ليصل إلى 21" is 21, and not at most. */
function ofTally(items: readonly Item[], at: number, slot: Slot, figure: Figure): Figure {
  if (!isTally(slot) || figure.vague) return figure
  const near = [...items.slice(Math.max(0, at - EXCEED_REACH), at), ...items.slice(slot.trigger, slot.trigger + 1)]
  if (figure.high !== null && near.some(item => has(item, 'exceed'))) return { ...figure, low: figure.high, high: null }
  return figure.low === null ? { ...figure, low: figure.high } : figure
}

const HONOURS = wanted(
  'mourn s:شيع s:شيعت s:يشيع s:تشيع s:تشييع s:ودع s:ودعت s:كرم s:تكريم s:ترحم s:ارواح s:دم s:دماء'.split(' '),
)
const HONOURS_REACH = 6
/** "نعى محافظ كذا شهداء الشرطة", "ترحم على أرواح شهداء الجيش": the dead of a side, told before; "سقوط قتلى من الشرطة" are news. */
const areHonoured = (items: readonly Item[], at: number): boolean =>
  items.slice(Math.max(0, at - HONOURS_REACH), at).some(item => has(item, HONOURS))

/** "شيعوا جثمان الشهيد الذي قتل برصاص…": of the dead man that is buried it is told how he died. */
const isToldHow = (items: readonly Item[], at: number, { rule, trigger }: Slot): boolean =>
  rule.startsWith('killed-after') && items.slice(at + 1, trigger).some(item => has(item, 'relative'))

/** "أسر شهداء": who is told of are not the dead. */
const KIN = new Set('ابناء بنات اسر اسره عائلات عائله ذوي اهالي ارامل ايتام اطفال امهات'.split(' '))
const areKinOf = (item: Item | undefined): boolean => KIN.has(item?.word?.best.stem ?? '')

const SELF_REACH = 5
/** "قبل أن يقتل نفسه". */
function isOwnDeath(items: readonly Item[], at: number, { outcome, trigger }: Slot): boolean {
  if (outcome !== 'killed' || trigger > at || !has(items[trigger], 'kill.verb')) return false
  const behind = items.slice(at + 1, at + SELF_REACH)
  const self = behind.findIndex(item => has(item, 's:نفس'))
  return self >= 0 && behind.slice(0, self).every(item => !has(item, 'verb', 'prep', 'stop'))
}

/** "استهدفوا جنديين ما أدى إلى مقتل أحدهما": of what kind those were. */
const oneOfThem = (items: readonly Item[], at: number): People | null => {
  const pronoun = items[at]?.word?.best.pronoun ?? null
  if (pronoun === null || !has(items[at], 'one.of')) return null
  return items[peopleBefore(items, at, pronoun)[0] ?? -1]?.people ?? null
}

/** "عشرة من المدنيين والعسكريين": one figure of those who fight and of others. */
function isOfBoth(items: readonly Item[], at: number): boolean {
  const [people, next] = [items[at]?.people, items[at + 1]]
  if (!people?.number || !people.definite || !next?.conjunction || next.preposition !== null) return false
  const joined = next.people && !next.people.number ? next.people.group : next.actor?.armed ? 'combatants' : 'unknown'
  return [people.group, joined].sort().join() === 'civilians,combatants'
}

/** "قتل الانتحاري و12 آخرون": they are no bombers; but "قتلت ثلاثة من المهاجمين واعتقلت آخرين" are more of them. */
const isLoneBomber = (previous: TollReading | undefined, { outcome }: Slot): boolean =>
  previous?.detail === 'attackers' && outcome !== 'captured'

/** "أربعة من عناصر الجماعة، بينهم آمر فوج": what he leads is a part of theirs. */
const sideOfPart = (of: ActorName | null, included: boolean, previous: TollReading | undefined): ActorName | null =>
  included && previous?.of && !of?.named ? previous.of : of

/** "قتل رجل في القصف", "رجلان"; of "رجال" many papers tell soldiers. */
const isSomeMan = (item: Item): boolean =>
  has(item, 'man') && item.people?.number === null && item.people.implied !== null

/** Whether the figure at an item tells of nobody new: honoured dead, their kin, a rate, "among them women" without a number. */
function tellsNobody(items: readonly Item[], at: number, slot: Slot, figure: Figure): boolean {
  const people = items[at]?.people
  if (isRate(items, at)) return true
  // "ليرتفع عدد قتلى القوات إلى 712": the count is told behind.
  const counted = has(items[at - 1], 's:عدد')
  const known = people?.outcome && !people.number && (people.definite || counted || areHonoured(items, at))
  if (known && !isToldHow(items, at, slot)) return true
  if (people?.outcome && (!people.number || people.number.vague) && areKinOf(items[at - 1])) return true
  return slot.included && figure.vague && !people?.number
}

/** Who suffered, whatever and however many. */
type Sufferers = Pick<TollReading, 'group' | 'detail' | 'of' | 'unsaid'>

function groupOf(items: readonly Item[], at: number, like: { readonly group: VictimGroup } | undefined): VictimGroup {
  if (isOfBoth(items, at)) return 'mixed'
  if (isOfBand(items, at)) return 'combatants'
  if (like) return like.group
  const group = items[at]?.people?.group ?? 'unknown'
  return group === 'unknown' && isCrowdHarm(items, at) ? 'civilians' : group
}

const isHurt = ({ outcome }: Slot): boolean => outcome === 'killed' || outcome === 'injured'

/** Who those at an item are: by their own words, by whose they are told to be, or as those told before. */
function sufferersAt(items: readonly Item[], at: number, slot: Slot, previous: TollReading | undefined): Sufferers {
  const item = items[at]
  const people = item?.people
  // "تحرر الشرطة تسعة منهم": who frees them.
  const freed = !people && slot.outcome === 'freed'
  const open = people ? people.group === 'unknown' : !freed
  const whose = open ? whoseVictims(items, at, slot.trigger) : null
  const person = whose ? null : (personBehind(items, at)?.people ?? null)
  const more = !people || (people.other && people.group === 'unknown')
  const asBefore = more && !isTally(slot) && !isLoneBomber(previous, slot)
  const side = loserOfOwn(items, at) ?? people?.of ?? lostBy(items, slot.trigger, at)?.of ?? null
  const like = whose ?? person ?? oneOfThem(items, at) ?? (asBefore ? previous : undefined)
  return {
    group: groupOf(items, at, like),
    detail: isOwnDeath(items, at, slot) ? 'attackers' : (people?.detail ?? person?.detail ?? null),
    of: sideOfPart(like?.of ?? side, slot.included, previous),
    // "قتل 44 سجينا في غارة على مقر للجماعة": those whom a side holds are none of its men.
    unsaid:
      !has(item, 'unknown') && !(isHurt(slot) && has(item, 'people.captured')) && (!open || (previous?.unsaid ?? true)),
  }
}

/** "مقتل وأسر عشرة", "عشرون جنديا قتلوا أو أسروا": how many of one figure for two outcomes met the one of them. */
const shareOf = (figure: Figure): Figure =>
  figure.vague ? figure : { low: 1, high: figure.high ?? figure.low, approx: true, vague: false }

function readingsOf(items: readonly Item[], at: number, slot: Slot, previous: TollReading | undefined): TollReading[] {
  const item = items[at]
  const said = item ? figureOf(item) : null
  const bounded = said && !said.vague && isAtLeast(items, at) ? { ...said, high: null } : said
  const figure = bounded && ofTally(items, at, slot, bounded)
  if (!item || !figure || tellsNobody(items, at, slot, figure)) return []
  const { trigger, rule, included, both } = slot
  const rest = { man: isSomeMan(item), among: saidAmong(items, at), victims: at, included, rule }
  const told = { ...sufferersAt(items, at, slot, previous), ...rest }
  if (!both) return [{ ...told, ...figure, outcome: slot.outcome, trigger }]
  const share = { ...told, ...shareOf(figure) }
  // "عشرون جنديا قتلوا أو أسروا": the first is told by the verb before the last.
  const first = rule === 'people-killed-or-taken' ? trigger - 2 : trigger
  // "مقتل وأسر عشرة": the second is told by the word behind the first.
  const second = both === 'captured' && first === trigger ? trigger + 1 : trigger
  return [
    { ...share, outcome: 'killed', trigger: first },
    { ...share, outcome: both, trigger: second },
  ]
}

/** The toll statements of a sentence in the order of their victims. */
export function readTolls(sentence: Sentence): TollReading[] {
  const { items } = sentence
  const slots = tollSlots(items)
  const readings: TollReading[] = []
  for (const at of [...slots.keys()].sort((a, b) => a - b)) {
    const slot = slots.get(at)
    const before = readings.findLast(reading => !reading.included)
    if (slot && !isOfBoth(items, at - 1)) readings.push(...readingsOf(items, at, slot, before))
  }
  return joinNamed(items, withSharedSide(items, readings)).map(toll => asAttacker(items, toll))
}

/** Single victims of one noun, or soldiers each by rank and name. */
function areAlike(items: readonly Item[], last: TollReading, next: TollReading): boolean {
  const [a, b] = [items[last.victims], items[next.victims]]
  if (a?.people?.implied !== 1 || b?.people?.implied !== 1) return false
  const stem = a.word?.best.stem
  return (stem !== undefined && stem === b.word?.best.stem) || (isNamedRank(a) && isNamedRank(b))
}
const isNamedRank = (item: Item): boolean =>
  (has(item, 'named') || item.people?.person != null) && has(item, 'combatant') && !has(item, 'leader')

/** Victims of one rank or kind told one by one by name are one figure: "الجندي فلان والجندي فلان" are 2. */
function joinNamed(items: readonly Item[], readings: readonly TollReading[]): TollReading[] {
  const joined: TollReading[] = []
  for (const reading of readings) {
    const last = joined.at(-1)
    const like =
      last && reading.rule.endsWith('+and') && last.outcome === reading.outcome && areAlike(items, last, reading)
    if (like) joined[joined.length - 1] = { ...last, low: (last.low ?? 0) + 1, high: (last.high ?? 0) + 1 }
    else joined.push(reading)
  }
  return joined
}
