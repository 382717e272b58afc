/** `marsad add`: reports into the ledger. */
import type { Command } from 'commander'
import type { UserError } from '../../errors.ts'
import { type InputOption, inputOptions, privateOption, readingOptions, withOptions } from '../input-options.ts'
import { openFetcher } from '../open-fetcher.ts'
import { command, type LedgerOption, ledgerOption, type ThreadsOption, threadsOption, withLedger } from '../options.ts'
import { complain, print } from '../print.ts'
import { progressOf } from '../progress.ts'
import type { ReadInput } from '../read-many.ts'
import { refusedLine } from '../refused-line.ts'

/**
 * Reports stored in one step: what a program that is killed had not stored must be added again. Larger steps cost less, and
 * are worth it only where there is much to add.
 */
const FEWEST = 50
const MOST = 1000

export const add = (): Command =>
  withOptions(
    command(
      'add',
      'read reports into the ledger; safe to repeat',
      'marsad add archive/ page.txt',
      'marsad add reports.jsonl --ledger libya.sqlite',
      'marsad add https://example.org/news/1234',
    ),
    [ledgerOption(), threadsOption(), ...inputOptions(), privateOption()],
  )
    .argument('<file|folder|url...>', 'files and folders of reports, and addresses of pages and feeds')
    .option('--ids', 'print the id of each report once it is stored for good')
    .action(addFiles)

interface AddOptions extends LedgerOption, ThreadsOption, InputOption {
  readonly allowPrivate?: boolean
  readonly ids?: boolean
}

async function addFiles(paths: readonly string[], options: AddOptions): Promise<void> {
  const [{ isAddress, readGiven }, { sizeOfFiles }, { readMany }] = await Promise.all([
    import('../../1-reports/read-given.ts'),
    import('../../1-reports/find-files.ts'),
    import('../read-many.ts'),
  ])
  const reading = readingOptions(options)
  const sum: Sum = { added: 0, foreign: 0, unchanged: 0, updated: 0, refused: [], faults: [] }
  await withLedger(options, async (ledger, file) => {
    const progress = progressOf(await sizeOfFiles(paths.filter(path => !isAddress(path))), 'reports')
    const inputs = readGiven(paths, reading, progress.take, () =>
      openFetcher(reading.limits, options.allowPrivate === true),
    )
    for await (const batch of batches(readingsOf(readMany(inputs, options.threads), sum))) {
      const summary = await ledger.addReadings(batch)
      // Only what is in for good is told of.
      progress.count(batch.length)
      if (options.ids) await print(batch.map(({ report }) => `${report.id}\n`).join(''))
      sum.added += summary.added
      sum.unchanged += summary.unchanged
      sum.updated += summary.updated
      sum.refused.push(...summary.refused)
    }
    progress.end()
    const { events, claims } = await ledger.counts()
    await print(`${summaryOf(sum)}\n${refusedLine(sum.refused)}${file}: ${claims} claims, ${events} events\n`)
    // At the end, where a person sees them, and together: what is to be mended, one line each.
    for (const fault of sum.faults) complain(fault)
  })
}

interface Sum {
  added: number
  foreign: number
  unchanged: number
  updated: number
  readonly refused: string[]
  readonly faults: UserError[]
}

const summaryOf = ({ added, unchanged, updated, faults, foreign }: Sum): string =>
  [
    `${added} new, ${unchanged} unchanged, ${updated} new versions, ${faults.length} failed`,
    ...(foreign > 0 ? [`${foreign} not Arabic: kept, and not read`] : []),
  ].join('\n')

/** The readings among the inputs. */
async function* readingsOf(inputs: AsyncIterable<ReadInput>, sum: Sum) {
  for await (const input of inputs) {
    if ('fault' in input) sum.faults.push(input.fault)
    else {
      if (input.reading.language !== 'ar') sum.foreign++
      yield input
    }
  }
}

/** As many reports as have gone before, within bounds. */
async function* batches<T>(items: AsyncIterable<T>): AsyncGenerator<T[]> {
  let [batch, before]: [T[], number] = [[], 0]
  for await (const item of items) {
    batch.push(item)
    if (batch.length < Math.min(MOST, Math.max(FEWEST, before))) continue
    before += batch.length
    yield batch
    batch = []
  }
  if (batch.length > 0) yield batch
}
