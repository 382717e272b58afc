/** Answers stay true until the ledger is written to: an asker who has one is told so, and one that was made is given again. */
import type { FastifyReply, FastifyRequest } from 'fastify'
import type { Ledger } from '../6-ledger/ledger.ts'
import { ENGINE_VERSION } from '../engine-version.ts'
import { KeptTexts } from './kept-texts.ts'
import type { Api } from './routes/route.ts'

/** Bytes of all that are kept, and of the longest; a longer answer is made anew each time. */
const MOST_KEPT = 60_000_000
const LONGEST_KEPT = 200_000
/** These answers are streams, or are about the asker. */
const LIVE = /^\/api\/v1\/(stream|export|session|users|openapi)/

const isLasting = (request: FastifyRequest): boolean => request.method === 'GET' && !LIVE.test(request.url)

/** Adds the hooks to the routes of `api`. */
export function keepFresh(api: Api, ledger: Ledger): void {
  let kept = new KeptTexts(MOST_KEPT)
  let keptAt = ''
  const tags = new WeakMap<FastifyRequest, string>()

  // After whoever asks has been let in, and before the answer is worked out.
  api.addHook('preHandler', async (request: FastifyRequest, reply: FastifyReply) => {
    if (!isLasting(request)) return undefined
    const tag = `W/"${ENGINE_VERSION}-${await ledger.revision()}"`
    tags.set(request, tag)
    reply.header('etag', tag).header('cache-control', 'private, no-cache')
    if (request.headers['if-none-match'] === tag) return reply.code(304).send()
    if (tag !== keptAt) kept = new KeptTexts(MOST_KEPT)
    keptAt = tag
    const known = kept.get(request.url)
    return known && reply.type('application/json; charset=utf-8').send(known)
  })

  api.addHook('onSend', async (request: FastifyRequest, reply: FastifyReply, payload: unknown) => {
    const tag = tags.get(request)
    // What was begun before the ledger changed is not kept.
    if (tag === undefined || tag !== keptAt || reply.statusCode !== 200) return undefined
    if (typeof payload !== 'string' && !Buffer.isBuffer(payload)) return undefined
    const answer = Buffer.from(payload)
    if (answer.length <= LONGEST_KEPT) kept.set(request.url, answer)
    return answer
  })
}
