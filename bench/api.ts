/** How many requests a second the API answers over a ledger of 100,000 invented events: the list of events, map clusters and counts, asked again and for the first time. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import autocannon from 'autocannon'
import { EVENT_TYPES } from '../src/4-claims/event-types/index.ts'
import { openLedger } from '../src/6-ledger/ledger.ts'
import { startServer } from '../src/api/server.ts'
import { below, day, fillLedger, next } from './invented-ledger.ts'

const EVENTS = 100_000
const SECONDS = 8
const CONNECTIONS = 20
/** Addresses that are asked again and again. */
const KEPT = 300
/** Each time another address: a filter of the list, a view of the map at zooms 4 to 10, a view that is counted. */
const ASKED: Readonly<Record<string, () => string>> = {
  'list of events': () => `/api/v1/events?limit=50&to=${day()}&type=${type()}&minConfidence=${next()}`,
  'map clusters': () => {
    const zoom = 4 + below(7)
    const [west, south, width] = [40 * next(), 10 + 20 * next(), 360 / 2 ** zoom]
    return `/api/v1/map?zoom=${zoom}&bbox=${west},${south},${Math.min(180, west + width)},${Math.min(90, south + width / 2)}`
  },
  'counts of a view': () => `/api/v1/counts?bbox=${20 * next()},10,${20 + 20 * next()},37&type=${type()}`,
}
const type = (): string => EVENT_TYPES[below(EVENT_TYPES.length)]?.id ?? 'clash'
const folder = mkdtempSync(join(tmpdir(), 'marsad-bench-'))
const file = join(folder, 'ledger.sqlite')
const ledger = await openLedger(file)
try {
  await fillLedger(file, EVENTS)
  const { events } = await ledger.counts()
  process.stderr.write(`${events} events\n`)
  const server = await startServer({ ledger, port: 0, host: '127.0.0.1' })
  for (const [name, path] of Object.entries(ASKED)) {
    const addresses = Array.from({ length: KEPT }, path)
    for (const address of addresses) await fetch(server.url + address)
    let at = 0
    await measure(`${name}, kept answers`, server.url, () => addresses[at++ % KEPT] ?? '')
    await measure(`${name}, each asked for the first time`, server.url, path)
  }
  await server.close()
} finally {
  await ledger.close()
  rmSync(folder, { recursive: true })
}

/** So many connections ask one address after the other. */
async function measure(name: string, url: string, path: () => string): Promise<void> {
  const { requests, latency, errors, non2xx } = await autocannon({
    ...{ url, connections: CONNECTIONS, duration: SECONDS },
    requests: [{ method: 'GET', setupRequest: request => ({ ...request, path: path() }) }],
  })
  console.log(
    `${name}: ${Math.round(requests.average)} requests/s, p50 ${latency.p50} ms, p99 ${latency.p99} ms, ${errors + non2xx} failed`,
  )
}
