/** How much a text looks like Arabic rather than like bytes read in a wrong encoding. */

/** Words that any Arabic text of some length has; all written with plain letters. */
const FREQUENT = new Set(
  'في من على إلى الى أن ان إن التي الذي هذا هذه مع عن قال بعد كان أو او ما لا لم قد كما بين حيث ذلك وقال وفي ومن'.split(
    ' ',
  ),
)
/** So many words tell. */
const SAMPLE = 3000

/**
 * The share of words beyond ASCII that are wholly Arabic, more for each frequent one and each with the article; 0 where a
 * quarter of them mix scripts or hold letters of the West, which is what a wrong encoding makes of them.
 */
export function likelihoodOfArabic(text: string): number {
  let [arabic, other, known] = [0, 0, 0]
  for (const [word] of text.matchAll(/[\p{L}\p{M}]+/gu)) {
    if (!/\P{ASCII}/u.test(word)) continue
    if (!/^[\p{Script=Arabic}\p{M}]+$/u.test(word)) other++
    else {
      arabic++
      if (FREQUENT.has(word) || /^[وبف]?ال..../.test(word)) known++
    }
    if (arabic + other >= SAMPLE) break
  }
  if (arabic === 0 || other * 3 > arabic) return 0
  return (arabic + 4 * known) / (arabic + other)
}
