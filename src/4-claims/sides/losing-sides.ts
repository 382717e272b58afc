/** Who suffered what is told by its dead alone: the side whose men they are, and not who lost men in his own attack. */
import { areLostOfOwn } from '../tolls/losses-of-ones-own.ts'
import { VIOLENT } from './able-sides.ts'
import type { Likely, Setting } from './mend-sides.ts'
import { sameActor } from './parties.ts'
import type { Scene } from './side-story.ts'

/** From here on the grammar surely tells who attacks. */
const SURE = 0.9
const HARM: ReadonlySet<string> = new Set(['killed', 'injured', 'missing', 'captured'])
const losesAttacking = (scene: Scene | undefined): boolean =>
  (scene?.told.some(({ party }) => party.role === 'initiator' && party.weight >= SURE) ?? false) &&
  (scene?.happening.parts.every(({ mention: { tolls, sentence } }) =>
    tolls.every(toll => areLostOfOwn(sentence.items, toll.victims)),
  ) ??
    false)

/** "أعلن الجيش مقتل جنديين": whose dead are the only ones told of suffered it, where nobody is told to have killed his own. */
export function losing({ claim, scene }: Setting, all: readonly Likely[]): readonly Likely[] {
  const harm =
    scene?.happening.parts.flatMap(({ mention }) =>
      mention.tolls.filter(toll => HARM.has(toll.outcome) && toll.detail !== 'attackers'),
    ) ?? []
  if (!VIOLENT.has(claim.type) || claim.type === 'execution' || !harm.length) return all
  const loses = ({ option }: Likely): boolean => harm.every(({ of }) => of !== null && sameActor(of, option.actor))
  // "صدت القوات هجوما للمسلحين وقتلت عشرة منهم": who attacked somebody else lost his own in it.
  if (all.some(one => one.role === 'target' && one.option.actor.armed && !loses(one))) return all
  // "شنت القوات هجوما على المدينة وخسرت ثمانية من جنودها": who attacks did so, whatever it cost.
  if (losesAttacking(scene)) return all
  return all.map(one => (one.role === 'initiator' && loses(one) ? { ...one, role: 'target' as const } : one))
}
