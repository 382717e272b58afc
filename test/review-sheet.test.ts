/** The page for a native reader holds all of a pack, in Arabic, and says what it asks. */
import { execFileSync, spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { parseHTML } from 'linkedom'
import { describe, expect, it } from 'vitest'
import { readPack } from '../scripts/gazetteer/read-packs.ts'
import { ROOT } from './source-files.ts'
import { TOY } from './toy-gazetteer.ts'

const ARGS = ['--import', 'tsx', join(ROOT, 'scripts/review-sheet.ts')]

describe('the review sheet of a pack', () => {
  const { document } = parseHTML(execFileSync(process.execPath, [...ARGS, 'toy'], { cwd: ROOT, encoding: 'utf8' }))
  const { places, actors, operations, outlets, examples } = readPack(TOY)
  const text = document.body.textContent ?? ''

  it('has a row each of what the pack holds, with room to tick and to put right', () => {
    const rows = document.querySelectorAll('tbody tr')
    expect(rows).toHaveLength([places, actors, operations, outlets, examples].flat().length)
    for (const row of rows) expect(row.querySelectorAll('.tick, .note')).toHaveLength(2)
  })

  it('names everything by its Arabic names, and nothing by an id', () => {
    for (const { names } of places) for (const name of names) expect(text).toContain(name)
    for (const { names } of actors) for (const { name } of names) expect(text).toContain(name)
    for (const example of examples) expect(text).toContain(example.text)
    expect(text).not.toMatch(/toy\/|state_forces|[a-z]+_[a-z]+/)
  })

  it('reads from right to left and asks in Arabic', () => {
    expect(document.documentElement.getAttribute('dir')).toBe('rtl')
    expect(document.querySelectorAll('h2 + p').length).toBeGreaterThan(3)
  })

  it('of a pack that is not there is a line with those that are', () => {
    const { status, stdout, stderr } = spawnSync(process.execPath, [...ARGS, 'atlantis'], {
      cwd: ROOT,
      encoding: 'utf8',
    })
    expect({ status, stdout }).toEqual({ status: 1, stdout: '' })
    expect(stderr).toMatch(/^Name one of the packs: .*libya.*\n$/)
  })
})
