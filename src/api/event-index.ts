/** The outlines of all events in memory, kept as long as the ledger does not change: lists, maps and counts are answered from it. */
import { setImmediate as breath, setTimeout as wait } from 'node:timers/promises'
import { cursorAt, positionOf } from '../6-ledger/cursor.ts'
import type { Ledger } from '../6-ledger/ledger.ts'
import type { EventFilter } from '../6-ledger/query-events.ts'
import type { EventOutline } from '../6-ledger/query-outline.ts'
import { ClusterMap } from './cluster-map.ts'
import type { EventTexts } from './event-texts.ts'
import { KeptTexts } from './kept-texts.ts'
import { given, isOutlined, outlineTest } from './outline-filter.ts'

const MOST_KEPT = 16
/** Bytes of what maps have given, of all of them: each feature of it is asked for again and again. */
const MOST_DRAWN = 60_000_000
const FIRST_LOOK_MS = 4_000

/** Where the events begin that are past something, in the list's order. */
function firstOf(events: readonly EventOutline[], isPast: (event: EventOutline) => boolean): number {
  let [low, high] = [0, events.length]
  while (low < high) {
    const middle = (low + high) >> 1
    const event = events[middle]
    if (event && isPast(event)) high = middle
    else low = middle + 1
  }
  return low
}

/** Where in the list a page begins. */
function startOf(events: readonly EventOutline[], to: string | undefined, cursor: string | undefined): number {
  const begin = to === undefined ? 0 : firstOf(events, ({ from }) => (from ?? '') <= to)
  if (cursor === undefined) return begin
  const { day, id } = positionOf(cursor)
  const isAfter = (on: string, other: string) => on < day || (on === day && other > id)
  return Math.max(
    begin,
    firstOf(events, event => isAfter(event.from ?? '', event.id)),
  )
}

interface Loaded {
  readonly all: readonly EventOutline[]
  readonly byType: ReadonlyMap<string, readonly EventOutline[]>
}

/** What can fit, at most: all, or all of one type. */
function shelfOf({ all, byType }: Loaded, { types }: EventFilter): readonly EventOutline[] {
  const [only] = types ?? []
  return types?.length === 1 && only !== undefined ? (byType.get(only) ?? []) : all
}

export interface ListPage {
  readonly ids: readonly string[]
  /** Given back as `cursor` for what follows; null at the end. */
  readonly next: string | null
  /** Of the ledger that it is a page of. */
  readonly revision: number
}

export class EventIndex {
  readonly #ledger: Ledger
  #revision = -1
  #events: Promise<Loaded> | null = null
  /** The same once they are there. */
  #loaded: Loaded | null = null
  #clusters = new Map<string, Promise<ClusterMap>>()
  #drawn = new KeptTexts(MOST_DRAWN)

  constructor(ledger: Ledger) {
    this.#ledger = ledger
  }

  /** Outlines of the events that fit, the latest first. */
  async events(filter: EventFilter = {}): Promise<readonly EventOutline[]> {
    const shelf = shelfOf(await this.#current(), filter)
    const within = given(filter).length === 0 ? shelf : shelf.filter(outlineTest(filter))
    if (isOutlined(filter)) return within
    const ids = new Set(await this.#ledger.eventIds(filter))
    return within.filter(event => ids.has(event.id))
  }

  /** A page of the list; null where the ledger has to be asked, for the index is not there yet or knows too little. */
  async page({ cursor, limit, ...filter }: EventFilter & { readonly limit: number }): Promise<ListPage | null> {
    if (!isOutlined(filter)) return null
    await this.#refresh()
    const [loaded, revision] = [this.#loaded, this.#revision]
    if (loaded === null) return null
    const all = shelfOf(loaded, filter)
    const [fits, found] = [outlineTest(filter), [] as EventOutline[]]
    for (let i = startOf(all, filter.to, cursor); i < all.length && found.length <= limit; i++) {
      const event = all[i]
      if (event && fits(event)) found.push(event)
    }
    const [page, last] = [found.slice(0, limit), found[limit - 1]]
    const next = found.length > limit && last ? cursorAt({ day: last.from ?? '', id: last.id }) : null
    return { ids: page.map(event => event.id), next, revision }
  }

  /** Clusters of the events that fit, at every zoom. */
  async clusters(filter: EventFilter): Promise<ClusterMap> {
    await this.#current()
    const key = JSON.stringify(given(filter))
    const known = this.#clusters.get(key)
    if (known) return known
    if (this.#clusters.size >= MOST_KEPT) this.#clusters.delete(this.#clusters.keys().next().value ?? '')
    const drawn = this.#drawn
    const made = this.events(filter).then(events => new ClusterMap(events, drawn, key))
    this.#clusters.set(key, made)
    made.catch(() => this.#clusters.delete(key))
    return made
  }

  /**
   * Gets ready what the app asks first. Clusters take a second in which nothing is answered, so they come after whoever opens
   * the app at once has got the list; then the list's own texts. What fails is tried again when it is asked for.
   */
  async warm(texts: EventTexts): Promise<void> {
    try {
      const events = await this.events()
      const revision = this.#revision
      await wait(FIRST_LOOK_MS, undefined, { ref: false })
      await this.clusters({ scope: ['incident', 'cumulative'] })
      if (revision !== this.#revision) return
      await texts.warm(
        events.map(event => event.id),
        revision,
      )
    } catch {
      // Whoever asks is told.
    }
  }

  async #current(): Promise<Loaded> {
    await this.#refresh()
    this.#events ??= this.#load()
    return this.#events
  }

  /** Begins anew where the ledger has been written to, without waiting for what is there then. */
  async #refresh(): Promise<void> {
    const revision = await this.#ledger.revision()
    if (this.#events !== null && revision === this.#revision) return
    this.#revision = revision
    this.#loaded = null
    this.#clusters = new Map()
    this.#drawn = new KeptTexts(MOST_DRAWN)
    const loading = this.#load()
    this.#events = loading
    loading.then(
      events => {
        if (this.#events === loading) this.#loaded = events
      },
      () => {
        if (this.#events === loading) this.#events = null
      },
    )
  }

  async #load(): Promise<Loaded> {
    const [all, byType] = [[] as EventOutline[], new Map<string, EventOutline[]>()]
    for await (const page of this.#ledger.eachOutline()) {
      for (const event of page) {
        all.push(event)
        const shelf = byType.get(event.type)
        if (shelf) shelf.push(event)
        else byType.set(event.type, [event])
      }
      // SQLite answers without letting anybody else have a turn.
      await breath()
    }
    return { all, byType }
  }
}
