/** What the commands that take reports are told about their inputs. */
import { type Command, InvalidArgumentError, Option } from 'commander'
import { type Columns, FIELDS } from '../1-reports/columns.ts'
import type { InputOptions } from '../1-reports/input.ts'
import { fault } from '../errors.ts'
import { type Limits, limitsFrom, parseLimit, settingNamed } from '../settings.ts'

/** `--limit NAME=VALUE` and `--columns FIELD=NAME` of the commands that take reports. */
export const inputOptions = (): readonly Option[] => [
  limitOption(),
  new Option('--columns <field=name,...>', 'columns of tables, where their names do not tell: body=النص,title=Heading')
    .argParser(columnsIn)
    .default({}, 'by name'),
]

/** `--limit NAME=VALUE` of all commands that read anything. */
export const limitOption = (): Option =>
  new Option(
    '--limit <name=value>',
    'another limit than the usual, such as file-size=64MB; see docs/reference/settings.md',
  )
    .argParser(limitOf)
    .default({}, 'none')

/** `--allow-private` of the commands that fetch. */
export const privateOption = (): Option =>
  new Option('--allow-private', 'also fetch from private addresses and any port, for a server of your own')

/** The command with these options. */
export const withOptions = (command: Command, options: readonly Option[]): Command =>
  options.reduce((all, option) => all.addOption(option), command)

export interface InputOption {
  readonly limit: Partial<Limits>
  readonly columns: Columns
}

function limitOf(text: string, before: Partial<Limits>): Partial<Limits> {
  const [name = '', value = ''] = text.split('=')
  const key = settingNamed(name.trim())
  const number = key && parseLimit(key, value)
  if (!key || !number) throw new InvalidArgumentError('Write a name of the settings and a number, as in file-size=64MB')
  return { ...before, [key]: number }
}

function columnsIn(text: string, before: Columns): Columns {
  const given = text.split(',').map(part => {
    const [name = '', ...rest] = part.split('=')
    const field = FIELDS.find(one => one === name.trim())
    const column = rest.join('=').trim()
    if (!field || column === '')
      throw new InvalidArgumentError(`Write FIELD=NAME, with a field of ${FIELDS.join(', ')}`)
    return [field, column]
  })
  return { ...before, ...Object.fromEntries(given) }
}

/** How inputs are to be read: by the options, else by the environment. */
export const readingOptions = ({ limit, columns }: InputOption): InputOptions => ({
  limits: limitsFrom(limit, process.env, (name, text) => {
    throw fault('option_invalid', { option: name, reason: `${text} is no number above 0, as in 64MB` })
  }),
  columns,
})
