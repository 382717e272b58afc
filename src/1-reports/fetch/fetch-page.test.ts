/** Fetching from a real server: what it is given, what it is spared, and where it does not go. */
import { brotliCompressSync, gzipSync } from 'node:zlib'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { ANYWHERE, type Guard, PUBLIC_ONLY } from './address-guard.ts'
import type { Answer } from './answer.ts'
import { type Fetcher, type FetchRules, makeFetcher } from './fetch-page.ts'
import { says, startTestServer, type TestServer } from './test-server.ts'

let server: TestServer
beforeAll(async () => {
  server = await startTestServer()
})
afterAll(() => server.close())

const open: Fetcher[] = []
afterEach(async () => {
  for (const fetcher of open.splice(0)) await fetcher.close()
})
const fetcher = (rules: Partial<FetchRules> = {}): Fetcher => {
  const made = makeFetcher({ guard: ANYWHERE, ...rules })
  open.push(made)
  return made
}
const codeOf = (answer: Answer): string => (answer.kind === 'failed' ? answer.fault.code : answer.kind)
const textOf = (answer: Answer): string => (answer.kind === 'page' ? Buffer.from(answer.bytes).toString() : '')

describe('what a server answers', () => {
  it.each([
    ['plain', says('خبر')],
    ['gzip', says(gzipSync('خبر'), { 'content-encoding': 'gzip' })],
    ['br', says(brotliCompressSync('خبر'), { 'content-encoding': 'br' })],
  ])('is taken when %s', async (name, answering) => {
    server.on(`/${name}`, answering)
    const answer = await fetcher().get(`${server.url}/${name}`)
    expect(textOf(answer)).toBe('خبر')
    expect(answer).toMatchObject({ url: `${server.url}/${name}`, mediaType: 'text/html; charset=utf-8' })
  })

  it('need not come twice', async () => {
    server.on('/feed', (request, response) => {
      const same = request.headers['if-none-match'] === '"a"' && request.headers['if-modified-since'] === 'yesterday'
      response.writeHead(same ? 304 : 200, { etag: '"a"', 'last-modified': 'yesterday' }).end(same ? '' : 'x')
    })
    const first = await fetcher().get(`${server.url}/feed`)
    expect(first).toMatchObject({ kind: 'page', etag: '"a"', lastModified: 'yesterday' })
    if (first.kind !== 'page') return
    expect(await fetcher().get(`${server.url}/feed`, { conditions: first })).toEqual({ kind: 'unchanged' })
  })

  it.each([
    { status: 404, lasting: true },
    { status: 410, lasting: true },
    { status: 429, lasting: false },
    { status: 500, lasting: false },
    { status: 503, lasting: false },
  ])('may be $status', async ({ status, lasting }) => {
    server.on('/status', (_, response) => response.writeHead(status, { 'retry-after': '120' }).end('no'))
    const answer = await fetcher().get(`${server.url}/status`)
    expect(answer).toMatchObject({ kind: 'failed', lasting, retryAfter: 120_000 })
    expect(codeOf(answer)).toBe('page_status')
  })

  it('may name the time to come again', async () => {
    server.on('/later', (_, response) => {
      response.writeHead(503, { 'retry-after': 'Wed, 07 Dec 2016 10:05:00 GMT' }).end()
    })
    const now = () => Date.UTC(2016, 11, 7, 10, 0, 0)
    expect(await fetcher({ now }).get(`${server.url}/later`)).toMatchObject({ retryAfter: 300_000 })
  })
})

describe('limits', () => {
  it('stop a giant body, with or without its length', async () => {
    server.on('/giant', (_, response) => {
      const more = (): void => {
        while (response.write(Buffer.alloc(65_536, 'x')));
        response.once('drain', more)
      }
      more()
    })
    server.on('/long', says('x'.repeat(5000)))
    expect(codeOf(await fetcher({ byteLimit: 1000 }).get(`${server.url}/giant`))).toBe('page_too_large')
    expect(codeOf(await fetcher({ byteLimit: 1000 }).get(`${server.url}/long`))).toBe('page_too_large')
    expect(codeOf(await fetcher({ byteLimit: 5000 }).get(`${server.url}/long`))).toBe('page')
  })

  it.each([
    ['gzip', gzipSync(Buffer.alloc(50 * 2 ** 20))],
    ['br', brotliCompressSync(Buffer.alloc(50 * 2 ** 20))],
  ])('stop what grows by unpacking: %s', async (encoding, bytes) => {
    expect(bytes.length).toBeLessThan(100_000)
    server.on('/bomb', says(bytes, { 'content-encoding': encoding }))
    expect(codeOf(await fetcher({ byteLimit: 2 ** 20 }).get(`${server.url}/bomb`))).toBe('page_too_large')
  })

  it('stop an answer that drips, in its headers or its body', async () => {
    server.on('/drip', (_, response) => {
      const timer = setInterval(() => response.write('x'), 5)
      response.on('close', () => clearInterval(timer))
    })
    server.on('/silent', () => undefined)
    expect(codeOf(await fetcher({ timeLimit: 100 }).get(`${server.url}/drip`))).toBe('page_slow')
    expect(codeOf(await fetcher({ timeLimit: 100 }).get(`${server.url}/silent`))).toBe('page_slow')
  })

  it('stop a circle of redirects', async () => {
    server.on('/a', (_, response) => response.writeHead(302, { location: '/b' }).end())
    server.on('/b', (_, response) => response.writeHead(301, { location: '/a' }).end())
    const before = server.asked.length
    expect(codeOf(await fetcher({ redirects: 4 }).get(`${server.url}/a`))).toBe('redirects_too_many')
    expect(server.asked.length - before).toBe(5)
  })

  it('let a few redirects pass', async () => {
    server.on('/from', (_, response) => response.writeHead(308, { location: 'to' }).end())
    server.on('/to', says('there'))
    expect(await fetcher().get(`${server.url}/from`)).toMatchObject({ url: `${server.url}/to`, downgraded: false })
  })
})

describe('broken answers', () => {
  it.each([
    ['cut short', gzipSync('x'.repeat(10_000)).subarray(0, 30), 'gzip', 'page_damaged'],
    ['not what they say', Buffer.from('plain'), 'gzip', 'page_damaged'],
    ['no brotli', Buffer.from('plain, and long enough'), 'br', 'page_damaged'],
    ['packed unheard of', Buffer.from('x'), 'rot13', 'page_damaged'],
  ])('are told: %s', async (_, bytes, encoding, code) => {
    server.on('/broken', says(bytes, { 'content-encoding': encoding }))
    expect(codeOf(await fetcher().get(`${server.url}/broken`))).toBe(code)
  })

  it('are told when the connection breaks', async () => {
    server.on('/break', (_, response) => {
      response.writeHead(200, { 'content-length': '100' }).write('x')
      setTimeout(() => response.destroy(), 10)
    })
    expect(codeOf(await fetcher().get(`${server.url}/break`))).toBe('page_unreachable')
  })

  it('are told when nobody is there', async () => {
    const gone = await startTestServer()
    await gone.close()
    expect(codeOf(await fetcher().get(gone.url))).toBe('page_unreachable')
    const nameless = fetcher({ resolve: async () => [] })
    expect(codeOf(await nameless.get('http://nowhere.test/'))).toBe('page_unreachable')
  })

  it('are told when the address is none', async () => {
    expect(codeOf(await fetcher().get('nonsense'))).toBe('address_refused')
  })
})

describe('without leave to go to private addresses', () => {
  const strict = (rules: Partial<FetchRules> = {}): Fetcher => fetcher({ guard: PUBLIC_ONLY, ...rules })

  it.each(['127.0.0.1', '127.1', '0x7f.1', '2130706433', '[::1]', '[::ffff:127.0.0.1]', 'localhost'])(
    'goes not to %s',
    async host => {
      const before = server.asked.length
      // A port that is one of the web's: the address is what is refused, by name or by number.
      expect(codeOf(await strict().get(`http://${host}:8080/`))).toBe('address_refused')
      expect(codeOf(await strict().get(`http://${host}:${server.port}/`))).toBe('address_refused')
      expect(server.asked.length).toBe(before)
    },
  )

  it('goes not where a name leads inside, nor to the inner address of several', async () => {
    const inside = strict({ resolve: async () => ['10.0.0.1', '::1', '127.0.0.1'] })
    const answer = await inside.get('http://news.test/')
    expect(codeOf(answer)).toBe('address_refused')
    expect(answer.kind === 'failed' && answer.fault.message).toContain('10.0.0.1')
  })

  it('looks at the address that it connects to, and not at what the name said before', async () => {
    let asked = 0
    const rebinding = strict({ resolve: async () => [asked++ === 0 ? '192.0.2.1' : '127.0.0.1'] })
    for (const _ of [1, 2, 3]) expect(codeOf(await rebinding.get('http://news.test:8080/'))).toBe('address_refused')
    expect(asked).toBe(3)
  })

  it('goes not to localhost by its full name, where that is known at all', async () => {
    const answer = await strict({ resolve: async () => ['127.0.0.1'] }).get('http://localhost.:8080/')
    expect(codeOf(answer)).toBe('address_refused')
    expect(['address_refused', 'page_unreachable']).toContain(codeOf(await strict().get('http://localhost.:8080/')))
  })
})

describe('each step of a redirect', () => {
  /** The test's server stands for a public one; all else is as strict as ever. */
  const guard: Guard = {
    url: url => (url.port === String(server.port) ? null : PUBLIC_ONLY.url(url)),
    address: address => (address === '127.0.0.1' ? null : PUBLIC_ONLY.address(address)),
  }
  const resolve = async (name: string): Promise<string[]> => [name === 'news.test' ? '127.0.0.1' : '127.0.0.2']

  it.each([
    'ftp://127.0.0.1/',
    'http://a:b@news.test/',
    'http://127.0.0.2:8080/',
    'http://[::1]/',
    '//inside.test:80/',
  ])('is checked: %s', async location => {
    server.on('/lead', (_, response) => response.writeHead(302, { location }).end())
    const answer = await fetcher({ guard, resolve }).get(`http://news.test:${server.port}/lead`)
    expect(codeOf(answer)).toBe('address_refused')
  })

  it('may lead to another public name', async () => {
    server.on('/lead', (_, response) => response.writeHead(302, { location: '/led' }).end())
    server.on('/led', says('there'))
    expect(textOf(await fetcher({ guard, resolve }).get(`http://news.test:${server.port}/lead`))).toBe('there')
  })
})

describe('the caller', () => {
  it('may stop a fetch, and is not told that it is slow', async () => {
    server.on('/silent', () => undefined)
    const stop = new AbortController()
    const answer = fetcher().get(`${server.url}/silent`, { signal: stop.signal })
    stop.abort()
    await expect(answer).rejects.toThrow()
  })
})
