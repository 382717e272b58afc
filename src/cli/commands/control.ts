/** `marsad control`: who held a place when, and who says so. */
import type { Command } from 'commander'
import { fault } from '../../errors.ts'
import { controlText } from '../control-listing.ts'
import { command, isoDay, type LedgerOption, ledgerOption, withExistingLedger } from '../options.ts'
import { print } from '../print.ts'

interface ControlOptions extends LedgerOption {
  readonly at?: string
  readonly json?: boolean
}

export const control = (): Command =>
  command(
    'control',
    'print who held a place when, by captures, withdrawals and sieges',
    'marsad control سرت',
    'marsad control "الحي رقم 2" --at 2016-08-20 --json',
  )
    .argument('<place>', 'its Arabic name or id')
    .option('--at <day>', 'only what was so at the end of this day (2016-08-14)', isoDay)
    .option('--json', 'one JSON object: {"place":{…},"changes":[…],"undated":[…],"parts":[…]}')
    .addOption(ledgerOption())
    .action(printControl)

async function printControl(name: string, { at, json, ...options }: ControlOptions): Promise<void> {
  const [{ upTo }, timeline] = await Promise.all([
    import('../../5-events/control.ts'),
    withExistingLedger(options, ledger => ledger.control(name)),
  ])
  if (!timeline) throw fault('place_untold', { name })
  const shown =
    at === undefined ? timeline : { ...upTo(timeline, at), parts: timeline.parts.map(part => upTo(part, at)) }
  await print(json ? `${JSON.stringify(shown)}\n` : controlText(shown))
}
