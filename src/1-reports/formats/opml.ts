/** Lists of feeds: no reports, but where to find some; `marsad watch` follows them. */
import { fault } from '../../errors.ts'
import type { Input, InputFile } from '../input.ts'
import type { InputFormat } from './format.ts'

export const opml: InputFormat = {
  id: 'opml',
  extensions: ['opml'],
  mediaTypes: ['text/x-opml', 'application/opml+xml'],
  holds: 'text',
  what: 'Lists of feeds (OPML), for `marsad watch`; `marsad add` says so and goes on.',
  recognises: ({ text }) => /^\s*(?:<\?[^>]*>\s*|<!--[\s\S]*?-->\s*)*<opml[\s>]/.test(text ?? ''),
  read: readOpml,
}

async function* readOpml({ source }: InputFile): AsyncGenerator<Input> {
  yield { fault: fault('feed_list', { file: source }), source }
}
