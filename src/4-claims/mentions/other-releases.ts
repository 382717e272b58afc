/** Releases of one sentence that two sides make. */
import type { Mention } from './mention.ts'

const freersOf = ({ roles }: Mention): string[] =>
  roles.flatMap(({ role, actor }) => (role === 'initiator' ? [actor.id ?? actor.text] : []))
/** "أفرجت الحكومة عن عشرين مقابل إطلاق الفصائل سراح ثمانية": each side of an exchange frees its own captives. */
export function areOtherReleases(a: Mention, b: Mention): boolean {
  if (a.type !== 'release' || b.type !== 'release' || a.sentence !== b.sentence) return false
  const [x, y] = [freersOf(a), freersOf(b)]
  return x.length > 0 && y.length > 0 && !x.some(one => y.includes(one))
}
