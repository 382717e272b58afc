/** `marsad add`: reports into the ledger. */
import type { Command } from 'commander'
import type { Input } from '../../1-reports/input.ts'
import { command, type LedgerOption, ledgerOption, withLedger } from '../options.ts'
import { complain, print } from '../print.ts'
import { type Progress, progressOf } from '../progress.ts'

/** Reports stored in one step: what the machine loses power in is lost, what was stored before is not. */
const BATCH = 50

export const add = (): Command =>
  command(
    'add',
    'read reports into the ledger; safe to repeat',
    'marsad add archive/ page.txt',
    'marsad add reports.jsonl --ledger libya.sqlite',
  )
    .argument('<file|folder...>', 'files and folders of reports')
    .addOption(ledgerOption())
    .action(addFiles)

async function addFiles(paths: readonly string[], options: LedgerOption): Promise<void> {
  const [{ readInputs }, { makeReader }, { loadGazetteer }] = await Promise.all([
    import('../../1-reports/read-input.ts'),
    import('../../pipeline.ts'),
    import('../../load-gazetteer.ts'),
  ])
  const read = makeReader(loadGazetteer())
  const sum = { added: 0, unchanged: 0, updated: 0, failed: 0 }
  await withLedger(options, async (ledger, file) => {
    // Reading the files twice costs little beside reading the claims, and tells how much there is.
    const progress = progressOf(await countReports(readInputs(paths)), 'reports')
    let done = 0
    for await (const batch of batches(reportsOf(readInputs(paths), progress, sum))) {
      const readings = batch.map(report => {
        progress.show(++done)
        return { report, reading: read(report) }
      })
      const summary = await ledger.addReadings(readings)
      sum.added += summary.added
      sum.unchanged += summary.unchanged
      sum.updated += summary.updated
    }
    progress.end()
    const { events, claims } = await ledger.counts()
    await print(`${summaryOf(sum)}\n${file}: ${claims} claims, ${events} events\n`)
  })
}

interface Sum {
  readonly added: number
  readonly unchanged: number
  readonly updated: number
  failed: number
}

const summaryOf = ({ added, unchanged, updated, failed }: Sum): string =>
  `${added} new, ${unchanged} unchanged, ${updated} new versions, ${failed} failed`

async function countReports(inputs: AsyncIterable<Input>): Promise<number> {
  let count = 0
  for await (const input of inputs) if ('report' in input) count++
  return count
}

/** The reports among the inputs; faults are told on the way, on a line that the bar has left. */
async function* reportsOf(inputs: AsyncIterable<Input>, progress: Progress, sum: Sum) {
  for await (const input of inputs) {
    if ('report' in input) yield input.report
    else {
      progress.end()
      complain(input.fault)
      sum.failed++
    }
  }
}

async function* batches<T>(items: AsyncIterable<T>): AsyncGenerator<T[]> {
  let batch: T[] = []
  for await (const item of items) {
    batch.push(item)
    if (batch.length < BATCH) continue
    yield batch
    batch = []
  }
  if (batch.length > 0) yield batch
}
