/** A saved page of the web: its article, without what stands around it. */
import { fault } from '../../errors.ts'
import { sizeLabel } from '../../settings.ts'
import { declaredEncoding } from '../declared-encoding.ts'
import { decodeText } from '../decode-text.ts'
import type { Input, InputFile, Surroundings } from '../input.ts'
import { readWhole } from '../read-bytes.ts'
import { contentId } from '../report-id.ts'
import type { InputFormat } from './format.ts'

export const html: InputFormat = {
  id: 'html',
  extensions: ['html', 'htm', 'xhtml', 'shtml'],
  mediaTypes: ['text/html', 'application/xhtml+xml'],
  holds: 'text',
  what: 'A saved page: title, outlet, day of publication and the paragraphs of the article; menus, captions, links to other stories and comments are left out.',
  recognises: ({ text }) =>
    /^\s*(?:<\?xml[^>]*>\s*|<!--[\s\S]{0,2000}?-->\s*)*(?:<!doctype html|<html[\s>])/i.test(text ?? ''),
  read: readHtml,
}

async function* readHtml(file: InputFile, { limits }: Surroundings): AsyncGenerator<Input> {
  const { source, stem, url = null } = file
  const bytes = await readWhole(file.bytes(), limits.fileBytes)
  if (!bytes) throw fault('file_too_large', { file: source, limit: sizeLabel(limits.fileBytes) })
  const declared = declaredEncoding(bytes, file.mediaType)
  const text = decodeText(bytes, declared) ?? (await foreignText(bytes, declared))
  if (text === null) throw fault('file_not_text', { file: source })
  const { readPage } = await import('../page/read-page.ts')
  const read = readPage(text, url)
  if (!read) throw fault('report_empty', { file: source })
  if ('reason' in read) throw fault('page_broken', { file: source, reason: read.reason })
  yield { report: { id: stem ?? contentId(read.report), ...read.report }, source }
}

/** The text of a page in no encoding of Arabic: it is kept and marked, so that it has to be letters and not their ruins. */
async function foreignText(bytes: Uint8Array, declared: string | null): Promise<string | null> {
  const { decodeAs } = await import('../decode-text.ts')
  const { detect } = await import('chardet')
  for (const encoding of [declared, detect(bytes)]) {
    const text = encoding && decodeAs(bytes, encoding)
    if (text) return text
  }
  return null
}
