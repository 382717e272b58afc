/** `marsad backup`: the whole ledger in one file. */
import type { Command } from 'commander'
import { command, type LedgerOption, ledgerOption, withExistingLedger } from '../options.ts'
import { print } from '../print.ts'

export const backup = (): Command =>
  command('backup', 'write the whole ledger into one file, with a checksum', 'marsad backup ledger-2016-08-14.marsad')
    .argument('<file>', 'the file to write; one that is there is replaced once the new one is whole')
    .addOption(ledgerOption())
    .action((file: string, options: LedgerOption) =>
      withExistingLedger(options, async ledger => print(`${file}: ${await ledger.backUp(file)} rows\n`)),
    )
