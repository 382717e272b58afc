/** Events as lists give them, written out once and kept as long as the ledger does not change: a list is mostly events that others gave before. */
import { DEFAULT_PRESET, type Preset } from '../5-events/presets.ts'
import type { Ledger } from '../6-ledger/ledger.ts'
import { type EnglishNames, withEnglishNames, withoutAliases } from './english-names.ts'
import { KeptTexts } from './kept-texts.ts'

/** Characters: some ten thousand events. */
const MOST_KEPT = 20_000_000

export class EventTexts {
  readonly #ledger: Ledger
  readonly #names: EnglishNames
  readonly #kept = new KeptTexts(MOST_KEPT)
  #revision = -1

  constructor(ledger: Ledger, names: EnglishNames) {
    this.#ledger = ledger
    this.#names = names
  }

  /** The JSON of these events in their order, at this revision of the ledger; what is no longer there is left out. */
  async of(ids: readonly string[], revision: number, preset: Preset = DEFAULT_PRESET): Promise<string[]> {
    if (revision !== this.#revision) this.#kept.clear()
    this.#revision = revision
    const texts = new Map<string, string>()
    const missing: string[] = []
    for (const id of ids) {
      const known = this.#kept.get(`${preset} ${id}`)
      if (known === undefined) missing.push(id)
      else texts.set(id, known)
    }
    for (const event of await this.#ledger.eventsById(missing, preset)) {
      const text = JSON.stringify(withoutAliases(withEnglishNames(event, this.#names)))
      texts.set(event.id, text)
      this.#kept.set(`${preset} ${event.id}`, text)
    }
    return ids.map(id => texts.get(id)).filter(text => text !== undefined)
  }
}
