import rateLimit from '@fastify/rate-limit'
import { z } from 'zod'
import { fault } from '../../errors.ts'
import { SESSION_COOKIE } from '../access.ts'
import { SessionSchema } from '../answer-schemas.ts'
import { answering, type Route } from './route.ts'

const Login = z.object({ name: z.string().max(200), password: z.string().max(2000) })
const TRIES = { max: 10, timeWindow: '1 minute', errorResponseBuilder: () => fault('tries_exceeded') }

/** Who asks; logging in and out. */
export const session: Route = (api, { ledger, access }) => {
  const look = { summary: 'Who asks, and whether people log in here', response: answering(SessionSchema) }
  api.get('/session', { schema: look }, async request => ({ user: request.asker, team: await access.isTeam() }))

  api.register(async scope => {
    await scope.register(rateLimit, { global: false })
    const schema = { summary: 'Log in', body: Login, response: answering(SessionSchema) }
    scope.post('/session', { schema, config: { rateLimit: TRIES } }, async (request, reply) => {
      const { name, password } = Login.parse(request.body)
      const user = await ledger.accounts.check(name, password)
      if (user === null) throw fault('login_failed')
      const secret = await ledger.accounts.makeKey(user.name, { kind: 'session' })
      reply.setCookie(SESSION_COOKIE, secret, { path: '/', httpOnly: true, sameSite: 'strict', secure: 'auto' })
      return { user, team: true }
    })
  })

  api.delete(
    '/session',
    { schema: { summary: 'Log out', response: answering(SessionSchema) } },
    async (request, reply) => {
      const secret = request.cookies[SESSION_COOKIE]
      if (secret !== undefined) await ledger.accounts.endKey(secret)
      reply.clearCookie(SESSION_COOKIE, { path: '/' })
      return { user: null, team: await access.isTeam() }
    },
  )
}
