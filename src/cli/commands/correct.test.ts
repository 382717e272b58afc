/** Corrections, their undoing, history and reading anew, by the real commands on a real ledger. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { z } from 'zod'
import { jsonLines, type Outcome, Scratch } from '../../../test/marsad.ts'

const scratch = new Scratch()
const ledger = scratch.path('test.sqlite')
const marsad = (...args: string[]): Promise<Outcome> => scratch.run(...args, '--ledger', ledger)
const BODY =
  'قال متحدث عسكري إن أربعة جنود قتلوا في غارة جوية على سرت أمس السبت.\nوانفجرت سيارة مفخخة في بنغازي أمس السبت.'
const rowSchema = z.looseObject({
  event: z.looseObject({ id: z.string(), type: z.string(), review: z.unknown().optional() }),
})

beforeAll(async () => {
  const report = { id: 'one', publisher: 'صحيفة', published: '2016-08-14', body: BODY }
  await marsad('add', scratch.file('one.jsonl', `${JSON.stringify(report)}\n`))
})
afterAll(() => scratch.remove())

const listed = async (...args: string[]) =>
  jsonLines((await marsad('events', '--json', ...args)).out).map(line => rowSchema.parse(line).event)
const idOf = async (type: string): Promise<string> => (await listed('--type', type))[0]?.id ?? ''
const numberIn = (out: string): string => /^(?:correction )?(\d+)/.exec(out)?.[1] ?? ''

describe('marsad correct', () => {
  it('edits a field, shows who did, and is undone', async () => {
    const id = await idOf('air_strike')
    const before = await listed()
    const set = ['--set', 'date=2016-08-12..2016-08-13', '--set', 'speakers=شاهد']
    const { code, out } = await marsad('correct', 'edit', id, ...set, '--by', 'سلمى', '--reason', 'قيل في آخر النص')
    expect({ code, out }).toMatchObject({ code: 0, out: expect.stringContaining('correction') })
    expect(await listed('--type', 'air_strike')).toMatchObject([{ date: { start: '2016-08-12', end: '2016-08-13' } }])
    const shown = await marsad('show', id)
    expect(shown.out).toContain('review   reviewed, by سلمى')
    expect(shown.out).toContain('put right by سلمى')
    const undone = await marsad('undo', numberIn(out), '--by', 'هدى')
    expect(undone.code).toBe(0)
    expect(await listed()).toEqual(before)
    const again = await marsad('undo', numberIn(out))
    expect(again).toMatchObject({ code: 1, err: expect.stringContaining('is undone already') })
  })

  it('accepts and rejects, by claim and by event', async () => {
    const id = await idOf('air_strike')
    expect((await marsad('correct', 'accept', '--event', id, '--by', 'سلمى')).code).toBe(0)
    expect((await listed('--review', 'reviewed')).map(event => event.id)).toEqual([id])
    expect((await marsad('review')).out).not.toContain(id)
    const { out } = await marsad('correct', 'reject', id, '--by', 'هدى')
    expect(await listed('--type', 'air_strike')).toEqual([])
    expect((await marsad('show', 'one')).out).toContain('is part of no event, rejected by سلمى, هدى')
    await marsad('undo', numberIn(out))
    expect((await listed('--type', 'air_strike')).map(event => event.id)).toEqual([id])
  })

  it('adds, merges, moves and splits', async () => {
    const evidence = `${BODY.indexOf('أربعة')}-${BODY.indexOf(' في غارة')}`
    const added = await marsad(
      'correct',
      'add',
      'one',
      '--evidence',
      evidence,
      '--set',
      'type=clash',
      '--set',
      'count=2',
    )
    expect(added.code).toBe(0)
    const [clash, strike] = [await idOf('clash'), await idOf('air_strike')]
    const merged = await marsad('correct', 'merge', clash, strike)
    expect([merged.code, merged.err]).toEqual([0, ''])
    expect(await listed('--type', 'clash', 'air_strike')).toHaveLength(1)
    expect((await marsad('correct', 'split', strike, clash)).code).toBe(0)
    expect(await listed('--type', 'clash', 'air_strike')).toHaveLength(2)
    expect((await marsad('correct', 'move', clash, strike)).code).toBe(0)
    expect(await listed('--type', 'clash', 'air_strike')).toHaveLength(1)
    for (const made of await numbersIn()) await marsad('undo', made)
    expect(await listed('--type', 'clash')).toEqual([])
  })

  const numbersIn = async (): Promise<string[]> =>
    jsonLines((await marsad('history', '--json')).out)
      .map(line => z.looseObject({ seq: z.number(), undone: z.boolean() }).parse(line))
      .filter(entry => !entry.undone)
      .map(entry => String(entry.seq))

  it('takes a note, which stands in the history', async () => {
    const id = await idOf('air_strike')
    await marsad('correct', 'note', id, '--text', 'اتصلت بالمتحدث', '--by', 'سلمى')
    const { out } = await marsad('history', id)
    expect(out).toMatch(/\d{4}-\d\d-\d\dT[^ ]+ {2}marsad \d[^\n]*\n {2}read one: \d claims\n/)
    expect(out).toContain('  سلمى\n')
    expect(out).toContain(`note ${id}: اتصلت بالمتحدث`)
    const rows = jsonLines((await marsad('history', 'one', '--json')).out)
    expect(rows[0]).toMatchObject({ kind: 'reading', report: 'one' })
    expect(rows).toContainEqual(expect.objectContaining({ kind: 'correction', correction: 'edit', undone: true }))
  })

  it.each([
    { args: ['correct', 'praise', 'c1'], says: 'Allowed choices are accept' },
    { args: ['correct', 'accept', 'c1'], says: 'no claim c1 in the ledger' },
    { args: ['correct', 'edit', 'ID', '--set', 'type=quarrel'], says: 'type: not a type of event' },
    { args: ['correct', 'edit', 'ID'], says: 'name a field' },
    { args: ['correct', 'edit', 'ID', '--set', 'count'], says: 'FIELD=VALUE' },
    { args: ['correct', 'add', 'one', '--evidence', '9', '--set', 'type=clash'], says: 'START-END' },
    { args: ['correct', 'merge', 'ID'], says: 'correction' },
    { args: ['undo', 'x'], says: 'whole number' },
    { args: ['undo', '999'], says: 'no correction 999' },
    { args: ['history', 'c1'], says: 'neither an event nor a report' },
  ])('tells a wrong $args in one line', async ({ args, says }) => {
    const id = await idOf('air_strike')
    const { code, out, err } = await marsad(...args.map(arg => (arg === 'ID' ? id : arg)))
    expect({ code, out }).toEqual({ code: 1, out: '' })
    expect(err).toMatch(/^marsad: [^\n]+\n$/)
    expect(err).toContain(says)
  })
})

describe('marsad reread', () => {
  it('keeps corrections, and says that nothing else changed', async () => {
    const id = await idOf('air_strike')
    await marsad('correct', 'edit', id, '--set', 'count=7')
    const before = await listed()
    const trial = await marsad('reread', '--dry-run')
    expect(trial.out).toContain('1 reports read, for a trial: 0 new, 0 gone, 0 changed\nnothing was changed\n')
    const { code, out } = await marsad('reread')
    expect(code).toBe(0)
    expect(out).toContain('1 reports read: 0 new, 0 gone, 0 changed\n')
    expect(out).toMatch(/\n\d+ corrections kept\n$/)
    expect(await listed()).toEqual(before)
  })
})
