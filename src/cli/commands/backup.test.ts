/** Backup and its way back, and deletion, by the real command. */
import { statSync, writeFileSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { jsonLines, Scratch } from '../../../test/marsad.ts'
import { warLines } from '../../../test/war-reports.ts'

const scratch = new Scratch()
const [ledger, other, third] = ['one.sqlite', 'two.sqlite', 'three.sqlite'].map(name => scratch.path(name))
const [backup, exported] = [scratch.path('backup.marsad'), scratch.path('export.marsad')]
const on = (target = ''): string[] => ['--ledger', target]
beforeAll(async () => {
  await scratch.run('add', scratch.file('war.jsonl', warLines('war', 30)), ...on(ledger))
})
afterAll(() => scratch.remove())

describe('marsad backup, restore, export and import', () => {
  it('carry a ledger over', async () => {
    const { out: events } = await scratch.run('events', '--json', ...on(ledger))
    expect((await scratch.run('backup', backup, ...on(ledger))).out).toMatch(/backup\.marsad: \d+ rows\n$/)
    expect((await scratch.run('restore', backup, ...on(other))).out).toMatch(/two\.sqlite: \d+ rows\n$/)
    expect((await scratch.run('events', '--json', ...on(other))).out).toBe(events)
    expect((await scratch.run('export', exported, ...on(ledger))).code).toBe(0)
    const { out } = await scratch.run('import', exported, ...on(third))
    expect(out).toMatch(/^30 new, 0 unchanged, 0 new versions\n/)
    expect((await scratch.run('events', '--json', ...on(third))).out).toBe(events)
    expect(statSync(exported).size).toBeLessThan(statSync(backup).size)
  })

  it('tell a wrong file or ledger in one line', async () => {
    const bad = scratch.path('bad.marsad')
    writeFileSync(bad, 'a letter')
    for (const args of [
      ['restore', bad, ...on(scratch.path('new.sqlite'))],
      ['restore', backup, ...on(ledger)],
      ['import', bad, ...on(ledger)],
    ]) {
      const { code, out, err } = await scratch.run(...args)
      expect({ code, out }).toEqual({ code: 1, out: '' })
      expect(err).toMatch(/^marsad: [^\n]+\n$/)
    }
  })
})

describe('marsad delete', () => {
  it('erases a report, lists that, and lets it come back neither by adding nor by restoring', async () => {
    expect((await scratch.run('delete', 'war-3', ...on(ledger))).code).toBe(1)
    const { code } = await scratch.run('delete', 'war-3', '--reason', 'withdrawn', ...on(ledger))
    expect(code).toBe(0)
    expect((await scratch.run('show', 'war-3', ...on(ledger))).code).toBe(1)
    const again = await scratch.run('add', scratch.path('war.jsonl'), ...on(ledger))
    expect([again.code, again.out]).toEqual([
      0,
      expect.stringMatching(/^0 new, 29 unchanged[^\n]*\n[^\n]*on request: war-3\n/),
    ])
    const back = await scratch.run('restore', backup, '--replace', ...on(ledger))
    expect(back.out).toMatch(/1 reports deleted again\n$/)
    const { out } = await scratch.run('deletions', '--json', ...on(ledger))
    expect(jsonLines(out)).toEqual([
      { report: 'war-3', reason: 'withdrawn', deletedAt: expect.stringMatching(/^20.*Z$/) },
    ])
    expect((await scratch.run('deletions', ...on(ledger))).out).toContain('war-3')
  })
})
