import { useCallback, useMemo, useState } from 'react'
import type { EventHead } from '../../api/answers.ts'
import type { Address, MapView } from '../address.ts'
import { ControlPanel } from '../control/control-panel.tsx'
import { heldOn, loadControl } from '../control/held-places.ts'
import { askedQuery, type LoadedEvents, loadEvents } from '../data/load-events.ts'
import { seenQuery } from '../data/seen-query.ts'
import { useAnswer } from '../data/use-answer.ts'
import { DownloadMenu } from '../filters/download-menu.tsx'
import { ViewsMenu } from '../filters/views-menu.tsx'
import { Failed, Loading } from '../frame/states.tsx'
import { useTitle } from '../frame/use-title.ts'
import { EventMap } from '../map/event-map.tsx'
import { useSurroundings } from '../surroundings.ts'
import { Timeline } from '../timeline/timeline.tsx'
import { go } from '../use-address.ts'
import { ChosenFilters } from './chosen-filters.tsx'
import { EventList } from './event-list.tsx'
import { FilterBar } from './filter-bar.tsx'
import { type Bounds, narrow } from './narrow.ts'
import { TypeLegend } from './type-legend.tsx'

/** The main view: map, timeline and list of the same events, tied together by the address. */
export function Explore({ address }: { readonly address: Address }) {
  useTitle(null)
  const query = askedQuery(address)
  const answer = useAnswer(query, loadEvents)
  return (
    <main className="explore">
      <FilterBar address={address} />
      {answer.state === 'failed' && <Failed error={answer.error} retry={answer.retry} />}
      {answer.state === 'loading' && <Loading />}
      {answer.state === 'ready' && <Found address={address} loaded={answer.value} />}
    </main>
  )
}

interface FoundProps {
  readonly address: Address
  readonly loaded: LoadedEvents
}

function Found({ address, loaded }: FoundProps) {
  const { format, meta } = useSurroundings()
  const { labels } = format
  const control = useAnswer(controlPath(address), loadControl)
  const day = address.to ?? meta.range?.to ?? LAST_DAY
  const held = useMemo(
    () => (address.control && control.state === 'ready' ? heldOn(control.value, day) : null),
    [address.control, control, day],
  )
  const [bounds, setBounds] = useState<Bounds | null>(null)
  const [hovered, setHovered] = useState<string | null>(null)
  const narrowed = useMemo(() => narrow(loaded.events, address, bounds), [loaded, address, bounds])
  const onView = useCallback((now: Bounds, view: MapView | null) => {
    setBounds(now)
    if (view !== null) go({ view, spot: null }, { replace: true })
  }, [])
  const highlighted = hovered ?? address.selected
  return (
    <>
      <TypeLegend chosen={address.types} perType={narrowed.perType} />
      <div className="panes">
        <section className="list-pane" aria-label={labels.list.title}>
          <div className="list-tools">
            <ViewsMenu address={address} />
            <DownloadMenu query={seenQuery(address, bounds)} />
          </div>
          <ChosenFilters address={address} events={loaded.events} />
          <EventList
            events={narrowed.onList}
            loaded={loaded}
            highlighted={highlighted}
            selected={address.selected}
            onHover={setHovered}
          />
        </section>
        <div className="map-pane">
          <EventMap
            events={narrowed.onMap}
            remote={loaded.truncated ? seenQuery({ ...address, view: null, spot: null }, null) : null}
            view={address.view}
            highlighted={highlighted}
            held={held}
            onView={onView}
            onHover={setHovered}
            onOpen={openEvent}
          />
          <ControlPanel address={address} held={held} day={day} />
          <Timeline
            events={narrowed.onTimeline}
            highlighted={eventOf(loaded, highlighted)}
            from={address.from}
            to={address.to}
          />
        </div>
      </div>
    </>
  )
}

const LAST_DAY = '9999-12-31'

function controlPath({ control, asked }: Address): string {
  if (!control) return ''
  return asked.country === null ? 'control' : `control?country=${encodeURIComponent(asked.country)}`
}

const openEvent = (id: string): void => {
  go({ selected: id }, { replace: true })
  go({ page: { name: 'event', id } })
}

const eventOf = ({ events }: LoadedEvents, id: string | null): EventHead | null =>
  events.find(event => event.id === id) ?? null
