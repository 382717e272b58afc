/** Blasts of days past that a report tells of only as what its own news answers, condemns, looks into or comes after. */
import type { Claim } from '../claim.ts'
import { has } from '../grammar/clause.ts'
import { governedSigns } from '../grammar/governed-signs.ts'
import type { Item } from '../grammar/item.ts'
import { wanted } from '../grammar/tags.ts'
import type { Located } from '../mentions/located.ts'
import type { Mention } from '../mentions/mention.ts'
import { isOfDayBefore } from './bygone.ts'

const DAY = 86_400_000
const MOMENTS = new Set(['bombing', 'suicide_attack'])
const OLD_DAYS = 2
const AFTER_REACH = 2
const AFTER = wanted(['w:بعد', 'w:عقب', 'w:بعدما'])
const JUDGES = wanted(['condemn.verb', 's:استنكر', 's:استنكرت', 's:شجب', 's:شجبت'])

/** "قتل عشرة في تفجير": harm told before the blast that did it is the news. */
const isTellingHarm = ({ tolls, trigger }: Mention): boolean => tolls.some(toll => toll.trigger < trigger)

/** "بعد أن فجر انتحاري نفسه". */
const isBehindAfter = (items: readonly Item[], at: number): boolean =>
  items.slice(Math.max(0, at - AFTER_REACH), at).some(item => has(item, AFTER))

/** How the words hold a mention: as what came before other news, as what other news is about, or only pointing back. */
function heldBy(mention: Mention): 'after' | 'about' | 'back' | null {
  const { sentence, definite, rule, trigger, tolls } = mention
  const { items } = sentence
  const signs = governedSigns(mention)
  if (signs.includes('under:reply') || signs.includes('under:investigated')) return 'about'
  if (definite && items.slice(0, 2).some(item => has(item, JUDGES))) return 'about'
  if (isOfDayBefore(items, trigger)) return null
  if (signs.includes('under:after') || isBehindAfter(items, trigger)) return 'after'
  return definite && rule.anaphoric && !tolls.length ? 'back' : null
}

/** Whether a happening is told nowhere but in the course of other news, days after it. */
export function isRecalledBlast(parts: readonly Located[], { type, date }: Claim, published: string | null): boolean {
  if (!MOMENTS.has(type)) return false
  const held = parts.map(({ mention }) => (isTellingHarm(mention) ? null : heldBy(mention)))
  if (held.includes(null) || held.every(how => how === 'back')) return false
  const last = date.end ?? date.start
  const age = last && published ? (Date.parse(published) - Date.parse(last)) / DAY : null
  return held.includes('about') ? age === null || age >= 2 : age !== null && age >= OLD_DAYS
}
