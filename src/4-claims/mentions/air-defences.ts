/** What air defences do as a raid or a salvo comes in is a part of it, told once more from the ground. */
import { normalForm } from '../../2-arabic/forms.ts'
import type { Claim } from '../claim.ts'
import { has } from '../grammar/clause.ts'
import type { ActorName, Item } from '../grammar/item.ts'
import { wanted } from '../grammar/tags.ts'
import type { Located } from './located.ts'

const SHOOTING_DOWN = new Set([
  'rounds-intercepted',
  'rounds-destroyed',
  'rounds-destroyed-by-defences',
  'objects-repelled',
])
const DEFENCES = wanted(['air.defence', 's:دفاع', 's:دفاعات', 's:دفاعاتنا', 's:مضادات', 's:وسائط'])
const SYSTEMS = wanted(['s:منظومه', 's:منظومات', 's:قبه'])
const REACH = 10
const FIRED_REACH = 6
const FIRED = wanted(['launch'])

/** "صواريخ أطلقت من القطاع": fired by others than who raids. */
const areFired = (items: readonly Item[], at: number): boolean =>
  items.slice(at + 1, at + 1 + FIRED_REACH).some(item => has(item, FIRED))

/** "وتصدت لها الدفاعات الجوية وأسقطت صواريخ", told behind the raid or the salvo that they were fired at. */
export function isDefence({ mention }: Located, told: readonly Located[]): boolean {
  const { rule, tolls, trigger } = mention
  if (!SHOOTING_DOWN.has(rule.id) || tolls.length) return false
  const { items } = mention.sentence
  const before = items.slice(Math.max(0, trigger - REACH), trigger + 1)
  const byDefences = before.some(item => has(item, DEFENCES)) && !areFired(items, trigger)
  if (!byDefences && !before.some(item => has(item, SYSTEMS))) return false
  return told.some(
    ({ mention: { type, scope } }) =>
      scope === 'incident' && (type === 'shelling' || (byDefences && type === 'air_strike')),
  )
}

const DEFENDING = /^(ال)?(دفاعات|مضادات)(نا|ها|ه)? /
/** "الدفاعات الجوية", "دفاعاتنا الجوية": what they meet comes through the air. */
export const isAirDefence = ({ text }: ActorName): boolean => DEFENDING.test(normalForm(text))
const FLIES: ReadonlySet<string> = new Set(['shelling', 'air_strike'])
/** "أسقطت الدفاعات الجوية صواريخ": what shoots down a salvo neither fired it nor was what it was fired at. */
export const shootsDown = ({ type }: Claim, actor: ActorName): boolean => FLIES.has(type) && isAirDefence(actor)
