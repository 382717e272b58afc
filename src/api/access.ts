/** Who asks, and whether they may: on a laptop the one who sits there, in a team who has logged in or bears a token. */
import cookie from '@fastify/cookie'
import type { FastifyReply, FastifyRequest } from 'fastify'
import { USER_ROLES, type User, type UserRole } from '../6-ledger/accounts.ts'
import type { Ledger } from '../6-ledger/ledger.ts'
import { fault } from '../errors.ts'
import { ownName } from '../own-name.ts'
import type { Api } from './routes/route.ts'

declare module 'fastify' {
  interface FastifyRequest {
    /** Who asks; null where nobody has logged in. */
    asker: User | null
  }
}

export interface Access {
  /** Whether people log in: as soon as the ledger has accounts. */
  readonly isTeam: () => Promise<boolean>
}

export const SESSION_COOKIE = 'marsad_session'
/** What can be asked before logging in. */
const OPEN = new Set(['/api/v1/session', '/api/v1/openapi.json'])
const SAFE = new Set(['GET', 'HEAD', 'OPTIONS'])

export const mayAs = (user: User, role: UserRole): boolean => USER_ROLES.indexOf(user.role) >= USER_ROLES.indexOf(role)

/** The asker, if there is one who may; a `UserError` otherwise. */
export function requireRole(request: FastifyRequest, role: UserRole): User {
  if (request.asker === null) throw fault('login_needed')
  if (!mayAs(request.asker, role)) throw fault('role_needed', { role })
  return request.asker
}

/** A page of another site may send a form here with our cookie, but not hide where it comes from. */
function refuseForeignOrigin(request: FastifyRequest): void {
  const { origin, host } = request.headers
  if (SAFE.has(request.method) || origin === undefined) return
  if (URL.canParse(origin) && new URL(origin).host === host) return
  throw fault('origin_foreign')
}

async function askerOf(request: FastifyRequest, { accounts }: Ledger): Promise<User | null> {
  const bearer = /^Bearer (\S+)$/.exec(request.headers.authorization ?? '')?.[1]
  const secret = bearer ?? request.cookies[SESSION_COOKIE]
  return secret === undefined ? null : accounts.userOfKey(secret)
}

/** Lets nobody in who may not; whoever only looks needs to be a reader, all else is up to the routes. */
export async function guard(api: Api, ledger: Ledger, access: Access): Promise<void> {
  await api.register(cookie)
  api.decorateRequest('asker', null)
  const local: User = { name: ownName(), role: 'admin' }
  api.addHook('onRequest', async (request: FastifyRequest, _reply: FastifyReply) => {
    refuseForeignOrigin(request)
    request.asker = (await access.isTeam()) ? await askerOf(request, ledger) : local
    const [path = ''] = request.url.split('?')
    if (request.asker === null && !OPEN.has(path)) throw fault('login_needed')
  })
}
