/** Sees to a browser for the tests of the pages. */
import { existsSync } from 'node:fs'
import { installPackage } from './debian.mjs'

/** Where Debian and its kin put it. */
const DEBIAN = '/usr/bin/chromium'

/** Installs Debian's Chromium where it may; elsewhere the tests take what is found, and skip without. */
export async function installBrowser() {
  if (existsSync(DEBIAN) || process.env.MARSAD_BROWSER) return
  await installPackage('chromium', 'Chromium for the tests of the pages')
}
