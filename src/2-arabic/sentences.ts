/** Sentences: runs of tokens between full stops, question and exclamation marks, and line ends. */
import type { Token } from './token.ts'

/** Token indexes, end exclusive. */
export interface SentenceSpan {
  readonly from: number
  readonly to: number
}

const STOPS = new Set(['.', '!', '?', '؟', '…', '۔'])
/** Titles that end in a stop without ending a sentence (د. محمد). */
const ABBREVIATIONS = new Set(['د', 'ا', 'م', 'أ', 'ص', 'ب', 'ج', 'ت', 'ه', 'ق', 'ع'])

/** Words behind which no sentence ends: pages put a name that they link on a line of its own ("في مدينة / نهران"). */
const UNFINISHED = new Set(
  'في من علي الي عن مع بين اثر بعد قبل خلال منذ ضد نحو قرب حول لدي عند مدينه بلده محافظه قريه منطقه حي قوات تنظيم عمليه حركه شرقي غربي جنوبي شمالي ان التي الذي باسم بحسب وفق غرب شرق شمال جنوب وسط'
    .split(' ')
    .flatMap(word => [word, `و${word}`, `ب${word}`, `ل${word}`]),
)
/** A line end inside a sentence: behind a word that goes on, with one more line straight after it. */
const isLinked = (tokens: readonly Token[], i: number): boolean =>
  tokens[i - 1]?.kind === 'word' && UNFINISHED.has(tokens[i - 1]?.norm ?? '') && tokens[i + 1]?.kind === 'word'

/** Those to whom the pictures of a page are credited. */
const AGENCIES = new Set(
  'رويترز الفرنسيه فرانس الاوروبيه اسوشيتد اسوشيتدبرس الاسوشيتد الاسوشيتدبرس الاناضول الجزيره غيتي جيتي ارشيف ارشيفيه الالمانيه شينخوا اعلاميه'.split(
    ' ',
  ),
)
const CREDIT_REACH = 5
/** Words in front of a credit by which it is whom somebody spoke to, or what was said. */
const TOLD_TO = /^(و?ل?وكال[هت]|ل|عن|و?نقلت|و?قالت|و?ذكرت|و?افادت|و?قناه|ال?قناه)$/
/**
 * "طفلة بين أنقاض منزلها (رويترز) وقال الوزير …": the words under a picture, run into the text, end with whose picture it is. The index of
 * the bracket that closes the credit, where one opens at `i`; not in the first sentence, where the bracket is of the
 * report's own head, and nobody to whom something was said.
 */
function creditEnd(tokens: readonly Token[], from: number, i: number): number | null {
  if (tokens[i]?.norm !== '(' || from === 0 || TOLD_TO.test(tokens[i - 1]?.norm ?? '')) return null
  const first = tokens[i + 1]
  if (first?.kind !== 'word' || !AGENCIES.has(first.norm)) return null
  for (let k = i + 2; k <= i + CREDIT_REACH; k++)
    if (tokens[k]?.norm === ')')
      return tokens[k + 1]?.kind === 'word' && !GOES_ON.test(tokens[k + 1]?.norm ?? '') ? k : null
  return null
}
/** "قال لمراسل (رويترز) إن": what goes on behind the bracket. */
const GOES_ON = /^(ان|انه|انها|انهم|بان|التي|الذي|عن|في|من|علي|الي)$/

const endsHere = (tokens: readonly Token[], i: number): boolean => {
  const token = tokens[i]
  if (!token) return true
  if (token.kind === 'break') return !isLinked(tokens, i)
  if (token.kind !== 'punct' || !STOPS.has(token.norm)) return false
  const before = tokens[i - 1]
  const next = tokens[i + 1]
  if (token.norm === '.' && before?.kind === 'word' && ABBREVIATIONS.has(before.norm) && next?.kind === 'word')
    return false
  if (token.norm === '.' && before?.kind === 'latin' && next?.kind === 'latin') return false
  return true
}

/** The sentences of a token list, in order; line ends and final stops belong to no sentence. Empty ones are left out. */
export function splitSentences(tokens: readonly Token[]): SentenceSpan[] {
  const spans: SentenceSpan[] = []
  let from = 0
  for (let i = 0; i <= tokens.length; i++) {
    const credit = creditEnd(tokens, from, i)
    if (credit !== null) {
      spans.push({ from, to: credit + 1 })
      from = credit + 1
      i = credit
    }
    if (!endsHere(tokens, i)) continue
    if (i > from) spans.push({ from, to: i })
    from = i + 1
  }
  return spans
}
