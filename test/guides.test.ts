/** What the guides make is made as they say: a country, an event type, an export and a format of inputs. */
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { z } from 'zod'
import { compileGazetteer } from '../scripts/gazetteer/compile.ts'
import { readPack } from '../scripts/gazetteer/read-packs.ts'
import type { InputFormat } from '../src/1-reports/formats/format.ts'
import { tokenise } from '../src/2-arabic/tokenise.ts'
import { findNames, indexNames } from '../src/3-gazetteer/names.ts'
import { EVENT_TYPES } from '../src/4-claims/event-types/index.ts'
import type { ExportFormat } from '../src/7-exports/formats/format.ts'
import { KNOWN, SOURCED } from '../src/7-exports/invented-events.ts'
import { DEFAULT_LIMITS } from '../src/settings.ts'
import { outcomeOf, Scratch } from './marsad.ts'
import { FILES, ROOT, textOf } from './source-files.ts'

const scratch = new Scratch()
afterAll(() => scratch.remove())

const GUIDES = ['docs/add-a-country.md', 'docs/add-an-event-type.md', 'docs/add-a-format.md']

/** A block of a guide that is named behind its fence. */
function block(page: string, name: string): string {
  const found = new RegExp(`\`\`\`\\w+ ${name.replace('.', '\\.')}\\n([\\s\\S]*?)\`\`\``).exec(textOf(page))?.[1]
  if (found === undefined) throw new Error(`${page} has no ${name}`)
  return found
}

/** The block as a module that stands in `folder`, which it imports from. */
function moduleOf(page: string, name: string, folder: string): string {
  const code = block(page, name).replace(/from '(\.\.?)\//g, (_, dots) => `from '${join(ROOT, folder, dots)}/`)
  return scratch.file(name, code)
}

const TYPE = moduleOf('docs/add-an-event-type.md', 'evacuation.ts', 'src/4-claims/event-types')
const LINES = moduleOf('docs/add-a-format.md', 'lines.ts', 'src/7-exports/formats')
const MAIL = moduleOf('docs/add-a-format.md', 'mail.ts', 'src/1-reports/formats')

describe('a country', () => {
  const folder = scratch.path('islet')
  mkdirSync(folder)
  for (const name of ['pack.json', 'places.csv', 'actors.csv', 'examples.jsonl']) {
    writeFileSync(join(folder, name), block('docs/add-a-country.md', name))
  }
  const pack = readPack(folder)

  it('is read without a fault, and its names are found in its sentences', () => {
    expect(pack.faults).toEqual([])
    const provinces = { places: [], nameByCode: new Map() }
    const names = indexNames(compileGazetteer({ towns: [], countries: [], provinces, packs: [pack] }))
    expect(pack.examples.length).toBeGreaterThan(0)
    for (const { text, places, actors } of pack.examples) {
      const found = findNames(names, tokenise(text)).flatMap(span => span.candidates)
      const ids = found.map(one => (one.kind === 'place' ? one.place.id : one.kind === 'actor' ? one.actor.id : ''))
      expect(ids).toEqual(expect.arrayContaining([...places, ...actors]))
    }
  })
})

describe('the code of the guides', () => {
  it('is typed', async () => {
    const extended = { extends: join(ROOT, 'tsconfig.json'), include: [], files: [TYPE, LINES, MAIL] }
    const options = { noUnusedLocals: true, types: ['node'], typeRoots: [join(ROOT, 'node_modules/@types')] }
    scratch.file('tsconfig.json', JSON.stringify({ ...extended, compilerOptions: options }))
    const tsc = join(ROOT, 'node_modules/typescript/bin/tsc')
    const { code, out } = await outcomeOf(process.execPath, [tsc, '-p', scratch.folder], ROOT)
    expect({ code, out }).toEqual({ code: 0, out: '' })
  })

  it('is a type like the others', async () => {
    const { evacuation } = await import(TYPE)
    const keys = new Set(EVENT_TYPES.flatMap(type => Object.keys(type)))
    expect(Object.keys(evacuation).filter(key => !keys.has(key))).toEqual([])
    expect(EVENT_TYPES.map(type => type.family)).toContain(evacuation.family)
    expect(EVENT_TYPES.map(type => type.acled)).toContainEqual(evacuation.acled)
    expect(EVENT_TYPES.map(type => type.id)).not.toContain(evacuation.id)
  })

  it('is an export that writes every event', async () => {
    const { lines }: { lines: ExportFormat } = await import(LINES)
    let text = ''
    for await (const piece of lines.write(SOURCED, { names: () => KNOWN })) text += piece
    expect(text.trimEnd().split('\n')).toHaveLength(SOURCED.length)
    expect(text).toContain('2031-03-01 clash مرسى النور\n')
  })

  it('is a format that reads a message', async () => {
    const { mail }: { mail: InputFormat } = await import(MAIL)
    const text = 'Subject: خبر\r\nFrom: a@example.org\r\n\r\nوصل الوفد.\r\n\r\nثم غادر.'
    expect(mail.recognises({ bytes: Buffer.from(text), text })).toBe(true)
    const file = {
      source: 'a.eml',
      name: 'a.eml',
      stem: 'a.eml',
      bytes: async function* () {
        yield Buffer.from(text)
      },
    }
    const around = {
      limits: DEFAULT_LIMITS,
      columns: {},
      depth: 0,
      unpacked: { bytes: 0 },
      inner: async function* () {},
    }
    const read = []
    for await (const input of mail.read(file, around)) read.push(input)
    expect(read).toMatchObject([
      { report: { id: 'a.eml', title: 'خبر', body: 'وصل الوفد.\n\nثم غادر.' }, source: 'a.eml' },
    ])
  })
})

describe('the commands of the guides', () => {
  const { scripts } = z.object({ scripts: z.record(z.string(), z.string()) }).parse(JSON.parse(textOf('package.json')))
  const lines = GUIDES.flatMap(page =>
    [...textOf(page).matchAll(/^ {4}npm ([^#\n]*)/gm)].map(match => (match[1] ?? '').trim()),
  )

  it.each(lines)('npm %s: is there', line => {
    const [name = '', ...rest] = line.replace(/^run /, '').split(/\s+/)
    expect(Object.keys(scripts)).toContain(name)
    if (name !== 'test') return
    const tests = FILES.filter(file => file.endsWith('.test.ts'))
    for (const word of rest.filter(one => !one.startsWith('-'))) {
      expect(
        tests.some(file => file.includes(word)),
        word,
      ).toBe(true)
    }
  })
})
