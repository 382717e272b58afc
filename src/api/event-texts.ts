/** Events as lists give them, written out once and kept as long as the ledger does not change: a list is mostly events that others gave before. */
import { setTimeout as wait } from 'node:timers/promises'
import { DEFAULT_PRESET, type Preset } from '../5-events/presets.ts'
import { chunks } from '../6-ledger/chunks.ts'
import type { Ledger } from '../6-ledger/ledger.ts'
import { type EnglishNames, withEnglishNames, withoutAliases } from './english-names.ts'
import { KeptTexts } from './kept-texts.ts'

/** Bytes: some hundred thousand events of one report, or fifty thousand of many. */
const MOST_KEPT = 100_000_000
/** So many are got ready at a time, and so long is waited in between: whoever asks meanwhile hardly notices. */
const [AT_ONCE, PAUSE_MS] = [50, 5]

export class EventTexts {
  readonly #ledger: Ledger
  readonly #names: EnglishNames
  #kept = new KeptTexts(MOST_KEPT)
  #revision = -1

  constructor(ledger: Ledger, names: EnglishNames) {
    this.#ledger = ledger
    this.#names = names
  }

  /** The JSON of these events in their order, at this revision of the ledger; what is no longer there is left out. */
  async of(ids: readonly string[], revision: number, preset: Preset = DEFAULT_PRESET): Promise<Buffer[]> {
    // What is read for an old revision is put beside the others of that revision.
    if (revision !== this.#revision) this.#kept = new KeptTexts(MOST_KEPT)
    this.#revision = revision
    const kept = this.#kept
    const texts = new Map<string, Buffer>()
    const missing: string[] = []
    for (const id of ids) {
      const known = kept.get(`${preset} ${id}`)
      if (known === undefined) missing.push(id)
      else texts.set(id, known)
    }
    for (const event of await this.#ledger.eventsById(missing, preset)) {
      const text = Buffer.from(JSON.stringify(withoutAliases(withEnglishNames(event, this.#names))))
      texts.set(event.id, text)
      kept.set(`${preset} ${event.id}`, text)
    }
    return ids.map(id => texts.get(id)).filter(text => text !== undefined)
  }

  /** Gets the first of these ready, as many as have room, as long as the ledger does not change. */
  async warm(ids: readonly string[], revision: number): Promise<void> {
    for (const some of chunks(ids, AT_ONCE)) {
      await this.of(some, revision)
      await wait(PAUSE_MS, undefined, { ref: false })
      if (this.#revision !== revision || this.#kept.isFull) return
    }
  }
}
