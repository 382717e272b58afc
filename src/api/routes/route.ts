import type { IncomingMessage, ServerResponse } from 'node:http'
import type { FastifyBaseLogger, FastifyInstance, RawServerDefault } from 'fastify'
import type { ZodTypeProvider } from 'fastify-type-provider-zod'
import type { Ledger } from '../../6-ledger/ledger.ts'
import type { EnglishNames } from '../english-names.ts'

/** What a route answers from. */
export interface Sources {
  readonly ledger: Ledger
  readonly names: EnglishNames
}

/** A server whose routes have their requests checked by zod. */
export type Api = FastifyInstance<RawServerDefault, IncomingMessage, ServerResponse, FastifyBaseLogger, ZodTypeProvider>

/** One route of the API; its path and its checks are its own. */
export type Route = (api: Api, sources: Sources) => void
