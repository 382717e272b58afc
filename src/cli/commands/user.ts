/** `marsad user`: the accounts of a ledger that a team shares. */
import { Argument, type Command, Option } from 'commander'
import { type Accounts, USER_ROLES, type UserRole } from '../../6-ledger/accounts.ts'
import { fault } from '../../errors.ts'
import { askPassword } from '../ask-password.ts'
import { command, type LedgerOption, ledgerOption, withLedger } from '../options.ts'
import { print, table } from '../print.ts'

interface UserOptions extends LedgerOption {
  readonly role: UserRole
}

type Work = (accounts: Accounts, name: string, role: UserRole) => Promise<string>

const ACTIONS: Readonly<Record<string, Work>> = {
  add: async (accounts, name, role) => {
    await accounts.add({ name, role }, await askPassword(`Password of ${name}: `))
    return `${name} is ${role}\n`
  },
  password: async (accounts, name) => {
    await accounts.setPassword(name, await askPassword(`New password of ${name}: `))
    return `${name} has a new password, and is logged out everywhere\n`
  },
  remove: async (accounts, name) => {
    await accounts.remove(name)
    return `${name} is removed\n`
  },
  token: async (accounts, name) => {
    const known = (await accounts.list()).some(user => user.name === name)
    if (!known) throw fault('user_unknown', { name })
    return `${await accounts.makeKey(name, { kind: 'token', label: 'made at the command line' })}\n`
  },
}
const LIST = 'list'

export const user = (): Command =>
  command(
    'user',
    'see to the accounts of a ledger that a team shares',
    'marsad user add ann --role admin --ledger postgres://db.example/marsad',
    'marsad user list',
  )
    .addArgument(new Argument('<action>', 'what to do').choices([...Object.keys(ACTIONS), LIST]))
    .argument('[name]', 'whose account')
    .addOption(new Option('--role <role>', 'what a new account may do').choices(USER_ROLES).default('analyst'))
    .addOption(ledgerOption())
    .action(async (action: string, name: string | undefined, options: UserOptions) => {
      await withLedger(options, async ({ accounts }) => {
        const work = ACTIONS[action]
        if (!work) return print(table([['name', 'role'], ...(await accounts.list()).map(one => [one.name, one.role])]))
        if (name === undefined) throw fault('option_invalid', { option: 'name', reason: 'whose account is missing' })
        await print(await work(accounts, name, options.role))
      })
    })
