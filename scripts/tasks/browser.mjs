/** Sees to a browser for the tests of the pages. */
import { existsSync } from 'node:fs'
import { run } from './run.mjs'

/** Where Debian and its kin put it. */
const DEBIAN = '/usr/bin/chromium'

const canInstall = () =>
  process.platform === 'linux' &&
  process.getuid?.() === 0 &&
  existsSync('/etc/debian_version') &&
  existsSync('/usr/bin/apt-get')

/** Installs Debian's Chromium where it may; elsewhere the tests take what is found, and skip without. */
export async function installBrowser() {
  if (existsSync(DEBIAN) || process.env.MARSAD_BROWSER || !canInstall()) return
  console.error('Installing Chromium for the tests of the pages (once)…')
  const quiet = { env: { DEBIAN_FRONTEND: 'noninteractive' } }
  const install = ['install', '-y', '-qq', '--no-install-recommends', 'chromium']
  const done = (await run('apt-get', ['update', '-qq'], quiet)) === 0 && (await run('apt-get', install, quiet)) === 0
  if (!done) console.error('Chromium could not be installed')
}
