/** Where in a report's body the reader has selected words. */

export interface Selected {
  readonly start: number
  readonly end: number
}

/** Characters before a point of the page, counted from the paragraph that it is in; null outside of the body. */
function offsetOf(node: Node, at: number): number | null {
  const paragraph = (node instanceof Element ? node : node.parentElement)?.closest<HTMLElement>('[data-start]')
  if (!paragraph) return null
  const before = document.createRange()
  before.setStart(paragraph, 0)
  before.setEnd(node, at)
  return Number(paragraph.dataset.start) + before.toString().length
}

/** What is selected now; null where nothing is, or where it leaves the body. */
export function selectedWords(): Selected | null {
  const selection = document.getSelection()
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return null
  const range = selection.getRangeAt(0)
  const start = offsetOf(range.startContainer, range.startOffset)
  const end = offsetOf(range.endContainer, range.endOffset)
  return start === null || end === null || start >= end ? null : { start, end }
}
