/** The engines that ledgers are tested on: a file, and a real PostgreSQL where there is one. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { POSTGRES, startPostgres } from './postgres.ts'

export interface TestEngine {
  /** Where a new, empty ledger may be made. */
  readonly target: () => string
  readonly stop: () => Promise<void>
}

async function startFiles(): Promise<TestEngine> {
  const folder = mkdtempSync(join(tmpdir(), 'ledgers-'))
  let count = 0
  return {
    target: () => join(folder, 'new folder', `ledger${++count}.sqlite`),
    stop: async () => rmSync(folder, { recursive: true, force: true }),
  }
}

async function startServer(): Promise<TestEngine> {
  const { database, stop } = await startPostgres()
  return { target: database, stop }
}

if (POSTGRES === null) {
  if (process.env.CI) throw new Error('PostgreSQL is needed for the tests of the ledger in CI, and none was found')
  console.warn(
    'No PostgreSQL was found, so ledgers are tested in files alone; name its programs by MARSAD_POSTGRES_BIN',
  )
}

export const TEST_ENGINES: readonly { readonly name: string; readonly start: () => Promise<TestEngine> }[] = [
  { name: 'a file', start: startFiles },
  ...(POSTGRES === null ? [] : [{ name: 'PostgreSQL', start: startServer }]),
]
