/** Exports as users get them: from a ledger of the examples, by the command, checked by readers of others and by the page about them. */
import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { DuckDBInstance } from '@duckdb/node-api'
import { parse } from 'csv-parse/sync'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { EXPORTS } from '../src/7-exports/formats/index.ts'
import { ClaimLine, EventLine, lineSchemas } from '../src/7-exports/line-schema.ts'
import { BROWSER } from './browser.ts'
import { jsonLines, Scratch } from './marsad.ts'
import { ROOT, textOf } from './source-files.ts'

const scratch = new Scratch()
afterAll(() => scratch.remove())
const ledger = scratch.path('examples.sqlite')
beforeAll(async () => {
  await scratch.run('add', join(ROOT, 'examples'), '--ledger', ledger)
})

async function written(format: string, name = `events.${format}`): Promise<string> {
  const file = scratch.path(name)
  const { code, err } = await scratch.run('events', '--format', format, '--output', file, '--ledger', ledger)
  expect(err).toBe('')
  expect(code).toBe(0)
  return file
}

const table = async (format: string): Promise<Record<string, string>[]> =>
  parse(readFileSync(await written(format)), { bom: true, columns: true })

describe('the page about exports', () => {
  it.each(EXPORTS)('tells of $id', ({ id, about }) => {
    const row = textOf('docs/reference/exports.md')
      .split('\n')
      .find(line => line.startsWith(`| \`${id}\` |`))
    // A link may stand in for the words "the published schema".
    expect(row?.replace(/\[[^\]]*\]\([^)]*\)/, 'the published schema')).toContain(about)
  })

  it.each(Object.entries(lineSchemas()))('publishes %s', (name, schema) => {
    const file = join(ROOT, 'docs/reference', name)
    const text = `${JSON.stringify(schema, null, 2)}\n`
    if (process.env.UPDATE_SCHEMAS) writeFileSync(file, text)
    expect(JSON.parse(readFileSync(file, 'utf8'))).toEqual(JSON.parse(text))
  })
})

describe('the ledger of the examples', () => {
  it('keeps the promises of the schemas', async () => {
    const events = jsonLines(readFileSync(await written('jsonl'), 'utf8'))
    const claims = jsonLines(readFileSync(await written('claims'), 'utf8'))
    expect(events.length).toBeGreaterThan(20)
    expect(claims.length).toBeGreaterThanOrEqual(events.length)
    for (const line of events) expect(EventLine.safeParse(line).error).toBeUndefined()
    for (const line of claims) expect(ClaimLine.safeParse(line).error).toBeUndefined()
  })

  it('is the same number of events in every table, and in DuckDB', async () => {
    const count = (await table('csv')).length
    expect(await table('hxl')).toHaveLength(count + 1)
    const file = await written('parquet')
    const connection = await (await DuckDBInstance.create()).connect()
    const read = await connection.runAndReadAll(`select count(*)::integer as n from '${file}'`)
    connection.closeSync()
    expect(read.getRowObjects()).toEqual([{ n: count }])
  })

  it('never breaks the sums of UCDP', async () => {
    const rows = await table('ucdp')
    expect(rows.length).toBeGreaterThan(5)
    for (const row of rows) {
      const part = (name: string): number => Number(row[name])
      expect(part('best')).toBe(part('deaths_a') + part('deaths_b') + part('deaths_civilians') + part('deaths_unknown'))
      expect(part('low')).toBeLessThanOrEqual(part('best'))
      expect(part('best')).toBeLessThanOrEqual(part('high'))
    }
  })

  it('leaves no half-written file, and says why in one line', async () => {
    const { code, err } = await scratch.run(
      ...['events', '--format', 'csv', '--output', scratch.path('no/such/folder.csv'), '--ledger', ledger],
    )
    expect(code).toBe(1)
    expect(err.trim().split('\n')).toHaveLength(1)
  })
})

const OFFICE = ['/usr/bin/soffice', '/usr/bin/libreoffice'].find(existsSync)
if (OFFICE === undefined) console.warn('No LibreOffice was found, so opening a table in it is not tested')

describe.runIf(OFFICE !== undefined)('LibreOffice', () => {
  it('opens the table with its Arabic', async () => {
    const file = await written('csv')
    // Its window takes the encoding from the byte-order mark; without a window it has to be told.
    const asUtf8 = ['--infilter=CSV:44,34,76,1', '--convert-to', 'csv:Text - txt - csv (StarCalc):44,34,76']
    const profile = `-env:UserInstallation=file://${scratch.path('office')}`
    execFileSync(OFFICE ?? '', ['--headless', profile, ...asUtf8, file, '--outdir', scratch.path('back')], {
      ...{ timeout: 110_000, stdio: 'ignore' },
    })
    const rows: Record<string, string>[] = parse(readFileSync(scratch.path('back/events.csv')), {
      ...{ bom: true, columns: true },
    })
    expect(rows.map(row => row.place)).toEqual((await table('csv')).map(row => row.place))
  })
})

describe.runIf(BROWSER !== null)('PDF', () => {
  it('is printed by Chromium', async () => {
    const head = readFileSync(await written('pdf'))
      .subarray(0, 5)
      .toString()
    expect(head).toBe('%PDF-')
  })
})
