/** Who makes a statement is a side of it, and no speaker who tells of it. */
import { normalForm } from '../../2-arabic/forms.ts'
import type { Claim } from '../claim.ts'

/** "جماعة الرايات المتشددة" beside "جماعة الرايات": the same name, and what is said of it. */
const isSame = (speaker: string, side: string): boolean =>
  speaker === side || (speaker.startsWith(`${side} `) && /^ال\S+$/.test(speaker.slice(side.length + 1)))

/** A statement's speakers without who makes it. */
export function withoutSayer(claim: Claim): Claim {
  if (claim.type !== 'statement' || !claim.speakers.length) return claim
  const sayers = claim.actors.filter(({ role }) => role === 'initiator').map(({ name }) => normalForm(name))
  const speakers = claim.speakers.filter(speaker => !sayers.some(side => isSame(normalForm(speaker), side)))
  return speakers.length === claim.speakers.length ? claim : { ...claim, speakers }
}
