/** Adds the claims of one happening up to an event; which words each came from stays with the claims. */
import type { Claim, ClaimDate, Scope, Status } from '../4-claims/claim.ts'
import { daysIn, holds, isSharp } from './day-range.ts'
import type { Event } from './event.ts'
import type { Features } from './features.ts'
import { mergePlaces } from './merge-places.ts'
import { mergeTolls } from './merge-tolls.ts'
import { mostFrequent } from './most-frequent.ts'
import type { Preset } from './presets.ts'
import { mergeReviews } from './review.ts'
import { countSources } from './sources.ts'
import { partiesIn } from './toll-statements.ts'

function mergeStatus(claims: readonly Claim[]): Status {
  const said = new Set(claims.map(claim => claim.status))
  if (said.has('disputed') || (said.has('denied') && said.has('reported'))) return 'disputed'
  return said.has('reported') ? 'reported' : said.has('denied') ? 'denied' : 'planned'
}

function mergeScope(claims: readonly Claim[]): Scope {
  const said = new Set(claims.map(claim => claim.scope))
  return said.has('incident') ? 'incident' : said.has('cumulative') ? 'cumulative' : 'background'
}

const byRange = (x: Features, y: Features): number =>
  (x.range && y.range ? daysIn(x.range) - daysIn(y.range) || x.range.first - y.range.first : 0) ||
  (x.told.id < y.told.id ? -1 : 1)

/** The narrowest range that most claims agree with; one day beside the next stays the better supported of the two. */
function mergeDates(members: readonly Features[]): ClaimDate {
  const dated = members.filter(member => member.range !== null)
  const stated = dated.filter(member => member.told.claim.date.basis !== 'implied')
  const candidates = (stated.length > 0 ? stated : dated).sort(byRange)
  const supporters = (f: Features): number =>
    new Set(dated.filter(g => g.range && f.range && holds(g.range, f.range)).map(g => g.told.report)).size
  const [first, ...others] = candidates
  if (!first) return { start: null, end: null }
  const best = others.reduce((kept, next) => (supporters(next) > supporters(kept) ? next : kept), first)
  const { start, end, basis, precision } = best.told.claim.date
  return {
    start,
    end,
    basis: basis ?? 'stated',
    ...(precision ? { precision } : isSharp(best.range) ? { precision: start === end ? 'day' : 'days' } : {}),
  }
}

/**
 * The event that these claims make: at least one, in the order of their ids, told by one or several reports. Its id is the
 * smallest claim id in it, and every other claim's id is an alias: under one of them an earlier, smaller grouping was known.
 */
export function mergeClaims(members: readonly Features[], preset: Preset = 'conservative'): Event {
  const claims = members.map(member => member.told.claim)
  const [id = '', ...aliases] = members.map(member => member.told.id).sort()
  const parties = partiesIn(members)
  const incidents = claims.filter(claim => claim.scope === 'incident')
  return {
    id,
    aliases,
    type: mostFrequent((incidents.length > 0 ? incidents : claims).map(claim => claim.type)) ?? '',
    status: mergeStatus(claims),
    scope: mergeScope(claims),
    date: mergeDates(members),
    place: mergePlaces(members),
    actors: parties.actors,
    sources: countSources(members, parties.labels),
    tolls: mergeTolls(members, preset, parties),
    review: mergeReviews(members.map(member => member.told.review)),
  }
}
