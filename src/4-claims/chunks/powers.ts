/** "القوى الثورية": forces, in a plural that is spelt as the word for a strong one. */
import type { Token } from '../../2-arabic/token.ts'

const POWERS = /^([وفبل]?ال)قوي$/
const OF_ARMS =
  /^ال(ثوريه|مواليه|انفصاليه|امنيه|مسلحه|جهاديه|عسكريه|نظاميه|مقاتله|حكوميه|متمرده|معارضه|كرديه|شعبيه|مؤيده|مدعومه|جويه)$/
/** The word that it is read as, where an adjective behind it is said of those who bear arms; null elsewhere: "القوى السياسية". */
export function powersAt(tokens: readonly Token[], i: number): string | null {
  const [, article] = POWERS.exec(tokens[i]?.norm ?? '') ?? []
  const plural = article !== undefined && tokens[i]?.text.endsWith('ى') === true
  return plural && OF_ARMS.test(tokens[i + 1]?.norm ?? '') ? `${article}قوات` : null
}
