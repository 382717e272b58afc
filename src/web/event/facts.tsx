import type { ReactNode } from 'react'
import type { Role } from '../../4-claims/claim.ts'
import type { EventHead } from '../../api/answers/events.ts'
import { type Address, NOTHING_ASKED } from '../address.ts'
import { nameOf } from '../format/headline.ts'
import { Link } from '../frame/link.tsx'
import { useSurroundings } from '../surroundings.ts'

/** When, where and who, each with how sharply it is known. */
export function Facts({ event }: { readonly event: EventHead }) {
  const { labels } = useSurroundings().format
  return (
    <dl className="facts">
      <Fact label={labels.event.when}>
        <When event={event} />
      </Fact>
      <Fact label={labels.event.where}>
        <Where event={event} />
      </Fact>
      <Fact label={labels.event.who}>
        <Who event={event} />
      </Fact>
      <Fact label={labels.event.ids}>
        <code dir="ltr">{event.id}</code>
      </Fact>
    </dl>
  )
}

function Fact({ label, children }: { readonly label: string; readonly children: ReactNode }) {
  return (
    <div>
      <dt>{label}</dt>
      <dd>{children}</dd>
    </div>
  )
}

function When({ event: { date } }: { readonly event: EventHead }) {
  const { format } = useSurroundings()
  const { labels } = format
  const oneDay = date.start !== null && date.start === date.end
  const notes = [
    date.precision && labels.datePrecision[date.precision],
    date.basis && labels.dateBasis[date.basis],
  ].filter(note => note !== undefined)
  return (
    <>
      <p>{oneDay && date.start !== null ? format.day(date.start) : format.date(date)}</p>
      {(date.start !== null || date.end !== null) && <p className="quiet">{notes.join(' · ')}</p>}
    </>
  )
}

function Where({ event: { place } }: { readonly event: EventHead }) {
  const around = useSurroundings()
  const { format } = around
  const { labels } = format
  if (place === null) return <p>{labels.event.noPlace}</p>
  const within = [format.language === 'ar' ? place.admin1 : undefined, place.country && format.country(place.country)]
  const aliases = (place.aliases ?? []).filter(alias => alias !== place.name).slice(0, 4)
  return (
    <>
      <p>
        <Link to={{ ...ANEW, asked: { ...NOTHING_ASKED, place: place.name } }}>
          <bdi>{nameOf(place, around)}</bdi>
        </Link>
        {format.language === 'en' && place.nameEn !== undefined && (
          <>
            {' '}
            <bdi lang="ar" className="original">
              {place.name}
            </bdi>
          </>
        )}
      </p>
      <p className="quiet">{within.filter(each => each && each !== place.name).join(' · ')}</p>
      <p className="quiet">
        {place.precision && labels.placePrecision[place.precision]}
        {' · '}
        <bdi dir="ltr">
          {place.lat === null || place.lon === null
            ? labels.event.notOnMap
            : `${place.lat.toFixed(3)}, ${place.lon.toFixed(3)}`}
        </bdi>
      </p>
      {aliases.length > 0 && (
        <p className="quiet">
          {labels.event.otherNames}: <bdi lang="ar">{aliases.join('، ')}</bdi>
        </p>
      )}
    </>
  )
}

/** A list that starts from nothing but what is then asked. */
const ANEW: Partial<Address> = {
  page: { name: 'explore' },
  types: [],
  from: null,
  to: null,
  view: null,
  spot: null,
  selected: null,
}

const ROLES: readonly Role[] = ['initiator', 'target', 'participant']

function Who({ event }: { readonly event: EventHead }) {
  const { labels } = useSurroundings().format
  const present = ROLES.filter(role => event.actors.some(actor => actor.role === role))
  if (present.length === 0) return <p>{labels.event.noActors}</p>
  return present.map(role => (
    <div key={role} className="party">
      <small>{labels.role[role]}</small>
      <ul>
        {event.actors
          .filter(actor => actor.role === role)
          .map(actor => (
            <Party key={actor.name} actor={actor} />
          ))}
      </ul>
    </div>
  ))
}

function Party({ actor }: { readonly actor: EventHead['actors'][number] }) {
  const around = useSurroundings()
  return (
    <li>
      <Link to={{ ...ANEW, asked: { ...NOTHING_ASKED, actor: actor.name } }}>
        <bdi>{nameOf(actor, around)}</bdi>
      </Link>
      {around.format.language === 'en' && actor.nameEn !== undefined && (
        <>
          {' '}
          <bdi lang="ar" className="original">
            {actor.name}
          </bdi>
        </>
      )}
    </li>
  )
}
