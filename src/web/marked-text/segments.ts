/** A mark to be shown: where it is, what it was read as, and the claim that it belongs to. */
export interface ShownMark {
  readonly start: number
  readonly end: number
  readonly role: string
  readonly claim: number
}

/** A stretch of text under the same marks throughout. */
export interface Segment {
  readonly start: number
  readonly text: string
  readonly marks: readonly ShownMark[]
}

/**
 * Cuts a text wherever a mark begins or ends, so that marks may overlap freely and each still covers exactly its span.
 * `offset` is where the text stands in the body that the marks are offsets into; joined, the segments are the text.
 */
export function segmentsOf(text: string, offset: number, marks: readonly ShownMark[]): Segment[] {
  const end = offset + text.length
  const inside = marks.filter(mark => mark.start < end && mark.end > offset && mark.start < mark.end)
  const edges = inside.flatMap(mark => [Math.max(offset, mark.start), Math.min(end, mark.end)])
  const cuts = [...new Set([offset, ...edges, end])].sort((a, b) => a - b)
  return cuts.slice(0, -1).map((start, index) => {
    const stop = cuts[index + 1] ?? end
    return {
      start,
      text: text.slice(start - offset, stop - offset),
      marks: inside.filter(mark => mark.start <= start && mark.end >= stop),
    }
  })
}
