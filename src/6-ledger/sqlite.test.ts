/** What is true of a ledger in a file alone. */
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import Database from 'libsql'
import { afterAll, expect, it } from 'vitest'
import { openLedger } from './ledger.ts'
import { firstTables } from './migrations/0001-first-tables.ts'
import { MIGRATIONS } from './migrations/index.ts'

const folder = mkdtempSync(join(tmpdir(), 'ledger-files-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

/** Does `work` on the file as no ledger. */
function inFile(file: string, work: (db: Database.Database) => void): void {
  const db = new Database(file)
  try {
    work(db)
  } finally {
    db.close()
  }
}

it('a file that is no ledger is told of in one line', async () => {
  const file = join(folder, 'letter.txt')
  writeFileSync(file, 'this is a letter, and no ledger '.repeat(100))
  await expect(openLedger(file)).rejects.toMatchObject({ code: 'ledger_unreadable' })
})

it('a ledger of a newer version is refused', async () => {
  const file = join(folder, 'newer.sqlite')
  await (await openLedger(file)).close()
  inFile(file, db => db.exec("update meta set value = '99' where key = 'schema'"))
  await expect(openLedger(file)).rejects.toMatchObject({ code: 'ledger_newer' })
})

it('an older ledger is brought up to date, and a copy of it is kept', async () => {
  const file = join(folder, 'older.sqlite')
  inFile(file, db => {
    for (const statement of firstTables.statements) db.exec(statement)
    db.exec("create table meta (key text primary key, value text not null); insert into meta values ('schema', '1')")
    db.exec(`insert into reports (id, version, content_hash, reading_hash, body, read_published_basis, unread, added_at)
      values ('old', 1, '', '', 'نص قديم', 'unknown', '[]', '2030-01-01T00:00:00.000Z')`)
  })
  const ledger = await openLedger(file)
  expect((await ledger.report('old'))?.report.body).toBe('نص قديم')
  await ledger.close()
  const copy = `${file}.before-${MIGRATIONS[1]?.id}`
  inFile(copy, db => {
    expect(db.prepare('select value from meta').all()).toEqual([{ value: '1' }])
    expect(db.prepare('select id from reports').all()).toEqual([{ id: 'old' }])
  })
  await (await openLedger(file)).close()
  inFile(file, db =>
    expect(db.prepare("select value from meta where key = 'schema'").all()).toEqual([
      { value: `${MIGRATIONS.length}` },
    ]),
  )
})

it('a new ledger leaves no copy', async () => {
  const file = join(folder, 'fresh.sqlite')
  await (await openLedger(file)).close()
  expect(existsSync(`${file}.before-${MIGRATIONS[0]?.id}`)).toBe(false)
})
