/** Saved text of a page: one story, or several that are told apart by the page's layout. */
import { fault } from '../../errors.ts'
import { sizeLabel } from '../../settings.ts'
import { decodeText } from '../decode-text.ts'
import type { Input, InputFile, Surroundings } from '../input.ts'
import { readWhole } from '../read-bytes.ts'
import { contentId } from '../report-id.ts'
import { splitStories } from '../split-stories.ts'
import type { InputFormat } from './format.ts'

export const txt: InputFormat = {
  id: 'txt',
  extensions: ['txt', 'text'],
  mediaTypes: ['text/plain'],
  holds: 'text',
  what: 'Saved text of a page: one story, or several that are told apart by source lines, separators and headers.',
  // Any text is text: what no other format knows and has no telling name is not taken for a page.
  recognises: () => false,
  read: readTxt,
}

async function* readTxt({ source, stem, url, bytes }: InputFile, { limits }: Surroundings): AsyncGenerator<Input> {
  const whole = await readWhole(bytes(), limits.fileBytes)
  if (!whole) throw fault('file_too_large', { file: source, limit: sizeLabel(limits.fileBytes) })
  const text = decodeText(whole)
  if (text === null) throw fault('file_not_text', { file: source })
  if (text.trim() === '') throw fault('file_empty', { file: source })
  const stories = splitStories(text)
  if (stories.length === 0) throw fault('report_empty', { file: source })
  for (const [i, story] of stories.entries()) {
    const content = { ...story, url: story.url ?? url ?? null }
    const id = stem === null ? contentId(content) : stories.length > 1 ? `${stem}/${i + 1}` : stem
    yield { report: { id, ...content }, source }
  }
}
