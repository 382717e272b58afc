/** Who is accused of what, by whom: "اتهم الجيش المسلحين بقصف الحي" makes the second the doer, and not the first. */
import { normalForm } from '../../2-arabic/forms.ts'
import type { Claim } from '../claim.ts'
import { bearing, has } from '../grammar/clause.ts'
import type { Item } from '../grammar/item.ts'
import { wanted } from '../grammar/tags.ts'
import type { Located } from '../mentions/located.ts'
import type { Mention } from '../mentions/mention.ts'
import type { Side } from './cast.ts'
import { subjectOf } from './subjects.ts'

const accuses = bearing('accuse.verb', 'blame.verb', 'w:متهما', 'w:متهمه', 'w:متهمين', 'w:متهمون')
const blames = bearing('blame.verb')
const THAT = wanted(['w:بان', 'w:بانه', 'w:بانها', 'w:بانهم', 'w:ب'])
const GUILT = wanted(['s:وقوف', 's:ارتكاب', 's:ضلوع', 's:تورط', 's:مسؤوليه'])
const FARTHEST = 14
const MATTER_REACH = 9

/** What somebody is accused of begins with ب; "حمل المسلحين مسؤولية الهجوم" with the word for blame. */
const isMatter = (verb: Item | undefined, item: Item | undefined): boolean =>
  item?.kind === 'word' &&
  (blames(verb)
    ? has(item, 'responsibility')
    : has(item, THAT) || (item.preposition === 'ب' && has(item, 'masdar', GUILT)))

/** Item indexes of the verb and of the first word of what somebody is accused of. */
export interface Accusation {
  readonly verb: number
  readonly matter: number
}

/** The accusation of which the happening at `trigger` is the matter. */
export function accusationOf(items: readonly Item[], trigger: number): Accusation | null {
  for (let verb = trigger - 1; verb >= Math.max(0, trigger - FARTHEST); verb--) {
    if (has(items[verb], 'stop')) return null
    if (!accuses(items[verb])) continue
    const matter = items.findIndex((item, at) => at > verb && at <= trigger && isMatter(items[verb], item))
    return matter > 0 && trigger - matter <= MATTER_REACH ? { verb, matter } : null
  }
  return null
}

const DEED = wanted([
  'attack.noun',
  'strike',
  'strike.maybe',
  'shell',
  'blast',
  'storm',
  'kill.masdar',
  's:عمليه',
  'w:وراءه',
  'w:وراءها',
])
const BACK = 4
/** "قتل سبعة في قصف، متهما المسلحين بتنفيذ الهجوم": an accusation behind a happening of its sentence, of the deed that it takes up. */
function accusationBehind(items: readonly Item[], trigger: number): Accusation | null {
  for (let verb = trigger + 1; verb < items.length; verb++) {
    if (has(items[verb], 'stop')) return null
    if (!accuses(items[verb]) || has(items[verb], 'def')) continue
    const matter = items.findIndex((item, at) => at > verb && isMatter(items[verb], item))
    const deed = items.slice(matter, matter + BACK).find(item => has(item, DEED))
    // "وحمل الحكومة المسؤولية": of what the sentence has told.
    const all = blames(items[verb]) && (!items[matter + 1] || has(items[matter + 1], 'stop', 'comma'))
    const same = blames(items[verb]) ? all : has(deed, 'def', 'pron')
    return matter > 0 && matter - verb <= MATTER_REACH && same ? { verb, matter } : null
  }
  return null
}

export interface Accused {
  readonly accusers: ReadonlySet<Side>
  readonly accused: ReadonlySet<Side>
}

const RULERS = /^(ال)?(حكوم|سلط|دوله|رئيس|وزير|احتلال)/
/** "حملوا الحكومة المسؤولية": rulers may be blamed for what others did; armed men for what they did. */
const mayHaveDone = ({ actor }: Side): boolean => actor.armed && !RULERS.test(normalForm(actor.text))

/** The sides of the accusations that tell of a happening. */
export function accusedOf(mentions: readonly Mention[], cast: readonly Side[]): Accused | null {
  const accusers = new Set<Side>()
  const accused = new Set<Side>()
  for (const { sentence, trigger } of mentions) {
    const found = accusationOf(sentence.items, trigger) ?? accusationBehind(sentence.items, trigger)
    if (!found) continue
    // "كان الجيش قد اتهم المسلحين": who accuses may stand before the verb.
    const before = subjectOf(sentence.items, found.verb)
    for (const side of cast)
      if (side.spots.some(({ sentence: index, at }) => index === sentence.index && at === before && at < found.verb))
        accusers.add(side)
    const between = cast
      .flatMap(side =>
        side.spots
          .filter(({ sentence: index, at }) => index === sentence.index && at > found.verb && at < found.matter)
          .map(({ at }) => ({ side, at })),
      )
      .sort((a, b) => a.at - b.at)
    const last = between.at(-1)
    if (!last || (blames(sentence.items[found.verb]) && !mayHaveDone(last.side))) continue
    // "اتهمت الحكومة تركيا وقطر بقصف كذا": two accused together.
    const joined = between.filter(
      ({ at }, i) => at === last.at || (at === last.at - 1 && i > 0 && sentence.items[last.at]?.conjunction),
    )
    for (const { side } of joined) accused.add(side)
    for (const one of between) if (!joined.includes(one)) accusers.add(one.side)
  }
  return accused.size ? { accusers, accused } : null
}

const DENIAL_REACH = 9
/** "نفى الجيش أي صلة له بالقصف": who does nothing in a report but deny a deed is not told to have done it. */
export const onlyDenies = ({ type, status }: Claim, parts: readonly Located[], { spots }: Side): boolean =>
  type !== 'statement' &&
  status !== 'denied' &&
  spots.length > 0 &&
  spots.every(({ sentence: index, at }) =>
    parts.some(
      ({
        mention: {
          sentence: { index: own, items },
        },
      }) => own === index && items.slice(Math.max(0, at - DENIAL_REACH), at).some(item => has(item, 'deny.verb')),
    ),
  )
