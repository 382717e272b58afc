/** Verbal nouns as verbs have them: with a doer behind them and then whom it was done to. */
import { BELONGINGS } from '../sides/belongings.ts'
import { isAdjectival, partyOf } from '../sides/party.ts'
import { has } from './clause.ts'
import type { Item } from './item.ts'
import { wanted } from './tags.ts'

const HELD = wanted([
  'arrest',
  'abduct',
  'detain',
  'seize',
  'target',
  'siege',
  'drive.out',
  'execute',
  'assassinate',
  'kill',
  'repel',
  's:ضرب',
])
const STRUCK = wanted([
  'civil.site',
  'post',
  'hospital',
  'march',
  'protest.noun',
  'protest.masdar',
  ...'s:مركز s:مراكز s:مقر s:مقار s:سوق s:محطه s:خيمه s:خيام s:حفل s:عرس'.split(' '),
])
/** What can be done to somebody: a side, people, a place, what a side has. */
const suffers = (item: Item | undefined): boolean =>
  item?.kind === 'actor' || item?.kind === 'people' || item?.kind === 'place' || has(item, BELONGINGS, STRUCK)

/**
 * "استهداف التحالف لمواقع المسلحين", "اعتقال الشرطة عشرة أشخاص", "إفراج السلطات عن ستة": whether the side behind a verbal noun does it,
 * since whom it is done to follows.
 */
export function governsObject(items: readonly Item[], trigger: number): boolean {
  const head = items[trigger]
  const doer = items[trigger + 1]
  if (has(head, 'die', 'pron', 'def') || !partyOf(doer) || doer?.preposition !== null || doer.conjunction) return false
  let at = trigger + 2
  while (isAdjectival(items[at]) || items[at]?.kind === 'time') at++
  const object = items[at]
  if (!object || object.conjunction) return false
  if (has(object, 'w:عن')) return has(head, 'release')
  if (!has(head, HELD)) return false
  if (object.preposition === 'ل') return suffers(object)
  return object.preposition === null && (object.kind === 'number' || suffers(object))
}

/** "أحكمت القوات حصارها على البلدة", "استهدافه لمواقع المسلحين": whether the pronoun on a verbal noun stands for who does it, since whom it is done to follows. */
export function isDoersOwn(items: readonly Item[], trigger: number): boolean {
  if (!has(items[trigger], 'pron') || !has(items[trigger], HELD)) return false
  let at = trigger + 1
  while (isAdjectival(items[at])) at++
  const object = items[at]
  return (has(items[trigger], 'siege') && has(object, 'w:علي')) || (object?.preposition === 'ل' && suffers(object))
}

const BLOWS = wanted(['strike', 'strike.maybe', 'shell', 'target'])
/** "الضربات الأمريكية للجماعة": an adjective of a nation tells whose the blows are, and who follows was struck. */
export const isOfNation = (items: readonly Item[], trigger: number, k: number): boolean =>
  has(items[trigger], BLOWS) &&
  items.slice(trigger + 1, k).some(item => has(item, 'demonym') && !has(item, 'noun', 'masdar'))

const AIM_REACH = 4
/** "وجهت الطائرات ضربات للمسلحين": whom they are aimed at. */
export const isAimed = (items: readonly Item[], trigger: number): boolean =>
  has(items[trigger], 'masdar') &&
  items.slice(Math.max(0, trigger - AIM_REACH), trigger).some(item => has(item, 'aim.verb'))

const FROM_AFAR = wanted(['strike', 'strike.maybe', 'shell', 'attack.noun'])
/** "غارات مكثفة", "قصف عنيف": a word that no lexicon need know, and that says how a blow was; no noun, and nothing that governs. */
const isHow = (item: Item): boolean =>
  item.kind === 'word' && item.preposition === null && !item.conjunction && !item.tags.any(NO_HOW)
const NO_HOW = wanted(['noun', 'masdar', 'verb', 'particle', 'prep', 'def'])
/** "ضربات جوية من التحالف", "غارات مكثفة من التحالف": whether من at `k`, behind a blow and its adjectives, tells whose it is. */
export const comesFrom = (items: readonly Item[], trigger: number, k: number): boolean =>
  has(items[k], 'w:من') &&
  has(items[trigger], FROM_AFAR) &&
  partyOf(items[k + 1])?.civilian === false &&
  items.slice(trigger + 1, k).every(item => isAdjectival(item) || isHow(item))
