/** Texts that are likely to be asked for again, up to so many characters in all; the oldest go first. */
export class KeptTexts {
  readonly #texts = new Map<string, string>()
  readonly #most: number
  #length = 0

  constructor(most: number) {
    this.#most = most
  }

  get(key: string): string | undefined {
    return this.#texts.get(key)
  }

  set(key: string, text: string): void {
    this.#length += text.length - (this.#texts.get(key)?.length ?? 0)
    this.#texts.set(key, text)
    for (const [oldest, { length }] of this.#texts) {
      if (this.#length <= this.#most) return
      this.#texts.delete(oldest)
      this.#length -= length
    }
  }

  clear(): void {
    this.#texts.clear()
    this.#length = 0
  }
}
