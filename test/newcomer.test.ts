/** A newcomer's walk: every command of README and of the page for beginners, run as it stands there, one after the other. */
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { cpSync, mkdirSync, readdirSync, symlinkSync } from 'node:fs'
import { createServer } from 'node:http'
import { delimiter, join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { z } from 'zod'
import { BIN, jsonLines, type Outcome, outcomeOf, Scratch } from './marsad.ts'
import { ROOT, textOf } from './source-files.ts'

const START = 'docs/getting-started.md'
const example = (name: string): string => join(ROOT, 'examples', name)

/** What a person would take for trouble; progress is none. */
const COMPLAINT = /^marsad: .*|.*Warning.*/m

/** Indented lines that begin with this word, each with the comment behind it. */
const commandsOf = (page: string, word: string): string[] =>
  textOf(page)
    .split('\n')
    .filter(line => line.startsWith(`    ${word} `))
    .map(line => line.trim())

/** A person at a shell, in a folder and with a ledger of their own. */
class Walker {
  readonly scratch = new Scratch()

  constructor() {
    mkdirSync(this.scratch.path('bin'))
    symlinkSync(BIN, this.scratch.path('bin/marsad'))
  }

  shell(line: string): Promise<Outcome> {
    const path = `PATH="${this.scratch.path('bin')}${delimiter}$PATH"`
    return outcomeOf('bash', ['-c', `${path}; ${line}`], this.scratch.folder)
  }

  /** The command with the id of a real event in the place of EVENT. */
  async typed(line: string): Promise<string> {
    if (!/\bEVENT\b/.test(line.replace(/#.*/, ''))) return line
    const { out } = await this.shell('marsad events --type air_strike clash capture --json --limit 1')
    const [first] = z.array(z.object({ event: z.object({ id: z.string() }) })).parse(jsonLines(out))
    return line.replace(/\bEVENT\b/, first?.event.id ?? 'none')
  }

  /** Runs it to its end, or until it serves. */
  async takes(line: string): Promise<{ readonly code: unknown; readonly err: string }> {
    const command = await this.typed(line)
    if (!command.startsWith('marsad serve')) {
      const { code, err } = await this.shell(command)
      return { code, err }
    }
    const env = { ...process.env, XDG_DATA_HOME: this.scratch.path('data'), MARSAD_PORT: '0' }
    const child = spawn(process.execPath, [BIN, 'serve'], {
      cwd: this.scratch.folder,
      env,
      stdio: ['ignore', 'pipe', 'inherit'],
    })
    const closed = once(child, 'close')
    for await (const piece of child.stdout) if (/http:\/\/127\.0\.0\.1:\d+/.test(String(piece))) child.kill('SIGTERM')
    const [code]: unknown[] = await closed
    return { code, err: '' }
  }
}

describe.skipIf(process.platform === 'win32')('a newcomer', () => {
  describe(START, () => {
    const walker = new Walker()
    afterAll(() => walker.scratch.remove())
    const files = [...textOf(START).matchAll(/^(?:Save|And) this as `([\w.]+)`[\s\S]*?```jsonl\n([\s\S]*?)```/gm)]
    for (const [, name = '', content = ''] of files) walker.scratch.file(name, content)

    it('has the files that its commands take', () =>
      expect(files.map(match => match[1])).toEqual(['first.jsonl', 'second.jsonl']))

    it.each(commandsOf(START, 'marsad'))('%s', async line => {
      const { code, err } = await walker.takes(line)
      expect({ code, complaints: err.match(COMPLAINT) }).toEqual({ code: 0, complaints: null })
    })

    it('gets what the page says: one event of two reports, with both figures', async () => {
      const { out } = await walker.shell('marsad events --type air_strike')
      expect(out).toMatch(/ 2 +killed 12 \(12–15\)/)
    })

    it('installs by a command that another test runs', () => {
      expect(commandsOf(START, 'npm')).toEqual(['npm install marsad'])
      expect(textOf('test/package.test.ts')).toContain("'install'")
    })
  })

  describe('README.md', () => {
    const walker = new Walker()
    const { scratch } = walker
    const feed = `<?xml version="1.0"?><rss version="2.0"><channel><title>شبكة</title><item><title>خبر</title><guid>1</guid>
      <description>قتل أربعة جنود في اشتباكات بمدينة درنة أمس الاثنين.</description><pubDate>Tue, 05 Jun 2018 08:00:00 GMT</pubDate></item></channel></rss>`
    const server = createServer((request, response) => {
      if (request.url === '/feed.rss') response.setHeader('content-type', 'application/rss+xml').end(feed)
      else response.writeHead(404).end()
    })
    beforeAll(async () => {
      server.listen(0, '127.0.0.1')
      await once(server, 'listening')
      const address = server.address()
      const url = `http://127.0.0.1:${typeof address === 'object' ? address?.port : 0}/feed.rss`
      scratch.file(
        'feeds.opml',
        `<opml version="2.0"><body><outline type="rss" text="x" xmlUrl="${url}"/></body></opml>`,
      )
      mkdirSync(scratch.path('archive'))
      const sirte = readdirSync(join(ROOT, 'examples')).filter(name => /^sirte-.*\.txt$/.test(name))
      for (const name of sirte) cpSync(example(name), scratch.path(`archive/${name}`))
      cpSync(example('derna-shiha.txt'), scratch.path('article.txt'))
      cpSync(example('page-with-two-stories.txt'), scratch.path('page.txt'))
      cpSync(example('sirte-districts.jsonl'), scratch.path('reports.jsonl'))
      cpSync(example('gold.jsonl'), scratch.path('gold.jsonl'))
    })
    afterAll(() => {
      server.close()
      scratch.remove()
    })

    // The feed of the test is on this very machine, which is asked for by name.
    const here = (line: string): string => line.replace(/^marsad watch/, 'marsad watch --allow-private')

    it.each(commandsOf('README.md', 'marsad'))('%s', async line => {
      const { code, err } = await walker.takes(here(line))
      expect({ code, complaints: err.match(COMPLAINT) }).toEqual({ code: 0, complaints: null })
    })

    it('has no other commands than those and the ones that are tested by themselves', () => {
      expect(commandsOf('README.md', 'npm').map(line => line.replace(/ *#.*/, ''))).toEqual(['npm start', 'npm test'])
      const tested = textOf('test/scripts.test.ts')
      for (const name of ['npm start', 'npm test']) expect(tested).toContain(`describe('${name}'`)
    })
  })
})
