import { Readable } from 'node:stream'
import { setTimeout as wait } from 'node:timers/promises'
import type { Ledger } from '../../6-ledger/ledger.ts'
import type { Route } from './route.ts'

const LOOK_MS = 2_000
/** Between two changes, so that nothing between takes the line for dead. */
const ALIVE_MS = 20_000

/** Tells the revision at once and whenever it has grown, until the asker goes. */
async function* changes(ledger: Ledger, gone: AbortSignal): AsyncGenerator<string> {
  let [told, quiet] = [-1, 0]
  while (!gone.aborted) {
    const revision = await ledger.revision()
    if (revision !== told) {
      yield `event: changed\nid: ${revision}\ndata: ${JSON.stringify({ revision })}\n\n`
      told = revision
      quiet = 0
    } else if (quiet >= ALIVE_MS) {
      yield ': still here\n\n'
      quiet = 0
    }
    await wait(LOOK_MS, undefined, { signal: gone }).catch(() => undefined)
    quiet += LOOK_MS
  }
}

/** Server-sent events: a line whenever the ledger has been written to. */
export const stream: Route = (api, { ledger }) => {
  api.get('/stream', { schema: { summary: 'Server-sent events: the ledger has changed' } }, async (request, reply) => {
    const gone = new AbortController()
    const leave = () => {
      gone.abort()
      api.server.off('close', leave)
    }
    request.raw.on('close', leave)
    api.server.on('close', leave)
    return reply
      .type('text/event-stream')
      .header('cache-control', 'no-store')
      .send(Readable.from(changes(ledger, gone.signal)))
  })
}
