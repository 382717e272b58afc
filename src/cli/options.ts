/** What several commands take, and how they come to a ledger. */
import { existsSync } from 'node:fs'
import { Command, InvalidArgumentError, Option } from 'commander'
import { DEFAULT_PRESET, PRESET_NAMES } from '../5-events/presets.ts'
import { isPostgresUrl } from '../6-ledger/engine.ts'
import type { Ledger } from '../6-ledger/ledger.ts'
import { fault } from '../errors.ts'
import { ownLedger } from './data-folder.ts'

/** A command with its help ending in an example of its use. */
export const command = (name: string, summary: string, ...example: readonly string[]): Command =>
  new Command(name)
    .summary(summary)
    .description(`${summary[0]?.toUpperCase()}${summary.slice(1)}.`)
    .addHelpText('afterAll', `\nExample:\n${example.map(line => `  ${line}`).join('\n')}`)

/** `--ledger FILE|URL`, also by the environment. */
export const ledgerOption = (): Option =>
  new Option(
    '--ledger <file>',
    'the ledger: a file, or postgres://…; by default DATABASE_URL, else your own in your data folder',
  ).env('MARSAD_LEDGER')

/** `--preset NAME` of the commands that show best figures. */
export const presetOption = (): Option =>
  new Option('--preset <preset>', 'how the best of several figures is chosen')
    .choices(PRESET_NAMES)
    .default(DEFAULT_PRESET)

/** Parses an option that is a day. */
export function isoDay(text: string): string {
  const isDay = /^\d{4}-\d{2}-\d{2}$/.test(text) && new Date(`${text}T00:00:00Z`).toJSON()?.startsWith(text)
  if (!isDay) throw new InvalidArgumentError('Write a day as 2016-08-14.')
  return text
}

export interface LedgerOption {
  readonly ledger?: string
}

/** `--threads N` of the commands that read reports. */
export const threadsOption = (): Option =>
  new Option('--threads <n>', 'threads that read many reports; by default one a core').argParser(threadCount)

export interface ThreadsOption {
  readonly threads?: number
}

function threadCount(text: string): number {
  if (!/^[1-9]\d?$/.test(text)) throw new InvalidArgumentError('Write a number from 1 to 99')
  return Number(text)
}

const targetOf = ({ ledger }: LedgerOption): string => ledger || process.env.DATABASE_URL || ownLedger()

/** Does `work` on the ledger that is meant, made where it is not there, and closes it whatever happens. */
export async function withLedger<T>(
  options: LedgerOption,
  work: (ledger: Ledger, file: string) => Promise<T>,
): Promise<T> {
  const { openLedger } = await import('../6-ledger/ledger.ts')
  const file = targetOf(options)
  const ledger = await openLedger(file)
  try {
    return await work(ledger, ledger.name)
  } finally {
    await ledger.close()
  }
}

/** The same for a command that only looks: a ledger that is not there is a mistake, not an empty one to be made. */
export async function withExistingLedger<T>(
  options: LedgerOption,
  work: (ledger: Ledger, file: string) => Promise<T>,
): Promise<T> {
  const file = targetOf(options)
  if (!isPostgresUrl(file) && !existsSync(file)) throw fault('ledger_missing', { file })
  return withLedger(options, work)
}
