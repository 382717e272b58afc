/** The encoding that a page or a feed says it is in: of its server's answer, its XML declaration or its meta tags. */

/** A declaration stands near the beginning, and in ASCII. */
const HEAD = 4096

const DECLARATIONS: readonly RegExp[] = [
  /^[^<]*<\?xml[^>]{0,200}\bencoding\s*=\s*["']?([\w.:-]+)/i,
  /<meta[^>]{1,300}\bcharset\s*=\s*["']?\s*([\w.:-]+)/i,
]

/** As it is called there, or null; whether it is true is another question. */
export function declaredEncoding(bytes: Uint8Array, mediaType: string | null = null): string | null {
  const told = /\bcharset\s*=\s*["']?\s*([\w.:-]+)/i.exec(mediaType ?? '')?.[1]
  if (told) return told
  const head = Buffer.from(bytes.subarray(0, HEAD)).toString('latin1')
  for (const pattern of DECLARATIONS) {
    const found = pattern.exec(head)?.[1]
    if (found) return found
  }
  return null
}
