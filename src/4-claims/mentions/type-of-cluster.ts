/** Of what type a cluster tells, by its words, its figures and its victims. */
import type { Status } from '../claim.ts'
import { EVENT_TYPE } from '../event-types/index.ts'
import { isExpectedCapture } from '../false-alarms/expected-captures.ts'
import { clauseBounds } from '../grammar/clause.ts'
import type { Item } from '../grammar/item.ts'
import type { TriggerRule } from '../rules/trigger-rule.ts'
import { foregoingFrom } from '../scope/foregoing.ts'
import type { RoleReading } from '../sides/roles.ts'
import { isCostOfWar, isRunning } from '../tolls/campaign-totals.ts'
import type { TollReading } from '../tolls/tolls.ts'
import type { Cluster } from './clusters.ts'
import { typeOf } from './means.ts'
import { byVictims } from './type-by-victims.ts'

/** A cluster, with the figures bound to it. */
export interface Told {
  readonly cluster: Cluster
  readonly tolls: readonly TollReading[]
  readonly roles: readonly RoleReading[]
}

/** A capture, a fight or an attack that is only announced is an operation. */
const PLANNED_AS_OPERATION = new Set(['capture', 'violence', 'clash', 'siege'])

/** The type of a mention, of those that its words tell of: the surest means. */
const typeAmong = (types: readonly string[], rule: TriggerRule, status: Status, expected: boolean): string =>
  (status === 'planned' && !expected && PLANNED_AS_OPERATION.has(rule.type) ? 'operation' : undefined) ??
  types.find(type => type === 'suicide_attack') ??
  types.find(type => EVENT_TYPE.has(type)) ??
  types.find(type => type === 'fire') ??
  types[0] ??
  rule.type

const RAGING: ReadonlySet<string> = new Set(['clash', 'shelling', 'air_strike', 'fire'])
/** "تجددت الاشتباكات، مما رفع عدد القتلى إلى 56": what the sum came of, where its sentence tells of fighting of one kind. */
function typeOfSum(items: readonly Item[], type: string, tolls: readonly TollReading[], told: readonly Told[]): string {
  if (type === 'killing' && isCostOfWar(items, tolls)) return 'clash'
  if (type !== 'killing' || !tolls.some(toll => isRunning(items, toll))) return type
  const kinds = new Set(told.map(({ cluster: { head } }) => head.rule.type).filter(kind => RAGING.has(kind)))
  const [kind] = kinds
  return kinds.size === 1 && kind !== undefined ? kind : type
}

/** The type of a cluster, by the words of its clause and by who its victims are. */
export function typeOfCluster(
  items: readonly Item[],
  { cluster, tolls, roles }: Told,
  told: readonly Told[],
  status: Status,
): string {
  const { at, rule } = cluster.head
  const { from, to } = clauseBounds(items, at)
  // "وجاء الهجوم بعد أيام من تفجير": the means of what came before are none of its own.
  const until = Math.min(to, foregoingFrom(items, at) ?? to)
  const types = cluster.triggers.map(t =>
    byVictims(t.rule, typeOf(t.rule, items, from, until, t.at), items, tolls, roles),
  )
  const expected = rule.type === 'capture' && isExpectedCapture(items, at)
  return typeOfSum(items, typeAmong(types, rule, status, expected), tolls, told)
}
