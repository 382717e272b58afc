import { z } from 'zod'
import { USER_ROLES } from '../../6-ledger/accounts.ts'
import { requireRole } from '../access.ts'
import { UsersSchema } from '../answer-schemas.ts'
import { answering, type Route } from './route.ts'

const NewUser = z.object({ name: z.string(), role: z.enum(USER_ROLES), password: z.string().max(2000) })
const Label = z.object({ label: z.string().trim().min(1).max(200) })

/** Accounts, seen to by an admin; and tokens, which each makes for programs of their own. */
export const users: Route = (api, { ledger: { accounts } }) => {
  const response = answering(UsersSchema)
  const list = async () => ({ users: await accounts.list() })

  api.get('/users', { schema: { summary: 'Accounts (admin)', response } }, async request => {
    requireRole(request, 'admin')
    return list()
  })
  api.post('/users', { schema: { summary: 'Make an account (admin)', body: NewUser, response } }, async request => {
    requireRole(request, 'admin')
    const { password, ...user } = request.body
    await accounts.add(user, password)
    return list()
  })
  const params = z.object({ name: z.string() })
  api.delete('/users/:name', { schema: { summary: 'Remove an account (admin)', params, response } }, async request => {
    requireRole(request, 'admin')
    await accounts.remove(request.params.name)
    return list()
  })
  const token = {
    summary: 'Make a token for programs, shown this once',
    body: Label,
    response: answering(z.object({ token: z.string() })),
  }
  api.post('/users/tokens', { schema: token }, async request => {
    const user = requireRole(request, 'reader')
    return { token: await accounts.makeKey(user.name, { kind: 'token', label: request.body.label }) }
  })
}
