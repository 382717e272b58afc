/** Named features of a claim and how it was read: what its confidence is weighed from. */
import type { Claim } from '../claim.ts'
import { EVENT_TYPE } from '../event-types/index.ts'
import type { Happening } from '../happenings/unite.ts'

const bucket = (n: number, edges: readonly number[]): string => `${edges.filter(edge => n >= edge).length}`

function placeFeature(happening: Happening, claim: Claim): string {
  if (!claim.place) return 'place:none'
  if (happening.parts.every(part => part.inherited)) return 'place:inherited'
  if (!claim.place.id) return 'place:unlisted'
  return `place:${claim.place.precision ?? 'town'}`
}

function dateFeature(happening: Happening, claim: Claim): string {
  if (claim.date.start === null && claim.date.end === null) return 'date:none'
  const own = happening.parts.some(part => part.dated === 'own')
  return own ? 'date:own' : happening.parts.some(part => part.dated === 'said') ? 'date:said' : 'date:inherited'
}

function sideFeatures(claim: Claim): string[] {
  const roles = new Set(claim.actors.map(actor => actor.role))
  const named = claim.actors.some(actor => actor.id)
  const both =
    (roles.has('initiator') && roles.has('target')) || claim.actors.filter(a => a.role === 'participant').length > 1
  return [both ? 'sides:both' : roles.size ? 'sides:one' : 'sides:none', ...(named ? ['sides:named'] : [])]
}

/** Features of one happening in its report: `index` of `total` claims, in the order of the text. */
export function featuresOf(happening: Happening, claim: Claim, index: number, total: number): string[] {
  const { parts } = happening
  const heads = new Set(parts.map(part => part.mention.rule.id))
  const first = Math.min(...parts.map(part => part.mention.sentence.index))
  const body = parts.filter(part => part.mention.sentence.part === 'body')
  const family = EVENT_TYPE.get(claim.type)?.family ?? 'none'
  return [
    ...[...heads].map(id => `rule:${id}`),
    `type:${claim.type}`,
    `scope:${claim.scope}`,
    `scope:${claim.scope}+family:${family}`,
    `status:${claim.status}`,
    `parts:${bucket(parts.length, [2, 3, 5])}`,
    ...(body.length < parts.length ? [body.length ? 'told:both' : 'told:title'] : ['told:body']),
    `first:${bucket(first, [1, 2, 3, 5, 8, 12, 20])}`,
    `index:${bucket(index, [1, 2, 4, 8])}`,
    `total:${bucket(total, [2, 4, 8, 14])}`,
    `tolls:${claim.tolls.some(toll => !toll.vague) ? 'figure' : claim.tolls.length ? 'vague' : 'none'}`,
    placeFeature(happening, claim),
    dateFeature(happening, claim),
    ...sideFeatures(claim),
    ...(parts.every(part => part.mention.definite) ? ['definite'] : []),
    ...(parts.some(part => part.mention.recalled) ? ['recalled'] : []),
    ...(claim.speakers.length ? ['speakers'] : []),
    ...(claim.count !== null ? ['counted'] : []),
    ...(parts.some(part => part.mention.status === 'planned') ? ['planned'] : []),
  ]
}
