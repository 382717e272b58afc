/** A truce that one side announces by itself: "أعلن الجيش هدنة", "الهدنة التي أعلنتها الحركة" tell of who does it, and of no second party. */
import type { Claim } from '../claim.ts'
import { has } from '../grammar/clause.ts'
import type { Item } from '../grammar/item.ts'
import { wanted } from '../grammar/tags.ts'
import type { Likely } from '../sides/mend-sides.ts'
import { partyOf } from '../sides/party.ts'
import type { Scene } from '../sides/side-story.ts'
import { subjectOf } from '../sides/subjects.ts'

const ANNOUNCES = wanted(['announce.verb', 'declare.verb'])
const TOGETHER = wanted(['w:مع', 'w:بين', 's:اتفاق', 's:اتفاقا', 's:توصل'])
const BEFORE = 9
const BEHIND = 4

/** Whether the side at `at` announces what the word at `trigger` tells. */
function announces(items: readonly Item[], at: number, trigger: number): boolean {
  for (let k = Math.max(0, trigger - BEFORE); k <= trigger + BEHIND; k++) {
    if (!has(items[k], ANNOUNCES)) continue
    if (k < trigger ? subjectOf(items, k) === at : at === k + 1 && partyOf(items[at]) !== null)
      return !items.slice(Math.min(k, trigger), Math.max(at, trigger) + BEHIND).some(item => has(item, TOGETHER))
  }
  return false
}

/** The sides of a truce, where the only one of them announced it: it did so. */
export function announcedAlone(claim: Claim, scene: Scene | undefined, all: readonly Likely[]): readonly Likely[] {
  const [only, ...others] = all
  if (claim.type !== 'agreement' || claim.status === 'planned' || !only || others.length || only.role !== 'participant')
    return all
  const alone = scene?.happening.parts.some(({ mention: { sentence, trigger } }) =>
    only.option.side.spots.some(
      spot => spot.sentence === sentence.index && announces(sentence.items, spot.at, trigger),
    ),
  )
  return alone ? [{ ...only, role: 'initiator' }] : all
}
