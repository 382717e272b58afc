import type { TotalsBy, TotalsRow } from '../../5-events/sum-tolls.ts'
import { csvOf } from '../data/save-csv.ts'
import { fill } from '../format/format.ts'
import { useSurroundings } from '../surroundings.ts'
import { RangeBar } from './range-bar.tsx'

interface SumsTableProps {
  readonly by: TotalsBy
  readonly rows: readonly TotalsRow[]
  /** Of all outcomes, as they go into the file. */
  readonly all: readonly TotalsRow[]
  readonly english: ReadonlyMap<string, string>
}

/** The key of a row in the reader's language. */
export function useKey(by: TotalsBy, english: ReadonlyMap<string, string>): (row: TotalsRow) => string {
  const { format } = useSurroundings()
  return ({ key, outcome }) => {
    if (by === 'outcome') return format.labels.outcome[outcome]
    if (key === null) return format.labels.pages.totals.untold
    if (by === 'month') return format.month(`${key}-01`)
    return format.language === 'en' ? (english.get(key) ?? key) : key
  }
}

/** Sums with their bounds, a bar each; months in their order, all else by size. */
export function SumsTable({ by, rows, all, english }: SumsTableProps) {
  const { format } = useSurroundings()
  const { labels } = format
  const { totals, download } = labels.pages
  const keyOf = useKey(by, english)
  const shown = by === 'month' || by === 'outcome' ? rows : [...rows].sort((x, y) => y.best - x.best)
  const most = rows.reduce((greatest, row) => Math.max(greatest, row.high), 1)
  return (
    <div className="sums-box">
      <table className="sums">
        <thead>
          <tr>
            <th scope="col">{totals.key[by]}</th>
            <th scope="col">{labels.event.low}</th>
            <th scope="col">{labels.event.best}</th>
            <th scope="col">{labels.event.high}</th>
            <th scope="col">{totals.events}</th>
            <th scope="col" className="bar-cell">
              {totals.plot}
            </th>
          </tr>
        </thead>
        <tbody>
          {shown.map(row => (
            <tr key={`${row.key} ${row.outcome}`}>
              <th scope="row">
                <bdi>{keyOf(row)}</bdi>
              </th>
              <td>{format.number(row.low)}</td>
              <td className="best">{format.number(row.best)}</td>
              <td>{row.open ? fill(labels.orMore, { n: format.number(row.high) }) : format.number(row.high)}</td>
              <td>{format.number(row.events)}</td>
              <td className="bar-cell">
                <RangeBar {...row} most={most} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <button type="button" className="button" onClick={() => csvOf(`marsad-totals-${by}.csv`, fileRows(by, all))}>
        {download.csv}
      </button>
    </div>
  )
}

const fileRows = (by: TotalsBy, rows: readonly TotalsRow[]): readonly (readonly (string | number)[])[] => [
  [by === 'outcome' ? 'split' : by, 'outcome', 'low', 'best', 'high', 'open', 'events'],
  ...rows.map(row => [row.key ?? '', row.outcome, row.low, row.best, row.high, String(row.open), row.events]),
]
