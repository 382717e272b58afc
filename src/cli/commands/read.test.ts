/** The real command on files good and bad. */
import { afterAll, describe, expect, it } from 'vitest'
import { jsonLines, Scratch } from '../../../test/marsad.ts'

const scratch = new Scratch()
afterAll(() => scratch.remove())

const line = (id: string, body: string): string =>
  JSON.stringify({ id, publisher: 'صحيفة', published: '2016-08-14', body })
const BODY =
  'قال متحدث عسكري إن أربعة جنود قتلوا في غارة جوية على سرت أمس السبت.\nوأضاف المتحدث أن المعارك مستمرة في المدينة.'
const GOOD = scratch.file('good.jsonl', `${line('one', BODY)}\n${line('two', 'الطقس صحو.')}\n`)

describe('marsad read --json', () => {
  it('prints one report a line, with its claims and what was not read', async () => {
    const { code, out, err } = await scratch.run('read', GOOD, '--json')
    expect({ code, err }).toEqual({ code: 0, err: '' })
    expect(jsonLines(out)).toMatchObject([
      { report: { id: 'one', publisher: 'صحيفة', url: null, title: null, published: '2016-08-14' } },
      { report: { id: 'two' }, claims: [] },
    ])
    for (const row of jsonLines(out))
      expect(row).toEqual({ report: expect.anything(), claims: expect.any(Array), unread: expect.any(Array) })
    expect(out).not.toContain('"marks"')
  })

  it('keeps a report that is not Arabic, marks it, and does not read it', async () => {
    const persian =
      'فرمانده پایگاه گفت که در این حمله چهار سرباز کشته شده‌اند و نیروها با مهاجمان درگیر هستند و این درگیری تا صبح ادامه دارد.'
    const foreign = scratch.file('persian.jsonl', `${line('fa', persian)}\n`)
    const { code, out } = await scratch.run('read', foreign, '--json')
    expect(code).toBe(0)
    expect(jsonLines(out)).toMatchObject([{ report: { id: 'fa', language: 'fa' }, claims: [], unread: [] }])
    expect((await scratch.run('read', foreign)).out).toContain('not Arabic (fa): kept, and not read')
  })

  it('gives evidence that stands in the body at its offsets', async () => {
    const { out } = await scratch.run('read', GOOD, '--json')
    const claims = [...out.matchAll(/"evidence":(\[[^\]]*\])/g)].flatMap(found => JSON.parse(found[1] ?? '[]'))
    expect(claims.length).toBeGreaterThan(0)
    for (const { start, end, text } of claims) expect(BODY.slice(start, end)).toBe(text)
  })

  it('gives the same bytes each time', async () => {
    const [first, second] = await Promise.all([
      scratch.run('read', GOOD, '--json'),
      scratch.run('read', GOOD, '--json'),
    ])
    expect(first.out).toBe(second.out)
  })
})

describe('marsad read', () => {
  it('lists the claims for a person', async () => {
    const { code, out } = await scratch.run('read', GOOD)
    expect(code).toBe(0)
    expect(out).toContain('one · صحيفة · 2016-08-14')
    expect(out).toContain('no claims')
  })

  it('stops quietly when its reader goes', async () => {
    const many = scratch.file(
      'many.jsonl',
      Array.from({ length: 3000 }, (_, i) => `${line(`r${i}`, 'الطقس صحو.')}\n`).join(''),
    )
    const { outcomeOf, BIN } = await import('../../../test/marsad.ts')
    const { code, err } = await outcomeOf(
      'sh',
      ['-c', `"${process.execPath}" "${BIN}" read "${many}" | head -n 1`],
      scratch.folder,
    )
    expect({ code, err }).toEqual({ code: 0, err: '' })
  })
})

const BAD = [
  { what: 'a missing file', path: scratch.path('nowhere.txt'), says: /nowhere\.txt: no such file or folder; / },
  {
    what: 'an unknown type',
    path: scratch.file('sheet.xyz', 'x,y\n'),
    says: /sheet\.xyz: unknown type of file; give one of: /,
  },
  { what: 'an empty file', path: scratch.file('empty.txt', ''), says: /empty\.txt: the file is empty; / },
  {
    what: 'bytes that are not text',
    path: scratch.file('picture.txt', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 13, 0xff, 0xfe, 0])),
    says: /picture\.txt: not text, /,
  },
  {
    what: 'a broken JSON line',
    path: scratch.file('broken.jsonl', `${line('before', 'الطقس صحو.')}\n{"id":\n${line('after', 'الطقس صحو.')}\n`),
    says: /broken\.jsonl: line 2 is not valid JSON /,
    reads: ['before', 'after'],
  },
  {
    what: 'a line that is no report',
    path: scratch.file('shape.jsonl', `[1]\n${line('next', 'الطقس صحو.')}\n`),
    says: /shape\.jsonl: line 1 is not a report /,
    reads: ['next'],
  },
]

describe.each(BAD)('$what', ({ path, says, reads = [] }) => {
  it('is told in one line, the rest is read, and the exit code is 1', async () => {
    const { code, out, err } = await scratch.run('read', path, GOOD, '--json')
    expect(code).toBe(1)
    expect(err).toMatch(says)
    expect(err).toMatch(/^marsad: [^\n]+\n$/)
    const ids = jsonLines(out).map(row => JSON.parse(JSON.stringify(row)).report.id)
    expect(ids).toEqual([...reads, 'one', 'two'])
  })
})
