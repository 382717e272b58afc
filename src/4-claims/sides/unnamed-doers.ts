/** Armed men without a name who are told in several words: one side of a happening, by the words that say most of them. */
import type { Likely } from './mend-sides.ts'

const isUnnamed = ({ role, option: { actor } }: Likely): boolean =>
  role === 'initiator' && actor.id === null && !actor.named && actor.irregular

/** How much a name says: its words, and of as many the one without article, which was not told before. */
const saidBy = ({ option: { actor } }: Likely): number =>
  actor.text.split(' ').length * 2 - (/^ال/.test(actor.text) ? 1 : 0)

/** "خطف مسلحون مجهولون مهندسا … وقال إن الخاطفين …": nobody but "مسلحون مجهولون" did it. */
export function oneUnnamed(all: readonly Likely[]): readonly Likely[] {
  const unnamed = all.filter(isUnnamed)
  if (unnamed.length < 2) return all
  const kept = unnamed.reduce((best, one) => (saidBy(one) > saidBy(best) ? one : best))
  return all.filter(one => one === kept || !unnamed.includes(one))
}

const SOLDIERS = /^(ال)?(جندي(ا|ان|ين)?|جنود|عسكري(ا|ان|ين|ون)?)( |$)/
const areSoldiers = ({ role, option: { actor } }: Likely): boolean =>
  role === 'target' && actor.id === null && !actor.named && SOLDIERS.test(actor.text)
/** "مقتل جنديين نهرانيين … وكان الجنديان": soldiers without a name are one side, by the words that say most of them. */
export function onceSoldiers(all: readonly Likely[]): readonly Likely[] {
  const soldiers = all.filter(areSoldiers)
  if (soldiers.length < 2) return all
  const kept = soldiers.reduce((best, one) => (saidBy(one) > saidBy(best) ? one : best))
  return all.filter(one => one === kept || !soldiers.includes(one))
}

/** "قبيلتين", "مجموعتان مسلحتان": two who are told by their number. */
const TWO = /^(ال)?\S{3,}ت(ين|ان)( |$)/
/** Two by their number, where a name of either is told, are nobody else. */
export const namedOfTwo = (all: readonly Likely[]): readonly Likely[] => {
  const isTwo = ({ option: { actor } }: Likely): boolean => actor.id === null && actor.armed && TWO.test(actor.text)
  return all.some(one => !isTwo(one) && one.role === 'participant')
    ? all.filter(one => one.role !== 'participant' || !isTwo(one))
    : all
}
