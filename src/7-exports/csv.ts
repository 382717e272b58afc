/** A plain table of events for spreadsheets: one row an event, several values in a cell parted by `; `. */
import { stringify } from 'csv-stringify/sync'
import type { Outcome, Role } from '../4-claims/claim.ts'
import type { EventToll } from '../5-events/event.ts'
import type { EventRow } from '../6-ledger/query-events.ts'
import type { ExportFormat } from './format.ts'

type Cell = string | number | null

const OUTCOMES: readonly Outcome[] = ['killed', 'injured', 'missing', 'captured', 'surrendered', 'freed', 'displaced']
const BOM = '\ufeff'

const actorsWith = ({ event }: EventRow, role: Role): string =>
  event.actors
    .filter(actor => actor.role === role)
    .map(actor => actor.name)
    .join('; ')

/** The sides added up; null where no side has a figure, so that unknown is not taken for none. */
function total(tolls: readonly EventToll[], bound: 'low' | 'best' | 'high'): number | null {
  const figures = tolls.map(toll => toll[bound]).filter(n => n !== null)
  return figures.length === 0 ? null : figures.reduce((sum, n) => sum + n, 0)
}

const tollCells = (row: EventRow): [string, Cell][] =>
  OUTCOMES.flatMap(outcome => {
    const tolls = row.event.tolls.filter(toll => toll.outcome === outcome)
    return (['low', 'best', 'high'] as const).map((bound): [string, Cell] => [
      `${outcome}_${bound}`,
      total(tolls, bound),
    ])
  })

function cellsOf(row: EventRow): [string, Cell][] {
  const { id, type, status, scope, date, place, sources, tolls } = row.event
  return [
    ['id', id],
    ['type', type],
    ['status', status],
    ['scope', scope],
    ['date_start', date.start],
    ['date_end', date.end],
    ['date_basis', date.basis ?? null],
    ['date_precision', date.precision ?? null],
    ['place', place?.name ?? null],
    ['admin1', place?.admin1 ?? null],
    ['country', place?.country ?? null],
    ['lat', place?.lat ?? null],
    ['lon', place?.lon ?? null],
    ['place_precision', place?.precision ?? null],
    ['initiators', actorsWith(row, 'initiator')],
    ['targets', actorsWith(row, 'target')],
    ['participants', actorsWith(row, 'participant')],
    ...tollCells(row),
    ['preset', tolls[0]?.preset ?? null],
    ['reports', sources.reports],
    ['outlets', sources.outlets],
    ['independent', sources.independent],
    ['report_ids', [...new Set(row.claims.map(claim => claim.report))].join('; ')],
  ]
}

/** Column names come from the same list as the cells; an empty ledger gives them too. */
const HEADER = cellsOf({
  event: {
    ...{ id: '', aliases: [], type: '', status: 'reported', scope: 'incident', date: { start: null, end: null } },
    ...{ place: null, actors: [], sources: { reports: 0, outlets: 0, independent: 0 }, tolls: [] },
  },
  claims: [],
}).map(([name]) => name)

const line = (cells: readonly Cell[]): string => stringify([cells], { escape_formulas: true, record_delimiter: '\r\n' })

export const csv: ExportFormat = {
  id: 'csv',
  label: { ar: 'جدول CSV', en: 'CSV table' },
  extension: 'csv',
  mime: 'text/csv; charset=utf-8',
  async *write(rows) {
    // Without the mark, spreadsheets take Arabic for another encoding.
    yield BOM + line(HEADER)
    for await (const row of rows) yield line(cellsOf(row).map(([, cell]) => cell))
  },
}
