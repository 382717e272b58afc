/** The real command on a real ledger: added once, whatever is bad beside it, and found again. */
import { existsSync } from 'node:fs'
import { afterAll, describe, expect, it } from 'vitest'
import { Scratch } from '../../../test/marsad.ts'
import { says, startTestServer } from '../../1-reports/fetch/test-server.ts'
import { rss } from '../../watch/watch.corpus.ts'

const scratch = new Scratch()
afterAll(() => scratch.remove())

const line = (id: string, body: string, published = '2016-08-14'): string =>
  `${JSON.stringify({ id, publisher: 'صحيفة', published, body })}\n`
const BODY =
  'قال متحدث عسكري إن أربعة جنود قتلوا في غارة جوية على سرت أمس السبت.\nوأضاف المتحدث أن المعارك مستمرة في المدينة.'
const GOOD = scratch.file('good.jsonl', line('one', BODY) + line('two', 'الطقس صحو اليوم.'))
const ledger = scratch.path('new folder/test.sqlite')

describe('marsad add', () => {
  it('makes the ledger, and says what it did', async () => {
    const { code, out, err } = await scratch.run('add', GOOD, '--ledger', ledger)
    expect(code).toBe(0)
    expect(out).toMatch(/^2 new, 0 unchanged, 0 new versions, 0 failed\n/)
    expect(out).toContain(ledger)
    expect(err).toContain('2 reports, ')
  })

  it('changes nothing when repeated', async () => {
    const before = await scratch.run('events', '--json', '--ledger', ledger)
    const { out } = await scratch.run('add', GOOD, '--ledger', ledger)
    expect(out).toMatch(/^0 new, 2 unchanged, 0 new versions, 0 failed\n/)
    expect(await scratch.run('events', '--json', '--ledger', ledger)).toEqual(before)
  })

  it('keeps a new version of a report that came with other content', async () => {
    const changed = scratch.file('changed.jsonl', line('two', 'الطقس غائم اليوم.'))
    const { out } = await scratch.run('add', changed, '--ledger', ledger)
    expect(out).toMatch(/^0 new, 0 unchanged, 1 new versions, 0 failed\n/)
    expect((await scratch.run('show', 'two', '--ledger', ledger)).out).toContain('version 2')
  })

  it('stores the rest when some inputs are bad, and ends with 1', async () => {
    const broken = scratch.file('broken.jsonl', `${line('three', 'الطقس صحو.')}{"id":\n${line('four', 'الطقس صحو.')}`)
    const empty = scratch.file('empty.txt', '')
    const inputs = [scratch.path('nowhere'), broken, empty, scratch.file('sheet.xyz', 'x')]
    const { code, out, err } = await scratch.run('add', ...inputs, '--ledger', ledger)
    expect(code).toBe(1)
    expect(out).toMatch(/^2 new, 0 unchanged, 0 new versions, 4 failed\n/)
    expect(err.match(/^marsad: .+$/gm)).toHaveLength(4)
    for (const id of ['three', 'four']) expect((await scratch.run('show', id, '--ledger', ledger)).code).toBe(0)
  })

  it('takes the ledger from the environment, else the data folder', async () => {
    await scratch.run('add', GOOD)
    expect(existsSync(scratch.path('data/marsad/ledger.sqlite')) || existsSync(scratch.path('Library'))).toBe(true)
  })

  it('says in one line that a file is no ledger', async () => {
    const notes = scratch.file('notes.sqlite', 'a text, and no database at all, long enough to be looked at')
    const { code, out, err } = await scratch.run('add', GOOD, '--ledger', notes)
    expect({ code, out }).toEqual({ code: 1, out: '' })
    expect(err).toMatch(/marsad: [^\n]*notes\.sqlite[^\n]*\n$/)
    expect(err).not.toContain('    at ')
  })
})

describe('marsad add URL', () => {
  const PAGE = 'قال متحدث عسكري إن خمسة جنود قتلوا في غارة جوية على سرت أمس السبت.'

  it('adds pages and feeds by their address, beside files', async () => {
    const server = await startTestServer()
    server.on('/page', says(PAGE, { 'content-type': 'text/plain; charset=utf-8' }))
    server.on(
      '/rss',
      says(
        rss([
          { id: '1', link: '/1' },
          { id: '2', link: '/2' },
        ]),
        { 'content-type': 'text/xml' },
      ),
    )
    const own = ['--ledger', scratch.path('web.sqlite'), '--allow-private']
    const given = [`${server.url}/page`, GOOD, `${server.url}/rss`, `${server.url}/none`]
    const { code, out, err } = await scratch.run('add', ...given, ...own)
    expect(code).toBe(1)
    expect(out).toMatch(/^5 new, 0 unchanged, 0 new versions, 1 failed\n/)
    expect(err).toMatch(/^marsad: http:[^ ]+\/none: the server answered 404; [^\n]+$/m)
    expect((await scratch.run('show', `${server.url}/page`, ...own.slice(0, 2))).out).toContain('air_strike')
    expect(server.asked.filter(line => line === 'GET /page')).toHaveLength(1)
    await server.close()
  })

  it('goes to no private address without leave', async () => {
    const { code, err } = await scratch.run('add', 'http://127.1/', 'http://localhost/', '--ledger', ledger)
    expect(code).toBe(1)
    expect(err.match(/^marsad: \S+: not fetched: .*not a public address \(loopback\); .+$/gm)).toHaveLength(2)
  })
})
