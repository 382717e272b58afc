/** Arms that were not found and deeds that were not done: marks on bodies, what the killed were about to do, what drones that were shot down flew for. */
import { has } from '../grammar/clause.ts'
import type { Item } from '../grammar/item.ts'
import { wanted } from '../grammar/tags.ts'
import type { Trigger } from '../mentions/trigger.ts'

const FOUND_REACH = 8
/** "عثر على جثث عليها آثار طلقات نارية": marks of shots are no arms. */
export const areOnlyMarks = (items: readonly Item[], { at, rule }: Trigger): boolean => {
  if (rule.id !== 'weapons-found') return false
  const found = items.slice(at + 1, at + 1 + FOUND_REACH)
  const arms = found.findIndex(item => has(item, 'weapon', 'gunfire', 'explosive', 'shell.round'))
  return (
    arms > 0 &&
    found.slice(0, arms).some(item => has(item, 's:اثار', 's:اثر')) &&
    found.slice(0, arms).some(item => has(item, 'body', 'people.killed'))
  )
}

const PREPARED_REACH = 3
/** "قتلت خمسة مسلحين كانوا يستعدون لشن هجوم": what those who were killed were about to do. */
const isOfTheKilled = (items: readonly Item[], { at, rule }: Trigger): boolean =>
  rule.id === 'plot-of-somebody' &&
  has(items[at - 1], 'be.verb') &&
  items
    .slice(Math.max(0, at - 1 - PREPARED_REACH), at - 1)
    .some(
      (item, i, near) =>
        item.kind === 'people' && has(near[i - 1] ?? items[at - 2 - PREPARED_REACH], 'neutralise', 'kill'),
    )

const STOPPED = wanted(['shoot.down', 'intercept', 'repel', 'destroy', 'foil', 's:تصدي', 's:تصدت'])
const FLYING = wanted(['drone.maybe', 'aircraft', 'shell.round'])
const AIMING = wanted(['try', 'attempt'])
const AIMED_REACH = 10
const AIM_REACH = 2
const BLOWS: ReadonlySet<string> = new Set(['violence', 'fire', 'air_strike', 'shelling', 'clash', 'blast'])

/** Item of what flew and was stopped before the word at `at`, or -1. */
function stoppedFlyer(items: readonly Item[], at: number): number {
  for (let k = at - 1; k > 0 && at - k <= AIMED_REACH; k--) {
    if (has(items[k], 'stop')) return -1
    if (has(items[k], FLYING)) {
      const stopped = items.slice(Math.max(0, k - 3), k).some(item => has(item, STOPPED))
      if (stopped) return k
    }
  }
  return -1
}

/** "أسقط الجيش طائرتين حاولتا استهداف القاعدة، في هجوم هو الثاني": what was shot down has struck nobody. */
const isAimOfDowned = (items: readonly Item[], { at, rule }: Trigger): boolean => {
  if (!BLOWS.has(rule.type)) return false
  const rated =
    has(items[at - 1], 'w:في', 'w:وهو') && items.slice(at + 1, at + 3).some(item => has(item, 's:هو', 's:هي'))
  if (rated) return items.slice(0, at).some((item, k) => has(item, STOPPED) && stoppedFlyer(items, k + 4) >= 0)
  const tried = items.slice(Math.max(0, at - AIM_REACH), at).some(item => has(item, AIMING))
  return tried && stoppedFlyer(items, at) >= 0
}

const LAST = wanted(['w:اخر'])
const UNTIL = wanted(['w:حتي'])
const UNTIL_REACH = 4

/** "حتى تحييد آخر إرهابي": whether the people at `at` are only the last one, until whom something goes on. */
export const isTheLast = (items: readonly Item[], at: number): boolean =>
  items[at - 1]?.kind === 'word' &&
  has(items[at - 1], LAST) &&
  items.slice(Math.max(0, at - 1 - UNTIL_REACH), at - 1).some(item => has(item, UNTIL))

/** "ستتواصل الحملة حتى القضاء على آخر مسلح": how long it is to go on. */
const isUntilTheLast = (items: readonly Item[], { at, rule }: Trigger): boolean =>
  (rule.type === 'killing' || BLOWS.has(rule.type)) && [1, 2, 3].some(k => isTheLast(items, at + k))

/** Whether a deed is only what somebody was about to do, or is to do yet. */
export const isOnlyAimedAt = (items: readonly Item[], trigger: Trigger): boolean =>
  isOfTheKilled(items, trigger) || isAimOfDowned(items, trigger) || isUntilTheLast(items, trigger)
