/** A comparison with another data set, in lines for a person, as one JSON object and as a table. */

import { BYTE_ORDER_MARK, csvLine } from '../7-exports/csv-line.ts'
import type { Deaths } from '../7-exports/deaths.ts'
import type { Comparison, SideCount } from '../compare/compare-table.ts'
import type { ComparedRow } from '../compare/compared-row.ts'
import type { Pair, Single } from '../compare/match-rows.ts'
import { table } from './print.ts'

/** One way to write a comparison down. */
export type WriteComparison = (comparison: Comparison) => string

/** How a comparison can be printed. */
export const COMPARISON_FORMATS: Readonly<Record<string, WriteComparison>> = {
  table: comparisonText,
  json: comparisonJson,
  csv: comparisonCsv,
}

/** Ours less theirs, of the best figures; null where one of them is not known. */
const difference = ({ theirs, ours }: Pick<Pair, 'theirs' | 'ours'>): number | null =>
  theirs.deaths && ours.deaths ? ours.deaths.best - theirs.deaths.best : null

const sumOf = (rows: readonly ComparedRow[]): number => rows.reduce((sum, row) => sum + (row.deaths?.best ?? 0), 0)

interface Sums {
  readonly rows: number
  readonly theirs: number | null
  readonly ours: number | null
}

const PARTS = { both: 'both', onlyTheirs: 'only theirs', onlyOurs: 'only ours' } as const

/** How many rows stand in each part, and the deaths of each side in it. */
const sumsOf = ({ matched, onlyTheirs, onlyOurs }: Comparison): Readonly<Record<keyof typeof PARTS, Sums>> => ({
  both: {
    rows: matched.length,
    theirs: sumOf(matched.map(pair => pair.theirs)),
    ours: sumOf(matched.map(pair => pair.ours)),
  },
  onlyTheirs: { rows: onlyTheirs.length, theirs: sumOf(onlyTheirs.map(one => one.row)), ours: null },
  onlyOurs: { rows: onlyOurs.length, theirs: null, ours: sumOf(onlyOurs.map(one => one.row)) },
})

function comparisonText(comparison: Comparison): string {
  const { dataSet, extent, counts, matched, onlyTheirs, onlyOurs } = comparison
  const { both, ...single } = sumsOf(comparison)
  const sums = [
    [
      PARTS.both,
      String(both.rows),
      shown(both.theirs),
      shown(both.ours),
      signed((both.ours ?? 0) - (both.theirs ?? 0)),
    ],
    [PARTS.onlyTheirs, String(single.onlyTheirs.rows), shown(single.onlyTheirs.theirs)],
    [PARTS.onlyOurs, String(single.onlyOurs.rows), '', shown(single.onlyOurs.ours)],
  ]
  return [
    `${dataSet.label} and the ledger, ${extent.from ?? '?'} to ${extent.to ?? '?'}, ${extent.countries.join(' ') || 'no country that both have'}\n\n`,
    table([['', 'rows', 'deaths theirs', 'deaths ours', 'difference'], ...sums]),
    ...[leftOut('theirs', counts.theirs), leftOut('ours', counts.ours)],
    ...part('Both', matched.length, [
      ['theirs', 'ours', 'date', 'km', 'deaths theirs', 'deaths ours', 'difference', 'place'],
      ...matched.map(pairCells),
    ]),
    ...part('Only theirs', onlyTheirs.length, [SINGLE, ...onlyTheirs.map(singleCells)]),
    ...part('Only ours', onlyOurs.length, [SINGLE, ...onlyOurs.map(singleCells)]),
  ].join('')
}

function leftOut(side: string, { outside, unplaced }: SideCount): string {
  const parts = [
    ...(outside > 0 ? [`${outside} of other days or countries`] : []),
    ...(unplaced > 0 ? [`${unplaced} without a day or a place`] : []),
  ]
  return parts.length > 0 ? `not compared, ${side}: ${parts.join(', ')}\n` : ''
}

const part = (heading: string, rows: number, lines: readonly (readonly string[])[]): string[] =>
  rows === 0 ? [] : [`\n${heading}\n`, table(lines)]

const SINGLE = ['id', 'date', 'deaths', 'type', 'fits as well', 'place']

const pairCells = ({ theirs, ours, km, ...pair }: Pair): string[] => [
  ...[theirs.id, ours.id, dayText(theirs), km === null ? '–' : km.toFixed(0)],
  ...[deathsText(theirs.deaths), deathsText(ours.deaths), signed(difference({ theirs, ours, ...pair }))],
  placesText(theirs, ours),
]

const singleCells = ({ row, fits }: Single): string[] => [
  ...[row.id, dayText(row), deathsText(row.deaths), row.type || '–', fits ?? '–', row.place ?? '–'],
]

const placesText = (theirs: ComparedRow, ours: ComparedRow): string =>
  [...new Set([theirs.place ?? '–', ours.place ?? '–'])].join(' | ')
const dayText = ({ from, to }: ComparedRow): string => (from === to ? from : `${from}..${to}`)
const shown = (count: number | null): string => (count === null ? '' : String(count))
const signed = (count: number | null): string => (count === null ? '–' : count > 0 ? `+${count}` : String(count))

/** `4`, `4 (3–7)`; a dash where no number is given. */
function deathsText(deaths: Deaths | null): string {
  if (!deaths) return '–'
  const { low, best, high } = deaths
  return low === high ? String(best) : `${best} (${low}–${high})`
}

function comparisonJson(comparison: Comparison): string {
  const { faults: _, matched, onlyTheirs, onlyOurs, ...head } = comparison
  const pairs = matched.map(({ score: _score, ...pair }) => ({ ...pair, difference: difference(pair) }))
  return `${JSON.stringify({ ...head, sums: sumsOf(comparison), matched: pairs, onlyTheirs, onlyOurs })}\n`
}

const CSV_COLUMNS = [
  ...[
    'side',
    'their_id',
    'our_id',
    'their_from',
    'their_to',
    'our_from',
    'our_to',
    'days_apart',
    'km_apart',
    'country',
  ],
  ...['their_place', 'our_place', 'their_type', 'our_type', 'their_sides', 'our_sides', 'their_deaths', 'our_deaths'],
  ...['our_deaths_low', 'our_deaths_high', 'deaths_difference', 'fits_as_well'],
]

function comparisonCsv({ matched, onlyTheirs, onlyOurs }: Comparison): string {
  const lines = [
    ...matched.map(pair => csvCells('both', pair.theirs, pair.ours, { ...pair, fits: null })),
    ...onlyTheirs.map(({ row, fits }) => csvCells('theirs', row, null, { days: null, km: null, fits })),
    ...onlyOurs.map(({ row, fits }) => csvCells('ours', null, row, { days: null, km: null, fits })),
  ]
  return BYTE_ORDER_MARK + [CSV_COLUMNS, ...lines].map(csvLine).join('')
}

interface Between {
  readonly days: number | null
  readonly km: number | null
  readonly fits: string | null
}

function csvCells(
  side: string,
  theirs: ComparedRow | null,
  ours: ComparedRow | null,
  { days, km, fits }: Between,
): (string | number | null)[] {
  const both = (of: (row: ComparedRow) => string | number | null): (string | number | null)[] =>
    [theirs, ours].map(row => row && of(row))
  return [
    ...[side, ...both(row => row.id)],
    ...[theirs, ours].flatMap(row => [row?.from ?? null, row?.to ?? null]),
    ...[days, km === null ? null : Math.round(km), theirs?.country ?? ours?.country ?? null],
    ...[...both(row => row.place), ...both(row => row.type), ...both(row => row.sides)],
    ...both(row => row.deaths?.best ?? null),
    ...[ours?.deaths?.low ?? null, ours?.deaths?.high ?? null],
    ...[theirs && ours ? difference({ theirs, ours }) : null, fits],
  ]
}
