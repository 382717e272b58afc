import { useCallback, useMemo, useRef, useState } from 'react'
import type { Address, MapView } from '../address.ts'
import { ControlPanel } from '../control/control-panel.tsx'
import { heldOn, loadControl } from '../control/held-places.ts'
import { seenQuery } from '../data/seen-query.ts'
import { type Answer, useAnswer } from '../data/use-answer.ts'
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
import type { Bounds } from './narrow.ts'
import type { Seen } from './seen.ts'
import { TypeLegend } from './type-legend.tsx'
import { useAsked } from './use-asked.ts'
import { useHeld } from './use-held.ts'

/** With more events than these, the server pages, counts and clusters them. */
const MOST_HELD = 2_000

/** The main view: map, timeline and list of the same events, tied together by the address. */
export function Explore({ address }: { readonly address: Address }) {
  useTitle(null)
  const { format, meta } = useSurroundings()
  const [bounds, setBounds] = useState<Bounds | null>(null)
  const Parts = meta.counts.events > MOST_HELD ? AskedParts : HeldParts
  return (
    <main className="explore">
      <h1 className="unseen">{format.labels.list.title}</h1>
      <FilterBar address={address} />
      <Parts address={address} bounds={bounds} onBounds={setBounds} />
    </main>
  )
}

interface PartsProps {
  readonly address: Address
  readonly bounds: Bounds | null
  readonly onBounds: (bounds: Bounds) => void
}

function HeldParts(props: PartsProps) {
  return <Shown {...props} answer={useHeld(props.address, props.bounds)} />
}

function AskedParts(props: PartsProps) {
  return <Shown {...props} answer={useAsked(props.address, props.bounds)} />
}

/** What is there stays until what is asked for next is. */
function Shown({ answer, ...props }: PartsProps & { readonly answer: Answer<Seen> }) {
  const last = useRef<Seen | null>(null)
  if (answer.state === 'ready') last.current = answer.value
  if (answer.state === 'failed') return <Failed error={answer.error} retry={answer.retry} />
  if (last.current === null) return <Loading />
  return <Parted {...props} seen={last.current} busy={answer.state === 'loading'} />
}

/** Who holds what on the last day that is looked at; null where the address does not ask for it. */
function useHeldPlaces(address: Address, day: string) {
  const control = useAnswer(controlPath(address), loadControl)
  return useMemo(
    () => (address.control && control.state === 'ready' ? heldOn(control.value, day) : null),
    [address.control, control, day],
  )
}

interface ListPaneProps extends Pick<PartsProps, 'address' | 'bounds'> {
  readonly seen: Seen
  readonly highlighted: string | null
  readonly onHover: (id: string | null) => void
}

function ListPane({ address, bounds, seen, highlighted, onHover }: ListPaneProps) {
  const { labels } = useSurroundings().format
  return (
    <section className="list-pane" aria-label={labels.list.title}>
      <div className="list-tools">
        <ViewsMenu address={address} />
        <DownloadMenu query={seenQuery(address, bounds)} />
      </div>
      <ChosenFilters address={address} events={seen.rows} />
      <EventList seen={seen} highlighted={highlighted} selected={address.selected} onHover={onHover} />
    </section>
  )
}

function Parted({
  address,
  bounds,
  onBounds,
  seen,
  busy,
}: PartsProps & { readonly seen: Seen; readonly busy: boolean }) {
  const { meta } = useSurroundings()
  const day = address.to ?? meta.range?.to ?? LAST_DAY
  const held = useHeldPlaces(address, day)
  const [hovered, setHovered] = useState<string | null>(null)
  const onView = useCallback(
    (now: Bounds, view: MapView | null) => {
      onBounds(now)
      if (view !== null) go({ view, spot: null }, { replace: true })
    },
    [onBounds],
  )
  const highlighted = hovered ?? address.selected
  return (
    <>
      <TypeLegend chosen={address.types} perType={seen.perType} />
      <div className="panes" aria-busy={busy}>
        <ListPane {...{ address, bounds, seen, highlighted }} onHover={setHovered} />
        <div className="map-pane">
          <EventMap
            events={seen.onMap}
            remote={seen.remote}
            extent={seen.extent}
            view={address.view}
            highlighted={highlighted}
            held={held}
            onView={onView}
            onHover={setHovered}
            onOpen={openEvent}
          />
          <ControlPanel address={address} held={held} day={day} />
          <Timeline
            buckets={seen.buckets}
            highlighted={seen.rows.find(event => event.id === highlighted) ?? null}
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
