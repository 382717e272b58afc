/** What a server answered, as something to be read like a file. */
import { basename } from 'node:path/posix'
import { articleUrl } from '../feeds/article-url.ts'
import type { InputFile } from '../input.ts'
import type { Page } from './answer.ts'

/**
 * The address that was asked for is its id, as it is when a feed brings it: the same page, fetched again and changed, is a
 * new version of the same report.
 */
export function inputFromPage({ url, bytes, mediaType }: Page, asked: string): InputFile {
  return {
    source: asked,
    name: basename(new URL(url).pathname),
    stem: articleUrl(asked, null) ?? asked,
    url,
    ...(mediaType === null ? {} : { mediaType }),
    bytes: async function* () {
      yield bytes
    },
  }
}
