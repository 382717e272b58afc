/** Sizes and names that keep the project readable. */
import { describe, expect, it } from 'vitest'
import { FILES, isCode, isTest, SOURCES, textOf, withoutComments } from './source-files.ts'

const CODE = FILES.filter(file => isCode(file) && !isTest(file))
const LINES = 250
const INDEX_LINES = 60

/** A table in TypeScript: all lines but a few are entries (a value, a row, a list), and no function has a body. */
function isTable(code: string): boolean {
  const lines = withoutComments(code)
    .split('\n')
    .filter(line => line.trim() !== '')
  const statements = lines.filter(line => /^\s*(if|for|while|return|const|let|function|switch)\b/.test(line))
  return statements.length < lines.length / 20
}

const linesOf = (code: string): number => code.split('\n').length - 1

describe('sizes', () => {
  it('keeps source files under 250 lines, tables of data aside', () => {
    const long = CODE.filter(file => linesOf(textOf(file)) > LINES && !isTable(textOf(file)))
    expect(long.map(file => `${file}: ${linesOf(textOf(file))} lines`)).toEqual([])
  })

  it('keeps index.ts to a list', () => {
    const long = SOURCES.filter(file => file.endsWith('/index.ts') && linesOf(textOf(file)) > INDEX_LINES)
    expect(long).toEqual([])
  })

  it('nests no folder of sources deeper than three', () => {
    expect(SOURCES.filter(file => file.split('/').length > 4)).toEqual([])
  })
})

describe('names', () => {
  it('has no drawer for odds and ends', () => {
    const drawer = /(^|\/)(utils?|helpers?|common|misc|shared|new|v\d+)(\.[a-z]+)*(\/|$)/
    expect(FILES.filter(file => drawer.test(file))).toEqual([])
  })

  it('names source files in kebab-case', () => {
    expect(SOURCES.filter(file => !/^([a-z0-9-]+\/)*[a-z0-9-]+(\.d)?\.tsx?$/.test(file))).toEqual([])
  })

  it('keeps builds, logs and ledgers out of git', () => {
    expect(FILES.filter(file => /\.(log|sqlite|sqlite-wal|sqlite-shm|tgz|onnx|pem)$/.test(file))).toEqual([])
  })
})

describe('code', () => {
  // This file names what it forbids.
  const code = FILES.filter(file => isCode(file) && file !== 'test/budgets.test.ts')
  const having = (pattern: RegExp, files = code): string[] =>
    files.filter(file => pattern.test(withoutComments(textOf(file))))

  it('leaves nothing open', () => {
    expect(code.filter(file => /\b(TODO|FIXME|HACK|XXX)\b/.test(textOf(file)))).toEqual([])
  })

  it('silences no check', () => {
    const silenced = /@ts-(ignore|nocheck|expect-error)|biome-ignore|eslint-disable/
    expect(code.filter(file => silenced.test(textOf(file)))).toEqual([])
  })

  it('has no any', () => {
    const untyped = /:\s*any\b(?!\s*\()|\bas any\b|<any[,>]|\bany\[\]|, any>/
    expect(having(untyped)).toEqual([])
  })

  it('runs all its tests', () => {
    expect(having(/\b(describe|it|test)\.(only|todo|skip)\b/)).toEqual([])
  })
})
