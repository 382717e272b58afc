/** How many requests a second the API answers over a ledger of 100,000 invented events: the list of events and map clusters. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import autocannon from 'autocannon'
import type { Claim } from '../src/4-claims/claim.ts'
import { EVENT_TYPES } from '../src/4-claims/event-types/index.ts'
import { featuresOf } from '../src/5-events/features.ts'
import { actor, claim, onDay, seededNumbers, told, toll, town } from '../src/5-events/invented-claims.ts'
import { chunks } from '../src/6-ledger/chunks.ts'
import { eventRecord } from '../src/6-ledger/event-record.ts'
import { openLedger } from '../src/6-ledger/ledger.ts'
import { openSqlite } from '../src/6-ledger/sqlite.ts'
import { startServer } from '../src/api/server.ts'

const EVENTS = 100_000
const BATCH = 1_000
const SECONDS = 8
const CONNECTIONS = 20
const next = seededNumbers(2016)
const below = (n: number): number => Math.floor(next() * n)

function day(): string {
  return new Date(Date.UTC(2011, 0, 1 + below(3_650))).toISOString().slice(0, 10)
}

function inventedClaim(i: number): Claim {
  const [lat, lon] = [10 + next() * 27, next() * 50]
  const type = EVENT_TYPES[below(EVENT_TYPES.length)]?.id ?? 'clash'
  return claim(type, `قول رقم ${i} في مكان ما من البلاد`, {
    place: town(`موضع ${i % 5_000}`, Math.round(lat * 1e4) / 1e4, Math.round(lon * 1e4) / 1e4, {
      id: `toy/${i % 5_000}`,
    }),
    actors: [actor(`فصيل ${below(200)}`, 'initiator'), actor(`فصيل ${200 + below(200)}`, 'target')],
    tolls: [toll(1 + below(30), 1 + below(30) + 30)],
    ...onDay(day()),
  })
}

const folder = mkdtempSync(join(tmpdir(), 'marsad-bench-'))
const file = join(folder, 'ledger.sqlite')
const ledger = await openLedger(file)
try {
  // Events alone: lists and maps look at nothing else, and grouping is measured by bench/growth.ts.
  const { write, close } = await openSqlite(file)
  for (let i = 0; i < EVENTS; i += BATCH) {
    const rows = Array.from({ length: BATCH }, (_, j) =>
      eventRecord([featuresOf(told(`${i + j}`, inventedClaim(i + j)))]),
    )
    await write(async step => {
      for (const some of chunks(rows, 50))
        await step
          .insertInto('events')
          .values([...some])
          .execute()
    })
  }
  await close()
  const { events } = await ledger.counts()
  process.stderr.write(`, ${events} events\n`)
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
