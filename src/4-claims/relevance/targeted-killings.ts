/** Blows that show a conflict by themselves: nobody is assassinated, shot by snipers or with live rounds for gain. */
import { bearing, has } from '../grammar/clause.ts'
import { wanted } from '../grammar/tags.ts'
import { isOfBlade } from '../mentions/blades.ts'
import type { Mention } from '../mentions/mention.ts'

const isSlaying = bearing('assassinate')
/** "نجا ضابط من محاولة اغتيال", "تعرض إمام للاغتيال". */
export const isAssassination = ({ type, trigger, sentence: { items } }: Mention): boolean =>
  (type === 'violence' || type === 'killing') && isSlaying(items[trigger])

/** "استشهد طفل برصاص قناص". */
export const isBySniper = ({ sentence: { items } }: Mention): boolean =>
  items.some(({ people }) => people !== null && /^(ال)?قناص/.test(people.text))

const isRounds = bearing('s:رصاص')
const isOfForces = bearing('w:الحي', 'w:المطاطي', 'w:المعدني', 'w:مطاطي')
/** "أصيب ستة متظاهرين بالرصاص الحي": only of what forces fire at people is it said whether it is live. */
export const isByRoundsOfForces = ({ tolls, sentence: { items } }: Mention): boolean =>
  tolls.some(({ outcome }) => outcome === 'killed' || outcome === 'injured') &&
  items.some((item, i) => isRounds(item) && isOfForces(items[i + 1]))

const MANY_BODIES = 4
const MARKS = wanted(
  'torture gunfire s:طلقات s:مكبله s:مكبلي s:مقيده s:مقيدي s:معصوبه s:معصوبي s:موثوقه s:موثوقي s:موثقه s:موثقي s:مقطوعه s:مقطوعي s:مجهوله s:مجهولي s:مذبوحه'.split(
    ' ',
  ),
)
const NAMELESS = /مجهول/
/** The sea and the road to it wash up bodies without a name as well. */
const WASHED_UP = wanted(
  's:بحر s:بحريه s:شاطئ s:شاطيء s:شواطئ s:ساحل s:سواحل s:غرق s:غرقا s:قارب s:قوارب s:مهاجر s:مهاجرين s:مركب s:صحراء s:زلزال s:سيول s:فيضان s:فيضانات s:حريق s:طائره s:مشرحه'.split(
    ' ',
  ),
)
/** "عثر على ثلاثين جثة عليها آثار تعذيب", "عشر جثث مجهولة الهوية": so many were not killed for gain. */
export const isOfManyBodies = ({ tolls, sentence: { items } }: Mention): boolean =>
  tolls.some(({ low, victims }) => (low ?? 0) >= MANY_BODIES && has(items[victims], 'body')) &&
  items.some(item => has(item, MARKS) || NAMELESS.test(item.people?.text ?? '')) &&
  !items.some(item => has(item, WASHED_UP))

const BLADE_REACH = 8
const OPERATION = wanted(['s:عمليه', 's:عمليات', 's:عمليتي', 's:عمليتين', 's:هجوم', 's:هجمات'])
/** "عملية دهس قرب المستوطنة", "طعن شاب جنديا": so called, or done to those who bear arms, it is no brawl. */
const isBladeOfWar = ({ rule, trigger, sentence: { items } }: Mention): boolean =>
  rule.id === 'stabbing'
    ? has(items[trigger - 1], OPERATION)
    : isOfBlade(rule) &&
      items
        .slice(rule.id === 'stab-undergone' ? Math.max(0, trigger - BLADE_REACH) : trigger + 1, trigger + BLADE_REACH)
        .some(one => one.people?.group === 'combatants' || one.actor?.armed || has(one, 'settler', 'combatant'))

const NAMED_CAMPAIGNS: ReadonlySet<string> = new Set(['named-campaign-begun', 'side-begins-named-campaign'])
/** "أعلنت نهران بدء عملية النهر الفضي": a campaign that a pack knows by its name, begun. */
const beginsKnownCampaign = ({ rule, status }: Mention): boolean =>
  NAMED_CAMPAIGNS.has(rule.id) && status === 'reported'

const TWO = 2
/** "معارك بين بني فلان وبني فلان": two sides that a pack knows fight each other, whatever bears arms among them. */
const isBetweenKnown = ({ type, roles }: Mention): boolean =>
  type === 'clash' && roles.filter(({ role, actor }) => role === 'participant' && actor.id !== null).length >= TWO

const BUSES: ReadonlySet<string> = new Set([
  'carried-out-by-bus',
  'buses-left',
  'buses-began-to-leave',
  'batch-left',
  'left-with-fighters',
])
/** "غادرت حافلات تقل المسلحين البلدة": fighters are driven out of a place only where they held it. */
const leavesByBus = ({ rule }: Mention): boolean => BUSES.has(rule.id)

/** Operations with a blade or a car against people, campaigns and sides of a battle that a pack knows by name, and fighters driven out of what they held. */
export const showsWar = (mention: Mention): boolean =>
  isBladeOfWar(mention) || beginsKnownCampaign(mention) || isBetweenKnown(mention) || leavesByBus(mention)
