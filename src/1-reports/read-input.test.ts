import { existsSync, readFileSync } from 'node:fs'
import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { DEFAULT_LIMITS, type Limits } from '../settings.ts'
import type { Input } from './input.ts'
import { readInputs } from './read-input.ts'
import type { Report } from './report.ts'

const BODY = 'قالت إدارة المخيم إن سبع عائلات وصلت صباح اليوم من القرى المجاورة، وإن خياما جديدة نصبت لها قرب البئر.'
let folder = ''
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'reports-'))
})
afterAll(() => rm(folder, { recursive: true, force: true }))

async function read(paths: readonly string[], limits: Partial<Limits> = {}): Promise<Input[]> {
  const all: Input[] = []
  for await (const input of readInputs(paths, { limits: { ...DEFAULT_LIMITS, ...limits } })) all.push(input)
  return all
}
const reportsOf = (inputs: readonly Input[]): Report[] =>
  inputs.flatMap(input => ('report' in input ? [input.report] : []))
const faultsOf = (inputs: readonly Input[]): string[] =>
  inputs.flatMap(input => ('fault' in input ? [`${input.fault.code} ${input.fault.message}`] : []))

async function readOne(name: string, content: string | Uint8Array, limits?: Partial<Limits>): Promise<Input[]> {
  const path = join(folder, name)
  await writeFile(path, content)
  return read([path], limits)
}

/** Text in an encoding of a byte a letter. */
function byteByByte(text: string, encoding: string): Uint8Array {
  const decoder = new TextDecoder(encoding)
  const codes = new Map(Array.from({ length: 256 }, (_, code) => [decoder.decode(Uint8Array.of(code)), code]))
  return Uint8Array.from(text, letter => codes.get(letter) ?? 0x3f)
}
const utf16 = (text: string, bigEndian: boolean): Uint8Array => {
  const bytes = Buffer.from(`\uFEFF${text}`, 'utf16le')
  return bigEndian ? bytes.swap16() : bytes
}

describe('encodings', () => {
  const LINE = JSON.stringify({ id: 'a', body: BODY })
  const encodings: readonly (readonly [string, (text: string) => Uint8Array])[] = [
    ['UTF-8', text => Buffer.from(text)],
    ['UTF-8 with a mark', text => Buffer.from(`\uFEFF${text}`)],
    ['UTF-16 little endian', text => utf16(text, false)],
    ['UTF-16 big endian', text => utf16(text, true)],
    ['UTF-16 little endian without a mark', text => utf16(text, false).subarray(2)],
    ['UTF-16 big endian without a mark', text => utf16(text, true).subarray(2)],
    ['windows-1256', text => byteByByte(text, 'windows-1256')],
    ['ISO-8859-6', text => byteByByte(text, 'iso-8859-6')],
  ]
  it.each(encodings)('%s', async (_name, encode) => {
    expect(reportsOf(await readOne('one.txt', encode(BODY))).map(report => report.body)).toEqual([BODY])
    const lines = reportsOf(await readOne('one.jsonl', encode(`${LINE}\r\n\r\n${LINE}\n`)))
    expect(lines.map(report => report.body)).toEqual([BODY, BODY])
  })

  it('does not read a page cut in the middle of a letter as windows-1256', async () => {
    const [report] = reportsOf(await readOne('cut.txt', Buffer.from(BODY).subarray(0, -2)))
    expect(report?.body.slice(0, 60)).toBe(BODY.slice(0, 60))
  })

  it.each([
    ['NUL bytes', Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 13)],
    ['Latin letters that are not UTF-8', Buffer.from('Größe und Länge der Straße', 'latin1')],
    ['a drawing', Uint8Array.from({ length: 600 }, (_, i) => (i % 3 ? (i * 37) % 256 : 0))],
  ])('is a fault, not text: %s', async (_name, bytes) => {
    expect(faultsOf(await readOne('bytes.txt', bytes))).toEqual([expect.stringMatching(/^file_not_text .*bytes\.txt/)])
  })
})

describe('JSON Lines', () => {
  it('keeps what is given, and gives null for what is not', async () => {
    const full = {
      id: 'a-1',
      publisher: 'صحيفة المرفأ',
      url: 'https://marfa.example/1',
      title: 'سبع عائلات',
      published: '2018-03-04',
      body: `  ${BODY}\n`,
    }
    const lines = [full, { id: 7, publisher: null, body: BODY }, { report: full, claims: [] }].map(x =>
      JSON.stringify(x),
    )
    const none = { publisher: null, url: null, title: null, published: null }
    expect(reportsOf(await readOne('fields.jsonl', lines.join('\n')))).toEqual([
      full,
      { id: '7', ...none, body: BODY },
      full,
    ])
  })

  it.each([
    ['2016-12-06', '2016-12-06'],
    ['2016-12-06T23:30:00-05:00', '2016-12-06'],
    ['2016-12-06 23:30', '2016-12-06'],
    ['2016-02-30', null],
    ['2016-13-01', null],
    ['6/12/2016', null],
    ['16/12/2016', '2016-12-16'],
    ['٢٠١٦/١٢/٦', '2016-12-06'],
    ['Tue, 06 Dec 2016 21:00:00 GMT', '2016-12-06'],
    ['December 6, 2016', '2016-12-06'],
    ['Smarch 6, 2016', null],
    ['2016-12', null],
    ['2016-12-06th', null],
    [20161206, '2016-12-06'],
  ])('published %s is kept as %s', async (given, kept) => {
    const [report] = reportsOf(await readOne('day.jsonl', JSON.stringify({ id: 'a', published: given, body: BODY })))
    expect(report?.published).toBe(kept)
  })

  it('makes an id from the content where none is given', async () => {
    const rows = [{ body: BODY }, { body: BODY }, { body: `${BODY} ` }, { body: BODY, publisher: 'صحيفة المرفأ' }]
    const ids = reportsOf(await readOne('ids.jsonl', rows.map(row => JSON.stringify(row)).join('\n'))).map(r => r.id)
    expect(ids[0]).toMatch(/^r-[0-9a-f]{16}$/)
    expect(ids[1]).toBe(ids[0])
    expect(new Set(ids).size).toBe(3)
  })

  it('never splits a line', async () => {
    const body = `${BODY}\n\nالمصدر: وكالات\n\n***\n\n${BODY}`
    const inputs = await readOne('whole.jsonl', JSON.stringify({ id: 'a', body }))
    expect(reportsOf(inputs).map(report => report.body)).toEqual([body])
  })

  it('names the line of each fault and reads the others', async () => {
    const good = JSON.stringify({ id: 'a', body: BODY })
    const lines = ['{"id": "b", "body', '[1, 2]', '{"id": "c"}', '{"id": "d", "body": "  "}', '{"body": 5}', good]
    const inputs = await readOne('bad.jsonl', lines.join('\n'))
    expect(reportsOf(inputs)).toHaveLength(1)
    expect(faultsOf(inputs).map(line => line.replace(/ .*(line \d)/, ' $1'))).toEqual([
      expect.stringMatching(/^line_broken line 1 is not valid JSON/),
      'report_invalid line 2 is not a report (it is not an object)',
      'report_invalid line 3 is not a report ("body" is missing or not text)',
      'report_invalid line 4 is not a report ("body" is empty)',
      'report_invalid line 5 is not a report ("body" is missing or not text)',
    ])
  })

  it('passes over a line that is too long', async () => {
    const lines = [`{"body": "${'ا'.repeat(600)}"}`, JSON.stringify({ id: 'a', body: BODY })].join('\n')
    const inputs = await readOne('long.jsonl', lines, { reportBytes: 250 })
    expect(faultsOf(inputs)).toEqual([expect.stringContaining('line 1 is longer than 1000 bytes')])
    expect(reportsOf(inputs).map(report => report.id)).toEqual(['a'])
  })
})

describe('files and folders', () => {
  it('reads a folder and all below it in the order of names', async () => {
    const root = join(folder, 'archive')
    await mkdir(join(root, 'b'), { recursive: true })
    await Promise.all([
      writeFile(join(root, 'c.txt'), `${BODY}\n***\n${BODY}`),
      writeFile(join(root, 'b', 'page.TXT'), BODY),
      writeFile(join(root, 'a.jsonl'), JSON.stringify({ id: 'x', body: BODY })),
      writeFile(join(root, '.hidden'), 'x'),
      symlink(root, join(root, 'b', 'circle')),
    ])
    const inputs = await read([root])
    expect(faultsOf(inputs)).toEqual([])
    expect(reportsOf(inputs).map(report => report.id)).toEqual(['x', 'b/page', 'c/1', 'c/2'])
    expect(inputs.map(input => input.source)).toEqual(
      ['a.jsonl', 'b/page.TXT', 'c.txt', 'c.txt'].map(x => join(root, x)),
    )
  })

  it('tells a format by how a file begins where its name does not', async () => {
    const line = JSON.stringify({ id: 'x', body: BODY })
    expect(reportsOf(await readOne('export.json', line)).map(report => report.id)).toEqual(['x'])
    expect(faultsOf(await readOne('settings.json', '{"name": "x"}'))).toEqual([
      expect.stringMatching(/^file_type_unknown/),
    ])
    expect(faultsOf(await readOne('page.pdf', '%PDF-1.7'))).toEqual([
      expect.stringMatching(/^file_type_unknown .*page\.pdf/),
    ])
  })

  it('gives one fault for each thing that cannot be read, and goes on', async () => {
    await mkdir(join(folder, 'nothing'), { recursive: true })
    await writeFile(join(folder, 'empty.txt'), '')
    await writeFile(join(folder, 'blank.txt'), ' \n\u200f\n')
    await writeFile(join(folder, 'good.txt'), BODY)
    const names = ['missing.txt', 'nothing', 'empty.txt', 'blank.txt', 'good.txt'].map(name => join(folder, name))
    const inputs = await read(names)
    expect(faultsOf(inputs).map(line => line.split(' ')[0])).toEqual([
      'file_missing',
      'folder_empty',
      'file_empty',
      'report_empty',
    ])
    expect(reportsOf(inputs).map(report => report.id)).toEqual(['good'])
    expect(faultsOf(inputs).every(line => !line.includes('\n'))).toBe(true)
  })

  it('does not read a page into memory that is over the limit', async () => {
    const inputs = await readOne('big.txt', BODY.repeat(20), { fileBytes: 1000 })
    expect(faultsOf(inputs)).toEqual([expect.stringMatching(/^file_too_large .*1000 bytes/)])
  })
})

describe('random bytes', () => {
  /** A small generator with a seed, so that a failure comes back. */
  function* numbers(seed: number): Generator<number, never> {
    for (let state = seed; ; ) {
      state = (Math.imul(state, 1664525) + 1013904223) >>> 0
      yield state / 2 ** 32
    }
  }
  it('never throw, and give reports or faults of one line', async () => {
    const random = numbers(7)
    const pieces = [
      BODY,
      '\n',
      '\r\n',
      '***',
      'المصدر: وكالات',
      'العنوان: x',
      '{"body":"',
      '"}',
      '\u0000',
      '\uD800',
      'اقرأ أيضا:',
    ]
    for (let round = 0; round < 150; round++) {
      const parts = Array.from({ length: Math.floor(random.next().value * 12) }, () => {
        const pick = random.next().value
        if (pick < 0.6) return Buffer.from(pieces[Math.floor((pick / 0.6) * pieces.length)] ?? '')
        return Uint8Array.from({ length: Math.floor(pick * 40) }, () => Math.floor(random.next().value * 256))
      })
      for (const name of ['fuzz.txt', 'fuzz.jsonl', 'fuzz'])
        for (const input of await readOne(name, Buffer.concat(parts)))
          expect('report' in input ? input.report.body : input.fault.message).not.toBe('')
    }
  })
})

const SHARED = new URL('../../../shared/', import.meta.url)
describe.skipIf(!existsSync(SHARED))('the five seed pages (skipped where ../shared is missing)', () => {
  it('are six stories with the bodies that were coded by hand', async () => {
    const inputs = await read([new URL('seeds', SHARED).pathname])
    const gold = readFileSync(new URL('gold/seeds.jsonl', SHARED), 'utf8').trim().split('\n')
    expect(inputs.map(input => ('report' in input ? input.report.body : input.fault.message))).toEqual(
      gold.map(line => JSON.parse(line).report.body),
    )
    expect(reportsOf(inputs).map(report => report.title)).toEqual(Array(6).fill(null))
  })
})
