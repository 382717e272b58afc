import { type Map as GlMap, Marker } from 'maplibre-gl'
import type { Surroundings } from '../surroundings.ts'
import type { MapSymbol } from './cluster-events.ts'
import { drawSymbol } from './draw-symbol.ts'

interface Actions {
  readonly onHover: (id: string | null) => void
  readonly onFollow: (symbol: MapSymbol) => void
}

interface Drawn {
  readonly symbol: MapSymbol
  readonly marker: Marker
}

/** Keeps one marker a visible symbol: new ones are added, gone ones removed, the others left alone. */
export class SymbolLayer {
  private readonly map: GlMap
  private readonly around: Surroundings
  private readonly actions: Actions
  private readonly drawn = new Map<string, Drawn>()
  private source: unknown = null
  private highlighted: string | null = null

  constructor(map: GlMap, around: Surroundings, actions: Actions) {
    this.map = map
    this.around = around
    this.actions = actions
  }

  /** Draws these; groups of another source may bear the same key and hold other events. */
  draw(symbols: readonly MapSymbol[], source: unknown): void {
    if (source !== this.source) this.clear()
    this.source = source
    const visible = new Set(symbols.map(symbol => symbol.key))
    for (const [key, { marker }] of this.drawn) {
      if (visible.has(key)) continue
      marker.remove()
      this.drawn.delete(key)
    }
    for (const symbol of symbols) if (!this.drawn.has(symbol.key)) this.add(symbol)
  }

  highlight(id: string | null): void {
    this.highlighted = id
    for (const drawn of this.drawn.values()) this.dress(drawn)
  }

  private add(symbol: MapSymbol): void {
    const element = drawSymbol(symbol, this.around)
    element.addEventListener('click', event => {
      event.stopPropagation()
      this.actions.onFollow(symbol)
    })
    if (symbol.event) {
      const { id } = symbol.event
      element.addEventListener('pointerenter', () => this.actions.onHover(id))
      element.addEventListener('pointerleave', () => this.actions.onHover(null))
    }
    const marker = new Marker({ element }).setLngLat([symbol.lon, symbol.lat]).addTo(this.map)
    const drawn = { symbol, marker }
    this.drawn.set(symbol.key, drawn)
    this.dress(drawn)
  }

  private dress({ symbol, marker }: Drawn): void {
    const lit = this.highlighted !== null && symbol.holds(this.highlighted)
    marker.getElement().toggleAttribute('data-highlighted', lit)
  }

  private clear(): void {
    for (const { marker } of this.drawn.values()) marker.remove()
    this.drawn.clear()
  }
}
