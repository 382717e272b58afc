/** A registry is a list in its folder's index.ts, and the list is the folder: to add one is a file and a line. */
import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { INPUT_FORMATS } from '../src/1-reports/formats/index.ts'
import { EVENT_TYPES } from '../src/4-claims/event-types/index.ts'
import { CORRECTION_KINDS } from '../src/6-ledger/corrections/index.ts'
import { MIGRATIONS } from '../src/6-ledger/migrations/index.ts'
import { EXPORTS } from '../src/7-exports/formats/index.ts'
import { ROUTES } from '../src/api/routes/index.ts'
import { COMMANDS } from '../src/cli/commands/index.ts'
import { DATA_SETS } from '../src/compare/data-sets/index.ts'
import { FILES, ROOT, textOf } from './source-files.ts'

const REGISTRIES: readonly { readonly folder: string; readonly list: readonly unknown[] }[] = [
  { folder: 'src/1-reports/formats', list: INPUT_FORMATS },
  { folder: 'src/4-claims/event-types', list: EVENT_TYPES },
  { folder: 'src/6-ledger/corrections', list: CORRECTION_KINDS },
  { folder: 'src/6-ledger/migrations', list: MIGRATIONS },
  { folder: 'src/7-exports/formats', list: EXPORTS },
  { folder: 'src/api/routes', list: ROUTES },
  { folder: 'src/cli/commands', list: COMMANDS },
  { folder: 'src/compare/data-sets', list: DATA_SETS },
]

const filesOf = (folder: string): string[] =>
  FILES.filter(file => file.startsWith(`${folder}/`) && !/\.(test|corpus)\.ts$/.test(file))
    .map(file => file.slice(folder.length + 1))
    .filter(file => file !== 'index.ts')

const imported = (folder: string, kind: 'import' | 'import type'): string[] => {
  // Commands are loaded when they are called.
  const line = new RegExp(
    `^${kind} \\{[^}]*\\} from '\\./([^']+)'${kind === 'import' ? "|await import\\('\\./([^']+)'\\)" : ''}`,
    'gm',
  )
  return [...textOf(`${folder}/index.ts`).matchAll(line)].map(match => match[1] ?? match[2] ?? '')
}

describe.each(REGISTRIES)('$folder', ({ folder, list }) => {
  // What the list imports as a type is the shape of its members, and no member.
  const shapes = new Set(imported(folder, 'import type'))

  it('lists every file of the folder', () => {
    expect(imported(folder, 'import').sort()).toEqual(
      filesOf(folder)
        .filter(file => !shapes.has(file))
        .sort(),
    )
    expect(list).toHaveLength(imported(folder, 'import').length)
  })

  it('lists each once', () => {
    expect(new Set(list).size).toBe(list.length)
  })
})

describe('event types', () => {
  it('have the id of their file', () => {
    const files = imported('src/4-claims/event-types', 'import').map(file =>
      file.replace('.ts', '').replaceAll('-', '_'),
    )
    expect(EVENT_TYPES.map(type => type.id).sort()).toEqual(files.sort())
  })
})

describe('exports', () => {
  it('have the id of their file', () => {
    const files = imported('src/7-exports/formats', 'import').map(file => file.replace('.ts', ''))
    expect(EXPORTS.map(one => one.id).sort()).toEqual(files.sort())
  })
})

describe('commands', () => {
  it.each(COMMANDS)('$name has the name that it is called by, and of its file', async ({ name, load }) => {
    expect((await load())().name()).toBe(name)
    expect(imported('src/cli/commands', 'import')).toContain(`${name}.ts`)
  })
})

describe('packs', () => {
  const packs = readdirSync(join(ROOT, 'packs'), { withFileTypes: true }).filter(entry => entry.isDirectory())

  it.each(packs.map(entry => entry.name))('%s is data only, with a pack.json', name => {
    expect(existsSync(join(ROOT, 'packs', name, 'pack.json'))).toBe(true)
    expect(readdirSync(join(ROOT, 'packs', name)).filter(file => !/\.(csv|json|jsonl|md)$/.test(file))).toEqual([])
  })

  it('hold no file but packs and their description', () => {
    expect(FILES.filter(file => /^packs\/[^/]+$/.test(file))).toEqual(['packs/README.md'])
  })
})
