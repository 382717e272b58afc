/** The plain table of events that CSV, HXL, Parquet and XLSX write: each column with its tag, its kind and its cell. */
import type { Outcome, Role } from '../4-claims/claim.ts'
import type { SourcedEvent } from '../6-ledger/query-sourced.ts'
import { type Bound, totalOf } from './deaths.ts'

export type Cell = string | number | null

export interface EventColumn {
  readonly name: string
  /** As HXL writes it; columns of this program's own stay untagged. */
  readonly hxl: string
  /** Days are ISO text. */
  readonly kind: 'text' | 'day' | 'whole' | 'number'
  readonly cell: (row: SourcedEvent) => Cell
}

const OUTCOMES: readonly Outcome[] = ['killed', 'injured', 'missing', 'captured', 'surrendered', 'freed', 'displaced']
const HXL_OUTCOME: Readonly<Record<Outcome, string>> = {
  ...{ killed: '#affected+killed', injured: '#affected+injured', missing: '#affected+missing' },
  ...{ captured: '#affected+arrested', surrendered: '#affected+surrendered', freed: '#affected+freed' },
  displaced: '#affected+displaced',
}

const column = (
  name: string,
  hxl: string,
  kind: EventColumn['kind'],
  cell: (row: SourcedEvent) => Cell,
): EventColumn => ({ name, hxl, kind, cell })

const actorsWith = ({ event }: SourcedEvent, role: Role): string =>
  event.actors
    .filter(actor => actor.role === role)
    .map(actor => actor.name)
    .join('; ')

const tollColumns = OUTCOMES.flatMap(outcome =>
  (['low', 'best', 'high'] as const).map((bound: Bound) =>
    column(
      `${outcome}_${bound}`,
      bound === 'best' ? HXL_OUTCOME[outcome] : `${HXL_OUTCOME[outcome]}+${bound}`,
      'whole',
      row => totalOf(row.event.tolls, outcome, bound),
    ),
  ),
)

export const EVENT_COLUMNS: readonly EventColumn[] = [
  column('id', '#event+id', 'text', ({ event }) => event.id),
  column('type', '#event+type', 'text', ({ event }) => event.type),
  column('status', '#status', 'text', ({ event }) => event.status),
  column('scope', '', 'text', ({ event }) => event.scope),
  column('date_start', '#date+start', 'day', ({ event }) => event.date.start),
  column('date_end', '#date+end', 'day', ({ event }) => event.date.end),
  column('date_basis', '', 'text', ({ event }) => event.date.basis ?? null),
  column('date_precision', '#date+precision', 'text', ({ event }) => event.date.precision ?? null),
  column('place', '#loc+name', 'text', ({ event }) => event.place?.name ?? null),
  column('admin1', '#adm1+name', 'text', ({ event }) => event.place?.admin1 ?? null),
  column('country', '#country+code', 'text', ({ event }) => event.place?.country ?? null),
  column('lat', '#geo+lat', 'number', ({ event }) => event.place?.lat ?? null),
  column('lon', '#geo+lon', 'number', ({ event }) => event.place?.lon ?? null),
  column('place_precision', '#geo+precision', 'text', ({ event }) => event.place?.precision ?? null),
  column('initiators', '#group+perp+name', 'text', row => actorsWith(row, 'initiator')),
  column('targets', '#group+target+name', 'text', row => actorsWith(row, 'target')),
  column('participants', '#group+name', 'text', row => actorsWith(row, 'participant')),
  ...tollColumns,
  column('preset', '', 'text', ({ event }) => event.tolls[0]?.preset ?? null),
  column('reports', '', 'whole', ({ event }) => event.sources.reports),
  column('outlets', '', 'whole', ({ event }) => event.sources.outlets),
  column('independent', '', 'whole', ({ event }) => event.sources.independent),
  column('outlet_names', '#meta+source', 'text', ({ sourced }) =>
    [...new Set(sourced.map(claim => claim.publisher).filter(name => name !== null))].join('; '),
  ),
  column('report_ids', '', 'text', ({ claims }) => [...new Set(claims.map(claim => claim.report))].join('; ')),
]
