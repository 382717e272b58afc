/** A ledger of invented events alone, the same for the same seed: what lists and maps are measured on. */
import type { Claim } from '../src/4-claims/claim.ts'
import { EVENT_TYPES } from '../src/4-claims/event-types/index.ts'
import { featuresOf } from '../src/5-events/features.ts'
import { actor, claim, onDay, seededNumbers, told, toll, town } from '../src/5-events/invented-claims.ts'
import { chunks } from '../src/6-ledger/chunks.ts'
import { eventRecord } from '../src/6-ledger/event-record.ts'
import { eventOf, toJson } from '../src/6-ledger/json-columns.ts'
import type { EventRecord } from '../src/6-ledger/schema.ts'
import { openSqlite } from '../src/6-ledger/sqlite.ts'

const BATCH = 1_000
/** So many are made from claims as a ledger makes them; the others are these again with another day and point. */
const MADE = 5_000
/** The next number of the row, from 0 to 1. */
export const next = seededNumbers(2016)

/** A whole number below `n`, the next of the row. */
export const below = (n: number): number => Math.floor(next() * n)

/** A day of ten years. */
export const day = (): string => new Date(Date.UTC(2011, 0, 1 + below(3_650))).toISOString().slice(0, 10)

const point = (): { lat: number; lon: number } => ({
  lat: Math.round((10 + next() * 27) * 1e4) / 1e4,
  lon: Math.round(next() * 50 * 1e4) / 1e4,
})

function inventedClaim(i: number): Claim {
  const { lat, lon } = point()
  const type = EVENT_TYPES[below(EVENT_TYPES.length)]?.id ?? 'clash'
  return claim(type, `قول رقم ${i} في مكان ما من البلاد`, {
    place: town(`موضع ${i % MADE}`, lat, lon, { id: `toy/${i % MADE}` }),
    actors: [actor(`فصيل ${below(200)}`, 'initiator'), actor(`فصيل ${200 + below(200)}`, 'target')],
    tolls: [toll(1 + below(30), 1 + below(30) + 30)],
    ...onDay(day()),
  })
}

const made: EventRecord[] = []

function inventedRow(i: number): EventRecord {
  const known = made[i % MADE]
  if (known === undefined || i < MADE) {
    const row = eventRecord([featuresOf(told(`${i}`, inventedClaim(i)))])
    made[i] = row
    return row
  }
  const [event, id, at, on] = [eventOf(known.data), `c${i}`, point(), day()]
  const date = { ...event.date, start: on, end: on }
  const data = toJson({ ...event, id, date, place: event.place && { ...event.place, ...at } })
  const claims = toJson([{ id, report: `${i}`, index: 0 }])
  return { ...known, id, ...at, day: on, first_day: on, last_day: on, data, claims }
}

/** Events alone: lists and maps look at nothing else, and grouping is measured by bench/growth.ts. The ledger must be there. */
export async function fillLedger(file: string, events: number): Promise<void> {
  const { write, close } = await openSqlite(file)
  for (let i = 0; i < events; i += BATCH) {
    const rows = Array.from({ length: BATCH }, (_, j) => inventedRow(i + j))
    await write(async step => {
      for (const some of chunks(rows, 50))
        await step
          .insertInto('events')
          .values([...some])
          .execute()
    })
  }
  await close()
}
