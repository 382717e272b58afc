/** How many requests a second the API answers over a ledger of 100,000 invented events: the list of events, map clusters and counts, asked again and for the first time. */
import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import autocannon from 'autocannon'
import { EVENT_TYPES } from '../src/4-claims/event-types/index.ts'
import { openLedger } from '../src/6-ledger/ledger.ts'
import { below, day, fillLedger, next } from './invented-ledger.ts'
import { ROOT } from './texts.ts'

const EVENTS = 100_000
const SECONDS = 8
const CONNECTIONS = 20
/** Milliseconds from its start in which the server gets ready what is asked first; the figures are those of one that is at work all day. */
const GETS_READY = 60_000
/** Addresses that are asked again and again. */
const KEPT = 300
/** Pixels of a map beside the list, and of one tile of the world at zoom 0. */
const [WIDTH, HEIGHT, TILE] = [800, 600, 512]

const type = (): string => EVENT_TYPES[below(EVENT_TYPES.length)]?.id ?? 'clash'

/** A map as the app asks for it, somewhere over the events, at zooms 4 to 10. */
function view(): string {
  const zoom = 4 + below(7)
  const degrees = 360 / (TILE * 2 ** zoom)
  const [lon, lat, width, height] = [50 * next(), 10 + 27 * next(), WIDTH * degrees, HEIGHT * degrees * 0.9]
  const box = [lon - width / 2, lat - height / 2, lon + width / 2, lat + height / 2]
  return `zoom=${zoom}&bbox=${box.map(side => side.toFixed(6)).join(',')}`
}

/** Each time another address: a filter of the list, a view of the map, a box and a type that are counted. */
const ASKED: Readonly<Record<string, () => string>> = {
  'list of events': () => `/api/v1/events?limit=50&to=${day()}&type=${type()}&minConfidence=${next().toFixed(6)}`,
  'map clusters at zooms 4 to 10': () => `/api/v1/map?scope=incident,cumulative&${view()}`,
  'counts of a view': () => `/api/v1/counts?bbox=${20 * next()},10,${20 + 20 * next()},37&type=${type()}`,
}

const folder = mkdtempSync(join(tmpdir(), 'marsad-bench-'))
try {
  const file = join(folder, 'ledger.sqlite')
  const ledger = await openLedger(file)
  await fillLedger(file, EVENTS)
  process.stderr.write(`${(await ledger.counts()).events} events\n`)
  await ledger.close()
  // A process of its own, as it is run: whoever asks takes no time of whoever answers.
  const server = spawn(process.execPath, [join(ROOT, 'bin', 'marsad'), 'serve', '--ledger', file, '--port', '0'])
  const url = await addressOf(server)
  await (await fetch(`${url}/api/v1/events?limit=1`)).arrayBuffer()
  await wait(GETS_READY)
  for (const [name, path] of Object.entries(ASKED)) {
    const addresses = Array.from({ length: KEPT }, path)
    for (const address of addresses) await (await fetch(url + address)).arrayBuffer()
    let at = 0
    await measure(`${name}, kept answers`, url, () => addresses[at++ % KEPT] ?? '')
    await measure(`${name}, each asked for the first time`, url, path)
  }
  server.kill('SIGTERM')
  await once(server, 'exit')
} finally {
  rmSync(folder, { recursive: true })
}

/** Where the server says it is. */
async function addressOf(server: ChildProcess): Promise<string> {
  server.stderr?.pipe(process.stderr)
  let told = ''
  for await (const part of server.stdout ?? []) {
    told += String(part)
    const [url] = /http:\S+/.exec(told) ?? []
    if (url) return url
  }
  throw new Error(`the server did not start: ${told}`)
}

/** So many connections ask one address after the other. */
async function measure(name: string, url: string, path: () => string): Promise<void> {
  const { requests, latency, errors, non2xx, throughput } = await autocannon({
    ...{ url, connections: CONNECTIONS, duration: SECONDS },
    requests: [{ method: 'GET', setupRequest: request => ({ ...request, path: path() }) }],
  })
  console.log(
    `${name}: ${Math.round(requests.average)} requests/s, p50 ${latency.p50} ms, p99 ${latency.p99} ms, ${Math.round(throughput.average / Math.max(1, requests.average) / 100) / 10} kB each, ${errors + non2xx} failed`,
  )
}
