import type { EventHead } from '../../api/answers/events.ts'
import { type Address, ASKED, type Asked } from '../address.ts'
import { nameOf } from '../format/headline.ts'
import { type Surroundings, useSurroundings } from '../surroundings.ts'
import { go } from '../use-address.ts'
import { spotOf } from './narrow.ts'

interface Chosen {
  readonly key: string
  readonly label: string
  readonly value: string
  readonly without: Partial<Address>
}

interface ChosenFiltersProps {
  readonly address: Address
  readonly events: readonly EventHead[]
}

/** The filters in force that no field shows, each with a way out. */
export function ChosenFilters({ address, events }: ChosenFiltersProps) {
  const around = useSurroundings()
  const { labels } = around.format
  const chosen = [...placeFilters(address, events, around), ...askedFilters(address, around)]
  if (chosen.length === 0) return null
  return (
    <ul className="chosen">
      {chosen.map(({ key, label, value, without }) => (
        <li key={key}>
          <button type="button" className="chosen-chip" title={labels.filters.remove} onClick={() => go(without)}>
            {label}
            {value !== '' && <bdi>{value}</bdi>}
            <span aria-hidden="true">×</span>
          </button>
        </li>
      ))}
    </ul>
  )
}

function placeFilters(address: Address, events: readonly EventHead[], around: Surroundings): readonly Chosen[] {
  const { filters } = around.format.labels
  if (address.spot !== null) {
    const place = events.find(event => spotOf(event) === address.spot)?.place
    const value = place ? nameOf(place, around) : ''
    return [{ key: 'spot', label: filters.spot, value, without: { spot: null } }]
  }
  return address.view === null ? [] : [{ key: 'view', label: filters.inView, value: '', without: { view: null } }]
}

/** The search word and the status have fields of their own. */
const WITH_FIELD: readonly Asked[] = ['q', 'status']

function askedFilters(address: Address, around: Surroundings): readonly Chosen[] {
  return ASKED.filter(name => !WITH_FIELD.includes(name)).flatMap(name => {
    const value = address.asked[name]
    if (value === null) return []
    const [label, shown] = said(name, value, address, around)
    return [{ key: name, label, value: shown, without: { asked: { ...address.asked, [name]: null } } }]
  })
}

const oneOf = (names: { readonly [name: string]: string }, name: string): string => names[name] ?? name

/** A filter and its value in words. */
function said(
  name: Asked,
  value: string,
  { asked }: Address,
  { format }: Surroundings,
): readonly [label: string, value: string] {
  const { filters, outcome, pages } = format.labels
  const { panel } = pages
  switch (name) {
    case 'q':
    case 'status':
      return ['', value]
    case 'country':
      return [filters.country, format.country(value)]
    case 'actor':
    case 'place':
    case 'outlet':
      return [filters[name], value]
    case 'outcome':
      return [panel.outcome, oneOf(outcome, value)]
    case 'minToll':
      return [oneOf(outcome, asked.outcome ?? 'killed'), `≥ ${format.number(Number(value))}`]
    case 'minConfidence':
      return [panel.minConfidence, `≥ ${format.percent(Number(value))}`]
    case 'review':
      return [panel.review, oneOf(panel.reviewState, value)]
    case 'preset':
      return [panel.preset, oneOf(panel.presetName, value)]
    default:
      return [panel[name], value]
  }
}
