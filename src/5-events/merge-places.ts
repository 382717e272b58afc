import type { ClaimPlace } from '../4-claims/claim.ts'
import { comparePlaces, levelOf } from './compare-places.ts'
import type { Features } from './features.ts'

const placed = (member: Features): ClaimPlace[] => (member.told.claim.place ? [member.told.claim.place] : [])

/** Whether `outer` names the place of `inner`, or one that it lies in. */
function agrees(outer: Features, inner: Features): boolean {
  const relation = comparePlaces(outer, inner)
  if (relation === 'same' || relation === 'same_wide') return true
  const [x] = placed(outer)
  const [y] = placed(inner)
  return relation === 'inside' && x !== undefined && y !== undefined && levelOf(x) >= levelOf(y)
}

/** The most exact place that most claims agree with; null when none names one. */
export function mergePlaces(members: readonly Features[]): ClaimPlace | null {
  const ranked = members
    .filter(member => member.told.claim.place !== null)
    .map(member => {
      const supporters = new Set(members.filter(other => agrees(other, member)).map(other => other.told.report)).size
      const same = members.filter(other => comparePlaces(other, member) === 'same').length
      return { member, supporters, same, level: placed(member).map(levelOf)[0] ?? 0 }
    })
    .sort(
      (x, y) =>
        y.supporters - x.supporters ||
        x.level - y.level ||
        y.same - x.same ||
        (x.member.told.id < y.member.told.id ? -1 : 1),
    )
  return ranked[0]?.member.told.claim.place ?? null
}
