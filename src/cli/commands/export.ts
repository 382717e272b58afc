/** `marsad export`: all reports and what was read in them, to be taken into another ledger. */
import type { Command } from 'commander'
import { command, type LedgerOption, ledgerOption, withExistingLedger } from '../options.ts'
import { print } from '../print.ts'

export const exportAll = (): Command =>
  command(
    'export',
    'write all reports and claims into one file, for another ledger to import',
    'marsad export libya.marsad',
  )
    .argument('<file>', 'the file to write; one that is there is replaced once the new one is whole')
    .addOption(ledgerOption())
    .action((file: string, options: LedgerOption) =>
      withExistingLedger(options, async ledger => print(`${file}: ${await ledger.backUp(file, 'export')} rows\n`)),
    )
