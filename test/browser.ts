/** The browser that the tests of the pages use, where there is one. */
import { existsSync } from 'node:fs'
import { chromium } from 'playwright-core'

const SYSTEM = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome']

/**
 * The path of a Chromium: the one named by MARSAD_BROWSER, the system's, or Playwright's own. Null when there is none:
 * the tests of the pages are then skipped, but in CI `browser.test.ts` fails.
 */
export const BROWSER: string | null =
  [process.env.MARSAD_BROWSER ?? '', ...SYSTEM, chromium.executablePath()].find(
    path => path !== '' && existsSync(path),
  ) ?? null

/** Quiet, offline, and able to run as root in a container. */
export const BROWSER_ARGS: readonly string[] = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]
