/** `marsad show`: the dossier of an event, or a report with what was read in it. */
import type { Command } from 'commander'
import type { Preset } from '../../5-events/presets.ts'
import type { ReportDossier } from '../../6-ledger/dossier.ts'
import { fault } from '../../errors.ts'
import { readingListing } from '../claim-listing.ts'
import { dossierText } from '../event-listing.ts'
import { command, type LedgerOption, ledgerOption, presetOption, withExistingLedger } from '../options.ts'
import { print } from '../print.ts'

interface ShowOptions extends LedgerOption {
  readonly preset: Preset
}

export const show = (): Command =>
  command(
    'show',
    'print an event: its claims, figures by speaker, and words; or a report and its claims',
    'marsad show c4t0v9k2m6p3h',
    'marsad show page.txt/2',
  )
    .argument('<event|report>', 'the id of either, or of a claim')
    .addOption(presetOption())
    .addOption(ledgerOption())
    .action(showOne)

async function showOne(id: string, options: ShowOptions): Promise<void> {
  await withExistingLedger(options, async ledger => {
    const event = await ledger.event(id, options.preset)
    if (event) return print(dossierText(event))
    const report = await ledger.report(id)
    if (!report) throw fault('id_unknown', { id })
    return print(reportListing(report))
  })
}

const reportListing = ({ report, reading, claims, version, addedAt }: ReportDossier): string => {
  const events = claims.map(({ ref, event, state, review }) => {
    const by = review ? `, ${state === 'rejected' ? 'rejected' : 'reviewed'} by ${review.by.join(', ')}` : ''
    return `  [${ref.index}] ${ref.id} is part of ${event ?? 'no event'}${by}`
  })
  const kept = `version ${version}, added ${addedAt}`
  return `${readingListing(report, reading).trimEnd()}\n${[...events, kept].join('\n')}\n`
}
