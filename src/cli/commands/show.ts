/** `marsad show`: the dossier of an event, or a report with what was read in it. */
import type { Command } from 'commander'
import type { ReportDossier } from '../../6-ledger/dossier.ts'
import { fault } from '../../errors.ts'
import { readingListing } from '../claim-listing.ts'
import { eventDossier } from '../event-listing.ts'
import { command, type LedgerOption, ledgerOption, withExistingLedger } from '../options.ts'
import { print } from '../print.ts'

export const show = (): Command =>
  command(
    'show',
    'print an event: its claims, figures by speaker, and words; or a report and its claims',
    'marsad show c4t0v9k2m6p3h',
    'marsad show page.txt/2',
  )
    .argument('<event|report>', 'the id of either, or of a claim')
    .addOption(ledgerOption())
    .action(showOne)

async function showOne(id: string, options: LedgerOption): Promise<void> {
  await withExistingLedger(options, async ledger => {
    const event = await ledger.event(id)
    if (event) return print(eventDossier(event.event, event.claims))
    const report = await ledger.report(id)
    if (!report) throw fault('id_unknown', { id })
    return print(reportListing(report))
  })
}

const reportListing = ({ report, reading, claims, version, addedAt }: ReportDossier): string => {
  const events = claims.map(({ ref, event }) => `  [${ref.index}] is part of ${event ?? 'no event'}`)
  const kept = `version ${version}, added ${addedAt}`
  return `${readingListing(report, reading).trimEnd()}\n${[...events, kept].join('\n')}\n`
}
