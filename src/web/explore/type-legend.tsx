import { useSurroundings } from '../surroundings.ts'
import { go } from '../use-address.ts'

interface TypeLegendProps {
  readonly chosen: readonly string[]
  readonly perType: ReadonlyMap<string, number>
}

/** The types that occur, with their colours and counts: legend and filter in one. */
export function TypeLegend({ chosen, perType }: TypeLegendProps) {
  const { format, types } = useSurroundings()
  const shown = [...types.values()].filter(({ id }) => perType.has(id) || chosen.includes(id))
  if (shown.length === 0) return null
  const toggle = (id: string) =>
    go({ types: chosen.includes(id) ? chosen.filter(type => type !== id) : [...chosen, id] })
  return (
    <fieldset className="type-legend" aria-label={format.labels.filters.types}>
      {shown.map(type => (
        <button
          key={type.id}
          type="button"
          className="type-chip"
          aria-pressed={chosen.includes(type.id)}
          data-dimmed={(chosen.length > 0 && !chosen.includes(type.id)) || undefined}
          onClick={() => toggle(type.id)}
        >
          <i className="dot" style={{ background: type.colour }} />
          {type.label[format.language]} <small>{format.number(perType.get(type.id) ?? 0)}</small>
        </button>
      ))}
      {chosen.length > 0 && (
        <button type="button" className="plain" onClick={() => go({ types: [] })}>
          {format.labels.filters.all}
        </button>
      )}
    </fieldset>
  )
}
