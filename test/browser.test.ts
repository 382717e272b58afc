/** Without a browser the tests of the pages are skipped: let that never pass unseen. */
import { expect, it } from 'vitest'
import { BROWSER } from './browser.ts'

it('finds a browser wherever CI runs', () => {
  if (!BROWSER) console.warn('No Chromium was found, so the tests of the pages are skipped; name one by MARSAD_BROWSER')
  if (process.env.CI === 'true') expect(BROWSER).not.toBeNull()
})
