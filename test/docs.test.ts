/** The pages say what is so: their links lead somewhere, and the report they follow is read as they say. */
import { existsSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { z } from 'zod'
import { markedPart, withMarkedPart } from '../scripts/marked-part.ts'
import { FIGURE_NAMES } from '../src/evaluate/count-hits.ts'
import { jsonLines, Scratch } from './marsad.ts'
import { FILES, ROOT, textOf } from './source-files.ts'

const scratch = new Scratch()
afterAll(() => scratch.remove())

const PAGES = FILES.filter(file => file.endsWith('.md'))
const README = textOf('README.md')
const LIFE = 'docs/life-of-a-report.md'

/** Targets of a page's links, those on the web and anchors aside, as paths from the project's folder. */
const linksOf = (page: string): string[] =>
  [...textOf(page).matchAll(/\]\(([^)\s#]+)(?:#[^)]*)?\)/g)]
    .map(match => match[1] ?? '')
    .filter(target => !/^[a-z]+:/.test(target))
    .map(target => join(dirname(page), target))

/** Indented and fenced lines that begin with `word`. */
const commandLines = (page: string, word: string): string[] =>
  page
    .split('\n')
    .map(line => line.match(new RegExp(`^ {4}(?:bin/)?(${word} [^#]*)`))?.[1]?.trim() ?? '')
    .filter(line => line !== '')

describe.each(PAGES)('%s', page => {
  it('links to what is there', () => {
    expect(linksOf(page).filter(target => !existsSync(join(ROOT, target)))).toEqual([])
  })

  it('names files and folders that are there', () => {
    const named = [...textOf(page).matchAll(/`((?:src|test|scripts|bench|docs|packs|examples)\/[\w./-]*)`/g)]
    expect(named.map(match => match[1] ?? '').filter(path => !existsSync(join(ROOT, path)))).toEqual([])
  })
})

describe('README', () => {
  const marsad = commandLines(README, 'marsad')

  it('shows commands', () => {
    expect(marsad.length).toBeGreaterThan(5)
    expect(linksOf('README.md')).toContain('docs/reference/accuracy.md')
    expect(linksOf('README.md')).toContain('docs/map.png')
  })

  it.each([...commandLines(README, 'npm'), ...commandLines(textOf('CONTRIBUTING.md'), 'npm')])(
    '%s: npm knows it',
    line => {
      const scripts = z.object({ scripts: z.record(z.string(), z.string()) }).parse(JSON.parse(textOf('package.json')))
      const [, first = '', second = ''] = line.split(/\s+/)
      expect(Object.keys(scripts.scripts)).toContain(first === 'run' ? second : first)
    },
  )
})

describe('the life of a report', () => {
  const claims = z.object({ report: z.looseObject({ id: z.string() }), claims: z.array(z.looseObject({})) })
  const page = textOf(LIFE)
  const example = 'examples/agency-and-press.jsonl'

  it('follows a sentence of an example', () => {
    const quoted = page
      .split('\n')
      .filter(line => /^> [\u0600-\u06ff]/.test(line))
      .map(line => line.slice(2))
      .join(' ')
    const bodies = readFileSync(join(ROOT, example), 'utf8')
    expect(quoted.length).toBeGreaterThan(100)
    expect(bodies).toContain(quoted)
  })

  it('prints the claim that is read', async () => {
    const said: unknown = JSON.parse(/```json\n([\s\S]*?)```/.exec(page)?.[1] ?? '')
    const { out } = await scratch.run('read', join(ROOT, example), '--json')
    const read = jsonLines(out).map(line => claims.parse(line))
    expect(read.find(({ report }) => report.id === 'almada-20190703-02')?.claims[0]).toMatchObject(Object(said))
  })

  it('meets the other report in one event, with both figures', async () => {
    const ledger = scratch.path('life.sqlite')
    await scratch.run('add', join(ROOT, example), '--ledger', ledger)
    const { out } = await scratch.run(
      'events',
      '--json',
      '--place',
      'تاجوراء',
      '--from',
      '2019-07-02',
      '--ledger',
      ledger,
    )
    const killed = { outcome: 'killed', low: 40, best: 40, high: 53, preset: 'conservative' }
    const event = {
      type: 'air_strike',
      sources: expect.objectContaining({ reports: 2 }),
      tolls: expect.arrayContaining([expect.objectContaining(killed)]),
    }
    expect(jsonLines(out)).toContainEqual(expect.objectContaining({ event: expect.objectContaining(event) }))
  })
})

describe('the figures of accuracy', () => {
  const page = textOf('docs/reference/accuracy.md')

  it.each(['dev', 'examples', 'train', 'seeds'])('stand there for %s', set => {
    const rows = markedPart(page, `figures of ${set}`).split('\n')
    for (const name of FIGURE_NAMES)
      expect(rows).toContainEqual(
        expect.stringMatching(new RegExp(`^\\| ${name} \\| [01]\\.\\d{3} \\|.*± [01]\\.\\d{3} \\|`)),
      )
    expect(markedPart(README, 'figures of all sets')).toContain(`\n| ${set} | `)
  })

  it('tell causes, kept by hand', () => {
    expect(markedPart(page, 'causes, kept by hand').length).toBeGreaterThan(500)
  })
})

describe('marked parts', () => {
  const page = 'before\n<!-- a -->\nold\n<!-- end of: a -->\nafter\n'

  it('are replaced, and nothing else is', () => {
    expect(withMarkedPart(page, 'a', 'new\n')).toBe('before\n<!-- a -->\nnew\n<!-- end of: a -->\nafter\n')
    expect(withMarkedPart(page, 'a', markedPart(page, 'a'))).toBe(page)
  })

  it('must be there', () => {
    expect(() => withMarkedPart(page, 'b', '')).toThrow('“b”')
    expect(() => markedPart('<!-- a -->\nold', 'a')).toThrow('“a”')
  })
})
