/** A dossier to read or print: each event on pages of its own, in Arabic and in English. */
import { DOSSIER_FOOT, DOSSIER_HEAD, dossierSection } from '../dossier-page.ts'
import { DOSSIER_WORDS } from '../dossier-words.ts'
import type { ExportFormat } from './format.ts'

export const html: ExportFormat = {
  id: 'html',
  label: { ar: 'ملف للطباعة HTML', en: 'Printable HTML dossier' },
  about: 'each event on pages of its own, in Arabic and English, with every claim and its words',
  extension: 'html',
  mime: 'text/html; charset=utf-8',
  text: true,
  async *write(rows, { names }) {
    yield DOSSIER_HEAD
    for await (const row of rows) for (const words of DOSSIER_WORDS) yield dossierSection(row, words, names())
    yield DOSSIER_FOOT
  },
}
