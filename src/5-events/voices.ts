/** Tells who gives a figure, so that what one voice says in several outlets, or says again later, counts once. */
import { normalForm } from '../2-arabic/forms.ts'
import type { Features } from './features.ts'
import { nameKey } from './name-keys.ts'
import { outletOf } from './sources.ts'

/** "A source", "witnesses": without the article and without a name, nothing says that two outlets mean one person. */
const NOBODY_IN_PARTICULAR = new Set(
  [
    'مصدر مصادر شاهد شهود مسؤول مسؤولون مسؤولين متحدث ناطق ضابط ضباط طبيب أطباء مسعف مسعفون سكان أهالي ناشط ناشطون',
    'نشطاء شرطي مراسل مراسلون نازح نازحون',
  ]
    .join(' ')
    .split(' ')
    .map(normalForm),
)

const isAnonymous = (speaker: string): boolean =>
  NOBODY_IN_PARTICULAR.has(normalForm(speaker.trim()).split(/\s/)[0] ?? '')

/** Who says a figure of this claim: the one named beside it, else the claim's only speaker, else the outlet itself (null). */
export function speakerOf(member: Features, beside: string | null): string | null {
  const [only, ...others] = member.told.claim.speakers
  return beside ?? (others.length === 0 ? (only ?? null) : null)
}

/** A label that is equal for statements of one voice; `labels` has one label for outlets that copy one another. */
export function voiceOf(member: Features, speaker: string | null, labels: ReadonlyMap<string, string>): string {
  const outlet = labels.get(outletOf(member)) ?? outletOf(member)
  if (speaker === null) return `outlet ${outlet}`
  const key = nameKey(speaker) || speaker
  return isAnonymous(speaker) ? `outlet ${outlet}: ${key}` : `speaker ${key}`
}
