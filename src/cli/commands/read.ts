/** `marsad read`: the claims of reports, printed and not stored. */
import type { Command } from 'commander'
import type { Report } from '../../1-reports/report.ts'
import type { Reading } from '../../4-claims/claim.ts'
import { readingListing } from '../claim-listing.ts'
import { type InputOption, inputOptions, readingOptions, withOptions } from '../input-options.ts'
import { command, type ThreadsOption, threadsOption } from '../options.ts'
import { complain, print } from '../print.ts'

interface ReadOptions extends ThreadsOption, InputOption {
  readonly json?: boolean
}

export const read = (): Command =>
  withOptions(
    command(
      'read',
      'print the claims of these reports; nothing is stored',
      'marsad read article.txt',
      'marsad read reports.jsonl --json > claims.jsonl',
    ),
    [threadsOption(), ...inputOptions()],
  )
    .argument('<file...>', 'files or folders of reports')
    .option('--json', 'one report a line: {"report":{…},"claims":[…],"unread":[…]}')
    .action(readFiles)

async function readFiles(files: readonly string[], options: ReadOptions): Promise<void> {
  const [{ readInputs }, { readMany }] = await Promise.all([
    import('../../1-reports/read-input.ts'),
    import('../read-many.ts'),
  ])
  const written = options.json ? jsonLine : readingListing
  for await (const input of readMany(readInputs(files, readingOptions(options)), options.threads)) {
    if ('fault' in input) complain(input.fault)
    else await print(written(input.report, input.reading))
  }
}

/** Marks are for drawing on a page, and left out; `published` is the day that dates were resolved against. */
function jsonLine(report: Report, reading: Reading): string {
  const { id, publisher, url, title } = report
  const claims = reading.claims.map(({ marks, ...claim }) => claim)
  const about = {
    id,
    publisher,
    url,
    title,
    published: report.published ?? reading.published,
    publishedBasis: reading.publishedBasis,
    language: reading.language,
  }
  return `${JSON.stringify({ report: about, claims, unread: reading.unread })}\n`
}
