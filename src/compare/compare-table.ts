/** Compares a table of ACLED or UCDP with a ledger: what both have, what only one has, and how their deaths differ. */
import type { Preset } from '../5-events/presets.ts'
import type { Ledger } from '../6-ledger/ledger.ts'
import type { SourcedEvent } from '../6-ledger/query-sourced.ts'
import type { KnownNames } from '../7-exports/formats/format.ts'
import { fault, UserError } from '../errors.ts'
import type { ComparedRow } from './compared-row.ts'
import type { DataSet } from './data-sets/data-set.ts'
import { type Extent, overlap, type Side, sideOf } from './extent.ts'
import { type Matching, matchRows, type Reach } from './match-rows.ts'
import { cellsIn, openTable, type TableRow } from './read-table.ts'

export interface CompareOptions {
  readonly reach: Reach
  readonly preset?: Preset | undefined
  /** ISO days; without them the days of which both sides have anything. */
  readonly from?: string | undefined
  readonly to?: string | undefined
  /** ISO 3166-1 alpha-2; without it all countries of which both sides have anything. */
  readonly country?: string | undefined
}

/** Rows of one side by where they came to stand. */
export interface SideCount {
  readonly compared: number
  /** Of days or countries that are not compared. */
  readonly outside: number
  /** Without a day or a place. */
  readonly unplaced: number
}

export interface Comparison extends Matching {
  readonly dataSet: { readonly id: string; readonly label: string }
  readonly extent: Extent
  readonly counts: { readonly theirs: SideCount; readonly ours: SideCount }
  /** What of their table could not be read; the rest was. */
  readonly faults: readonly UserError[]
}

/** `names` is asked once; rows of the table may be `longest` bytes long. Throws a `UserError` for a file that is no such table. */
export async function compareTable(
  file: string,
  ledger: Pick<Ledger, 'eachSourcedEvent'>,
  names: () => KnownNames,
  options: CompareOptions,
  longest: number,
): Promise<Comparison> {
  const { dataSet, rows } = await openTable(file, longest)
  const ours = await ourSide(ledger, dataSet, names(), options)
  const faults: UserError[] = []
  const theirs = await theirSide(file, rows, ours, options, faults)
  const extent = overlap(theirs, ours, options)
  const [x, y] = [theirs.within(extent), ours.within(extent)]
  const count = (side: Side, compared: number): SideCount => ({
    ...{ compared, outside: side.placed() - compared, unplaced: side.unplaced() },
  })
  return {
    dataSet: { id: dataSet.id, label: dataSet.label },
    extent,
    counts: { theirs: count(theirs, x.length), ours: count(ours, y.length) },
    ...matchRows(x, y, dataSet.likeness, options.reach),
    faults,
  }
}

async function ourSide(
  ledger: Pick<Ledger, 'eachSourcedEvent'>,
  dataSet: DataSet,
  names: KnownNames,
  { preset }: CompareOptions,
): Promise<Side> {
  const side = sideOf()
  for await (const row of ledger.eachSourcedEvent({ preset })) {
    if (dataSet.lists(row)) side.add(rowOfEvent(row, dataSet, names))
  }
  return side
}

/** By way of the row that an export would write, so that both sides are told in one data set's words; null without a day. */
function rowOfEvent(row: SourcedEvent, dataSet: DataSet, names: KnownNames): ComparedRow | null {
  const { id, date } = row.event
  const [from, to] = [date.start ?? date.end, date.end ?? date.start]
  if (from === null || to === null) return null
  const cells = dataSet.write(row, names)
  const read = dataSet.read(cellsIn(name => cells[name]))
  if (read === null || typeof read === 'string') return null
  return { ...read, id, from, to, names: [...read.names, ...namesOf(row, names)] }
}

/** The names of its actors that the gazetteer knows, among them those in Latin letters. */
const namesOf = ({ event }: SourcedEvent, { actors }: KnownNames): string[] =>
  event.actors.flatMap(({ id }) => {
    const known = id === undefined ? undefined : actors.get(id)
    return known ? [known.nameEn, ...known.names.map(({ name }) => name)] : []
  })

/** Of a table that may be of the whole world, only rows that can meet ours are kept. */
async function theirSide(
  file: string,
  rows: AsyncIterable<TableRow>,
  ours: Side,
  options: CompareOptions,
  faults: UserError[],
): Promise<Side> {
  const side = sideOf(overlap(ours, ours, options))
  let broken: { readonly number: number; readonly reason: string } | null = null
  let count = 0
  try {
    for await (const row of rows) {
      if (row === null || 'id' in row) side.add(row)
      else {
        broken ??= row
        count++
      }
    }
  } catch (error) {
    if (!(error instanceof UserError)) throw error
    faults.push(error)
  }
  if (broken) faults.push(fault('table_rows_foreign', { file, count, row: broken.number, reason: broken.reason }))
  return side
}
