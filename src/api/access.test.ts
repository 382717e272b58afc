import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Ledger, openLedger } from '../6-ledger/ledger.ts'
import { type RunningServer, startServer } from './server.ts'

const folder = mkdtempSync(join(tmpdir(), 'marsad-access-'))
const webFolder = join(folder, 'web')
let ledger: Ledger
let server: RunningServer
const PASSWORD = 'a long sentence 1'

beforeAll(async () => {
  mkdirSync(webFolder)
  writeFileSync(join(webFolder, 'index.html'), '<!doctype html><title>start</title>')
  ledger = await openLedger(join(folder, 'team.sqlite'))
  await ledger.accounts.add({ name: 'amal', role: 'admin' }, PASSWORD)
  await ledger.accounts.add({ name: 'رنا', role: 'reader' }, PASSWORD)
  server = await startServer({ ledger, port: 0, host: '127.0.0.1', webFolder })
})
afterAll(async () => {
  await server.close()
  await ledger.close()
  rmSync(folder, { recursive: true })
})

const ask = (path: string, init: RequestInit = {}) => fetch(`${server.url}/api/v1${path}`, init)
const post = (path: string, body: unknown, headers: Record<string, string> = {}) =>
  ask(path, { method: 'POST', body: JSON.stringify(body), headers: { 'content-type': 'application/json', ...headers } })
async function cookieOf(name: string): Promise<string> {
  const response = await post('/session', { name, password: PASSWORD })
  expect(response.status).toBe(200)
  return response.headers.get('set-cookie') ?? ''
}
const codeOf = async (response: Response): Promise<unknown> => (await response.json()).error?.code

describe('a ledger with accounts', () => {
  it('shows nothing to whoever has not logged in', async () => {
    const response = await ask('/events')
    expect([response.status, await codeOf(response)]).toEqual([401, 'login_needed'])
    expect(await (await ask('/session')).json()).toEqual({ user: null, team: true })
  })

  it('lets a user in by a cookie that scripts and other sites cannot use, and out again', async () => {
    const set = await cookieOf('رنا')
    expect(set).toMatch(/HttpOnly/)
    expect(set).toMatch(/SameSite=Strict/)
    const cookie = set.split(';')[0] ?? ''
    expect((await ask('/events', { headers: { cookie } })).status).toBe(200)
    expect(await (await ask('/session', { headers: { cookie } })).json()).toMatchObject({ user: { role: 'reader' } })
    await ask('/session', { method: 'DELETE', headers: { cookie } })
    expect((await ask('/events', { headers: { cookie } })).status).toBe(401)
  })

  it('never gives the answer of one who may to one who may not', async () => {
    const cookie = (await cookieOf('amal')).split(';')[0] ?? ''
    const known = await ask('/meta', { headers: { cookie } })
    expect(known.status).toBe(200)
    const etag = known.headers.get('etag') ?? ''
    expect((await ask('/meta', { headers: { 'if-none-match': etag } })).status).toBe(401)
  })

  it('takes a token for programs, and forgets it with its user', async () => {
    await ledger.accounts.add({ name: 'robot', role: 'reader' }, PASSWORD)
    const token = await ledger.accounts.makeKey('robot', { kind: 'token', label: 'nightly' })
    const headers = { authorization: `Bearer ${token}` }
    expect((await ask('/events', { headers })).status).toBe(200)
    await ledger.accounts.remove('robot')
    expect((await ask('/events', { headers })).status).toBe(401)
  })

  it('leaves accounts to admins', async () => {
    const reader = (await cookieOf('رنا')).split(';')[0] ?? ''
    const admin = (await cookieOf('amal')).split(';')[0] ?? ''
    expect((await ask('/users', { headers: { cookie: reader } })).status).toBe(403)
    const made = await post('/users', { name: 'sami', role: 'analyst', password: PASSWORD }, { cookie: admin })
    expect(await made.json()).toMatchObject({ users: [{ name: 'amal' }, { name: 'sami' }, { name: 'رنا' }] })
    expect(
      await codeOf(await post('/users', { name: 'x', role: 'reader', password: 'short' }, { cookie: admin })),
    ).toBe('password_weak')
    expect((await ask('/users/sami', { method: 'DELETE', headers: { cookie: admin } })).status).toBe(200)
    expect(await codeOf(await ask('/users/amal', { method: 'DELETE', headers: { cookie: admin } }))).toBe(
      'user_last_admin',
    )
  })

  it('refuses what a page of another site sends', async () => {
    const cookie = (await cookieOf('amal')).split(';')[0] ?? ''
    const response = await post('/users/tokens', { label: 'x' }, { cookie, origin: 'https://evil.example' })
    expect([response.status, await codeOf(response)]).toEqual([403, 'origin_foreign'])
    expect((await post('/users/tokens', { label: 'x' }, { cookie, origin: server.url })).status).toBe(200)
  })

  it('tells neither which of name and password is wrong, nor lets anybody try for long', async () => {
    const wrong = await codeOf(await post('/session', { name: 'amal', password: 'wrong password' }))
    const nobody = await codeOf(await post('/session', { name: 'nobody', password: 'wrong password' }))
    expect([wrong, nobody]).toEqual(['login_failed', 'login_failed'])
    const codes = []
    for (let i = 0; i < 12; i++)
      codes.push(await codeOf(await post('/session', { name: 'amal', password: `guess ${i}` })))
    expect(codes.at(-1)).toBe('tries_exceeded')
  })

  it('keeps no secret that could be used', async () => {
    const token = await ledger.accounts.makeKey('amal', { kind: 'token', label: 'x' })
    expect(await ledger.accounts.userOfKey(token)).toMatchObject({ name: 'amal' })
    expect(await ledger.accounts.userOfKey(`${token}x`)).toBeNull()
  })
})

describe('a ledger without accounts', () => {
  it('is for whoever sits here, and listens to nobody else', async () => {
    const own = await openLedger(join(folder, 'own.sqlite'))
    const here = await startServer({ ledger: own, port: 0, host: '127.0.0.1', webFolder })
    const session = await (await fetch(`${here.url}/api/v1/session`)).json()
    expect(session).toMatchObject({ team: false, user: { role: 'admin' } })
    await here.close()
    await expect(startServer({ ledger: own, port: 0, host: '0.0.0.0', webFolder })).rejects.toMatchObject({
      code: 'accounts_missing',
    })
    await own.close()
  })
})
