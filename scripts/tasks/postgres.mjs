/** Sees to a PostgreSQL for the tests of ledgers that a team shares. */
import { existsSync } from 'node:fs'
import { installPackage } from './debian.mjs'

/** Where Debian and its kin put it. */
const DEBIAN = '/usr/lib/postgresql'

/** Installs Debian's PostgreSQL where it may; elsewhere the tests take what is found, and without one test files alone. */
export async function installPostgres() {
  if (existsSync(DEBIAN) || process.env.MARSAD_POSTGRES_BIN) return
  await installPackage('postgresql', 'PostgreSQL for the tests of shared ledgers')
}
