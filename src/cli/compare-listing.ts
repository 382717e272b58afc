/** A comparison with another data set, in lines for a person, as one JSON object and as a table. */

import { BYTE_ORDER_MARK, csvLine } from '../7-exports/csv-line.ts'
import type { Deaths } from '../7-exports/deaths.ts'
import type { Comparison, SideCount } from '../compare/compare-table.ts'
import type { ComparedRow } from '../compare/compared-row.ts'
import type { Match, Pair } from '../compare/match-rows.ts'
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

/** Ours less theirs over all rows of a pair and beside it; null where it has none beside it. */
function wholeDifference({ theirs, ours, alsoTheirs, alsoOurs }: Match): number | null {
  if (alsoTheirs.length + alsoOurs.length === 0) return null
  return sumOf([ours, ...alsoOurs]) - sumOf([theirs, ...alsoTheirs])
}

interface Sums {
  readonly rows: number
  readonly theirs: number | null
  readonly ours: number | null
}

const PARTS = {
  ...{ both: 'both', alsoTheirs: 'also theirs', alsoOurs: 'also ours' },
  ...{ onlyTheirs: 'only theirs', onlyOurs: 'only ours' },
} as const
type Part = keyof typeof PARTS

/** How many rows stand in each part, and the deaths of each side in it. */
function sumsOf({ matched, onlyTheirs, onlyOurs }: Comparison): Readonly<Record<Part, Sums>> {
  const theirs = (rows: readonly ComparedRow[]): Sums => ({ rows: rows.length, theirs: sumOf(rows), ours: null })
  const ours = (rows: readonly ComparedRow[]): Sums => ({ rows: rows.length, theirs: null, ours: sumOf(rows) })
  return {
    both: {
      rows: matched.length,
      theirs: sumOf(matched.map(pair => pair.theirs)),
      ours: sumOf(matched.map(pair => pair.ours)),
    },
    alsoTheirs: theirs(matched.flatMap(pair => pair.alsoTheirs)),
    alsoOurs: ours(matched.flatMap(pair => pair.alsoOurs)),
    onlyTheirs: theirs(onlyTheirs),
    onlyOurs: ours(onlyOurs),
  }
}

const PART_IDS: readonly Part[] = ['both', 'alsoTheirs', 'alsoOurs', 'onlyTheirs', 'onlyOurs']

function comparisonText(comparison: Comparison): string {
  const { dataSet, extent, counts, matched, onlyTheirs, onlyOurs } = comparison
  const sums = sumsOf(comparison)
  const line = (part: Part): string[] => {
    const { rows, theirs, ours } = sums[part]
    const apart = theirs !== null && ours !== null ? signed(ours - theirs) : ''
    return [PARTS[part], String(rows), shown(theirs), shown(ours), apart]
  }
  return [
    `${dataSet.label} and the ledger, ${extent.from ?? '?'} to ${extent.to ?? '?'}, ${extent.countries.join(' ') || 'no country that both have'}\n\n`,
    table([['', 'rows', 'deaths theirs', 'deaths ours', 'difference'], ...PART_IDS.map(line)]),
    ...[leftOut('theirs', counts.theirs), leftOut('ours', counts.ours)],
    ...part('Both', matched.length, [
      ['theirs', 'ours', 'date', 'km', 'deaths theirs', 'deaths ours', 'difference', 'place', 'sides'],
      ...matched.flatMap(pairLines),
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

const SINGLE = ['id', 'date', 'deaths', 'type', 'place', 'sides']

/** The pair, then the rows beside it, then how the deaths of all of them differ. */
function pairLines(pair: Match): string[][] {
  const { theirs, ours, km, alsoTheirs, alsoOurs } = pair
  const whole = wholeDifference(pair)
  const also = (row: ComparedRow, isOurs: boolean): string[] => [
    ...(isOurs ? ['', `+ ${row.id}`] : [`+ ${row.id}`, '']),
    ...[dayText(row), '', ...(isOurs ? ['', deathsText(row.deaths)] : [deathsText(row.deaths), '']), ''],
    ...[row.place ?? '–', row.sides || '–'],
  ]
  return [
    [
      ...[theirs.id, ours.id, dayText(theirs), km === null ? '–' : km.toFixed(0)],
      ...[deathsText(theirs.deaths), deathsText(ours.deaths), signed(difference(pair))],
      ...[both(theirs, ours, row => row.place), both(theirs, ours, row => row.sides)],
    ],
    ...alsoTheirs.map(row => also(row, false)),
    ...alsoOurs.map(row => also(row, true)),
    ...(whole === null ? [] : [['', '= all', '', '', '', '', signed(whole), '', '']]),
  ]
}

const singleCells = (row: ComparedRow): string[] => [
  ...[row.id, dayText(row), deathsText(row.deaths), row.type || '–', row.place ?? '–', row.sides || '–'],
]

const both = (theirs: ComparedRow, ours: ComparedRow, of: (row: ComparedRow) => string | null): string =>
  [...new Set([of(theirs) || '–', of(ours) || '–'])].join(' | ')
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
  const pairs = matched.map(pair => {
    const { score: _score, theirs, ours, alsoTheirs, alsoOurs, ...between } = pair
    const rows = {
      theirs: told(theirs),
      ours: told(ours),
      alsoTheirs: alsoTheirs.map(told),
      alsoOurs: alsoOurs.map(told),
    }
    return { ...rows, ...between, difference: difference(pair), wholeDifference: wholeDifference(pair) }
  })
  const rest = { onlyTheirs: onlyTheirs.map(told), onlyOurs: onlyOurs.map(told) }
  return `${JSON.stringify({ ...head, sums: sumsOf(comparison), matched: pairs, ...rest })}\n`
}

/** A row without what it is only compared by. */
const told = ({ names: _, ...row }: ComparedRow): Omit<ComparedRow, 'names'> => row

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
  ...['our_deaths_low', 'our_deaths_high', 'deaths_difference', 'beside'],
]

function comparisonCsv({ matched, onlyTheirs, onlyOurs }: Comparison): string {
  const theirs = (side: string, row: ComparedRow, beside: string | null) =>
    csvCells(side, row, null, { ...NONE, beside })
  const ours = (side: string, row: ComparedRow, beside: string | null) => csvCells(side, null, row, { ...NONE, beside })
  const lines = [
    ...matched.flatMap(pair => [
      csvCells('both', pair.theirs, pair.ours, { ...pair, beside: null }),
      ...pair.alsoTheirs.map(row => theirs('also theirs', row, pair.ours.id)),
      ...pair.alsoOurs.map(row => ours('also ours', row, pair.theirs.id)),
    ]),
    ...onlyTheirs.map(row => theirs('theirs', row, null)),
    ...onlyOurs.map(row => ours('ours', row, null)),
  ]
  return BYTE_ORDER_MARK + [CSV_COLUMNS, ...lines].map(csvLine).join('')
}

interface Between {
  readonly days: number | null
  readonly km: number | null
  /** The other side's row that this one fits, which stands in a pair. */
  readonly beside: string | null
}
const NONE = { days: null, km: null }

function csvCells(
  side: string,
  theirs: ComparedRow | null,
  ours: ComparedRow | null,
  { days, km, beside }: Between,
): (string | number | null)[] {
  const each = (of: (row: ComparedRow) => string | number | null): (string | number | null)[] =>
    [theirs, ours].map(row => row && of(row))
  return [
    ...[side, ...each(row => row.id)],
    ...[theirs, ours].flatMap(row => [row?.from ?? null, row?.to ?? null]),
    ...[days, km === null ? null : Math.round(km), theirs?.country ?? ours?.country ?? null],
    ...[...each(row => row.place), ...each(row => row.type), ...each(row => row.sides)],
    ...each(row => row.deaths?.best ?? null),
    ...[ours?.deaths?.low ?? null, ours?.deaths?.high ?? null],
    ...[theirs && ours ? difference({ theirs, ours }) : null, beside],
  ]
}
