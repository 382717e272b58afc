/** JSON Lines: an event a line, with references to its claims. */
import type { EventRow } from '../../6-ledger/query-events.ts'
import type { ExportFormat } from './format.ts'

/** The line of one event, as `marsad events --json` prints it. */
export function eventLine({ event, claims }: EventRow): string {
  const { id, aliases, type, status, scope, date, place, actors, sources, review } = event
  const tolls = event.tolls.map(({ outcome, of, group, low, best, high, preset, divergence }) => ({
    ...{ outcome, of, group, low, best, high, preset, divergence },
  }))
  const implied = event.implied ? { implied: event.implied } : {}
  const head = { id, aliases, type, status, scope, date, ...implied, place, actors, sources, tolls, review }
  return JSON.stringify({ event: head, claims: claims.map(({ report, index }) => ({ report, index })) })
}

export const jsonl: ExportFormat = {
  id: 'jsonl',
  label: { ar: 'أسطر JSON', en: 'JSON Lines' },
  about: 'an event a line with references to its claims, by the published schema',
  extension: 'jsonl',
  mime: 'application/x-ndjson',
  text: true,
  async *write(rows) {
    for await (const row of rows) yield `${eventLine(row)}\n`
  },
}
