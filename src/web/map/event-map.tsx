import { useEffect, useMemo, useRef, useState } from 'react'
import type { EventHead } from '../../api/answers/events.ts'
import type { MapView } from '../address.ts'
import type { HeldPlaces } from '../control/held-places.ts'
import type { Bounds } from '../explore/narrow.ts'
import { useSurroundings } from '../surroundings.ts'
import { MapKey } from './map-key.tsx'
import type { OpenMap } from './open-map.ts'
import { useDark } from './use-dark.ts'

export interface EventMapProps {
  readonly events: readonly EventHead[]
  /** The query by which the server clusters, where the browser does not hold the events. */
  readonly remote: string | null
  /** The box of all events. */
  readonly extent: Bounds | null
  readonly view: MapView | null
  readonly highlighted: string | null
  /** Null where who holds what is not drawn. */
  readonly held: HeldPlaces | null
  /** The view is null when it is not the reader's own choice but a fit to the events. */
  readonly onView: (bounds: Bounds, view: MapView | null) => void
  readonly onHover: (id: string | null) => void
  readonly onOpen: (id: string) => void
}

/** The map in a box, null until it is open; another language or another light opens it anew where it was. */
function useOpenMap({ view, onView, onHover, onOpen }: EventMapProps) {
  const around = useSurroundings()
  const box = useRef<HTMLDivElement>(null)
  const dark = useDark()
  const [map, setMap] = useState<OpenMap | null>(null)
  const [failed, setFailed] = useState(false)
  const actions = useMemo(() => ({ onView, onHover, onOpen }), [onView, onHover, onOpen])
  const start = useRef(view)
  useEffect(() => {
    const { current } = box
    if (current === null) return
    let opened: OpenMap | null = null
    let closed = false
    const opening = import('./open-map.ts').then(({ openMap }) =>
      openMap({ box: current, around, dark, view: start.current, actions }),
    )
    opening.then(
      done => {
        opened = done
        if (closed) done.close()
        else setMap(done)
      },
      error => {
        console.error(error)
        setFailed(true)
      },
    )
    return () => {
      closed = true
      start.current = opened?.view() ?? start.current
      opened?.close()
      setMap(null)
    }
  }, [around, dark, actions])
  return { box, map, failed }
}

/** The events on a map that needs no server but ours. */
export function EventMap(props: EventMapProps) {
  const { events, remote, extent, view, highlighted, held } = props
  const around = useSurroundings()
  const { labels } = around.format
  const { box, map, failed } = useOpenMap(props)
  useEffect(() => map?.show({ events, remote, extent }), [map, events, remote, extent])
  useEffect(() => map?.showHeld(held), [map, held])
  useEffect(() => map?.highlight(highlighted), [map, highlighted])
  useEffect(() => {
    if (view === null) map?.showAll()
  }, [map, view])
  return (
    <section className="map" aria-label={labels.map.label}>
      <div className="map-box" ref={box} dir="ltr" data-ready={map !== null || undefined} />
      {failed && <p className="map-failed">{labels.map.failed}</p>}
      <MapKey />
      <p className="map-credit">
        {around.meta.tiles?.credit && (
          <>
            <bdi>{around.meta.tiles.credit}</bdi> ·{' '}
          </>
        )}
        {labels.map.credit} · {labels.map.borders}
      </p>
    </section>
  )
}
