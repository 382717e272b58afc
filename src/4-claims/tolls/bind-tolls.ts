/** Which event each figure belongs to. */
import type { Outcome } from '../claim.ts'
import { has } from '../grammar/clause.ts'
import type { Item } from '../grammar/item.ts'
import { wanted } from '../grammar/tags.ts'
import type { Trigger } from '../mentions/trigger.ts'
import { isDeedOfTheirs } from '../scope/guilt.ts'
import { statusOf } from '../scope/status.ts'
import { isOfWhatBegan, isRunning } from './campaign-totals.ts'
import { costOf, type Sought } from './distance-of-means.ts'
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
const CUSTODY: ReadonlySet<string> = new Set(['arrest', 'abduction', 'execution'])
const HELD_REACH = 3

const INTERLUDE = wanted(
  's:تخلل s:تخللت s:تخللها s:تخلله s:تخللتها s:تخللته s:رافقها s:رافقه s:رافقتها s:رافقته'.split(' '),
)
/** "مواجهات تخللها قصف وأسفرت عن مقتل أربعة": what only went with it. */
const isInterlude = (items: readonly Item[], at: number): boolean =>
  [items[at - 1], items[at - 2]].some(item => has(item, INTERLUDE))

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

/** "رشق محتجون الشرطة بالحجارة ما أدى إلى إصابة خمسة": a crowd hurts with what it throws. */
const isOfCrowd = ({ rule }: Trigger, toll: TollReading): boolean =>
  rule.id === 'stones-thrown' && toll.outcome === 'injured'

/** The trigger that the figure's own words name, whatever stands nearer. */
function sureOwner({ items, toll, triggers }: Sought): Trigger | undefined {
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
  const own = triggers.find(t => t.at === toll.trigger && owners.has(t.rule.type))
  if (own && toll.outcome === 'freed') return own
  // "أجلت المنظمة ثلاثين جريحا": those brought away were hurt by what is told elsewhere.
  const brought = triggers.find(t => t.rule.id.startsWith('wounded-') && toll.victims - t.at <= BROUGHT_REACH)
  return brought && toll.outcome === 'injured' && toll.victims > brought.at ? brought : undefined
}

/** "قتلت القوات أربعة": somebody is told to have done it. */
const isOfVerb = (items: readonly Item[], { outcome, trigger }: TollReading): boolean =>
  outcome === 'killed' && has(items[trigger], 'kill')

/** The triggers that a figure may come from; `direct` are those whose kind of deed has such figures. */
function meansOf({ items, toll, triggers }: Sought): { means: readonly Trigger[]; direct: readonly Trigger[] } {
  const owners = OWNERS[toll.outcome]
  const direct = triggers.filter(
    t =>
      (owners.has(t.rule.type) || isOfCrowd(t, toll)) &&
      !isInterlude(items, t.at) &&
      !(isOfVerb(items, toll) && isDeedOfTheirs(items, toll.victims, t.at)),
  )
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
  return { means, direct }
}

const MOST_COST = 5
/** The trigger that a figure belongs to: the one it is said to come from, else the nearest one before it, else its own verb. */
function ownerOf(sought: Sought): Trigger | null {
  const { items, toll, triggers } = sought
  // What was lost since a campaign began came of no single event that is told beside it.
  if (isOfWhatBegan(items, toll.trigger, toll.victims) || isRunning(items, toll)) return ownTrigger(toll, triggers)
  // "الأكثر دموية منذ مقتل ثلاثين جنديا": whose death it is measured from died of something else.
  if (has(items[toll.trigger], 'masdar') && has(items[toll.trigger - 1], 'w:منذ')) return ownTrigger(toll, triggers)
  const sure = sureOwner(sought)
  if (sure) return sure
  const { means, direct } = meansOf(sought)
  // "أعدم خمسة بتهمة اغتيال ضابط": the officer was killed before, and by others.
  const charge = items.findLastIndex((item, i) => i < toll.trigger && has(item, CHARGE))
  let best: { trigger: Trigger; cost: number } | null = null
  for (const trigger of means) {
    const far = trigger.at < charge ? null : costOf(sought, trigger)
    if (far === null) continue
    const cost = far + (direct.includes(trigger) || !direct.length ? 0 : 1)
    if (!best || cost < best.cost) best = { trigger, cost }
  }
  return best && best.cost < MOST_COST ? best.trigger : ownTrigger(toll, triggers)
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
    const owner = ownerOf({ items, toll, tolls, triggers })
    if (owner) bound.set(owner.at, [...(bound.get(owner.at) ?? []), toll])
  }
  return bound
}
