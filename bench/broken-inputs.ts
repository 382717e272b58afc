/** Reads 10,000 random or mutated inputs of every kind, and prints how many, the longest and the peak of memory: `npx tsx bench/broken-inputs.ts [COUNT]`. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import ExcelJS from 'exceljs'
import { zipSync } from 'fflate'
import { WARCRecord, WARCSerializer } from 'warcio'
import { BODY, mutated, readBytes } from '../src/1-reports/reading.corpus.ts'
import { chance, pick } from '../test/random-text.ts'
import { ROOT } from './texts.ts'

async function seedsOf(): Promise<readonly (readonly [string, Uint8Array])[]> {
  const page = readFileSync(join(ROOT, 'test/pages/aljazeera.html'))
  const lines = Buffer.from(`${JSON.stringify({ id: 'a', body: BODY })}\n`.repeat(5))
  const book = new ExcelJS.Workbook()
  book.created = book.modified = new Date(Date.UTC(2018, 2, 4))
  book.addWorksheet('1').addRows([
    ['id', 'body'],
    ['a', BODY],
  ])
  const content = (async function* () {
    yield page
  })()
  const http = {
    type: 'response',
    statusline: 'HTTP/1.1 200 OK',
    httpHeaders: { 'content-type': 'text/html' },
  } as const
  const warc = await WARCSerializer.serialize(
    WARCRecord.create({ url: 'https://marfa.example/1', date: '2020-01-02T03:04:05Z', ...http }, content),
  )
  const feed = `<?xml version="1.0"?><rss version="2.0"><channel><item><title>خيام</title><guid>1</guid><description>${BODY}</description></item></channel></rss>`
  return [
    ['x.html', page],
    ['x.html', readFileSync(join(ROOT, 'test/pages/aljarida.html'))],
    ['x.jsonl', lines],
    ['x.csv', Buffer.from(`id,title,body\n${`x,"خيام","${BODY}"\n`.repeat(4)}`)],
    ['x.xlsx', new Uint8Array(await book.xlsx.writeBuffer())],
    ['x.warc', warc],
    ['x.warc.gz', gzipSync(warc)],
    ['x.rss', Buffer.from(feed)],
    ['x.opml', Buffer.from('<opml version="2.0"><body><outline xmlUrl="https://marfa.example/rss"/></body></opml>')],
    ['x.txt', Buffer.from(`${BODY}\n***\n${BODY}`)],
    ['x.zip', zipSync({ 'a.html': page, 'b.jsonl': lines, 'c.zip': zipSync({ 'd.txt': Buffer.from(BODY) }) })],
  ]
}

/** Every tenth input is nothing but chance. */
function inputOf(whole: Uint8Array, seed: number): Uint8Array {
  if (seed % 10 !== 0) return mutated(whole, seed)
  const numbers = chance(seed)
  return Uint8Array.from({ length: pick(numbers, 5000) }, () => pick(numbers, 256))
}

async function run(count: number): Promise<void> {
  const seeds = await seedsOf()
  const sum = { reports: 0, faults: 0, longest: 0, name: '', peak: 0 }
  for (let seed = 0; seed < count; seed++) {
    const [name, whole] = seeds[seed % seeds.length] ?? ['x.txt', Buffer.from(BODY)]
    const before = performance.now()
    for (const input of await readBytes(name, inputOf(whole, seed))) 'report' in input ? sum.reports++ : sum.faults++
    const took = performance.now() - before
    if (took > sum.longest) Object.assign(sum, { longest: took, name: `${name}, seed ${seed}` })
    sum.peak = Math.max(sum.peak, process.memoryUsage().rss)
  }
  console.log(`${count} inputs: ${sum.reports} reports, ${sum.faults} faults, no crash`)
  console.log(
    `longest ${Math.round(sum.longest)} ms (${sum.name}), peak of memory ${Math.round(sum.peak / 2 ** 20)} MB`,
  )
}

await run(Number(process.argv[2] ?? 10_000))
