/** The printable dossier as PDF, printed by the Chromium of this machine: no small library writes Arabic right. */
import { execFile } from 'node:child_process'
import { existsSync } from 'node:fs'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { promisify } from 'node:util'
import { fault } from '../../errors.ts'
import type { ExportFormat } from './format.ts'
import { html } from './html.ts'

const PLACES = [
  ...['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'],
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
]
const QUIET = [
  ...['--headless', '--disable-gpu', '--no-first-run', '--disable-background-networking', '--disable-sync'],
  ...['--disable-component-update', '--disable-quic', '--no-pdf-header-footer'],
]
const WAIT_MS = 120_000

function browser(): string {
  const found = [process.env.MARSAD_BROWSER ?? '', ...PLACES].find(path => path !== '' && existsSync(path))
  if (found === undefined) throw fault('browser_missing')
  return found
}

export const pdf: ExportFormat = {
  id: 'pdf',
  label: { ar: 'ملف PDF', en: 'PDF dossier' },
  about: 'the HTML dossier printed to PDF by the Chromium of this machine',
  extension: 'pdf',
  mime: 'application/pdf',
  text: false,
  async *write(rows, context) {
    const program = browser()
    const folder = await mkdtemp(join(tmpdir(), 'marsad-pdf-'))
    try {
      const [page, file] = [join(folder, 'dossier.html'), join(folder, 'dossier.pdf')]
      await writeFile(page, html.write(rows, context))
      // Chromium refuses to run as root within its own sandbox; the page is ours and runs no script.
      const root = process.getuid?.() === 0 ? ['--no-sandbox'] : []
      const args = [...QUIET, ...root, `--user-data-dir=${join(folder, 'profile')}`, `--print-to-pdf=${file}`]
      await promisify(execFile)(program, [...args, pathToFileURL(page).href], { timeout: WAIT_MS })
      yield await readFile(file)
    } finally {
      await rm(folder, { recursive: true, force: true })
    }
  },
}
