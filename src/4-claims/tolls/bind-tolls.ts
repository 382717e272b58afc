/** Which event each figure belongs to. */
import type { Outcome } from '../claim.ts'
import { isAfterSpan } from '../grammar/after-span.ts'
import { has, isNewsElsewhere, isOnOwnDay, mainVerb, opensClause } from '../grammar/clause.ts'
import type { Item } from '../grammar/item.ts'
import { areListedApart, diedApart, isKillingElsewhere, isNextNews } from '../grammar/lists-of-deeds.ts'
import { wanted } from '../grammar/tags.ts'
import type { Trigger } from '../mentions/trigger.ts'
import { IN_ANSWER, isBygone } from '../scope/bygone.ts'
import { statusOf } from '../scope/status.ts'
import { isOfWhatBegan, isRunning } from './campaign-totals.ts'
import type { TollReading } from './tolls.ts'

const VIOLENT = new Set([
  'blast',
  'fire',
  'violence',
  'clash',
  'air_strike',
  'shelling',
  'suicide_attack',
  'bombing',
  'execution',
  'destruction',
])
/** Which kinds of event a figure of each outcome can come from. */
const OWNERS: Readonly<Record<Outcome, ReadonlySet<string>>> = {
  killed: VIOLENT,
  injured: VIOLENT,
  missing: new Set(['abduction', ...VIOLENT]),
  captured: new Set(['arrest', 'abduction', 'clash', 'capture', 'violence']),
  surrendered: new Set(['surrender']),
  freed: new Set(['release', 'agreement']),
  displaced: new Set(['displacement']),
}

/** "قتل خمسة مسلحين خلال مداهمة". */
const COURSE = wanted(['w:خلال', 'w:اثناء'])
const CHARGE = wanted(['w:بتهمه', 'w:بتهم'])
const BROUGHT_REACH = 3
/** How far before its means ("انفجار سيارة مفخخة") a happening may be named. */
const MEANS_REACH = [0, 1, 2]
const CUSTODY: ReadonlySet<string> = new Set(['arrest', 'abduction', 'execution'])
const HELD_REACH = 3

const LINKS_RIGHT = wanted(
  'w:في w:اثر w:جراء w:بسبب w:نتيجه w:خلال w:عندما w:بعد w:اثناء w:عقب w:بفعل w:حين w:حينما w:لدي w:عند w:لحظه w:ابان'.split(
    ' ',
  ),
)

/** "قتل ثلاثة في البلدة": where they died, and no word that leads on to what they died of. */
const leadsOn = (item: Item, next: Item | undefined): boolean =>
  (has(item, LINKS_RIGHT) && !(has(item, 'w:في') && next?.kind === 'place')) || item.preposition === 'ب'

/** "في حين". */
const isWhile = (items: readonly Item[], i: number): boolean =>
  has(items[i], 'w:حين') && has(items[i - 1], 'w:في', 'w:وفي')

/** Whether a word between victims and a happening behind them leads on to it; what opens a clause in between leads to nothing told before. */
function leadsTo(items: readonly Item[], victims: number, happening: number): boolean {
  for (let i = happening - 1; i > victims; i--) {
    const item = items[i]
    // "في حين" opens news of its own.
    if (item && leadsOn(item, items[i + 1]) && !isWhile(items, i)) return true
    if (opensClause(items, i)) return false
  }
  return false
}

/** "عملية عسكرية تمكنت خلالها من قتل عشرة", "هجوم قتل فيه ثلاثة". */
const LINKS_BACK = wanted(['w:خلالها', 'w:خلاله', 'w:فيها', 'w:فيه', 'w:اثرها', 'w:اثره', 'w:جرائها', 'w:جرائه'])

const INTERLUDE = wanted(
  's:تخلل s:تخللت s:تخللها s:تخلله s:تخللتها s:تخللته s:رافقها s:رافقه s:رافقتها s:رافقته'.split(' '),
)
/** "مواجهات تخللها قصف وأسفرت عن مقتل أربعة": what only went with it. */
const isInterlude = (items: readonly Item[], at: number): boolean =>
  [items[at - 1], items[at - 2]].some(item => has(item, INTERLUDE))

/** "انفجرت سيارة، بينما قتل الجيش ثلاثة مسلحين", "فيما اغتال مسلحون محاميا": who kills in a clause of his own. */
const isOwnDeed = (items: readonly Item[], at: number, victims: number): boolean => {
  const doer = items[at + 1]
  if (!has(items[at], 'kill.verb') || doer?.preposition !== null) return false
  const gunmen = has(doer, 'armed') && victims > at + 1 && has(items[at - 1], WHILE)
  return doer.kind === 'actor' ? doer.actor?.armed === true : gunmen
}
const WHILE = wanted(['w:فيما', 'w:بينما', 'w:كما', 'w:حين'])

/** "قتل ثلاثة، وأشاروا إلى مقتل خمسة في انفجار": others of the same outcome, with a word of their own, stand nearer to what came of it. */
const hasRival = (tolls: readonly TollReading[], toll: TollReading, trigger: number): boolean =>
  tolls.some(
    other =>
      other.outcome === toll.outcome &&
      !other.included &&
      other.trigger !== toll.trigger &&
      other.victims > toll.victims &&
      other.victims < trigger &&
      !other.rule.includes('+'),
  )

/** "قتلوا عشرين شخصا في القرية وأحرقوا المنازل": houses that they burnt as well. */
const isArsonBeside = (items: readonly Item[], { at, rule }: Trigger): boolean =>
  rule.type === 'destruction' && items[at]?.conjunction === true && has(items[at], 'verb')

const stemOf = (item: Item | undefined): string => item?.word?.best.stem ?? ''
/** "أحرقوا منازل وقتلوا خمسة", "أحرقت القوات منازل وقتلت خمسة": whom they killed as well. */
const isKillingBeside = (items: readonly Item[], arson: Trigger, at: number): boolean =>
  arson.rule.type === 'destruction' &&
  has(items[arson.at], 'verb') &&
  items[at]?.conjunction === true &&
  has(items[at], 'kill.verb') &&
  (stemOf(items[at]).endsWith('وا') || (stemOf(items[at]).endsWith('ت') && stemOf(items[arson.at]).endsWith('ت')))

/** "قال إن 14 جنديا أصيبوا، وإن الطيران قصف مواقع": what is said next hurt nobody that was told before it. */
const AND_THAT = wanted(['w:وان', 'w:وبان'])

const BRACKET_REACH = 12
const BRACKETED_REACH = 4
/** "القصف (10 قتلى و17 جريحا) والألغام (قتيل واحد)": figures in brackets are of what stands straight before these. */
function beforeBracket(items: readonly Item[], victims: number, triggers: readonly Trigger[]): Trigger | undefined {
  for (let i = victims - 1; i >= Math.max(0, victims - BRACKET_REACH); i--) {
    if (has(items[i], 'close', 'stop')) return undefined
    if (has(items[i], 'open'))
      return triggers.findLast(t => t.at < i && i - t.at <= BRACKETED_REACH && VIOLENT.has(t.rule.type))
  }
  return undefined
}

const WITHOUT_SHOTS = new Set(['fire', 'shelling', 'air_strike', 'blast', 'bombing', 'destruction'])
const BY_SHOT = wanted(['w:برصاص', 'w:برصاصه', 'w:بالرصاص', 'w:بطلق'])
const SHOT_REACH = 3
/** "قصفوا المواقع، وقتل مواطن برصاص قناص": a clause of its own that tells who was shot. */
const isShotApart = (items: readonly Item[], { trigger, victims }: TollReading): boolean =>
  (items[trigger]?.conjunction === true || has(items[trigger - 1], 'w:فيما', 'w:بينما', 'w:كما')) &&
  items.slice(victims + 1, victims + 1 + SHOT_REACH).some(item => has(item, BY_SHOT))

/** A clause, or "في حين …" behind a comma. */
const opensPart = (all: readonly Item[], i: number): boolean =>
  opensClause(all, i) || (isWhile(all, i + 1) && has(all[i - 1], 'comma'))

/** "رشق محتجون الشرطة بالحجارة ما أدى إلى إصابة خمسة": a crowd hurts with what it throws. */
const isOfCrowd = ({ rule }: Trigger, toll: TollReading): boolean =>
  rule.id === 'stones-thrown' && toll.outcome === 'injured'

/** The trigger that a figure belongs to: the one it is said to come from, else the nearest one before it, else its own verb. */
function ownerOf(
  items: readonly Item[],
  toll: TollReading,
  tolls: readonly TollReading[],
  triggers: readonly Trigger[],
): Trigger | null {
  // What was lost since a campaign began came of no single event that is told beside it.
  if (isOfWhatBegan(items, toll.trigger, toll.victims) || isRunning(items, toll)) return ownTrigger(toll, triggers)
  // "الأكثر دموية منذ مقتل ثلاثين جنديا": whose death it is measured from died of something else.
  if (has(items[toll.trigger], 'masdar') && has(items[toll.trigger - 1], 'w:منذ')) return ownTrigger(toll, triggers)
  const owners = OWNERS[toll.outcome]
  const bracketed = VIOLENT === owners ? beforeBracket(items, toll.victims, triggers) : undefined
  if (bracketed) return bracketed
  // "اعتقلت شابا بعد اقتحام منزله": who is held is held by the arrest, whatever it went with.
  const held = triggers.find(
    t =>
      CUSTODY.has(t.rule.type) &&
      (t.at === toll.trigger || (toll.outcome === 'captured' && Math.abs(t.at - toll.victims) <= HELD_REACH)),
  )
  if (held && owners.has(held.rule.type)) return held
  // "أفرجت الحكومة عن امرأة، في حين أفرجت الجماعة عن رجلين": whom a side frees is freed by its own word.
  const freed = toll.outcome === 'freed' && triggers.find(t => t.at === toll.trigger && owners.has(t.rule.type))
  if (freed) return freed
  // "أجلت المنظمة ثلاثين جريحا": those brought away were hurt by what is told elsewhere.
  const brought = triggers.find(t => t.rule.id.startsWith('wounded-') && toll.victims - t.at <= BROUGHT_REACH)
  if (brought && toll.outcome === 'injured' && toll.victims > brought.at) return brought
  const direct = triggers.filter(t => (owners.has(t.rule.type) || isOfCrowd(t, toll)) && !isInterlude(items, t.at))
  // An operation owns the dead of its own sentence where nothing nearer names how they died.
  const operations = triggers.filter(
    t => t.rule.type === 'operation' && (t.at < toll.victims || has(items[t.at - 1], COURSE)) && !t.rule.planned,
  )
  // Nobody has died yet in what is only to come, and whom a shot kills in a clause of its own no bombardment killed.
  const shot = isShotApart(items, toll)
  const means = [...direct, ...operations].filter(
    t =>
      owners !== VIOLENT ||
      (statusOf(items, t.at) !== 'planned' && !(shot && (WITHOUT_SHOTS.has(t.rule.type) || t.rule.id === 'targeted'))),
  )
  const end = Math.max(toll.victims, toll.trigger)
  const [main, behind] = [mainVerb(items), [items[toll.victims + 1], items[end + 1]]]
  const charge = items.findLastIndex((item, i) => i < toll.trigger && has(item, CHARGE))
  let best: { trigger: Trigger; cost: number } | null = null
  for (const trigger of means) {
    // "أعدم خمسة بتهمة اغتيال ضابط": the officer was killed before, and by others.
    if (trigger.at < charge || isKillingElsewhere(items, toll.trigger, toll.victims, trigger.at)) continue
    const after = trigger.at > end
    if (after ? MEANS_REACH.some(d => isAfterSpan(items, trigger.at - d)) : isBygone(items, toll.trigger)) continue
    const [low, high] = after ? [end, trigger.at] : [trigger.at, Math.min(toll.victims, toll.trigger)]
    if (isNewsElsewhere(items, low, high) || diedApart(items, toll, trigger.at)) continue
    const between = items.slice(low + 1, high)
    if (!after && (isKillingBeside(items, trigger, toll.trigger) || isOnOwnDay(items, toll.trigger))) continue
    if (after && (between.some(item => has(item, IN_ANSWER, AND_THAT, 'reply.verb')) || isArsonBeside(items, trigger)))
      continue
    const linked = after
      ? leadsTo(items, low, high) || items[trigger.at]?.preposition === 'ب'
      : between.some(item => has(item, 'cause')) || [...between, ...behind].some(item => has(item, LINKS_BACK))
    const clauses = between.filter((_, i) => opensPart(items, low + 1 + i) || low + 1 + i === main).length
    if (clauses > 0 && isOwnDeed(items, toll.trigger, toll.victims)) continue
    if (
      after &&
      (areListedApart(items, end, trigger.at) || MEANS_REACH.some(d => isNextNews(items, toll.trigger, trigger.at - d)))
    )
      continue
    // "كبدوهم عشرات القتلى، مشيرا إلى أن الطيران قصف": what is said next is seldom what they died of.
    const said = between.some(item => has(item, 'saying'))
    const apart = after ? (said ? 3 : 0) + (hasRival(tolls, toll, trigger.at) ? 3 : 0) : 0
    const cost =
      between.length * 0.15 +
      clauses * (after ? 3 : 1) -
      (linked ? 2 : 0) +
      (after && !linked ? 3 : 0) +
      apart +
      (direct.includes(trigger) ? 0 : direct.length && 1)
    if (!best || cost < best.cost) best = { trigger, cost }
  }
  return best && best.cost < 5 ? best.trigger : ownTrigger(toll, triggers)
}

const OWN_REACH = 3
/** The trigger of a figure's own word. */
const ownTrigger = (toll: TollReading, triggers: readonly Trigger[]): Trigger | null =>
  triggers.find(t => t.at === toll.trigger) ??
  triggers.find(t => t.rule.type === 'killing' && Math.abs(t.at - toll.trigger) <= OWN_REACH) ??
  null

/** Figures by the item of the trigger that they belong to. */
export function bindTolls(
  items: readonly Item[],
  tolls: readonly TollReading[],
  triggers: readonly Trigger[],
): Map<number, TollReading[]> {
  const bound = new Map<number, TollReading[]>()
  for (const toll of tolls) {
    const owner = ownerOf(items, toll, tolls, triggers)
    if (owner) bound.set(owner.at, [...(bound.get(owner.at) ?? []), toll])
  }
  return bound
}
