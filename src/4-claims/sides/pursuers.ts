/** Those who only hunt for who did a deed: told in one story with it, and none of its doers. */
import { has } from '../grammar/clause.ts'
import { wanted } from '../grammar/tags.ts'
import type { Located } from '../mentions/located.ts'
import type { Mention } from '../mentions/mention.ts'
import type { RoleReading } from './roles.ts'

const DEEDS: ReadonlySet<string> = new Set(['clash', 'attack', 'bombing', 'suicide_attack', 'abduction'])
const HUNTS: ReadonlySet<string> = new Set(['operation', 'siege'])
const SEARCH = wanted(
  'comb pursue s:تفتيش s:للتفتيش s:بحث s:بحثا s:للبحث s:ملاحقه s:لملاحقه s:مطارده s:تعقب s:لتعقب'.split(' '),
)
const isHunt = ({ type, sentence: { items } }: Mention): boolean =>
  HUNTS.has(type) && items.some(item => has(item, SEARCH))
const hasDoer = ({ roles }: Mention): boolean => roles.some(({ role }) => role === 'initiator')

/** "هجوم شنه مسلحون مجهولون … وبدأت الشرطة حملة بحث": roles of a mention, without who hunts, where another tells who did it. */
export function rolesButHunters(parts: readonly Located[], type: string): (of: Mention) => readonly RoleReading[] {
  const doers = parts.some(({ mention }) => !HUNTS.has(mention.type) && hasDoer(mention))
  if (!doers || !DEEDS.has(type)) return ({ roles }) => roles
  return mention => (isHunt(mention) ? mention.roles.filter(({ role }) => role !== 'initiator') : mention.roles)
}
