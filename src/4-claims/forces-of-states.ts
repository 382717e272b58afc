/** Which sides are the forces of a state, by their names. */
import { normalForm } from '../2-arabic/forms.ts'
import { stateOf } from '../3-gazetteer/demonyms.ts'
import type { ActorName } from './item.ts'

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
  const nation = OF_NATION.exec(spelt(people))?.[1]?.replace(/ي$/, '')
  if (!army.country || nation === undefined) return false
  return ![...namesOf(army), stateOf(army.country) ?? ''].some(name => spelt(name).includes(nation))
}

/** "مسلحون مجهولون" are none of those told before. */
export const areUnknown = (people: string): boolean => / مجهول/.test(normalForm(people))
