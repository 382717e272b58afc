/** Groups claims into events, the same for any order of the claims. */
import { blockKeys } from './block-keys.ts'
import { type Likeness, likenessOf, marginOf } from './compare.ts'
import { type Bonds, joinBound, NO_BONDS } from './constraints.ts'
import type { Features } from './features.ts'

/** A vague claim joins an incident only if it fits every other one worse by this much. */
const CLEAR_MARGIN = 1

const byScore = (x: Likeness, y: Likeness): number =>
  y.score - x.score || (x.a < y.a ? -1 : x.a > y.a ? 1 : x.b < y.b ? -1 : 1)

/** All likenesses among `claims`, found by blocking. */
export function findLikenesses(claims: readonly Features[]): Likeness[] {
  const listed = new Map<string, Features[]>()
  const keys = new Map(claims.map(claim => [claim.told.id, blockKeys(claim)]))
  for (const claim of claims) {
    for (const key of keys.get(claim.told.id)?.own ?? []) {
      const block = listed.get(key)
      if (block) block.push(claim)
      else listed.set(key, [claim])
    }
  }
  const found = new Map<string, Likeness>()
  for (const claim of claims) {
    const met = new Set((keys.get(claim.told.id)?.look ?? []).flatMap(key => listed.get(key) ?? []))
    for (const other of met) {
      if (other.told.id <= claim.told.id) continue
      const likeness = likenessOf(claim, other)
      if (likeness) found.set(`${likeness.a} ${likeness.b}`, likeness)
    }
  }
  return [...found.values()]
}

type Group = Features[]

/** How well two claims or groups go together on the whole; each pair is compared once. */
type Fitness = (xs: readonly Features[], ys: readonly Features[]) => number

/** Two groups are one only if their claims fit one another at least so well on average: a chain of likenesses is not enough. */
const LEAST_MEAN = -2.5

function fitness(claims: readonly Features[], likenesses: readonly Likeness[], { areApart }: Bonds): Fitness {
  const numbers = new Map(claims.map((claim, i) => [claim.told.id, i]))
  const kept = new Map<number, number>()
  const keyOf = (i: number, j: number): number => (i < j ? i * claims.length + j : j * claims.length + i)
  for (const { a, b, score } of likenesses) {
    const [i, j] = [numbers.get(a), numbers.get(b)]
    if (i !== undefined && j !== undefined && !areApart(a, b)) kept.set(keyOf(i, j), score)
  }
  const margin = (a: Features, i: number, b: Features): number => {
    const key = keyOf(i, numbers.get(b.told.id) ?? 0)
    const known = kept.get(key)
    if (known !== undefined) return known
    const found = (areApart(a.told.id, b.told.id) ? null : marginOf(a, b)) ?? Number.NEGATIVE_INFINITY
    kept.set(key, found)
    return found
  }
  return (xs, ys) => {
    let all = 0
    for (const x of xs) {
      const i = numbers.get(x.told.id) ?? 0
      let own = 0
      for (const y of ys) own += margin(x, i, y)
      // Two that cannot be one keep the groups apart, whatever the others say.
      if (own === Number.NEGATIVE_INFINITY) return own
      all += own
    }
    return all / (xs.length * ys.length)
  }
}

/** Joins from the likest pair down, where the two groups that it ties together fit on the whole. */
function joinPairs(claims: readonly Features[], likenesses: readonly Likeness[], fitOf: Fitness): Group[] {
  const groupOf = new Map<string, Group>(claims.map(claim => [claim.told.id, [claim]]))
  for (const { a, b } of [...likenesses].sort(byScore)) {
    const x = groupOf.get(a)
    const y = groupOf.get(b)
    if (!x || !y || x === y || fitOf(x, y) < LEAST_MEAN) continue
    const [into, from] = x.length >= y.length ? [x, y] : [y, x]
    for (const member of from) {
      into.push(member)
      groupOf.set(member.told.id, into)
    }
    inOrder(into)
  }
  return [...new Set(groupOf.values())]
}

interface Offer {
  readonly claim: Features
  readonly group: Group
  readonly score: number
}

/** The one incident that a vague claim clearly fits, if there is one. */
function clearOffer(claim: Features, near: readonly (readonly [Group, number])[], fitOf: Fitness): Offer | null {
  const best = new Map<Group, number>()
  for (const [group, score] of near) best.set(group, Math.max(score, best.get(group) ?? score))
  const fits = [...best].filter(([group]) => fitOf(group, [claim]) >= LEAST_MEAN)
  const [first, second] = fits.sort((x, y) => y[1] - x[1])
  if (!first || (second && first[1] - second[1] < CLEAR_MARGIN)) return null
  return { claim, group: first[0], score: first[1] }
}

/** Vague claims join the dated incidents, each judged on its own, so that none leads another in. */
function placeVague(
  vague: readonly Features[],
  groups: readonly Group[],
  likenesses: readonly Likeness[],
  fitOf: Fitness,
): Set<string> {
  const groupOf = new Map(groups.flatMap(group => group.map(member => [member.told.id, group] as const)))
  const near = new Map<string, [Group, number][]>()
  for (const { a, b, score } of likenesses) {
    for (const [id, other] of [[a, b] as const, [b, a] as const]) {
      const group = groupOf.get(other)
      if (!group || groupOf.has(id)) continue
      const list = near.get(id)
      if (list) list.push([group, score])
      else near.set(id, [[group, score]])
    }
  }
  const offers = vague
    .map(claim => clearOffer(claim, near.get(claim.told.id) ?? [], fitOf))
    .filter(offer => offer !== null)
  const placed = new Set<string>()
  offers.sort((x, y) => y.score - x.score || (x.claim.told.id < y.claim.told.id ? -1 : 1))
  for (const { claim, group } of offers) {
    if (fitOf(inOrder(group), [claim]) < LEAST_MEAN) continue
    group.push(claim)
    placed.add(claim.told.id)
  }
  return placed
}

/**
 * The events that these claims make, each a list of claims. Dated incidents form first, then each undated or vaguely dated
 * claim joins the one incident that it clearly fits, then those left over join among themselves. What people have said of
 * claims stands above all likeness.
 */
export function groupClaims(
  claims: readonly Features[],
  likenesses: readonly Likeness[],
  bonds: Bonds = NO_BONDS,
): Features[][] {
  const isSharp = new Map(claims.map(claim => [claim.told.id, claim.sharp]))
  const sharp = claims.filter(claim => claim.sharp)
  const fitOf = fitness(claims, likenesses, bonds)
  const groups = joinPairs(
    sharp,
    likenesses.filter(({ a, b }) => isSharp.get(a) && isSharp.get(b)),
    fitOf,
  ).map(inOrder)
  const vague = claims.filter(claim => !claim.sharp)
  const placed = placeVague(vague, groups, likenesses, fitOf)
  const left = vague.filter(claim => !placed.has(claim.told.id))
  const isLeft = new Set(left.map(claim => claim.told.id))
  const loose = joinPairs(
    left,
    likenesses.filter(({ a, b }) => isLeft.has(a) && isLeft.has(b)),
    fitOf,
  )
  return joinBound([...groups, ...loose], bonds, claim => claim.told.id)
    .map(inOrder)
    .sort((x, y) => ((x[0]?.told.id ?? '') < (y[0]?.told.id ?? '') ? -1 : 1))
}

const inOrder = (group: Group): Group => group.sort((x, y) => (x.told.id < y.told.id ? -1 : 1))
