/** The real server, started and stopped as a person would. */
import { spawn } from 'node:child_process'
import { createServer } from 'node:net'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { BIN, Scratch } from '../../../test/marsad.ts'

const scratch = new Scratch()
const ledger = scratch.path('test.sqlite')
beforeAll(async () => {
  const report = scratch.file('one.jsonl', '{"id":"one","body":"قُتل أربعة جنود في سرت."}\n')
  await scratch.run('add', report, '--ledger', ledger)
})
afterAll(() => scratch.remove())

/** Starts it, waits for its address, and stops it by `signal` after `visit`. */
async function served(args: readonly string[], visit: (url: string) => Promise<void>): Promise<number | null> {
  const child = spawn(process.execPath, [BIN, 'serve', '--ledger', ledger, ...args], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const ended = new Promise<number | null>(resolve => child.on('close', resolve))
  try {
    let out = ''
    const url = await new Promise<string>((resolve, reject) => {
      child.stdout.on('data', chunk => {
        out += chunk
        const found = /Marsad is at (\S+)/.exec(out)?.[1]
        if (found) resolve(found)
      })
      ended.then(code => reject(new Error(`ended with ${code} before it answered`)))
    })
    await visit(url)
  } finally {
    child.kill('SIGTERM')
  }
  return ended
}

describe('marsad serve', () => {
  it('serves the app and the API on this machine, and stops cleanly', async () => {
    const code = await served(['--port', '0'], async url => {
      expect(url).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/)
      expect((await fetch(url)).headers.get('content-type')).toContain('text/html')
      expect(await (await fetch(`${url}/api/v1/meta`)).json()).toMatchObject({ counts: { reports: 1 } })
    })
    expect(code).toBe(0)
  })

  it('takes the next port when none is asked for and the usual one is taken', async () => {
    await served([], async first => {
      await served([], async second => {
        expect(second).not.toBe(first)
        expect((await fetch(second)).status).toBe(200)
      })
    })
  })

  it('says in one line that the port that was asked for is taken', async () => {
    const other = createServer()
    await new Promise<void>(resolve => other.listen(0, '127.0.0.1', resolve))
    const address = other.address()
    const port = typeof address === 'object' && address ? String(address.port) : ''
    const { code, err } = await scratch.run('serve', '--ledger', ledger, '--port', port)
    other.close()
    expect(code).toBe(1)
    expect(err).toMatch(new RegExp(`^marsad: port ${port} of 127\\.0\\.0\\.1 is taken; [^\\n]+\\n$`))
  })

  it('serves no other machine', async () => {
    const { code, err } = await scratch.run('serve', '--ledger', ledger, '--host', '0.0.0.0')
    expect(code).toBe(1)
    expect(err).toMatch(/^marsad: 0\.0\.0\.0 can be reached by others[^\n]+\n$/)
  })
})
