/** `marsad correct`: what a person says of what was read. */
import { Argument, type Command, Option } from 'commander'
import { CORRECTION_KINDS } from '../../6-ledger/corrections/index.ts'
import type { Given } from '../../6-ledger/corrections/kind.ts'
import type { Ledger } from '../../6-ledger/ledger.ts'
import { fault } from '../../errors.ts'
import { ownName } from '../../own-name.ts'
import { evidenceSpan, fieldValue } from '../field-values.ts'
import { command, type LedgerOption, ledgerOption, withExistingLedger } from '../options.ts'
import { print } from '../print.ts'

interface CorrectOptions extends LedgerOption {
  readonly set?: Readonly<Record<string, unknown>>
  readonly evidence?: Given['evidence']
  readonly text?: string
  readonly event?: boolean
  readonly by: string
  readonly reason?: string
}

/** `--by NAME` of the commands that a person answers for. */
export const byOption = (): Option =>
  new Option('--by <name>', 'who says so').env('MARSAD_USER').default(ownName(), 'your name on this machine')

const kinds = CORRECTION_KINDS.map(({ id, words }) => `  ${id} ${words.usage}\n      ${words.about}`)

export const correct = (): Command =>
  command(
    'correct',
    'say what is right or wrong in what was read; the machine’s reading stays beside, and any correction can be undone',
    'marsad correct accept c4t0v9k2m6p3h',
    'marsad correct accept --event c4t0v9k2m6p3h --by "Salma"',
    'marsad correct edit c4t0v9k2m6p3h --set date=2016-08-13 --set count=2 --reason "the second raid is told below"',
    'marsad correct add page.txt/2 --evidence 120-188 --set type=air_strike',
    'marsad correct merge c4t0v9k2m6p3h c81s0vtb2mhpq',
  )
    .addArgument(new Argument('<kind>', 'what to say').choices(CORRECTION_KINDS.map(kind => kind.id)))
    .argument('<id...>', 'of claims, events or a report, as the kind needs them')
    .option('--event', 'the ids are of events: all claims of each are meant')
    .option('--set <field=value>', 'a field of the codebook; lists and objects as JSON', fieldValue)
    .option('--evidence <start-end>', 'characters of the body on which an added claim stands', evidenceSpan)
    .option('--text <words>', 'the words of a note')
    .option('--reason <words>', 'why')
    .addOption(byOption())
    .addOption(ledgerOption())
    .addHelpText('after', `\nKinds:\n${kinds.join('\n')}`)
    .action(takeCorrection)

async function takeCorrection(kindId: string, ids: readonly string[], options: CorrectOptions): Promise<void> {
  const kind = CORRECTION_KINDS.find(one => one.id === kindId)
  await withExistingLedger(options, async ledger => {
    const { set = {}, evidence = [], text, reason, by } = options
    const meant = options.event ? await claimsIn(ledger, ids) : ids
    const input = {
      ...{ kind: kindId, ...kind?.words.input(meant, { set, evidence, text }) },
      ...(reason === undefined ? {} : { reason }),
    }
    const seq = await ledger.correcting.correct(input, by, await ledger.correcting.against(input))
    await print(`correction ${seq} by ${by}; to take it back: marsad undo ${seq}\n`)
  })
}

async function claimsIn(ledger: Ledger, events: readonly string[]): Promise<string[]> {
  const claims: string[] = []
  for (const id of events) {
    const event = await ledger.event(id)
    if (!event) throw fault('event_unknown', { id })
    claims.push(...event.claims.map(claim => claim.ref.id))
  }
  return claims
}
