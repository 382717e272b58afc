import { useEffect, useRef, useState } from 'react'
import type { PlacePrecision } from '../../4-claims/claim.ts'
import type { EventHead } from '../../api/answers/events.ts'
import { useSurroundings } from '../surroundings.ts'
import { useDark } from './use-dark.ts'

/** How near one looks: about what the place may lie in is in view. */
const ZOOM: Readonly<Record<PlacePrecision, number>> = {
  site: 11,
  district: 10.5,
  town: 8,
  area: 7.5,
  province: 5.5,
  country: 3.8,
}

const nothing = (): void => undefined
const STILL = { onView: nothing, onHover: nothing, onOpen: nothing }

/** Where an event was, on a map that stands still; nothing where its place has no point. */
export function PlaceMap({ event }: { readonly event: EventHead }) {
  const around = useSurroundings()
  const { labels } = around.format
  const dark = useDark()
  const box = useRef<HTMLDivElement>(null)
  const [failed, setFailed] = useState(false)
  const { lat = null, lon = null, precision = 'town' } = event.place ?? {}
  useEffect(() => {
    const { current } = box
    if (current === null || lat === null || lon === null) return
    let close: (() => void) | null = nothing
    const view = { lat, lon, zoom: ZOOM[precision] }
    import('./open-map.ts')
      .then(({ openMap }) => openMap({ box: current, around, dark, view, actions: STILL, still: true }))
      .then(map => {
        if (close === null) return map.close()
        map.show({ events: [event], remote: null, extent: [lon, lat, lon, lat] })
        close = map.close
      })
      .catch(error => {
        console.error(error)
        setFailed(true)
      })
    return () => {
      close?.()
      close = null
    }
  }, [event, around, dark, lat, lon, precision])
  if (lat === null || lon === null || failed) return null
  return (
    <figure className="place-map">
      <div className="map-box" ref={box} dir="ltr" inert />
      <figcaption>{around.meta.tiles?.credit || labels.map.credit}</figcaption>
    </figure>
  )
}
