/** Words of arms that say what a place is like: "مواقع قتالية", "حقول ألغام", "منصة إطلاق صواريخ". */
import type { Trigger } from './bind-tolls.ts'
import { has } from './clause.ts'
import type { Item } from './item.ts'
import { wanted } from './tags.ts'

const POSTS = wanted(['s:مواقع', 's:موقع', 's:اماكن', 's:مكان', 's:مناطق', 's:نقاط', 's:مراكز'])
const FIELDS = wanted(['s:حقل', 's:حقول'])
const LAUNCHES: ReadonlySet<string> = new Set(['fire', 'shelling'])
const LAUNCH_SITES = wanted('s:موقع s:مواقع s:منصه s:منصات s:قاعده s:قواعد s:مرابض s:مربض'.split(' '))
/** "تعرضت القاعدة لقصف": the site suffers it. */
const isStruck = (blow: Item | undefined, site: Item | undefined): boolean =>
  blow?.preposition === 'ل' && has(site, 'def')
/** "مواقع قتالية", "حقول ألغام", "منصة إطلاق صواريخ": what places are like. */
export const isOfPlaces = (items: readonly Item[], { at, rule }: Trigger): boolean =>
  (rule.type === 'clash' && has(items[at], 's:قتالي', 's:قتاليه')) ||
  (LAUNCHES.has(rule.type) &&
    [items[at - 1], items[at - 2]].some(item => has(item, LAUNCH_SITES) && !isStruck(items[at], item))) ||
  (rule.id === 'device' && has(items[at - 1], FIELDS)) ||
  (rule.id === 'took-up-post' && has(items[at - 1], POSTS))
