/** Deeds that show a conflict, by who does and who suffers them: what the verdicts on a report are given on. */
import { tellsSettlers } from '../chunks/people-kinds.ts'
import { bearing, has } from '../grammar/clause.ts'
import type { Item, Sentence } from '../grammar/item.ts'
import { wanted } from '../grammar/tags.ts'
import type { Mention } from '../mentions/mention.ts'
import { fights } from './keepers-of-order.ts'
import { isPlace } from './means-of-war.ts'

const isWanted = bearing('s:مطلوب', 's:مطلوبا', 's:مطلوبين', 's:مطلوبون', 's:مطلوبان')
/** A killing or an attack of unsaid means is conflict where an armed side does it or suffers it, or keepers of order suffer it. */
export const isArmed = ({ roles, tolls, sentence: { items } }: Mention): boolean =>
  roles.some(({ actor }) => actor.named && fights(actor)) ||
  tolls.some(toll => (toll.of?.armed || toll.group === 'combatants') && !isWanted(items[toll.victims]))

export const isDeadly = ({ type, tolls }: Mention): boolean =>
  (type === 'killing' || type === 'violence') && tolls.some(toll => toll.outcome === 'killed')

export const isOfArmed = ({ roles }: Mention): boolean =>
  roles.some(({ actor, role }) => role !== 'target' && fights(actor))
/** "هاجم مسلحون القرية وقتلوا عشرة", "اغتال مسلحون قاضيا". */
export const isByArmed = (mention: Mention): boolean =>
  (mention.type === 'violence' || mention.type === 'killing') && isOfArmed(mention)

const WRECKED: ReadonlySet<string> = new Set(['burnt', 'dwellings-burnt', 'graves-dug-up', 'lines-wrecked'])
/** "خطف مسلحون أحد التجار", "أضرم مسلحون النار في مقر القناة"; who loots may do it for gain. */
export const isWorkOfArmed = (mention: Mention): boolean =>
  (mention.type === 'abduction' || WRECKED.has(mention.rule.id)) && isOfArmed(mention)

const isMilitary = bearing('w:عسكري', 'w:عسكريا', 'w:العسكري', 'w:العسكريه', 'w:عسكريه', 'w:صاروخي', 'w:الصاروخي')
const isArmedOne = bearing('w:مسلح', 'w:المسلح', 'w:مسلحا')
/** "أدانت البعثة الهجوم العسكري على المطار", "قتل أربعة في هجوم مسلح": an attack by arms, whoever made it. */
export const isAttackByArms = (mention: Mention): boolean => {
  const { rule, trigger, sentence } = mention
  const how = sentence.items[trigger + 1]
  return (
    rule.id === 'attack' && ((isMilitary(how) && sentence.items.some(isPlace)) || (isArmedOne(how) && isHurt(mention)))
  )
}

/** "شن متمردون هجمات على مراكز للشرطة": those who rise against forces of order fight them, whatever either is called. */
export const isOnForces = ({ type, roles }: Mention): boolean =>
  type === 'violence' &&
  roles.some(({ role, actor }) => role === 'initiator' && actor.armed && actor.irregular) &&
  roles.some(({ role, actor }) => role === 'target' && actor.armed && !actor.irregular)

/** "شن الجيش هجوما على المتمردين": who bears arms for more than order, on who bears them for no state. */
export const isOnRebels = ({ type, roles }: Mention): boolean =>
  type === 'violence' &&
  roles.some(({ role, actor }) => role === 'initiator' && fights(actor)) &&
  roles.some(({ role, actor }) => role === 'target' && actor.armed && actor.irregular)

export const ARMED_PEOPLE = 2
/** Armed people without a name of their side ("مسلحون", "متشددون"), spoken of more than once. */
export const bearsArms = (sentences: readonly Sentence[], least = ARMED_PEOPLE): boolean =>
  sentences.reduce(
    (sum, { items }) => sum + items.filter(item => item.kind === 'people' && item.tags.has('armed')).length,
    0,
  ) >= least

/** "قتل جنديان برصاص إرهابيين". */
export const hurtsForces = ({ tolls }: Mention): boolean =>
  tolls.some(toll => toll.group === 'combatants' && toll.detail !== 'attackers')

const CIVIL_DEEDS = new Set(['violence', 'killing', 'destruction', 'attack'])
/** "أضرم مستوطنون النار في منزل", "استشهد شاب برصاص مستوطن". */
export const isOfSettlers = ({ type, sentence: { items } }: Mention): boolean =>
  CIVIL_DEEDS.has(type) && items.some(tellsSettlers)

const isOfTerror = bearing('s:ارهابي', 's:ارهابيه', 's:ارهابيين', 's:ارهابيا', 's:ارهاب')
const TERROR = /[إا]رهاب/
const isTerror = (item: Item): boolean =>
  isOfTerror(item) || TERROR.test(item.actor?.text ?? '') || TERROR.test(item.people?.text ?? '')
/** "أوقف الجيش أربعة للاشتباه بانتمائهم إلى تنظيم إرهابي", "أحبطت الشرطة مخططا إرهابيا". */
export const isAgainstTerror = ({ type, rule, tolls, sentence: { items } }: Mention): boolean =>
  ((type === 'arrest' && tolls.length > 0) || rule.id === 'plot-foiled') && items.some(isTerror)

const isMartyr = bearing('martyr')
/** "استشهد ثلاثة فتية": the dead of a conflict are called martyrs. */
export const isMartyrdom = (mention: Mention): boolean => isDeadly(mention) && mention.sentence.items.some(isMartyr)

const isProtester = bearing('protester', 'protest')
const SOLDIERS = /^(ال)?(جنود|جندي|جيش|قوات الجيش|عسكريون)( |$)/
/** "أطلق جنود النار على محتجين": soldiers keep order only where it is fought over. */
const isBySoldiers = ({ roles }: Mention): boolean =>
  roles.some(({ role, actor }) => role === 'initiator' && SOLDIERS.test(actor.text))
const isHurt = ({ tolls }: Mention): boolean =>
  tolls.some(({ outcome }) => outcome === 'killed' || outcome === 'injured')
/** "قتل أربعة متظاهرين في إطلاق نار", "أطلق مسلحون النار على متظاهرين وأصابوا ثلاثة": those who march are not shot for gain. */
export const isOfProtesters = (mention: Mention): boolean =>
  mention.sentence.items.some(isProtester) &&
  (mention.rule.id === 'opened-fire'
    ? isHurt(mention) || isBySoldiers(mention)
    : (mention.type === 'protest' || isDeadly(mention)) && mention.tolls.some(({ outcome }) => outcome === 'killed'))

const BATTLES = bearing('campaign', 'battle', 'clash', 'attack.noun')
const LEAST_FALLEN = 5
/** "مقتل 192 جنديا خلال عملية عسكرية": so many who bear arms fall in no accident that is called so. */
export const isOfBattle = ({ tolls, sentence: { items } }: Mention): boolean =>
  items.some(item => BATTLES(item)) &&
  tolls.some(toll => toll.outcome === 'killed' && toll.group === 'combatants' && (toll.low ?? 0) >= LEAST_FALLEN)

const WARS = wanted(['war', 'aggression'])
/** "ارتفعت حصيلة العدوان إلى 140 قتيلا": what a war has cost, told alone. */
export const isOfWar = (mention: Mention): boolean =>
  isDeadly(mention) && mention.sentence.items.some(item => has(item, WARS))

const SEIZED = new Set(['abduction', 'release'])
/** "خطف مسلحون ثلاثين طالبا", "أفرج المسلحون عن عشرة رهائن". */
export const isSeizure = ({ type, tolls }: Mention): boolean =>
  SEIZED.has(type) && tolls.some(({ outcome }) => outcome === 'captured' || outcome === 'freed')

/** "قتل عشرة في غارة على الماشية": those who come for cattle are armed. */
export const isRaidOnGround = (mention: Mention): boolean =>
  mention.rule.id === 'air-raid' && mention.type === 'violence' && isDeadly(mention)

/** "اغتصب مسلحون ثلاث نساء". */
export const isRapeByArmed = (mention: Mention): boolean => mention.type === 'sexual_violence' && isOfArmed(mention)

/** "أسقطت نهران مسيرات أطلقتها زمردان": drones of one side or state that another shoots down. */
export const isDowning = ({ rule, roles, sentence: { items } }: Mention): boolean =>
  rule.id === 'drone-downed' &&
  (roles.some(({ actor }) => actor.named && actor.id !== null) ||
    items.some(item => has(item, 's:دفاعات', 's:دفاعاتها')))

/** "وقف إطلاق النار", "هدنة إنسانية"; "هدنة تجارية" is none of arms. */
export const isOfCeasefire = ({ rule, triggers, sentence: { items } }: Mention): boolean =>
  rule.id.startsWith('ceasefire') ||
  triggers.some(at => has(items[at], 's:هدنه') && !items.slice(at + 1, at + 3).some(isOfTrade))
const isCaptive = bearing('people.captured', 'captured.person')
/** "اتفاق لتبادل 900 أسير", "120 أسيرا أفرجت عنهم القوات". */
export const isOfCaptives = ({ type, sentence: { items } }: Mention): boolean =>
  (type === 'agreement' || type === 'release') &&
  items.some(item => isCaptive(item) && OF_WAR.test(item.word?.best.stem ?? ''))
const OF_WAR = /^اس(ير|ري)/
/** "اتفق وجهاء البلدة مع المسلحين على خروجهم": whom fighters of no state agree with, they fought. */
export const isDealWithFighters = ({ type, roles, sentence: { items } }: Mention): boolean =>
  type === 'agreement' &&
  (roles.some(({ actor }) => actor.armed && actor.irregular) ||
    items.some(item => item.people?.group === 'combatants' && item.tags.has('armed')))
const isOfTrade = bearing('s:تجاريه', 's:اعلاميه', 's:سياسيه', 's:جمركيه', 's:قصيره')
/** "توصل الجيش والمسلحون إلى هدنة", "وصلت سفينة مساعدات إلى البلدة": of war where a side of one is told of. */
export const isOfWarring = ({ type }: Mention): boolean => type === 'agreement' || type === 'aid'

/** "تبنت الجماعة الهجوم": what somebody armed claims is no accident, whatever burnt. */
export const isClaimed = ({ rule, roles }: Mention): boolean =>
  CLAIMS.has(rule.id) && roles.some(({ role, actor }) => role === 'initiator' && actor.armed && actor.id !== null)
const CLAIMS: ReadonlySet<string> = new Set([
  'claimed-responsibility',
  'announced-responsibility',
  'responsibility-claimed',
  'its-responsibility',
])

const isCivilian = wanted(['s:مدني', 's:مدنيا', 's:مدنيين', 's:مدنيان', 's:مدنيون', 's:مدنيه', 's:مدنيات'])
/** "مقتل 40 مدنيا": only where there is war are the dead told to be civilians. */
export const killsCivilians = (mention: Mention): boolean =>
  isDeadly(mention) &&
  mention.tolls.some(
    ({ outcome, victims }) => outcome === 'killed' && mention.sentence.items[victims]?.word?.tags.any(isCivilian),
  )

/** "وقع الحادث": only points to what is told elsewhere, and accidents occur too. */
export const isPointer = ({ rule }: Mention): boolean => rule.id === 'deed-occurred' || rule.id === 'occurred-deed'
