import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Ledger, openLedger } from '../6-ledger/ledger.ts'
import { type RunningServer, startServer } from './server.ts'

const folder = mkdtempSync(join(tmpdir(), 'marsad-api-'))
let ledger: Ledger
let server: RunningServer

beforeAll(async () => {
  const webFolder = join(folder, 'web')
  mkdirSync(webFolder)
  writeFileSync(join(webFolder, 'index.html'), '<!doctype html><title>start</title>')
  ledger = await openLedger(join(folder, 'ledger.sqlite'))
  server = await startServer({ ledger, port: 0, host: '127.0.0.1', webFolder })
})
afterAll(async () => {
  await server.close()
  await ledger.close()
  rmSync(folder, { recursive: true })
})

const ask = (path: string, headers: Record<string, string> = {}) => fetch(`${server.url}${path}`, { headers })

describe('every failure has one form', () => {
  it.each([
    ['/api/v1/nowhere', 404, 'route_unknown'],
    ['/nowhere', 404, 'route_unknown'],
    ['/api/v1/events/c0', 404, 'event_unknown'],
    ['/api/v1/reports/x%2F1', 404, 'report_unknown'],
    ['/api/v1/events?limit=many', 400, 'request_invalid'],
    ['/api/v1/events?type=feast', 400, 'request_invalid'],
    ['/api/v1/events?bbox=1,2,3', 400, 'request_invalid'],
    ['/api/v1/events?from=yesterday', 400, 'request_invalid'],
    ['/api/v1/events?cursor=zz', 400, 'request_invalid'],
    ['/%zz', 400, 'request_invalid'],
  ])('%s', async (path, status, code) => {
    const response = await ask(path)
    expect(response.status).toBe(status)
    expect(await response.json()).toEqual({
      error: { code, message: expect.any(String), next: expect.any(String) },
    })
  })
})

describe('an empty ledger', () => {
  it('has no events', async () => {
    expect(await (await ask('/api/v1/events?type=clash,capture&bbox=9,19,26,34')).json()).toEqual({
      events: [],
      next: null,
    })
  })

  it('tells the types, and no range', async () => {
    const meta = await (await ask('/api/v1/meta')).json()
    expect(meta).toMatchObject({ counts: { reports: 0, claims: 0, events: 0, outlets: 0 }, range: null })
    expect(meta.types[0]).toMatchObject({ id: 'clash', colour: expect.stringMatching(/^#/) })
  })
})

describe('pages', () => {
  it.each(['/', '/event/c1', '/report/a%2F1'])('%s is the start page', async path => {
    const response = await ask(path, { accept: 'text/html' })
    expect([response.status, await response.text()]).toEqual([200, expect.stringContaining('<title>start')])
  })

  it('show a person the app where there is nothing', async () => {
    const response = await ask('/nowhere', { accept: 'text/html' })
    expect([response.status, await response.text()]).toEqual([404, expect.stringContaining('<title>start')])
  })

  it('may run no script but ours, and ask no other host', async () => {
    const policy = (await ask('/')).headers.get('content-security-policy') ?? ''
    expect(policy).toContain("default-src 'none'")
    expect(policy).toContain("script-src 'self'")
    expect(policy).not.toMatch(/unsafe|https?:|\*/)
  })
})

describe('a ground for the map from elsewhere', () => {
  it('is told to the app, and its host is the only other that pages may ask', async () => {
    const tiles = { url: 'https://tiles.example:8443/{z}/{x}/{y}.png', credit: '© Somebody' }
    const other = await startServer({ ledger, port: 0, host: '127.0.0.1', webFolder: join(folder, 'web'), tiles })
    try {
      const policy = (await fetch(other.url)).headers.get('content-security-policy') ?? ''
      expect(policy.match(/https?:[^ ;]+/g)).toEqual(['https://tiles.example:8443', 'https://tiles.example:8443'])
      expect(policy).toContain("script-src 'self';")
      expect((await (await fetch(`${other.url}/api/v1/meta`)).json()).tiles).toEqual(tiles)
    } finally {
      await other.close()
    }
    expect((await (await ask('/api/v1/meta')).json()).tiles).toBeNull()
  })
})

describe('who is answered', () => {
  it('is this machine only', async () => {
    await expect(startServer({ ledger, port: 0, host: '0.0.0.0' })).rejects.toMatchObject({ code: 'accounts_missing' })
  })

  it('is told when the port is taken', async () => {
    const port = Number(new URL(server.url).port)
    const taken = startServer({ ledger, port, host: '127.0.0.1', webFolder: join(folder, 'web') })
    await expect(taken).rejects.toMatchObject({ code: 'port_taken' })
  })
})
