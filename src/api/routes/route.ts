import type { IncomingMessage, ServerResponse } from 'node:http'
import type { FastifyBaseLogger, FastifyInstance, RawServerDefault } from 'fastify'
import type { ZodTypeProvider } from 'fastify-type-provider-zod'
import type { z } from 'zod'
import type { Ledger } from '../../6-ledger/ledger.ts'
import type { KnownNames } from '../../7-exports/formats/format.ts'
import type { Access } from '../access.ts'
import type { Tiles } from '../answers/meta.ts'
import type { EnglishNames } from '../english-names.ts'
import type { EventIndex } from '../event-index.ts'
import type { EventTexts } from '../event-texts.ts'

/** What a route answers from. */
export interface Sources {
  readonly ledger: Ledger
  readonly names: EnglishNames
  readonly index: EventIndex
  readonly texts: EventTexts
  readonly known: () => KnownNames
  readonly access: Access
  readonly tiles: Tiles | null
}

/** A server whose routes have their requests checked by zod. */
export type Api = FastifyInstance<RawServerDefault, IncomingMessage, ServerResponse, FastifyBaseLogger, ZodTypeProvider>

/** One route of the API; its path, its checks and what it tells of itself are its own. */
export type Route = (api: Api, sources: Sources) => void

/** What a route answers with, for the API's page and its tests; the compiler checks answers by the types that the web app reads. */
export const answering = (schema: z.ZodType): { readonly 200: z.ZodType } => ({ 200: schema })
