/** An Atom feed of new and changed events, for readers that poll; the latest change first is up to who asks. */
import { EVENT_TYPE } from '../../4-claims/event-types/index.ts'
import type { SourcedEvent } from '../../6-ledger/query-sourced.ts'
import { totalOf } from '../deaths.ts'
import { escapeHtml } from '../dossier-page.ts'
import type { ExportFormat } from './format.ts'

const EPOCH = '1970-01-01T00:00:00.000Z'

/** An event is as new as the last report that came to it. */
const changedAt = ({ sourced }: SourcedEvent): string =>
  sourced.map(claim => claim.addedAt).reduce((latest, at) => (at > latest ? at : latest), EPOCH)

/** Controls are forbidden in XML even when they are escaped. */
const text = (value: string): string =>
  escapeHtml(value.replace(/[\p{Cc}\p{Cs}\ufffe\uffff]/gu, sign => ('\t\n\r'.includes(sign) ? sign : '')))

function entry(row: SourcedEvent): string {
  const { event, sourced } = row
  const type = EVENT_TYPE.get(event.type)?.label
  const place = event.place?.name ?? ''
  const killed = totalOf(event.tolls, 'killed', 'best')
  const title = [type?.ar ?? event.type, place, event.date.start ?? ''].filter(part => part !== '').join(' · ')
  const summary = [
    `${type?.en ?? event.type}, ${event.status}, ${event.scope}`,
    ...(killed === null ? [] : [`killed ${killed}`]),
    `${event.sources.reports} reports, ${event.sources.independent} independent sources`,
  ].join('; ')
  const quotes = sourced.map(({ publisher, claim }) => {
    const words = claim.evidence.map(span => span.text).join(' … ')
    return publisher === null ? words : `${publisher}: ${words}`
  })
  return `<entry>
<id>urn:marsad:event:${text(event.id)}</id>
<title>${text(title)}</title>
<updated>${changedAt(row)}</updated>
<category term="${text(event.type)}"/>
<summary>${text(summary)}</summary>
<content type="text" xml:lang="ar">${text(quotes.join('\n'))}</content>
</entry>
`
}

export const atom: ExportFormat = {
  id: 'atom',
  label: { ar: 'خلاصة Atom', en: 'Atom feed' },
  about: 'an entry an event, as new as the last report that came to it',
  extension: 'atom',
  mime: 'application/atom+xml; charset=utf-8',
  text: true,
  async *write(rows) {
    const entries: string[] = []
    let updated = EPOCH
    // The feed's own time stands before its entries.
    for await (const row of rows) {
      const at = changedAt(row)
      if (at > updated) updated = at
      entries.push(entry(row))
    }
    yield `<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="ar">
<id>urn:marsad:events</id>
<title>مرصد · Marsad</title>
<author><name>Marsad</name></author>
<updated>${updated}</updated>
`
    yield* entries
    yield '</feed>\n'
  },
}
