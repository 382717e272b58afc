/** Tells reports that print one text, with cuts and another lead, from reports that tell of one thing in their own words. */
import { countShared, shingles, wordsOf } from './claim-words.ts'

/** Words in a run: shorter runs are common phrases and titles of spokesmen, longer ones break at every retouched word. */
const RUN = 6
/** Every second run is kept, chosen by the run itself, so that two reports keep the same ones. */
const KEPT_ONE_IN = 2
/** Of a shorter text than this many kept runs nothing can be told. */
const LEAST_RUNS = 8
/**
 * From this share of the shorter text's runs on, the two are one text: a word changed takes six runs away, so that a text
 * retouched throughout keeps few. Set on pairs of reports that were labelled by hand; bench/copies.ts measures it.
 */
const LEAST_SHARE = 0.12

/** A sample of the runs of words of a report's body, in ascending order: what `sharedText` compares. */
export const sketchOf = (body: string): Int32Array =>
  shingles(wordsOf(body), RUN).filter(run => run % KEPT_ONE_IN === 0)

/** Share of the shorter text, 0–1, that stands word for word in the longer. */
export function sharedText(a: Int32Array, b: Int32Array): number {
  const shorter = Math.min(a.length, b.length)
  return shorter < LEAST_RUNS ? 0 : countShared(a, b) / shorter
}

/** Whether the two are prints of one text, though one may be cut and its lead retouched. */
export const areCopies = (a: Int32Array, b: Int32Array): boolean => sharedText(a, b) >= LEAST_SHARE
