/** The encoding that a feed says it is in. */

const HEAD = 1024

/** By the server's word, else by its XML declaration; null where neither tells. */
export function declaredEncoding(bytes: Uint8Array, mediaType: string | null): string | null {
  const said = /charset\s*=\s*["']?([\w.:-]+)/i.exec(mediaType ?? '')?.[1]
  const head = Buffer.from(bytes.subarray(0, HEAD)).toString('latin1')
  return said ?? /^[^<]*<\?xml[^>]*\bencoding\s*=\s*["']([\w.:-]+)["']/.exec(head)?.[1] ?? null
}
