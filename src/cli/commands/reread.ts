/** `marsad reread`: reads all reports of a ledger with the present engine. */
import type { Command } from 'commander'
import type { Input } from '../../1-reports/input.ts'
import type { ClaimChange } from '../../6-ledger/compare-readings.ts'
import type { Ledger, ReadReportItem } from '../../6-ledger/ledger.ts'
import {
  command,
  type LedgerOption,
  ledgerOption,
  type ThreadsOption,
  threadsOption,
  withExistingLedger,
} from '../options.ts'
import { print } from '../print.ts'
import { progressOf } from '../progress.ts'

interface RereadOptions extends LedgerOption, ThreadsOption {
  readonly dryRun?: boolean
}

/** Reports stored in one step. */
const BATCH = 50

export const reread = (): Command =>
  command(
    'reread',
    'read all reports anew with this version; corrections stay, and so do the readings before',
    'marsad reread --dry-run',
    'marsad reread',
  )
    .option('--dry-run', 'only say what would change')
    .addOption(ledgerOption())
    .addOption(threadsOption())
    .action((options: RereadOptions) => withExistingLedger(options, ledger => readAll(ledger, options)))

async function* inputsOf(ledger: Ledger): AsyncGenerator<Input> {
  for await (const { report } of ledger.correcting.readings()) yield { report, source: report.id }
}

async function bytesIn(ledger: Ledger): Promise<number> {
  let sum = 0
  for await (const { report } of ledger.correcting.readings()) sum += report.body.length
  return sum
}

async function readAll(ledger: Ledger, { dryRun = false, threads }: RereadOptions): Promise<void> {
  const { readMany } = await import('../read-many.ts')
  const before = await ledger.counts()
  const progress = progressOf(await bytesIn(ledger), 'reports')
  const changes: ClaimChange[] = []
  let done = 0
  let batch: ReadReportItem[] = []
  const flush = async (): Promise<void> => {
    changes.push(...(await ledger.correcting.compare(batch)))
    if (!dryRun) await ledger.addReadings(batch)
    batch = []
  }
  for await (const read of readMany(inputsOf(ledger), threads)) {
    if ('fault' in read) continue
    progress.take(read.report.body.length)
    progress.count(1)
    done++
    batch.push(read)
    if (batch.length >= BATCH) await flush()
  }
  if (batch.length > 0) await flush()
  progress.end()
  await print(listing(changes))
  const after = await ledger.counts()
  const events = dryRun ? 'nothing was changed' : `${before.events} events before, ${after.events} now`
  await print(`${done} reports read${dryRun ? ', for a trial' : ''}: ${counted(changes)}\n${events}\n`)
  await print(await correctionsText(ledger, changes))
}

const WORDS = ['new', 'gone', 'changed'] as const
const counted = (changes: readonly ClaimChange[]): string =>
  WORDS.map(what => `${changes.filter(change => change.what === what).length} ${what}`).join(', ')

/** A line for each event that stood and for each report with claims that are in none, and what changes there. */
function listing(changes: readonly ClaimChange[]): string {
  const groups = new Map<string, ClaimChange[]>()
  for (const change of changes) {
    const name = change.event === null ? `report ${change.report}` : `event ${change.event}`
    groups.set(name, [...(groups.get(name) ?? []), change])
  }
  const lines = [...groups]
    .sort(([x], [y]) => (x < y ? -1 : 1))
    .map(([name, own]) => {
      const told = own.map(
        ({ what, type, fields }) => `${what} ${type}${fields.length ? ` (${fields.join(', ')})` : ''}`,
      )
      return `${name}: ${told.join('; ')}\n`
    })
  return lines.join('')
}

async function correctionsText(ledger: Ledger, changes: readonly ClaimChange[]): Promise<string> {
  const kept = (await ledger.correcting.corrections()).filter(one => !one.undone)
  if (kept.length === 0) return ''
  const orphans = changes.filter(change => change.orphans).length
  const lost = orphans === 0 ? '' : `; ${orphans} corrected claims are in no reading any more, see marsad history`
  return `${kept.length} corrections kept${lost}\n`
}
