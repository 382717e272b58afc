/** Saved text of a page: one story, or several that are told apart by the page's layout. */
import { fault } from '../../errors.ts'
import { decodeText } from '../decode-text.ts'
import { type Input, type InputFile, type InputLimits, sizeLabel } from '../input.ts'
import { readWhole } from '../read-bytes.ts'
import { splitStories } from '../split-stories.ts'
import type { InputFormat } from './format.ts'

export const txt: InputFormat = {
  id: 'txt',
  extensions: ['txt', 'text'],
  // Any text is text: what no other format knows and has no telling name is not taken for a page.
  recognises: () => false,
  read: readTxt,
}

async function* readTxt({ source, stem, bytes }: InputFile, limits: InputLimits): AsyncGenerator<Input> {
  const whole = await readWhole(bytes(), limits.fileBytes)
  if (!whole) {
    yield { fault: fault('file_too_large', { file: source, limit: sizeLabel(limits.fileBytes) }), source }
    return
  }
  const text = decodeText(whole)
  if (text === null || text.trim() === '') {
    const code = whole.length > 0 && text === null ? 'file_not_text' : 'file_empty'
    yield { fault: fault(code, { file: source }), source }
    return
  }
  const stories = splitStories(text)
  if (stories.length === 0) yield { fault: fault('report_empty', { file: source }), source }
  for (const [i, story] of stories.entries())
    yield { report: { id: stories.length > 1 ? `${stem}/${i + 1}` : stem, ...story }, source }
}
