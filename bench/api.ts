/** How many requests a second the API answers over a ledger of 100,000 invented events: the list of events and map clusters. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import autocannon from 'autocannon'
import { EVENT_TYPES } from '../src/4-claims/event-types/index.ts'
import { openLedger } from '../src/6-ledger/ledger.ts'
import { startServer } from '../src/api/server.ts'
import { below, day, fillLedger } from './invented-ledger.ts'

const EVENTS = 100_000
const SECONDS = 8
const CONNECTIONS = 20
const folder = mkdtempSync(join(tmpdir(), 'marsad-bench-'))
const file = join(folder, 'ledger.sqlite')
const ledger = await openLedger(file)
try {
  await fillLedger(file, EVENTS)
  const { events } = await ledger.counts()
  process.stderr.write(`${events} events\n`)
  const server = await startServer({ ledger, port: 0, host: '127.0.0.1' })
  for (const [name, paths] of Object.entries(asked())) {
    for (const path of paths) await fetch(server.url + path)
    const { requests, latency, errors, non2xx } = await autocannon({
      ...{ url: server.url, connections: CONNECTIONS, duration: SECONDS },
      requests: paths.map(path => ({ method: 'GET' as const, path })),
    })
    console.log(
      `${name}: ${Math.round(requests.average)} requests/s, p50 ${latency.p50} ms, p99 ${latency.p99} ms, ${errors + non2xx} failed`,
    )
  }
  await server.close()
} finally {
  await ledger.close()
  rmSync(folder, { recursive: true })
}

/** Many addresses, so that not one kept answer is measured: each filter of the list, each view of the map at zooms 4 to 10. */
function asked(): Readonly<Record<string, readonly string[]>> {
  const lists = Array.from({ length: 300 }, (_, i) => {
    const from = day()
    return `/api/v1/events?limit=50&to=${from}&type=${EVENT_TYPES[i % EVENT_TYPES.length]?.id ?? 'clash'}`
  })
  const views = Array.from({ length: 300 }, (_, i) => {
    const zoom = 4 + (i % 7)
    const [west, south, width] = [below(40), 10 + below(20), 360 / 2 ** zoom]
    return `/api/v1/map?zoom=${zoom}&bbox=${west},${south},${Math.min(180, west + width)},${Math.min(90, south + width / 2)}`
  })
  return { 'list of events': lists, 'map clusters': views }
}
