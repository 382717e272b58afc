import { useSurroundings } from '../surroundings.ts'
import type { EditorProps } from './editors.ts'
import { NameFinder } from './name-finder.tsx'

/** A place of the gazetteer, or a name that it does not know and that has no point on the map. */
export function PlaceEditor({ draft: { place }, onChange }: EditorProps) {
  const { format } = useSurroundings()
  const { review, event } = format.labels
  const where = [place?.admin1, place?.country && format.country(place.country)].filter(part => part)
  const point = place?.lat == null || place.lon == null ? null : `${place.lat.toFixed(3)}, ${place.lon.toFixed(3)}`
  return (
    <>
      <NameFinder
        kind="places"
        label={review.placeName}
        value={place?.name ?? ''}
        onType={name => onChange({ place: name === '' ? null : { name, lat: null, lon: null, country: null } })}
        onPick={({ nameEn: _, ...found }) => onChange({ place: found })}
      />
      <p className="quiet">
        {place === null ? event.noPlace : [...where, ''].join(' · ')}
        {place !== null && <bdi>{point ?? event.notOnMap}</bdi>}{' '}
        {place !== null && (
          <button type="button" className="plain" onClick={() => onChange({ place: null })}>
            {review.clearPlace}
          </button>
        )}
      </p>
    </>
  )
}
