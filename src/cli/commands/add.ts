/** `marsad add`: reports into the ledger. */
import type { Command } from 'commander'
import type { Input } from '../../1-reports/input.ts'
import { command, type LedgerOption, ledgerOption, type ThreadsOption, threadsOption, withLedger } from '../options.ts'
import { complain, print } from '../print.ts'
import { type Progress, progressOf } from '../progress.ts'
import type { ReadInput } from '../read-many.ts'

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
    .addOption(threadsOption())
    .action(addFiles)

async function addFiles(paths: readonly string[], options: LedgerOption & ThreadsOption): Promise<void> {
  const [{ readInputs }, { readMany }] = await Promise.all([
    import('../../1-reports/read-input.ts'),
    import('../read-many.ts'),
  ])
  const sum = { added: 0, unchanged: 0, updated: 0, failed: 0 }
  await withLedger(options, async (ledger, file) => {
    // Reading the files twice costs little beside reading the claims, and tells how much there is.
    const progress = progressOf(await countReports(readInputs(paths)), 'reports')
    for await (const batch of batches(readingsOf(readMany(readInputs(paths), options.threads), progress, sum))) {
      const summary = await ledger.addReadings(batch)
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

/** The readings among the inputs; faults are told on the way, on a line that the bar has left. */
async function* readingsOf(inputs: AsyncIterable<ReadInput>, progress: Progress, sum: Sum) {
  let done = 0
  for await (const input of inputs) {
    if ('report' in input) {
      progress.show(++done)
      yield input
    } else {
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
