/** The battle for Sirte, quarter by quarter, as the examples tell it. */
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { z } from 'zod'
import { Scratch } from '../../../test/marsad.ts'
import { ROOT } from '../../../test/source-files.ts'

const scratch = new Scratch()
const ledger = scratch.path('test.sqlite')
beforeAll(() => scratch.run('add', join(ROOT, 'examples', 'sirte-districts.jsonl'), '--ledger', ledger))
afterAll(() => scratch.remove())

const Names = z.array(z.looseObject({ name: z.string() })).transform(actors => actors.map(actor => actor.name))
const Place = z.object({
  place: z.looseObject({ name: z.string() }),
  changes: z.array(z.looseObject({ to: z.string(), holders: Names, besiegers: Names, contested: z.boolean() })),
})
const Timeline = Place.extend({ parts: z.array(Place) })
const controlOf = async (...args: readonly string[]) =>
  Timeline.parse(JSON.parse((await scratch.run('control', ...args, '--json', '--ledger', ledger)).out))

const STATE = 'تنظيم الدولة الإسلامية'
const OPERATION = 'قوات البنيان المرصوص'

describe('marsad control', () => {
  it('gives the timeline of a town and of its quarters', async () => {
    const { place, changes, parts } = await controlOf('سرت')
    expect([place.name, changes.map(({ to, holders }) => [to, ...holders])]).toEqual([
      'مدينة سرت',
      [['2015-06-09', STATE]],
    ])
    const lines = parts.map(part => [
      part.place.name,
      part.changes.map(({ to, holders, besiegers, contested }) =>
        [to, ...[...holders].sort(), besiegers.length > 0 && 'besieged', contested && 'contested'].filter(Boolean),
      ),
    ])
    const fell = ['2015-06-09', STATE]
    expect(Object.fromEntries(lines)).toEqual({
      'مجمع قاعات واغادوغو': [fell, ['2016-08-10', OPERATION]],
      'الحي رقم 2': [fell, ['2016-08-16', OPERATION]],
      'الحي رقم 1': [fell, ['2016-08-29', OPERATION]],
      'الحي رقم 3': [fell, ['2016-09-05', STATE, 'besieged']],
      'حي 600': [fell, ['2016-10-09', OPERATION]],
      'الجيزة البحرية': [fell, ['2016-12-06', OPERATION]],
    })
  })

  it('tells who held it at the end of a day', async () => {
    const { changes } = await controlOf('الحي الثاني', '--at', '2016-08-15')
    expect(changes.map(({ to, holders }) => [to, ...holders])).toEqual([['2015-06-09', STATE]])
    expect((await controlOf('سرت', '--at', '2015-06-08')).changes).toEqual([])
  })

  it('says so in words', async () => {
    const { out } = await scratch.run('control', 'الجيزة البحرية', '--ledger', ledger)
    expect(out).toContain(`2016-12-06  held by ${OPERATION}`)
    expect(out).toMatch(new RegExp(`against: c[0-9a-z]+ takes · ${STATE}`))
    expect(out).toMatch(/\n {6}c[0-9a-z]+ takes · /)
  })

  it('tells of the places in a town of which itself nothing is told', async () => {
    const other = scratch.path('other.sqlite')
    const file = scratch.path('quarter.txt')
    writeFileSync(
      file,
      'العنوان: قاعات واغادوغو في يد القوات\nالمصدر: وكالة المدى\nالتاريخ: 2016-08-11\n\nسيطرت قوات البنيان المرصوص أمس على مجمع قاعات واغادوغو في سرت وطردت منه تنظيم داعش.\n',
    )
    await scratch.run('add', file, join(ROOT, 'examples', 'sirte-us-strikes.txt'), '--ledger', other)
    const { out } = await scratch.run('control', 'سرت', '--json', '--ledger', other)
    const { changes, parts } = Timeline.parse(JSON.parse(out))
    expect(changes).toEqual([])
    expect(parts.map(part => part.place.name)).toContain('مجمع قاعات واغادوغو')
  })

  it('tells in one line that nothing is told of a place', async () => {
    const { code, out, err } = await scratch.run('control', 'بنغازي', '--ledger', ledger)
    expect({ code, out }).toEqual({ code: 1, out: '' })
    expect(err).toMatch(/^marsad: no event in the ledger tells who took[^\n]+\n$/)
  })
})
