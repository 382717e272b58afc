/** Imports flow from higher stages to lower ones, and the stages that read a text depend on nothing but their arguments. */
import { dirname, join } from 'node:path/posix'
import { describe, expect, it } from 'vitest'
import { SOURCES, textOf, withoutComments } from './source-files.ts'

interface Import {
  readonly file: string
  /** A path from the project's folder for an own file, else the package's name as written. */
  readonly target: string
}

const IMPORT = /\bfrom\s*'([^']+)'|\bimport\s*\(\s*'([^']+)'\s*\)|^\s*import\s*'([^']+)'/gm

const importsOf = (file: string): Import[] =>
  [...withoutComments(textOf(file)).matchAll(IMPORT)].map(([, from, dynamic, bare]) => {
    const target = from ?? dynamic ?? bare ?? ''
    return { file, target: target.startsWith('.') ? join(dirname(file), target) : target }
  })

const IMPORTS = SOURCES.flatMap(importsOf)
/** 1–7 for a file of a stage's folder, else null. */
const stageOf = (path: string): number | null => Number(/^src\/([1-7])-/.exec(path)?.[1]) || null
/** What any stage may import: it imports nothing itself. */
const FOUNDATIONS = new Set(['src/errors.ts', 'src/engine-version.ts', 'src/settings.ts'])
/** A folder with more is parted by what its files are about. */
const MOST_FILES = 60
const shown = (all: readonly Import[]): string[] => all.map(({ file, target }) => `${file} imports ${target}`)

describe('layout', () => {
  it('finds the stages and their imports', () => {
    expect(new Set(SOURCES.map(stageOf))).toContain(1)
    expect(IMPORTS.filter(({ file }) => stageOf(file) !== null).length).toBeGreaterThan(10)
  })

  it('lets a stage import only itself, lower stages and the foundations', () => {
    const wrong = IMPORTS.filter(({ file, target }) => {
      const stage = stageOf(file)
      if (stage === null || !target.startsWith('src/')) return false
      return !FOUNDATIONS.has(target) && (stageOf(target) ?? Number.POSITIVE_INFINITY) > stage
    })
    expect(shown(wrong)).toEqual([])
  })

  it('imports own files by their full name', () => {
    const wrong = IMPORTS.filter(({ target }) => target.startsWith('src/') && !/\.[a-z0-9]+(\?\w+)?$/.test(target))
    expect(shown(wrong)).toEqual([])
  })

  it('keeps a folder small enough to survey', () => {
    const held = new Map<string, number>()
    for (const file of SOURCES) held.set(dirname(file), (held.get(dirname(file)) ?? 0) + 1)
    expect([...held].filter(([, files]) => files > MOST_FILES)).toEqual([])
  })

  it('keeps the foundations free of imports', () => {
    expect(shown(IMPORTS.filter(({ file }) => FOUNDATIONS.has(file)))).toEqual([])
  })
})

/** What would make a reading depend on more than its arguments: the clock, chance, network, disk and environment. */
const OUTSIDE: readonly RegExp[] = [
  /\bDate\.now\b/,
  /\bnew Date\(\s*\)/,
  /\bnew Date\b(?!\s*\()/,
  /\bperformance\b/,
  /\bset(Timeout|Interval|Immediate)\b/,
  /\bMath\.random\b/,
  /\bcrypto\.random\w*|\brandom(UUID|Bytes|Int)\b|\bgetRandomValues\b/,
  /\bfetch\s*\(/,
  /\bprocess\b\s*[.[]/,
  /\bimport\.meta\b/,
  /\bglobalThis\b/,
  /\brequire\s*\(/,
  /\btoLocale\w*String\b/,
]
/** The only parts of Node that are pure functions. */
const PURE = new Set(['node:crypto', 'node:util', 'node:assert'])

describe('stages 2 to 5', () => {
  const pure = SOURCES.filter(file => [2, 3, 4, 5].includes(stageOf(file) ?? 0))

  it.each(OUTSIDE)('have no %s', pattern => {
    expect(pure.filter(file => pattern.test(withoutComments(textOf(file))))).toEqual([])
  })

  it('import no part of Node that reaches outside', () => {
    const wrong = pure.flatMap(importsOf).filter(({ target }) => /^node:/.test(target) && !PURE.has(target))
    expect(shown(wrong)).toEqual([])
  })

  it('import no server, database or browser', () => {
    const outside = /^(fastify|@fastify\/|undici|libsql|pg|kysely|react|maplibre-gl|playwright-core|commander)/
    expect(shown(pure.flatMap(importsOf).filter(({ target }) => outside.test(target)))).toEqual([])
  })
})
