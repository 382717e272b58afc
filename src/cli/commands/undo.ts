/** `marsad undo`: takes a correction back, or an undoing. */
import { type Command, InvalidArgumentError } from 'commander'
import { command, type LedgerOption, ledgerOption, withExistingLedger } from '../options.ts'
import { print } from '../print.ts'
import { byOption } from './correct.ts'

interface UndoOptions extends LedgerOption {
  readonly by: string
}

export const undo = (): Command =>
  command('undo', 'take a correction back, or take its undoing back', 'marsad undo 12', 'marsad undo 12 --by "Salma"')
    .argument('<number>', 'of the correction, as marsad correct and marsad history give it', wholeNumber)
    .addOption(byOption())
    .addOption(ledgerOption())
    .action(async (number: number, options: UndoOptions) => {
      await withExistingLedger(options, async ledger => {
        const seq = await ledger.correcting.undo(number, options.by)
        await print(`${number} is undone by ${options.by}; to bring it back: marsad undo ${seq}\n`)
      })
    })

function wholeNumber(text: string): number {
  if (!/^[1-9]\d{0,14}$/.test(text)) throw new InvalidArgumentError('Write a whole number above 0.')
  return Number(text)
}
