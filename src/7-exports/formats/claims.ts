/** JSON Lines of claims: a claim a line with its report and event, all contradictions kept. */
import type { SourcedClaim, SourcedEvent } from '../../6-ledger/query-sourced.ts'
import type { ExportFormat } from './format.ts'

function claimLine(
  { event }: SourcedEvent,
  { ref, claim, review, publisher, url, title, published }: SourcedClaim,
): string {
  const report = { id: ref.report, publisher, url, title, published }
  return JSON.stringify({ event: event.id, id: ref.id, index: ref.index, report, review, claim })
}

export const claims: ExportFormat = {
  id: 'claims',
  label: { ar: 'أسطر JSON للأقوال', en: 'JSON Lines of claims' },
  about: 'a claim a line with its report and event, by the published schema',
  extension: 'claims.jsonl',
  mime: 'application/x-ndjson',
  text: true,
  async *write(rows) {
    for await (const row of rows) for (const one of row.sourced) yield `${claimLine(row, one)}\n`
  },
}
