/** The feeds that a person names: by address, or in lists. */
import { createReadStream } from 'node:fs'
import { decodeText } from '../1-reports/decode-text.ts'
import { feedsOf } from '../1-reports/feeds/parse-opml.ts'
import { openFault } from '../1-reports/open-fault.ts'
import { readWhole } from '../1-reports/read-bytes.ts'
import { isAddress } from '../1-reports/read-given.ts'
import { fault } from '../errors.ts'

const LIST_BYTES = 8 * 2 ** 20

/** Each address once, in their order; throws the fault of a list that cannot be read, or that names none. */
export async function listedFeeds(given: readonly string[]): Promise<readonly string[]> {
  const lists = await Promise.all(given.map(one => (isAddress(one) ? [one] : feedsIn(one))))
  return [...new Set(lists.flat())]
}

async function feedsIn(file: string): Promise<readonly string[]> {
  const bytes = await readWhole(createReadStream(file), LIST_BYTES).catch((error: unknown) => {
    throw openFault(error, file)
  })
  const text = bytes && decodeText(bytes)
  const feeds = text ? feedsOf(text) : null
  if (!feeds?.length) throw fault('feeds_missing', { file })
  return feeds
}
