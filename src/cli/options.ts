/** What several commands take. */
import { Command, Option } from 'commander'
import { ownLedger } from './data-folder.ts'

/** A command with its help ending in an example of its use. */
export const command = (name: string, summary: string, ...example: readonly string[]): Command =>
  new Command(name)
    .summary(summary)
    .description(`${summary[0]?.toUpperCase()}${summary.slice(1)}.`)
    .addHelpText('after', `\nExample:\n${example.map(line => `  ${line}`).join('\n')}`)

/** `--ledger FILE`, also by the environment. */
export const ledgerOption = (): Option =>
  new Option('--ledger <file>', 'the ledger; by default your own, in your data folder').env('MARSAD_LEDGER')

export interface LedgerOption {
  readonly ledger?: string
}

/** The file of the ledger that is meant. */
export const ledgerFile = (options: LedgerOption): string => options.ledger || ownLedger()
