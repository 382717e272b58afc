/** Packed files: what is in them is read, and what is made to do harm does none. */
import { gzipSync, zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { BODY, faultsOf, mutated, readBytes, reportsOf } from '../reading.corpus.ts'

const text = (content: string): Uint8Array => Buffer.from(content)
const line = (id: string): Uint8Array => text(`${JSON.stringify({ id, body: BODY })}\n`)
const ids = async (name: string, content: Uint8Array): Promise<string[]> =>
  reportsOf(await readBytes(name, content)).map(report => report.id)

describe('gzip', () => {
  it.each(['reports.jsonl.gz', 'reports.gz', 'reports.dat'])('is read as what is in it: %s', async name => {
    expect(await ids(name, gzipSync(line('a')))).toEqual(['a'])
  })

  it('may be of many pieces', async () => {
    expect(await ids('a.jsonl.gz', Buffer.concat([gzipSync(line('a')), gzipSync(line('b'))]))).toEqual(['a', 'b'])
  })

  it('gives what came before it was cut off, and one fault', async () => {
    const lines = Buffer.concat(Array.from({ length: 3000 }, (_, i) => line(`${Math.sin(i)}`)))
    const inputs = await readBytes('a.jsonl.gz', gzipSync(lines).subarray(0, -2000))
    expect(reportsOf(inputs).length).toBeGreaterThan(100)
    expect(faultsOf(inputs)).toEqual(['archive_broken a.jsonl.gz: cannot be unpacked (unexpected end of file)'])
  })
})

describe('zip', () => {
  const files = {
    'a.jsonl': line('a'),
    'folder/page.txt': text(BODY),
    'folder/': new Uint8Array(),
    '__MACOSX/a.jsonl': line('x'),
    'inner.zip': zipSync({ 'b.jsonl.gz': gzipSync(line('b')) }),
  }

  it('is read with all that is in it, at any size of pieces', async () => {
    for (const piece of [1, 7, 1000, 100_000])
      expect(reportsOf(await readBytes('all.zip', zipSync(files), { piece })).map(report => report.id)).toEqual([
        'a',
        'all/folder/page',
        'b',
      ])
  })

  it('is told by its first bytes', async () => {
    expect(await ids('download', zipSync(files, { level: 0 }))).toEqual(['a', 'download/folder/page', 'b'])
  })

  it('names what cannot be read in it and reads the rest', async () => {
    const inputs = await readBytes('some.zip', zipSync({ 'logo.png': text('\u0089PNG'), 'a.jsonl': line('a') }))
    expect(faultsOf(inputs)).toEqual([expect.stringMatching(/^file_type_unknown some\.zip › logo\.png: /)])
    expect(reportsOf(inputs)).toHaveLength(1)
  })

  it.each(['../a.jsonl', '/etc/a.jsonl', 'x/../../a.jsonl', 'C:\\a.jsonl', '..\\a.jsonl'])(
    'refuses a name that leads out: %s',
    async name => {
      const inputs = await readBytes('odd.zip', zipSync({ [name]: line('x'), 'b.jsonl': line('b') }))
      expect(faultsOf(inputs)).toEqual([expect.stringMatching(/^archive_entry_refused /)])
      expect(reportsOf(inputs).map(report => report.id)).toEqual(['b'])
    },
  )

  it('is told to be cut off, to be none, to be empty', async () => {
    const whole = zipSync(files)
    expect(faultsOf(await readBytes('cut.zip', whole.subarray(0, whole.length - 100)))).toEqual([
      'archive_broken cut.zip: cannot be unpacked (it was cut off)',
    ])
    expect(faultsOf(await readBytes('no.zip', BODY))).toEqual([
      'archive_broken no.zip: cannot be unpacked (it is no zip)',
    ])
    expect(faultsOf(await readBytes('empty.zip', zipSync({})))).toEqual(['file_empty empty.zip: the file is empty'])
  })
})

describe('limits', () => {
  const bomb = zipSync({ 'a.jsonl': line('a'), 'same.txt': Buffer.alloc(40 * 2 ** 20, 'a'), 'b.jsonl': line('b') })

  it.each([
    ['of what a file may unpack to', bomb, { unpackedBytes: 2 ** 20 }, /unpacks to more than 1 MB/],
    ['of growth', bomb, {}, /grows more than 200-fold/],
    [
      'of files in it',
      zipSync({ 'a.jsonl': line('a'), 'c.jsonl': line('c') }),
      { archiveEntries: 1 },
      /more than 1 files/,
    ],
  ])('%s: what came before is read', async (_name, content, limits, says) => {
    const inputs = await readBytes('bomb.zip', content, { limits })
    expect(reportsOf(inputs).map(report => report.id)).toEqual(['a'])
    expect(faultsOf(inputs)).toEqual([expect.stringMatching(says)])
  })

  it('holds for all that is inside one another together', async () => {
    const inside = zipSync({ 'x.txt': text(BODY.repeat(3000)), 'y.txt': text(BODY.repeat(3000)) })
    const inputs = await readBytes('twice.zip', zipSync({ '1.zip': inside, '2.zip': inside }), {
      limits: { unpackedBytes: 2 ** 21 },
    })
    expect(faultsOf(inputs)).toEqual([expect.stringMatching(/^archive_limit /)])
  })

  it('of packed files inside one another', async () => {
    const deep = [1, 2, 3, 4, 5].reduce<Uint8Array>(
      inside => zipSync({ 'a.zip': inside }),
      zipSync({ 'a.jsonl': line('a') }),
    )
    const inputs = await readBytes('deep.zip', deep)
    expect(faultsOf(inputs)).toEqual([expect.stringMatching(/^archive_nested .*more than 4 packed files/)])
  })
})

describe('broken by chance', () => {
  const whole = zipSync({
    'a.jsonl': line('a'),
    'b.txt.gz': gzipSync(text(BODY)),
    'c.zip': zipSync({ 'd.txt': text(BODY) }),
  })

  it.each([
    ['zip', whole],
    ['jsonl.gz', gzipSync(line('a'))],
  ])('%s: reports or faults of one line', async (extension, content) => {
    for (let seed = 0; seed < 150; seed++)
      for (const input of await readBytes(`x.${extension}`, mutated(content, seed)))
        expect('report' in input ? input.report.body : input.fault.message).toMatch(/^[^\n]+/)
  })
})
