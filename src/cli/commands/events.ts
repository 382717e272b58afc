/** `marsad events`: what the ledger holds, as a table or in one of the exports. */
import { type Command, InvalidArgumentError, Option } from 'commander'
import { EVENT_TYPES } from '../../4-claims/event-types/index.ts'
import type { Preset } from '../../5-events/presets.ts'
import { REVIEW_STATES, type ReviewState } from '../../5-events/review.ts'
import type { EventFilter } from '../../6-ledger/query-events.ts'
import { EXPORTS } from '../../7-exports/formats/index.ts'
import { fault } from '../../errors.ts'
import { loadNames } from '../../load-names.ts'
import { eventTable } from '../event-listing.ts'
import { command, isoDay, type LedgerOption, ledgerOption, presetOption, withExistingLedger } from '../options.ts'
import { print } from '../print.ts'
import { writeFile } from '../write-file.ts'

const TABLE = 'table'

interface EventsOptions extends LedgerOption {
  readonly from?: string
  readonly to?: string
  readonly type?: readonly string[]
  readonly place?: string
  readonly actor?: string
  readonly country?: string
  readonly outlet?: string
  readonly text?: string
  readonly scope?: 'incident' | 'cumulative' | 'background'
  readonly status?: 'reported' | 'denied' | 'planned' | 'disputed'
  readonly review?: ReviewState
  readonly preset?: Preset
  readonly limit?: number
  readonly format: string
  readonly json?: boolean
  readonly output?: string
}

export const events = (): Command =>
  command(
    'events',
    'list events, the latest first',
    'marsad events --place سرت --from 2016-08-01 --to 2016-08-31',
    'marsad events --type air_strike shelling --scope incident --json',
    'marsad events --format xlsx --output events.xlsx',
  )
    .option('--from <day>', 'on or after this day (2016-08-14)', isoDay)
    .option('--to <day>', 'on or before this day', isoDay)
    .addOption(new Option('--type <type...>', 'of these types').choices(EVENT_TYPES.map(type => type.id)))
    .option('--place <name>', 'at this place or in this province, by its Arabic name or id')
    .option('--actor <name>', 'with this actor, by its Arabic name or id')
    .option('--country <code>', 'in this country (LY)')
    .option('--outlet <name>', 'told by this outlet')
    .option('--text <words>', 'with these words in the evidence')
    .addOption(new Option('--scope <scope>', 'of this scope').choices(['incident', 'cumulative', 'background']))
    .addOption(new Option('--status <status>', 'of this status').choices(['reported', 'denied', 'planned', 'disputed']))
    .addOption(
      new Option('--review <state>', 'gone through by people: not at all, in part, or every claim of it').choices(
        REVIEW_STATES,
      ),
    )
    .addOption(presetOption())
    .option('--limit <number>', 'at most so many', wholeNumber)
    .addOption(
      new Option('--format <format>', 'how to print them')
        .choices([TABLE, ...EXPORTS.map(format => format.id)])
        .default(TABLE),
    )
    .option('--json', 'short for --format jsonl: an event a line')
    .option('-o, --output <file>', 'write them into this file')
    .addOption(ledgerOption())
    .action(listEvents)

async function listEvents(options: EventsOptions): Promise<void> {
  const format = options.json ? 'jsonl' : options.format
  const writer = EXPORTS.find(one => one.id === format)
  await withExistingLedger(options, async ledger => {
    const filter = filterOf(options)
    if (!writer) {
      const table = eventTable(await ledger.events(filter))
      return options.output === undefined ? print(table) : writeFile(options.output, [table])
    }
    const pieces = writer.write(ledger.eachSourcedEvent(filter), { names: loadNames })
    if (options.output !== undefined) return writeFile(options.output, pieces)
    if (!writer.text && process.stdout.isTTY) {
      throw fault('output_binary', { format: writer.id, extension: writer.extension })
    }
    for await (const piece of pieces) await print(piece)
  })
}

const filterOf = ({ ledger, format, json, output, type, ...given }: EventsOptions): EventFilter => ({
  ...given,
  types: type,
})

/** Parses an option that counts. */
export function wholeNumber(text: string): number {
  if (!/^[1-9]\d{0,8}$/.test(text)) throw new InvalidArgumentError('Write a whole number above 0.')
  return Number(text)
}
