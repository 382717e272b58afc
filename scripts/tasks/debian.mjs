/** Programs that the tests want, from Debian's packages where this machine is one and lets us. */
import { existsSync } from 'node:fs'
import { run } from './run.mjs'

const canInstall = () =>
  process.platform === 'linux' &&
  process.getuid?.() === 0 &&
  existsSync('/etc/debian_version') &&
  existsSync('/usr/bin/apt-get')

/** Installs `name`, saying what for; does nothing where it may not. */
export async function installPackage(name, label) {
  if (!canInstall()) return
  console.error(`Installing ${label} (once)…`)
  const quiet = { env: { DEBIAN_FRONTEND: 'noninteractive' } }
  const install = ['install', '-y', '-qq', '--no-install-recommends', name]
  const done = (await run('apt-get', ['update', '-qq'], quiet)) === 0 && (await run('apt-get', install, quiet)) === 0
  if (!done) console.error(`${name} could not be installed`)
}
