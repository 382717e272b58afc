/** Texts in UTF-8 that are likely to be asked for again, up to so many bytes in all; the oldest go first. */
export class KeptTexts {
  readonly #texts = new Map<string, Buffer>()
  readonly #most: number
  #length = 0
  #isFull = false

  constructor(most: number) {
    this.#most = most
  }

  /** Whether something had to go. */
  get isFull(): boolean {
    return this.#isFull
  }

  get(key: string): Buffer | undefined {
    return this.#texts.get(key)
  }

  set(key: string, text: Buffer): void {
    this.#length += text.length - (this.#texts.get(key)?.length ?? 0)
    this.#texts.set(key, text)
    for (const [oldest, { length }] of this.#texts) {
      if (this.#length <= this.#most) return
      this.#isFull = true
      this.#texts.delete(oldest)
      this.#length -= length
    }
  }

  /** The text of this key, as it is kept or as it is written now. */
  of(key: string, written: () => string): Buffer {
    const known = this.#texts.get(key)
    if (known !== undefined) return known
    const text = Buffer.from(written())
    this.set(key, text)
    return text
  }
}

const COMMA = 0x2c

/** One text out of many: commas between them, and what stands before and after. */
export function jsonList(before: string, texts: readonly Buffer[], after: string): Buffer {
  const [head, tail] = [Buffer.from(before), Buffer.from(after)]
  const length = texts.reduce(
    (sum, text) => sum + text.length,
    head.length + tail.length + Math.max(0, texts.length - 1),
  )
  const whole = Buffer.allocUnsafe(length)
  let at = head.copy(whole)
  for (const [i, text] of texts.entries()) {
    if (i > 0) whole[at++] = COMMA
    whole.set(text, at)
    at += text.length
  }
  tail.copy(whole, at)
  return whole
}
