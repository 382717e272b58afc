/** `marsad compare`: a table of ACLED or UCDP beside the ledger. */
import { type Command, InvalidArgumentError, Option } from 'commander'
import type { Preset } from '../../5-events/presets.ts'
import { loadNames } from '../../load-names.ts'
import { COMPARISON_FORMATS } from '../compare-listing.ts'
import { type InputOption, limitOption, readingOptions } from '../input-options.ts'
import { command, isoDay, type LedgerOption, ledgerOption, presetOption, withExistingLedger } from '../options.ts'
import { complain, print } from '../print.ts'
import { writeFile } from '../write-file.ts'

interface CompareOptions extends LedgerOption, Pick<InputOption, 'limit'> {
  readonly from?: string
  readonly to?: string
  readonly country?: string
  readonly km: number
  readonly days: number
  readonly preset: Preset
  readonly format: string
  readonly json?: boolean
  readonly output?: string
}

export const compare = (): Command =>
  command(
    'compare',
    'match a table of ACLED or UCDP with the ledger: what both have, and what only one has',
    'marsad compare acled.csv --country LY',
    'marsad compare ged.csv --from 2016-05-01 --to 2016-12-31 --format csv --output differences.csv',
  )
    .argument('<file>', 'a CSV as ACLED or UCDP (GED) give it, of old or new columns')
    .option('--from <day>', 'on or after this day (2016-08-14); by default from where both have anything', isoDay)
    .option('--to <day>', 'on or before this day', isoDay)
    .option('--country <code>', 'in this country (LY); by default in all that both have anything of')
    .option('--km <number>', 'how far apart the places of one happening may be', upTo(500), 25)
    .option('--days <number>', 'how many days apart it may be told', upTo(31), 1)
    .addOption(presetOption())
    .addOption(
      new Option('--format <format>', 'how to print it').choices(Object.keys(COMPARISON_FORMATS)).default('table'),
    )
    .option('--json', 'short for --format json: one JSON object')
    .option('-o, --output <file>', 'write it into this file')
    .addOption(limitOption())
    .addOption(ledgerOption())
    .action(compareFile)

async function compareFile(file: string, options: CompareOptions): Promise<void> {
  const { compareTable } = await import('../../compare/compare-table.ts')
  const { km, days, json, format, output, limit, ledger: target, ...wanted } = options
  const { limits } = readingOptions({ limit, columns: {} })
  const comparison = await withExistingLedger(target === undefined ? {} : { ledger: target }, ledger =>
    compareTable(file, ledger, loadNames, { ...wanted, reach: { km, days } }, limits.reportBytes),
  )
  comparison.faults.forEach(complain)
  const text = COMPARISON_FORMATS[json ? 'json' : format]?.(comparison) ?? ''
  await (output === undefined ? print(text) : writeFile(output, [text]))
}

/** Parses an option that is a whole number from 0 to `most`. */
const upTo =
  (most: number) =>
  (text: string): number => {
    if (!/^\d{1,3}$/.test(text) || Number(text) > most) {
      throw new InvalidArgumentError(`Write a whole number up to ${most}.`)
    }
    return Number(text)
  }
