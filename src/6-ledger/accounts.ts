/** Who may use a team's ledger, and as what: people with passwords, their sessions, and tokens for programs. */
import { createHash, randomBytes } from 'node:crypto'
import { fault } from '../errors.ts'
import type { Engine } from './engine.ts'
import { hashPassword, isPassword } from './password.ts'
import type { LedgerDb } from './schema.ts'

export const USER_ROLES = ['reader', 'analyst', 'admin'] as const
/** A reader looks, an analyst corrects, an admin sees to accounts; each may do what the one before may. */
export type UserRole = (typeof USER_ROLES)[number]

export interface User {
  readonly name: string
  readonly role: UserRole
}

export interface Accounts {
  readonly list: () => Promise<User[]>
  readonly add: (user: User, password: string) => Promise<void>
  readonly setPassword: (name: string, password: string) => Promise<void>
  /** With all sessions and tokens; the last admin stays. */
  readonly remove: (name: string) => Promise<void>
  /** The user of this name and password; null without telling which of the two is wrong. */
  readonly check: (name: string, password: string) => Promise<User | null>
  /** A new secret by which the user is known; kept only as its hash. A session ends by itself, a token has a label. */
  readonly makeKey: (
    name: string,
    key: { readonly kind: 'session' } | { readonly kind: 'token'; readonly label: string },
  ) => Promise<string>
  readonly userOfKey: (secret: string) => Promise<User | null>
  readonly endKey: (secret: string) => Promise<void>
}

const LEAST_PASSWORD = 10
const LONGEST_PASSWORD = 1000
const NAME = /^[\p{L}\p{N}._@-]{1,100}$/u
const SESSION_HOURS = 12

const hashOf = (secret: string): string => createHash('sha256').update(secret).digest('hex')
const isRole = (text: string): text is UserRole => USER_ROLES.some(role => role === text)
const userOf = ({ name, role }: { name: string; role: string }): User => ({
  name,
  role: isRole(role) ? role : 'reader',
})

function refuseWeak(password: string): void {
  if (password.length < LEAST_PASSWORD || password.length > LONGEST_PASSWORD) {
    throw fault('password_weak', { least: LEAST_PASSWORD })
  }
}

async function add(engine: Engine, { name, role }: User, password: string, now: Date): Promise<void> {
  if (!NAME.test(name)) throw fault('request_invalid', { name: 'name', reason: 'letters, digits and . _ @ - only' })
  refuseWeak(password)
  const row = { name, role, password: await hashPassword(password), added_at: now.toISOString() }
  await engine.write(async step => {
    const known = await step.selectFrom('users').select('name').where('name', '=', name).executeTakeFirst()
    if (known) throw fault('user_known', { name })
    await step.insertInto('users').values(row).execute()
  })
}

async function setPassword(engine: Engine, name: string, password: string): Promise<void> {
  refuseWeak(password)
  const hash = await hashPassword(password)
  await engine.write(async step => {
    const { numUpdatedRows } = await step
      .updateTable('users')
      .set({ password: hash })
      .where('name', '=', name)
      .executeTakeFirst()
    if (Number(numUpdatedRows) === 0) throw fault('user_unknown', { name })
    // Whoever knew the old password may still be in.
    await step.deleteFrom('keys').where('user_name', '=', name).where('kind', '=', 'session').execute()
  })
}

async function remove(engine: Engine, name: string): Promise<void> {
  await engine.write(async step => {
    const users = await step.selectFrom('users').select(['name', 'role']).execute()
    const gone = users.find(user => user.name === name)
    if (!gone) throw fault('user_unknown', { name })
    const lastAdmin = gone.role === 'admin' && users.filter(user => user.role === 'admin').length === 1
    if (lastAdmin && users.length > 1) throw fault('user_last_admin', { name })
    await step.deleteFrom('keys').where('user_name', '=', name).execute()
    await step.deleteFrom('users').where('name', '=', name).execute()
  })
}

/** What is compared with where there is no such user, so that an answer takes as long. */
const NOBODY = hashPassword('nobody has this password')

async function check(db: LedgerDb, name: string, password: string): Promise<User | null> {
  const row = await db.selectFrom('users').selectAll().where('name', '=', name).executeTakeFirst()
  const right = await isPassword(password.slice(0, LONGEST_PASSWORD), row?.password ?? (await NOBODY))
  return row && right ? userOf(row) : null
}

async function userOfKey(db: LedgerDb, secret: string, now: Date): Promise<User | null> {
  const row = await db
    .selectFrom('keys as k')
    .innerJoin('users as u', 'u.name', 'k.user_name')
    .select(['u.name', 'u.role', 'k.ends_at'])
    .where('k.hash', '=', hashOf(secret))
    .executeTakeFirst()
  if (!row || (row.ends_at !== null && row.ends_at <= now.toISOString())) return null
  return userOf(row)
}

/** The accounts of a ledger. */
export function accountsOf(engine: Engine, now: () => Date): Accounts {
  const { db, write } = engine
  return {
    list: async () => (await db.selectFrom('users').select(['name', 'role']).orderBy('name').execute()).map(userOf),
    add: (user, password) => add(engine, user, password, now()),
    setPassword: (name, password) => setPassword(engine, name, password),
    remove: name => remove(engine, name),
    check: (name, password) => check(db, name, password),
    makeKey: async (name, key) => {
      const secret = `${key.kind === 'token' ? 'marsad_' : ''}${randomBytes(32).toString('base64url')}`
      const at = now()
      const ends = key.kind === 'session' ? new Date(at.getTime() + SESSION_HOURS * 3_600_000).toISOString() : null
      const row = {
        hash: hashOf(secret),
        kind: key.kind,
        user_name: name,
        label: key.kind === 'token' ? key.label : null,
      }
      await write(async step => {
        await step.deleteFrom('keys').where('ends_at', '<=', at.toISOString()).execute()
        await step
          .insertInto('keys')
          .values({ ...row, made_at: at.toISOString(), ends_at: ends })
          .execute()
      })
      return secret
    },
    userOfKey: secret => userOfKey(db, secret, now()),
    endKey: async secret => {
      await write(step => step.deleteFrom('keys').where('hash', '=', hashOf(secret)).execute())
    },
  }
}
