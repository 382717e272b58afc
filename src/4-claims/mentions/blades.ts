/** Knives and cars that are driven into people: who does it, where the doer is told by a pronoun or behind the blow that was suffered. */
import { has } from '../grammar/clause.ts'
import { HAND, WHOSE } from '../grammar/governing.ts'
import type { Item } from '../grammar/item.ts'
import { wanted } from '../grammar/tags.ts'
import type { Trigger } from './trigger.ts'

const OF_BLADES: ReadonlySet<string> = new Set([
  'stabbing',
  'stabbed',
  'stab-undergone',
  'stabbed-them',
  'did-stab',
  'went-to-stab',
])
/** Whether a rule tells of a blow with a blade or a car. */
export const isOfBlade = (rule: { readonly id: string }): boolean => OF_BLADES.has(rule.id)

const BEHIND_REACH = 4
const BEFORE_REACH = 12
const isOne = (item: Item | undefined): boolean =>
  item?.preposition === null && (item.people?.implied === 1 || (item.kind === 'word' && has(item, 'demonym')))

/** "تعرضه للطعن على يد شاب", "قتل شاب عقب طعنه شرطيين": item of who did it; null where nobody is told so. */
export function wielderOf(items: readonly Item[], { at, rule }: Pick<Trigger, 'at' | 'rule'>): number | null {
  if (rule.id === 'stab-undergone')
    for (let k = at + 1; k <= at + BEHIND_REACH && !has(items[k], 'stop', 'comma'); k++)
      if (has(items[k], WHOSE) || has(items[k], HAND)) return k + 1
  // "بعدما نفذ عملية طعن".
  const byOwn = rule.id === 'stabbing' && has(items[at - 2], 'carry.out.verb', 's:تنفيذه', 's:تنفيذها')
  if (rule.id === 'stabbed-them' || byOwn)
    for (let k = at - 1; k >= Math.max(0, at - BEFORE_REACH) && !has(items[k], 'stop'); k--)
      if (isOne(items[k])) return k
  return null
}

const UPON = wanted('w:بعد w:عقب w:اثر w:بعدما w:لدي w:اثناء w:خلال w:حين w:عندما w:بعيد'.split(' '))
const ALLEGED = wanted('w:بزعم w:بدعوي w:بحجه w:بذريعه w:بادعاء w:بزعمها w:للاشتباه'.split(' '))
const BLADE = wanted(['stab', 'run.over'])
const DOES_IT = wanted(['carry.out', 's:منفذ', 's:نفذ', 's:نفذت', 's:تنفيذه', 's:تنفيذها'])
const TELLS_REACH = 9
/** "استشهد شاب عقب طعنه جنديا", "قتلت بعد تنفيذها عملية طعن": whether the one at `victim` is told to have fallen over a blow of his own. */
export function fellStriking(items: readonly Item[], victim: number): boolean {
  if (!isOne(items[victim])) return false
  const upon = items.findIndex((item, k) => k > victim && k <= victim + TELLS_REACH && has(item, UPON))
  if (upon < 0 || items.slice(victim, upon).some(item => has(item, ALLEGED) || has(item, 'stop'))) return false
  const deed = items.slice(upon + 1, upon + TELLS_REACH)
  const end = deed.findIndex(item => has(item, 'stop', 'comma'))
  const near = end < 0 ? deed : deed.slice(0, end)
  if (near.some(item => has(item, ALLEGED) || has(item, 'undergo'))) return false
  const blow = near.findIndex(item => has(item, BLADE))
  return (
    blow >= 0 &&
    (has(near[blow], 'pron', 'stab.object', 'run.over.object') || near.slice(0, blow).some(item => has(item, DOES_IT)))
  )
}
