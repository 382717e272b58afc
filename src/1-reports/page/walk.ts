/** A page's nodes in order, without recursion: pages may be nested as deep as somebody likes. */

export interface Visitor {
  /** False: what is inside is passed over, and `leave` is not called. */
  readonly enter: (node: Node) => boolean
  readonly leave?: (node: Node) => void
}

/** Goes through all that is inside `root`. */
export function walk(root: Node, { enter, leave }: Visitor): void {
  let node: Node | null = root.firstChild
  while (node) {
    const inside: Node | null = enter(node) ? node.firstChild : null
    if (inside) {
      node = inside
      continue
    }
    if (!node.firstChild) leave?.(node)
    while (node && !node.nextSibling) {
      node = node.parentNode
      if (!node || node === root) return
      leave?.(node)
    }
    node = node?.nextSibling ?? null
  }
}

export const isElement = (node: Node): node is Element => node.nodeType === 1
export const isText = (node: Node): boolean => node.nodeType === 3
export const tagOf = (element: Element): string => element.localName.toLowerCase()
