/** WARC, as web archives and Common Crawl keep pages: each page of HTML is a report, with the address that it was had from. */
import type { WARCRecord } from 'warcio'
import { fault } from '../../errors.ts'
import type { Input, InputFile, Surroundings } from '../input.ts'
import { cutRecords } from '../warc-records.ts'
import type { InputFormat } from './format.ts'

export const warc: InputFormat = {
  id: 'warc',
  extensions: ['warc'],
  mediaTypes: ['application/warc'],
  holds: 'bytes',
  what: 'A web archive, also gzipped: each page with an article is a report with its address; answers that are no page are passed over.',
  recognises: ({ bytes }) => Buffer.from(bytes.subarray(0, 7)).toString('latin1') === 'WARC/1.',
  read: readWarc,
}

async function* readWarc(file: InputFile, around: Surroundings): AsyncGenerator<Input> {
  const { source } = file
  const { WARCParser } = await import('warcio')
  const count = { records: 0, pages: 0, empty: 0 }
  for await (const cut of cutRecords(file.bytes(), around.limits.fileBytes)) {
    count.records++
    if ('passed' in cut) continue
    if ('reason' in cut) yield brokenRecord(source, count.records, cut.reason)
    else {
      // One record at a time: where a whole archive is given to it and ends too early, the parser waits for ever.
      const record = await WARCParser.parse([cut.bytes]).catch(() => null)
      const page = record && pageOf(record, source)
      if (!record) yield brokenRecord(source, count.records, 'its header is none')
      if (!page) continue
      count.pages++
      for await (const input of around.inner(page)) {
        if ('fault' in input && EMPTY.has(input.fault.code)) count.empty++
        else yield input
      }
    }
  }
  if (count.records === 0) yield brokenRecord(source, 1, 'there is none')
  // A crawl is full of lists and front pages: they are told together.
  if (count.empty > 0)
    yield { fault: fault('pages_without_article', { file: source, count: count.empty, total: count.pages }), source }
}

const brokenRecord = (source: string, record: number, reason: string): Input => ({
  fault: fault('warc_broken', { file: source, record, reason }),
  source,
})

const EMPTY = new Set(['report_empty', 'file_empty'])

const reasonOf = (error: unknown): string => (error instanceof Error ? error.message : String(error)).slice(0, 120)

/** The page that a record holds, or null where it holds none: a request, a picture, an answer that it was not found. */
function pageOf(record: WARCRecord, source: string): InputFile | null {
  const url = record.warcTargetURI
  const response = record.warcType === 'response'
  if (!url || (!response && record.warcType !== 'resource')) return null
  const status = Number(record.httpHeaders?.statusCode ?? 200)
  const mediaType = (response ? record.httpHeaders?.headers.get('content-type') : record.warcContentType) ?? ''
  if (status !== 200 || !/^\s*(?:text\/html|application\/xhtml\+xml)/i.test(mediaType)) return null
  const name = `${source} › ${url}`
  const bytes = async function* (): AsyncGenerator<Uint8Array> {
    try {
      yield* record.contentReader
    } catch (error) {
      throw fault('page_broken', { file: name, reason: reasonOf(error) })
    }
  }
  return { source: name, name: 'page.html', stem: null, url, mediaType, bytes }
}
