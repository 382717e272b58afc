import { useSurroundings } from '../surroundings.ts'

/** What size and outline of the circles mean; colours are explained by the type legend. */
export function MapKey() {
  const { labels } = useSurroundings().format
  return (
    <details className="map-key">
      <summary>{labels.map.key}</summary>
      <p>
        <svg width="40" height="22" aria-hidden="true">
          <circle cx="7" cy="11" r="5" className="key-circle" />
          <circle cx="27" cy="11" r="10" className="key-circle" />
        </svg>
        {labels.map.keySize}
      </p>
      <p>
        <svg width="40" height="22" aria-hidden="true">
          <circle cx="20" cy="11" r="5" className="key-circle" />
          <circle cx="20" cy="11" r="9.5" className="key-ring" />
        </svg>
        {labels.map.keyPrecision}
      </p>
    </details>
  )
}
