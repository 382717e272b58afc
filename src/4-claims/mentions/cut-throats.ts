/** Throats cut in a raid on a village and throats of captives cut: the one is an attack, the other an execution. */
import { has } from '../grammar/clause.ts'
import type { Item } from '../grammar/item.ts'
import { wanted } from '../grammar/tags.ts'

const CUTS = /^[تي]?ذبح(ت|وا|وهم|ا)?$/
const CUT = wanted(['w:ذبحا', 'w:نحرا'])
const RAID = wanted(['attack', 'attack.noun', 'storm', 'raid', 'w:بالرصاص', 's:قريه', 's:قري', 's:قريتين', 's:قريتي'])
const CAPTIVES = wanted([
  'captured.person',
  'people.captured',
  'abduct',
  'detain',
  's:اسير',
  's:اسري',
  's:رهائن',
  's:سجن',
])
const REACH = 9

/** "هاجموا القرية وقتلوا ستة بالرصاص وذبحوا أربعة", "قتلوا عشرين في أربع قرى، بعضهم ذبحا"; `at` is the word of killing. */
export const isCutInRaid = (items: readonly Item[], at: number): boolean =>
  (CUTS.test(items[at]?.word?.best.stem ?? '') || items.slice(at + 1, at + 1 + REACH).some(item => has(item, CUT))) &&
  items.some(item => has(item, RAID)) &&
  !items.some(item => has(item, CAPTIVES))

/** "قتلوا عشرين في أربع قرى، بعضهم ذبحا": how some of them were killed, and no deed beside that. */
export const isMannerInRaid = (items: readonly Item[], at: number): boolean =>
  has(items[at], CUT) && isCutInRaid(items, at)
