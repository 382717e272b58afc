import 'maplibre-gl/dist/maplibre-gl.css'
import { GeoJSONSource, Map as GlMap, NavigationControl, setWorkerUrl } from 'maplibre-gl'
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?url'
import type { MapView } from '../address.ts'
import type { HeldPlaces } from '../control/held-places.ts'
import type { Bounds } from '../explore/narrow.ts'
import type { Surroundings } from '../surroundings.ts'
import { go } from '../use-address.ts'
import { DEEPEST, type Index, indexEvents, type MapSymbol, symbolsOf } from './cluster-events.ts'
import type { EventMapProps } from './event-map.tsx'
import { loadBasemap } from './load-basemap.ts'
import { MAP_FONT, mapStyle, NO_FEATURES } from './map-style.ts'
import { fetchSymbols } from './remote-symbols.ts'
import { SymbolLayer } from './symbol-layer.ts'

setWorkerUrl(workerUrl)

export interface OpenMap {
  readonly show: (shown: Pick<EventMapProps, 'events' | 'remote' | 'extent'>) => void
  readonly showHeld: (held: HeldPlaces | null) => void
  readonly highlight: (id: string | null) => void
  /** Shows all events, and is no longer the reader's own view. */
  readonly showAll: () => void
  readonly view: () => MapView | null
  readonly close: () => void
}

interface Opening {
  readonly box: HTMLElement
  readonly around: Surroundings
  readonly dark: boolean
  readonly view: MapView | null
  readonly actions: Pick<EventMapProps, 'onView' | 'onHover' | 'onOpen'>
  /** It is looked at alone: nothing moves it. */
  readonly still?: boolean
}

/** Opens the map once its data and the font of its labels are there. */
export async function openMap({ box, around, dark, view, actions, still = false }: Opening): Promise<OpenMap> {
  const [data] = await Promise.all([loadBasemap(), loadFont()])
  const map = new GlMap({
    container: box,
    interactive: !still,
    style: mapStyle(data, around, dark),
    center: view ? [view.lon, view.lat] : [30, 27],
    zoom: view?.zoom ?? 3,
    minZoom: 1.5,
    maxZoom: DEEPEST,
    attributionControl: false,
    dragRotate: false,
    pitchWithRotate: false,
    renderWorldCopies: false,
    fadeDuration: 0,
    locale: {
      'NavigationControl.ZoomIn': around.format.labels.map.zoomIn,
      'NavigationControl.ZoomOut': around.format.labels.map.zoomOut,
    },
  })
  // For tests and pictures: by then all of it is drawn.
  map.once('idle', () => box.setAttribute('data-drawn', ''))
  if (!still) addControls(map, around)
  return tend(map, around, actions, view !== null)
}

function addControls(map: GlMap, { format }: Surroundings): void {
  map.touchZoomRotate.disableRotation()
  map.addControl(new NavigationControl({ showCompass: false }), format.language === 'ar' ? 'top-left' : 'top-right')
}

/** MapLibre draws letters with the fonts that the page has loaded by then. */
async function loadFont(): Promise<void> {
  await Promise.all(['ليبيا', 'Libya'].map(sample => document.fonts.load(`400 16px "${MAP_FONT}"`, sample)))
}

/** Asks the server for the symbols of a query in what the map shows; the same question is asked once. */
function remoteSymbols(map: GlMap, layer: SymbolLayer) {
  let query: string | null = null
  let asked = ''
  let asking = new AbortController()
  return {
    ask() {
      const question = `${query} ${boundsOf(map)} ${map.getZoom()}`
      if (question === asked) return
      asked = question
      asking.abort()
      asking = new AbortController()
      const { signal } = asking
      const of = query
      if (of === null) return
      fetchSymbols(of, boundsOf(map), map.getZoom(), signal).then(
        symbols => signal.aborted || layer.draw(symbols, of),
        error => signal.aborted || console.warn(error),
      )
    },
    /** Another query, or the same whose answer may be another now. */
    about(next: string | null) {
      query = next
      asked = ''
    },
    isAsked: () => query !== null,
  }
}

const viewOf = (map: GlMap): MapView => ({ lat: map.getCenter().lat, lon: map.getCenter().lng, zoom: map.getZoom() })

function tend(map: GlMap, around: Surroundings, actions: Opening['actions'], ownView: boolean): OpenMap {
  let index: Index = indexEvents([])
  let extent: Bounds | null = null
  let fitted = false
  let own = ownView
  const follow = (symbol: MapSymbol) => enter(map, symbol, actions.onOpen)
  const layer = new SymbolLayer(map, around, { ...actions, onFollow: follow })
  const remote = remoteSymbols(map, layer)
  const redraw = () => {
    if (!remote.isAsked()) layer.draw(symbolsOf(index, [...boundsOf(map)], map.getZoom()), index)
  }
  const showAll = () => {
    own = false
    fitTo(map, extent)
  }
  map.on('move', redraw)
  map.on('moveend', ({ originalEvent }: { originalEvent?: unknown }) => {
    // A fit to the events moves the map too, and so does a box that grows; only what the reader's hand set off makes the view part of the address.
    const byHand = originalEvent !== undefined
    own ||= byHand
    actions.onView(boundsOf(map), byHand ? viewOf(map) : null)
    remote.ask()
  })
  actions.onView(boundsOf(map), own ? viewOf(map) : null)
  return {
    show(shown) {
      extent = shown.extent
      remote.about(shown.remote)
      index = indexEvents(shown.events)
      // Once: a step of a period that plays may hold nothing, and what comes after it is no first look.
      if (!fitted && extent !== null) {
        fitted = true
        if (!own) showAll()
      }
      redraw()
      remote.ask()
    },
    showHeld(held) {
      // The sources are there once the style is.
      if (map.loaded() || map.isStyleLoaded()) drawHeld(map, held)
      else map.once('load', () => drawHeld(map, held))
    },
    highlight: id => layer.highlight(id),
    showAll,
    view: () => (own ? viewOf(map) : null),
    close: () => map.remove(),
  }
}

function drawHeld(map: GlMap, held: HeldPlaces | null): void {
  for (const [id, data] of [
    ['heldAreas', held?.areas],
    ['heldPoints', held?.points],
  ] as const) {
    const source = map.getSource(id)
    if (source instanceof GeoJSONSource) source.setData(data ?? NO_FEATURES)
  }
}

const boundsOf = (map: GlMap): Bounds => {
  const bounds = map.getBounds()
  return [bounds.getWest(), bounds.getSouth(), bounds.getEast(), bounds.getNorth()]
}

function fitTo(map: GlMap, extent: Bounds | null): void {
  if (extent !== null) map.fitBounds([...extent], { padding: 60, maxZoom: 7.5, animate: false })
}

/** An event opens; a group comes nearer until it parts, and what never parts is listed. */
function enter(map: GlMap, { event, way, lon, lat }: MapSymbol, onOpen: (id: string) => void): void {
  if (event !== null) onOpen(event.id)
  const on = way()
  if (on === null) return
  if ('zoom' in on) map.easeTo({ center: [lon, lat], zoom: on.zoom }, { originalEvent: 'follow' })
  else go({ spot: on.spot })
}
