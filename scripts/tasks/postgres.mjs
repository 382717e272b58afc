/** Sees to a PostgreSQL for the tests of ledgers that a team shares. */
import { existsSync } from 'node:fs'
import { run } from './run.mjs'

/** Where Debian and its kin put it. */
const DEBIAN = '/usr/lib/postgresql'

const canInstall = () =>
  process.platform === 'linux' &&
  process.getuid?.() === 0 &&
  existsSync('/etc/debian_version') &&
  existsSync('/usr/bin/apt-get')

/** Installs Debian's PostgreSQL where it may; elsewhere the tests take what is found, and without one test files alone. */
export async function installPostgres() {
  if (existsSync(DEBIAN) || process.env.MARSAD_POSTGRES_BIN || !canInstall()) return
  console.error('Installing PostgreSQL for the tests of shared ledgers (once)…')
  const quiet = { env: { DEBIAN_FRONTEND: 'noninteractive' } }
  const install = ['install', '-y', '-qq', '--no-install-recommends', 'postgresql']
  const done = (await run('apt-get', ['update', '-qq'], quiet)) === 0 && (await run('apt-get', install, quiet)) === 0
  if (!done) console.error('PostgreSQL could not be installed')
}
