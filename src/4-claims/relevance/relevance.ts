/** Whether a report tells of armed conflict at all, so that accidents, crime for gain, sport and figures of speech stay out. */
import { tellsSettlers } from '../chunks/people-kinds.ts'
import { isOfAccident } from '../false-alarms/accidents.ts'
import { isSport } from '../false-alarms/things-of-peace.ts'
import { bearing, has } from '../grammar/clause.ts'
import type { Item, Sentence } from '../grammar/item.ts'
import { wanted } from '../grammar/tags.ts'
import { areDrivenOut, isReliefOfWar } from '../mentions/flight-and-relief.ts'
import type { Mention } from '../mentions/mention.ts'
import { isRaid } from '../mentions/raids-on-people.ts'
import { isAcrossNations, isSeizureAbroad } from './across-nations.ts'
import {
  areArmsSmuggled,
  fights,
  isByAnySide,
  isForCause,
  isOfKeepersAlone,
  isTakenFromArmed,
  namesFighters,
  tellsOfLoner,
} from './keepers-of-order.ts'
import { isBombardment, isOfBombs, isPlace, isPlanted } from './means-of-war.ts'
import { isOfIllMind, isPoliceMatter } from './police-matters.ts'
import { isAssassination, isByRoundsOfForces, isBySniper, isOfManyBodies, showsWar } from './targeted-killings.ts'

const STRONG = new Set(
  'clash air_strike shelling fire suicide_attack bombing siege execution capture surrender withdrawal'.split(' '),
)

const isWanted = bearing('s:مطلوب', 's:مطلوبا', 's:مطلوبين', 's:مطلوبون', 's:مطلوبان')
/** A killing or an attack of unsaid means is conflict where an armed side does it or suffers it, or keepers of order suffer it. */
const isArmed = ({ roles, tolls, sentence: { items } }: Mention): boolean =>
  roles.some(({ actor }) => actor.named && fights(actor)) ||
  tolls.some(toll => (toll.of?.armed || toll.group === 'combatants') && !isWanted(items[toll.victims]))

const isDeadly = ({ type, tolls }: Mention): boolean =>
  (type === 'killing' || type === 'violence') && tolls.some(toll => toll.outcome === 'killed')

const isOfArmed = ({ roles }: Mention): boolean => roles.some(({ actor, role }) => role !== 'target' && fights(actor))
/** "هاجم مسلحون القرية وقتلوا عشرة", "اغتال مسلحون قاضيا". */
const isByArmed = (mention: Mention): boolean =>
  (mention.type === 'violence' || mention.type === 'killing') && isOfArmed(mention)

const WRECKED: ReadonlySet<string> = new Set(['burnt', 'dwellings-burnt', 'graves-dug-up', 'lines-wrecked'])
/** "خطف مسلحون أحد التجار", "أضرم مسلحون النار في مقر القناة"; who loots may do it for gain. */
const isWorkOfArmed = (mention: Mention): boolean =>
  (mention.type === 'abduction' || WRECKED.has(mention.rule.id)) && isOfArmed(mention)

const isMilitary = bearing('w:عسكري', 'w:عسكريا', 'w:العسكري', 'w:العسكريه', 'w:عسكريه', 'w:صاروخي', 'w:الصاروخي')
const isArmedOne = bearing('w:مسلح', 'w:المسلح', 'w:مسلحا')
/** "أدانت البعثة الهجوم العسكري على المطار", "قتل أربعة في هجوم مسلح": an attack by arms, whoever made it. */
const isAttackByArms = (mention: Mention): boolean => {
  const { rule, trigger, sentence } = mention
  const how = sentence.items[trigger + 1]
  return (
    rule.id === 'attack' && ((isMilitary(how) && sentence.items.some(isPlace)) || (isArmedOne(how) && isHurt(mention)))
  )
}

/** "شن متمردون هجمات على مراكز للشرطة": those who rise against forces of order fight them, whatever either is called. */
const isOnForces = ({ type, roles }: Mention): boolean =>
  type === 'violence' &&
  roles.some(({ role, actor }) => role === 'initiator' && actor.armed && actor.irregular) &&
  roles.some(({ role, actor }) => role === 'target' && actor.armed && !actor.irregular)

const ARMED_PEOPLE = 2
/** Armed people without a name of their side ("مسلحون", "متشددون"), spoken of more than once. */
const bearsArms = (sentences: readonly Sentence[], least = ARMED_PEOPLE): boolean =>
  sentences.reduce(
    (sum, { items }) => sum + items.filter(item => item.kind === 'people' && item.tags.has('armed')).length,
    0,
  ) >= least

/** "قتل جنديان برصاص إرهابيين". */
const hurtsForces = ({ tolls }: Mention): boolean =>
  tolls.some(toll => toll.group === 'combatants' && toll.detail !== 'attackers')

const CIVIL_DEEDS = new Set(['violence', 'killing', 'destruction', 'attack'])
/** "أضرم مستوطنون النار في منزل", "استشهد شاب برصاص مستوطن". */
const isOfSettlers = ({ type, sentence: { items } }: Mention): boolean =>
  CIVIL_DEEDS.has(type) && items.some(tellsSettlers)

const isOfTerror = bearing('s:ارهابي', 's:ارهابيه', 's:ارهابيين', 's:ارهابيا', 's:ارهاب')
const TERROR = /[إا]رهاب/
const isTerror = (item: Item): boolean =>
  isOfTerror(item) || TERROR.test(item.actor?.text ?? '') || TERROR.test(item.people?.text ?? '')
/** "أوقف الجيش أربعة للاشتباه بانتمائهم إلى تنظيم إرهابي", "أحبطت الشرطة مخططا إرهابيا". */
const isAgainstTerror = ({ type, rule, tolls, sentence: { items } }: Mention): boolean =>
  ((type === 'arrest' && tolls.length > 0) || rule.id === 'plot-foiled') && items.some(isTerror)

const isMartyr = bearing('martyr')
/** "استشهد ثلاثة فتية": the dead of a conflict are called martyrs. */
const isMartyrdom = (mention: Mention): boolean => isDeadly(mention) && mention.sentence.items.some(isMartyr)

const isProtester = bearing('protester', 'protest')
const SOLDIERS = /^(ال)?(جنود|جندي|جيش|قوات الجيش|عسكريون)( |$)/
/** "أطلق جنود النار على محتجين": soldiers keep order only where it is fought over. */
const isBySoldiers = ({ roles }: Mention): boolean =>
  roles.some(({ role, actor }) => role === 'initiator' && SOLDIERS.test(actor.text))
const isHurt = ({ tolls }: Mention): boolean =>
  tolls.some(({ outcome }) => outcome === 'killed' || outcome === 'injured')
/** "قتل أربعة متظاهرين في إطلاق نار", "أطلق مسلحون النار على متظاهرين وأصابوا ثلاثة": those who march are not shot for gain. */
const isOfProtesters = (mention: Mention): boolean =>
  mention.sentence.items.some(isProtester) &&
  (mention.rule.id === 'opened-fire'
    ? isHurt(mention) || isBySoldiers(mention)
    : (mention.type === 'protest' || isDeadly(mention)) && mention.tolls.some(({ outcome }) => outcome === 'killed'))

const BATTLES = bearing('campaign', 'battle', 'clash', 'attack.noun')
const LEAST_FALLEN = 5
/** "مقتل 192 جنديا خلال عملية عسكرية": so many who bear arms fall in no accident that is called so. */
const isOfBattle = ({ tolls, sentence: { items } }: Mention): boolean =>
  items.some(item => BATTLES(item)) &&
  tolls.some(toll => toll.outcome === 'killed' && toll.group === 'combatants' && (toll.low ?? 0) >= LEAST_FALLEN)

const WARS = wanted(['war', 'aggression'])
/** "ارتفعت حصيلة العدوان إلى 140 قتيلا": what a war has cost, told alone. */
const isOfWar = (mention: Mention): boolean => isDeadly(mention) && mention.sentence.items.some(item => has(item, WARS))

const SEIZED = new Set(['abduction', 'release'])
/** "خطف مسلحون ثلاثين طالبا", "أفرج المسلحون عن عشرة رهائن". */
const isSeizure = ({ type, tolls }: Mention): boolean =>
  SEIZED.has(type) && tolls.some(({ outcome }) => outcome === 'captured' || outcome === 'freed')

/** "قتل عشرة في غارة على الماشية": those who come for cattle are armed. */
const isRaidOnGround = (mention: Mention): boolean =>
  mention.rule.id === 'air-raid' && mention.type === 'violence' && isDeadly(mention)

/** "اغتصب مسلحون ثلاث نساء". */
const isRapeByArmed = (mention: Mention): boolean => mention.type === 'sexual_violence' && isOfArmed(mention)

/** "أسقطت نهران مسيرات أطلقتها زمردان": drones of one side or state that another shoots down. */
const isDowning = ({ rule, roles, sentence: { items } }: Mention): boolean =>
  rule.id === 'drone-downed' &&
  (roles.some(({ actor }) => actor.named && actor.id !== null) ||
    items.some(item => has(item, 's:دفاعات', 's:دفاعاتها')))

/** "وقف إطلاق النار", "هدنة إنسانية"; "هدنة تجارية" is none of arms. */
const isOfCeasefire = ({ rule, triggers, sentence: { items } }: Mention): boolean =>
  rule.id.startsWith('ceasefire') ||
  triggers.some(at => has(items[at], 's:هدنه') && !items.slice(at + 1, at + 3).some(isOfTrade))
const isCaptive = bearing('people.captured', 'captured.person')
/** "اتفاق لتبادل 900 أسير", "120 أسيرا أفرجت عنهم القوات". */
const isOfCaptives = ({ type, sentence: { items } }: Mention): boolean =>
  (type === 'agreement' || type === 'release') &&
  items.some(item => isCaptive(item) && OF_WAR.test(item.word?.best.stem ?? ''))
const OF_WAR = /^اس(ير|ري)/
const isOfTrade = bearing('s:تجاريه', 's:اعلاميه', 's:سياسيه', 's:جمركيه', 's:قصيره')
/** "توصل الجيش والمسلحون إلى هدنة", "وصلت سفينة مساعدات إلى البلدة": of war where a side of one is told of. */
const isOfWarring = ({ type }: Mention): boolean => type === 'agreement' || type === 'aid'

/** "تبنت الجماعة الهجوم": what somebody armed claims is no accident, whatever burnt. */
const isClaimed = ({ rule, roles }: Mention): boolean =>
  CLAIMS.has(rule.id) && roles.some(({ role, actor }) => role === 'initiator' && actor.armed && actor.id !== null)
const CLAIMS: ReadonlySet<string> = new Set([
  'claimed-responsibility',
  'announced-responsibility',
  'responsibility-claimed',
  'its-responsibility',
])

const isCivilian = wanted(['s:مدني', 's:مدنيا', 's:مدنيين', 's:مدنيان', 's:مدنيون', 's:مدنيه', 's:مدنيات'])
/** "مقتل 40 مدنيا": only where there is war are the dead told to be civilians. */
const killsCivilians = (mention: Mention): boolean =>
  isDeadly(mention) &&
  mention.tolls.some(
    ({ outcome, victims }) => outcome === 'killed' && mention.sentence.items[victims]?.word?.tags.any(isCivilian),
  )

/** "وقع الحادث": only points to what is told elsewhere, and accidents occur too. */
const isPointer = ({ rule }: Mention): boolean => rule.id === 'deed-occurred' || rule.id === 'occurred-deed'

const BY_ITSELF = [
  isOfSettlers,
  isOfProtesters,
  isByRoundsOfForces,
  isForCause,
  isOfManyBodies,
  isSeizureAbroad,
  showsWar,
]

/** True when what was read adds up to conflict: strong types, or armed sides who do or suffer violence. */
export function isRelevant(sentences: readonly Sentence[], read: readonly Mention[]): boolean {
  const mentions = read.filter(mention => !isPointer(mention))
  if (!mentions.length) return false
  const armed = namesFighters(sentences)
  if (!armed && isSport(sentences)) return false
  if ((isPoliceMatter(sentences, mentions) && !mentions.some(isForCause)) || isOfIllMind(sentences)) return false
  const strong = mentions.filter(one => (STRONG.has(one.type) || isOfBombs(one)) && (armed || !isOfKeepersAlone(one)))
  if (strong.length > 1 || strong.some(({ type }) => type === 'suicide_attack')) return true
  if (mentions.some(one => BY_ITSELF.some(is => is(one))) || (mentions.some(isDeadly) && mentions.some(isClaimed)))
    return true
  if (
    mentions.some(mention => isOfCeasefire(mention) || isOfCaptives(mention)) ||
    (armed && mentions.some(isOfWarring)) ||
    isReliefOfWar(sentences, mentions)
  )
    return true
  const accident = isOfAccident(sentences, mentions)
  if (accident && !strong.some(one => isArmed(one) || isBombardment(one)) && !mentions.some(isClaimed)) return false
  const borne = strong.some(
    mention =>
      mention.tolls.length > 0 ||
      (mention.type === 'clash' && mentions.some(isDeadly)) ||
      isArmed(mention) ||
      isOfArmed(mention) ||
      isTakenFromArmed(mention),
  )
  if (
    strong.length === 1 &&
    (armed ||
      borne ||
      mentions.some(({ type }) => type === 'displacement') ||
      strong.some(isBombardment) ||
      strong.some(isPlanted))
  )
    return true
  if (strong.length === 1 && accident) return false
  if (!armed && tellsOfLoner(sentences)) return false
  if (!accident && areDrivenOut(sentences, mentions, armed)) return true
  if (mentions.some(mention => mention.type === 'violence' && isArmed(mention))) return true
  if (mentions.some(one => isArmed(one) || (armed && isByAnySide(one))))
    return (
      armed ||
      mentions.some(one => isOfBattle(one) || isAssassination(one)) ||
      mentions.some(mention => isDeadly(mention) && isByArmed(mention)) ||
      bearsArms(sentences, mentions.some(hurtsForces) ? 1 : ARMED_PEOPLE)
    )
  if (mentions.some(isSeizure) && (armed || bearsArms(sentences, 1))) return true
  if (
    mentions.some(
      mention =>
        isRaid(mention) ||
        isRaidOnGround(mention) ||
        isRapeByArmed(mention) ||
        isOnForces(mention) ||
        isAgainstTerror(mention) ||
        isDowning(mention) ||
        killsCivilians(mention),
    )
  )
    return true
  const byArms = mentions.some(mention => isWorkOfArmed(mention) || isAttackByArms(mention))
  if (byArms || areArmsSmuggled(sentences, mentions)) return true
  if (mentions.some(mention => isAssassination(mention) || (isDeadly(mention) && isBySniper(mention)))) return true
  if (mentions.some(one => isOfWar(one) || isAcrossNations(one) || (armed && isMartyrdom(one)))) return true
  return mentions.some(isDeadly) && (bearsArms(sentences) || mentions.some(isByArmed))
}
