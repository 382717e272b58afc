/** Which sides are the forces of a state, by their names. */
import { normalForm } from '../../2-arabic/forms.ts'
import { adjectiveOfPlural, countryOfAdjective, stateOf } from '../../3-gazetteer/demonyms.ts'
import { isBareState, standsForIt } from '../grammar/agreement.ts'
import { has } from '../grammar/clause.ts'
import { type ActorName, alsoNamed, type Item } from '../grammar/item.ts'
import { wanted } from '../grammar/tags.ts'
import { partyOf } from './party.ts'

/** All names of a side, in normal form. */
export const namesOf = (actor: ActorName): string[] => [actor.text, ...actor.aliases].map(normalForm)

/** Whether this is a state's army. */
export const isArmy = (actor: ActorName): boolean =>
  actor.armed && !actor.irregular && namesOf(actor).some(name => /^(ال)?(جيش|قوات المسلحه)( |$)/.test(name))
/** Whether this is a state's police. */
export const isPolice = (actor: ActorName): boolean =>
  actor.armed && namesOf(actor).some(name => /^(ال)?(شرطه|قوات الشرطه)( |$)/.test(name))

/** "القوات الحكومية" are no rebels, and neither a mission nor an alliance of states, whoever was told last. */
const OF_STATE = / ال(حكومية|نظامية|أمنية|مسلحة)/
const OF_STATES = /(^| )(ال)?(امم المتحده|امميه|بعثه|تحالف|ائتلاف|اتحاد|حلف|اطلسي)( |$)/
const isNoState = (actor: ActorName): boolean =>
  actor.irregular || !actor.armed || namesOf(actor).some(name => OF_STATES.test(name))

/** Whether one called "القوات الحكومية" cannot be the side told last. */
export const isNotOfState = (called: ActorName, last: ActorName): boolean =>
  OF_STATE.test(called.text) && isNoState(last)

const OF_NATION = / (\S{3,}?)ي?(ين|ون|ان|ي)$/
const spelt = (name: string): string => normalForm(name).replaceAll('اميرك', 'امريك')
/** "جنود أميركيون" are of no Afghan army, though no other is named; "جنود ماليون" may be of the Malian one, and anybody's of one without a country. */
export const isOfOtherNation = (people: string, army: ActorName): boolean => {
  const broken = adjectiveOfPlural(normalForm(people).split(' ').at(-1) ?? '')
  if (army.country && broken) return countryOfAdjective(normalForm(broken)) !== army.country
  const nation = OF_NATION.exec(spelt(people))?.[1]?.replace(/ي$/, '')
  if (!army.country || nation === undefined) return false
  return ![...namesOf(army), stateOf(army.country) ?? ''].some(name => spelt(name).includes(nation))
}

const LAST = /\S+ (?:.* )?(?!ال)(\S+)$/
/** "جنديان نهرانيان" are of no Zumurdan force: their nation is told, and not a name that ends like one. */
export const areForeignTo = (people: string, force: ActorName): boolean => {
  const nation = countryOfAdjective(LAST.exec(normalForm(people))?.[1] ?? '')
  const several = namesOf(force).some(name => OF_STATES.test(name))
  return nation !== null && force.country !== null && nation !== force.country && !several
}

/** Whether victims who are only described cannot be of this side: rebels of no army, soldiers of another nation. */
export const areOfAnother = (victims: ActorName, side: ActorName): boolean =>
  side.irregular !== victims.irregular || areForeignTo(victims.text, side)

/** "مسلحون مجهولون" are none of those told before. */
export const areUnknown = (people: string): boolean => / مجهول/.test(normalForm(people))

const STRIKES = wanted(['strike', 'shell', 'target', 'attack', 'launch.verb', 'shell.round'])
/** A regular force of that country. */
export const isOfState = (striker: ActorName | null, country: string | null): boolean =>
  striker !== null && !striker.irregular && country !== null && striker.country === country
/** "أطلقت مروحيات إسرائيلية صواريخ على نقاط للجيش": whose army it is, it is not theirs who strike it. */
export const strikerOf = (items: readonly Item[], at: number, owner: ActorName | null): ActorName | null =>
  items[at]?.preposition === 'ل' && items.slice(0, at).some(item => has(item, STRIKES)) ? owner : null

/** "طائرات التحالف" are not what "القوات" stands for behind them, though the coalition has forces. */
export const FLYING = /^(ال)?(طائرات|طيران|مقاتلات|مروحيات|سلاح الجو)/

/** Of whom soldiers are that a report counts, the name of the force that they serve in, and not of its aircraft. */
export const grounded = (actor: ActorName): ActorName => {
  const force = FLYING.test(actor.text) ? actor.aliases.find(alias => /^ال(قوات|جيش)/.test(alias)) : undefined
  return force ? alsoNamed({ ...actor, text: force }, [...actor.aliases, actor.text]) : actor
}

/** Nouns for people by the kind of side that they are of. */
export const SOLDIERS = new Set(['جندي', 'عسكري', 'ضابط', 'مجند'])
/** Of the police. */
export const POLICEMEN = new Set(['شرطي'])
/** Of those who rise or attack. */
export const REBELS = new Set([
  'مسلح',
  'متمرد',
  'متشدد',
  'متطرف',
  'جهادي',
  'ارهابي',
  'مقاتل',
  'عنصر',
  'مهاجم',
  'خاطف',
  'ثائر',
])
/** What a foe is called whoever he is. */
export const NAME_CALLING = new Set(['ارهابي', 'متطرف', 'متشدد'])
/** People of whoever the pronoun stands for: "عناصره", "جنودها". */
export const OWN_PEOPLE = new Set(['جندي', 'عنصر', 'مقاتل', 'مسلح', 'فرد', 'رجل', 'ضابط', 'عسكري', 'شرطي'])

const HARMS = wanted(['kill.verb', 'injure.verb', 'arrest.verb', 'abduct.verb'])
/** A verb of harm that is no passive. */
const isHarming = (item: Item | undefined): boolean =>
  has(item, HARMS) && (item?.word?.analyses.every(one => one.sense?.pos !== 'verb' || one.sense.feminine) ?? false)
/** "قتل الجيش | عشرة جنود", "قصفت الطائرات الحي وقتلت | عشرة جنود": who kills those at `at`. */
export function killerBefore(items: readonly Item[], at: number, owner: ActorName | null): ActorName | null {
  const [verb, before] = [items[at - 2], items[at - 1]]
  if (partyOf(before) && before?.preposition === null && has(verb, HARMS)) return partyOf(before)
  return isHarming(before) ? owner : null
}

const isDoing = (item: Item): boolean => item.preposition === null && partyOf(item)?.armed === true
/** "هاجم مسلحو التنظيم مركزا وقتلوا | ثلاثة من أفراده": whose deed goes on with the harm to those at `at`, who are none of his own. */
export function doerBefore(items: readonly Item[], at: number): ActorName | null {
  const before = items[at - 1]
  // Whom a plural is done to stand before it.
  const harms = isHarming(before) || (has(before, HARMS) && /وا$/.test(before?.word?.best.stem ?? ''))
  // "قال الجيش إن مسلحين قتلوا اثنين من جنوده": who says it is not who did it.
  const that = items.slice(0, at).findLastIndex(item => has(item, THAT, ALSO_THAT))
  return harms ? partyOf(items.slice(that + 1, at).find(isDoing)) : null
}

const HAND = wanted(['s:رصاص', 's:نيران', 's:يد', 's:ايدي'])
const HAND_REACH = 7
/** "قتل ثلاثة مسلحين في كذا برصاص الفصائل": by whose hand those at `at` fell. */
export function killerBehind(items: readonly Item[], at: number): ActorName | null {
  for (let k = at + 1; k < at + HAND_REACH; k++) {
    if (!items[k] || has(items[k], 'stop', 'comma', 'verb')) return null
    if (has(items[k], HAND) && (items[k]?.preposition === 'ب' || has(items[k - 1], 'w:علي')))
      return partyOf(items[k + 1])
  }
  return null
}

/** Whether a side is of another land than the places that these items name, if they name any. */
export function isStrangerIn(items: readonly Item[], { country }: ActorName): boolean {
  const lands = items.flatMap(({ place }) => place?.candidates.map(candidate => candidate.country) ?? [])
  return country !== null && lands.length > 0 && !lands.includes(country)
}

const OF_DEFENCE = /^وزار[ةه] الدفاع (ال\S+)$/
/** "وزارة الدفاع النهرانية … قواتها": those of its state, by the name that they have. */
export function forcesOf(owner: ActorName): ActorName {
  if (isBareState(owner.text)) return { ...owner, armed: true }
  const nation = owner.armed ? undefined : OF_DEFENCE.exec(owner.text)?.[1]
  return nation ? { ...owner, id: null, text: `القوات ${nation}`, aliases: [owner.text], armed: true } : owner
}

/** "وزارة الدفاع … قواتها", "حاجزا للنظام وقتلت سبعة من عناصره", "وزارة الداخلية … أجهزتها الأمنية": bodies that have forces. */
export const COMMANDS = /^(ال)?(نظام|وزاره (ال)?(دفاع|داخليه)|قياده|رئاسه الاركان|هيئه الاركان)/

/** Whether a side has people and forces of its own: "أعلنت إسرائيل أن طائراتها". */
export const hasForces = ({ armed, text }: ActorName): boolean =>
  armed || COMMANDS.test(normalForm(text)) || isBareState(text)
/** Whether such a pronoun can be a state's: "هم" are people's, and of none that is told by its bare name. */
export const mayOwn = (owner: ActorName, pronoun: string | null): boolean =>
  owner.armed || !isBareState(owner.text) || (pronoun !== null && pronoun !== 'هم' && standsForIt(pronoun, owner))

/** "قواتها", "طائراته"; "آمنة" is safe, and no "أمنه". */
const OWN_FORCE = wanted(['force', 'aircraft'])
/** "عملية أمنية" is nobody's own force. */
const NO_PRONOUN = wanted(['madda', 'marbuta'])
const AGENCIES = /^[وفب]?(اجهزت|جهاز|مصالح)(ه|ها)$/
const OF_ORDER = /^(امن|امنيه|شرطيه|استخباراتيه)$/
const PATROLS = wanted(['s:دوريه', 's:طائره', 's:مروحيه'])
const THAT = wanted(['w:ان', 'w:بان'])
/** "قال ضابط من الشرطة إن جنديا قتل في هجوم على دوريته": the soldier's, and not theirs who speak of him. */
function isOfSoldierTold(items: readonly Item[], at: number): boolean {
  if (!has(items[at], PATROLS)) return false
  const that = items.slice(0, at).findLastIndex(item => has(item, THAT))
  const behind = items.slice(that + 1, at)
  return (
    that > 0 &&
    behind.some(({ people }) => people?.group === 'combatants' && !people.plural && !people.definite) &&
    !behind.some(({ actor }) => actor)
  )
}
/** The pronoun that ends a word for a body's own forces: "قواتها", "أجهزتها الأمنية"; null for other words. */
export function ownForcesAt(items: readonly Item[], at: number): string | null {
  const item = items[at]
  if (item?.kind !== 'word' || isOfSoldierTold(items, at)) return null
  const word = [...item.tags].find(tag => tag.startsWith('w:')) ?? ''
  const whose = AGENCIES.exec(word.slice(2))?.[2]
  if (whose && has(items[at + 1], 'def') && OF_ORDER.test(items[at + 1]?.word?.best.stem ?? '')) return whose
  const own = item.tags.has('pron') && has(item, OWN_FORCE) && !has(item, NO_PRONOUN)
  return own && item.word?.best.sense?.pos !== 'verb' ? (item.word?.best.pronoun ?? '') : null
}

const FORCES = 'القوات'
const WITH_ARTICLE = /(^| )ال/
const ALSO_THAT = wanted(['w:وان'])
/** "قال المتحدث باسم عملية كذا إن | القوات أسرت": "the forces" are those of the side that somebody speaks for before them. */
export function spokenFor(items: readonly Item[], forces: Item): ActorName | null {
  if (forces.actor?.text !== FORCES) return null
  const told = items.slice(0, items.indexOf(forces))
  const speaks = told.findLastIndex(item => has(item, 'source'))
  const behind = told.slice(speaks + 1)
  const side = behind.find(item => item.kind === 'actor' || item.kind === 'people')?.actor
  const says =
    speaks >= 0 && told.some(item => has(item, 'say.verb')) && behind.some(item => has(item, THAT, ALSO_THAT))
  // "مصدر أمني نهراني": what he is like, and no side.
  return says && side?.armed && side.named && WITH_ARTICLE.test(side.text) ? side : null
}
