/** What words of the means, or of what came next, part from a happening told just before: "وقتل اثنان برصاص قناص", "قبل أن تشن الطائرات غارات". */
import { stateOf } from '../../3-gazetteer/demonyms.ts'
import { has } from '../grammar/clause.ts'
import type { Item } from '../grammar/item.ts'
import { wanted } from '../grammar/tags.ts'
import type { Located } from '../mentions/located.ts'
import type { Mention } from '../mentions/mention.ts'

const FROM_AFAR: ReadonlySet<string> = new Set(['bombing', 'suicide_attack', 'air_strike', 'shelling', 'blast'])
const BY_HAND = wanted(
  's:رصاص s:بالرصاص s:رصاصه s:رصاصات s:طلقات w:بطلقات s:قناص s:قناصه s:قنصا s:طعنا s:ذبحا s:شنقا s:نحرا s:سكين s:سكاكين w:بسكين'.split(
    ' ',
  ),
)
/** Of those who bear arms, and not of their guns or aircraft. */
const FIRE_OF = wanted(['w:بنيران', 'w:نيران'])
const GUNS = wanted(
  's:مدفعيه s:دبابات s:دبابه s:طائرات s:طائره s:زوارق s:مروحيات s:بحريه artillery air aircraft heavy'.split(' '),
)
const isFireOf = (item: Item | undefined, whose: Item | undefined): boolean =>
  has(item, FIRE_OF) && (whose?.kind === 'actor' || has(whose, 'armed.side', 'combatant')) && !has(whose, GUNS)
const MEANS_REACH = 7
const isVerb = (item: Item | undefined): boolean => has(item, 'verb') && !has(item, 'masdar', 'noun')

/** "عثرت الشرطة على ثلاث جثث مجهولة الهوية": who lies there without a name was not hit by the shells of the day. */
const areNameless = (items: readonly Item[], victims: number): boolean =>
  has(items[victims], 'body') && /مجهول/.test(items[victims]?.people?.text ?? '')

/** "قتل اثنان برصاص قناص": behind the victims, with no other verb between. */
function isByHand({ type, tolls, sentence: { items } }: Mention): boolean {
  if (type !== 'killing') return false
  return tolls.some(({ victims }) => {
    const behind = items.slice(victims + 1, victims + 1 + MEANS_REACH)
    const at = behind.findIndex((item, i) => has(item, BY_HAND) || isFireOf(item, items[victims + 2 + i]))
    // "قتل ستة وجرح عشرون برصاص الجيش": the dead and the hurt by one means.
    return (
      areNameless(items, victims) ||
      (at >= 0 &&
        behind[at]?.conjunction === false &&
        !behind.slice(0, at).some(item => (isVerb(item) && !has(item, 'injure')) || has(item, 'comma')))
    )
  })
}

const THEN = wanted(['w:ثم'])
/** "قبل أن", "ثم": what comes next in the sentence. */
const opensNext = (items: readonly Item[], i: number): boolean =>
  has(items[i], THEN) || (has(items[i], 'w:قبل') && has(items[i + 1], 's:ان'))

/** Two blows of one sentence of which the second came next: no killing, which may be what the first ended in. */
function isNext(a: Mention, b: Mention): boolean {
  if (a.sentence !== b.sentence || a.type === 'killing' || b.type === 'killing') return false
  // What is taken and retaken is two captures.
  if (a.type === b.type && a.type !== 'capture') return false
  const [from, to] = a.trigger < b.trigger ? [a.trigger, b.trigger] : [b.trigger, a.trigger]
  const { items } = a.sentence
  return items.slice(from, to).some((_, i) => opensNext(items, from + i))
}

const DEVICE_REACH = 3
const namesDevice = ({ type, trigger, sentence: { items } }: Mention): boolean => {
  const near = items.slice(trigger, trigger + DEVICE_REACH)
  return (
    type === 'bombing' && near.some(item => has(item, 'device')) && !near.some(item => has(item, 'carbomb', 'belt'))
  )
}
/** "أصيب ستة بانفجار عبوة في كذا. وفجر انتحاري نفسه في كذا": what was planted in one place is not who blew himself up in another. */
const areDeviceAndBomber = (a: Located, b: Located): boolean =>
  a.mention.sentence !== b.mention.sentence &&
  [a, b].some(({ mention }) => namesDevice(mention)) &&
  [a, b].some(({ mention }) => mention.type === 'suicide_attack' && !mention.definite) &&
  [a, b].every(({ place, inherited }) => place !== null && !inherited) &&
  a.place?.claim.name !== b.place?.claim.name

const FROM_FAR: ReadonlySet<string> = new Set(['air_strike', 'shelling'])
/** The states whose men a mention tells to have fallen, and those whose aircraft or guns it tells to strike. */
const fallen = ({ tolls }: Mention): (string | null)[] =>
  tolls.flatMap(({ outcome, of }) =>
    outcome === 'killed' && of?.country && of.text === stateOf(of.country) ? [of.country] : [],
  )
const striking = ({ roles }: Mention): (string | null)[] =>
  roles.flatMap(({ role, actor }) =>
    role === 'initiator' && !actor.irregular && actor.id === null ? [actor.country] : [],
  )
const hasBoth = (one: readonly (string | null)[], other: readonly (string | null)[]): boolean =>
  one.some(country => country !== null && other.includes(country))
/** "مقتل 33 جنديا نهرانيا في غارة … وقتل 19 في ضربات لطائرات نهرانية": the aircraft of a state are not those that killed its men. */
const strikesItsOwn = (a: Mention, b: Mention): boolean =>
  FROM_FAR.has(a.type) &&
  FROM_FAR.has(b.type) &&
  a.sentence !== b.sentence &&
  (hasBoth(fallen(a), striking(b)) || hasBoth(fallen(b), striking(a)))

/** Whether the words tell of other means than those of a happening, or of what came next. */
export const isOfOtherMeans = (located: Located, parts: readonly Located[]): boolean => {
  const { mention } = located
  if (mention.sentence.part === 'body' && parts.every(part => areDeviceAndBomber(located, part))) return true
  return (
    parts.some(part => isNext(mention, part.mention) || strikesItsOwn(mention, part.mention)) ||
    (isByHand(mention) && parts.every(part => FROM_AFAR.has(part.mention.type))) ||
    // "استشهد ستة برصاص الجيش. وشنت الطائرات غارات": nor are the shot of the raid that is told next.
    (FROM_AFAR.has(mention.type) && parts.every(part => isByHand(part.mention)))
  )
}
