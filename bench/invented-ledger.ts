/** A ledger of invented events alone, the same for the same seed: what lists and maps are measured on. */
import type { Claim } from '../src/4-claims/claim.ts'
import { EVENT_TYPES } from '../src/4-claims/event-types/index.ts'
import { featuresOf } from '../src/5-events/features.ts'
import { actor, claim, onDay, seededNumbers, told, toll, town } from '../src/5-events/invented-claims.ts'
import { chunks } from '../src/6-ledger/chunks.ts'
import { eventRecord } from '../src/6-ledger/event-record.ts'
import { openSqlite } from '../src/6-ledger/sqlite.ts'

const BATCH = 1_000
/** The next number of the row, from 0 to 1. */
export const next = seededNumbers(2016)

/** A whole number below `n`, the next of the row. */
export const below = (n: number): number => Math.floor(next() * n)

/** A day of ten years. */
export const day = (): string => new Date(Date.UTC(2011, 0, 1 + below(3_650))).toISOString().slice(0, 10)

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

/** Events alone: lists and maps look at nothing else, and grouping is measured by bench/growth.ts. The ledger must be there. */
export async function fillLedger(file: string, events: number): Promise<void> {
  const { write, close } = await openSqlite(file)
  for (let i = 0; i < events; i += BATCH) {
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
}
