/** The commands of package.json, run as they are. */
import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { outcomeOf, Scratch } from './marsad.ts'
import { ROOT } from './source-files.ts'

const scratch = new Scratch()
afterAll(() => scratch.remove())
const script = (name: string): string => join(ROOT, 'scripts', `${name}.mjs`)

describe('npm run build', () => {
  it('does nothing when nothing has changed', async () => {
    await outcomeOf(process.execPath, [script('build')], scratch.folder)
    const again = await outcomeOf(process.execPath, [script('build')], scratch.folder)
    expect(again).toEqual({ code: 0, out: '', err: '' })
  })
})

describe('npm test', () => {
  it('ends with one plain line of counts', async () => {
    const { code, out } = await outcomeOf(process.execPath, [script('test'), 'test/browser.test.ts'], scratch.folder)
    expect(out.trimEnd().split('\n').at(-1)).toBe('1 passed, 0 failed')
    expect(code).toBe(0)
  })

  it('fails when no test was run', async () => {
    const { code, out } = await outcomeOf(process.execPath, [script('test'), 'no-such-test'], scratch.folder)
    expect(out.trimEnd().split('\n').at(-1)).toBe('0 passed, 1 failed')
    expect(code).toBe(1)
  })
})

describe('npm start', () => {
  it.skipIf(process.platform === 'win32')('reads the examples into their own ledger, and serves it', async () => {
    const env = { ...process.env, XDG_DATA_HOME: scratch.path('data'), HOME: scratch.folder }
    const child = spawn(process.execPath, [script('start'), '--port', '0'], {
      env,
      stdio: ['ignore', 'pipe', 'inherit'],
    })
    const ended = new Promise(resolve => child.on('close', resolve))
    let out = ''
    for await (const chunk of child.stdout) {
      out += chunk
      const url = /Marsad is at (\S+)/.exec(out)?.[1]
      if (!url) continue
      const meta: unknown = await (await fetch(`${url}/api/v1/meta`)).json()
      expect(meta).toHaveProperty('counts.reports', expect.any(Number))
      child.kill('SIGTERM')
    }
    expect(await ended).toBe(0)
    expect(out).toMatch(/^[1-9]\d* new, \d+ unchanged, 0 new versions, 0 failed\n/)
    expect(existsSync(scratch.path('data/marsad/examples.sqlite'))).toBe(true)
    expect(existsSync(scratch.path('data/marsad/ledger.sqlite'))).toBe(false)
  })
})
