/** The API and the web app over one ledger: for whoever sits at this machine, or for a team that logs in. */
import helmet from '@fastify/helmet'
import Fastify, { type FastifyInstance } from 'fastify'
import { validatorCompiler, type ZodTypeProvider } from 'fastify-type-provider-zod'
import type { Ledger } from '../6-ledger/ledger.ts'
import { fault } from '../errors.ts'
import { loadNames } from '../load-names.ts'
import { type Access, guard } from './access.ts'
import type { Tiles } from './answers/meta.ts'
import { loadEnglishNames } from './english-names.ts'
import { EventIndex } from './event-index.ts'
import { EventTexts } from './event-texts.ts'
import { onError } from './failures.ts'
import { keepFresh } from './freshness.ts'
import { isLoopback, refuseForeignHosts } from './loopback.ts'
import { onceATurn } from './once-a-turn.ts'
import { describeRoutes, serveDescription } from './openapi.ts'
import { ROUTES } from './routes/index.ts'
import { findWebFolder, serveWeb } from './web-files.ts'

export interface ServerOptions {
  readonly ledger: Ledger
  /** 0 takes a free one. */
  readonly port: number
  /** An address of this machine; others than loopback need accounts in the ledger. */
  readonly host: string
  /** The built web app; found by itself where it is not given. */
  readonly webFolder?: string | undefined
  /** Where the map's ground comes from, if not from this server: browsers then ask that host too. */
  readonly tiles?: Tiles | undefined
}

export interface RunningServer {
  readonly url: string
  readonly close: () => Promise<void>
}

/** Reports may have long ids, for they keep the one that they came with. */
const LONGEST_ID = 2000

/** Starts it, and gives its address once it answers. */
export async function startServer({ port, host, webFolder, tiles, ...given }: ServerOptions): Promise<RunningServer> {
  const isHere = isLoopback(host)
  // Both are asked with every request, the revision more than once.
  const ledger = { ...given.ledger, revision: onceATurn(given.ledger.revision) }
  const isTeam = onceATurn(async () => !isHere || (await ledger.accounts.list()).length > 0)
  if (!isHere && (await ledger.accounts.list()).length === 0) throw fault('accounts_missing', { host })
  const folder = findWebFolder(webFolder)
  const server = await buildServer({ ledger, folder, access: { isTeam }, isHere, tiles: tiles ?? null })
  try {
    await server.listen({ port, host })
  } catch (error) {
    await server.close()
    if (error instanceof Error && 'code' in error && error.code === 'EADDRINUSE')
      throw fault('port_taken', { port, host })
    throw error
  }
  const address = server.server.address()
  const taken = typeof address === 'object' && address !== null ? address.port : port
  const name = host.includes(':') && !host.startsWith('[') ? `[${host}]` : host
  return { url: `http://${name}:${taken}`, close: () => server.close() }
}

interface Building {
  readonly ledger: Ledger
  readonly folder: string
  readonly access: Access
  readonly isHere: boolean
  readonly tiles: Tiles | null
}

async function buildServer({ ledger, folder, access, isHere, tiles }: Building): Promise<FastifyInstance> {
  const server = Fastify({
    forceCloseConnections: true,
    frameworkErrors: onError,
    routerOptions: { maxParamLength: LONGEST_ID },
  })
  server.setValidatorCompiler(validatorCompiler)
  // Answers are held to their schemas in tests: checking each of a long list here would cost more than making it.
  server.setSerializerCompiler(() => answer => JSON.stringify(answer))
  server.setErrorHandler(onError)
  if (isHere) server.addHook('onRequest', refuseForeignHosts)
  await server.register(helmet, securityWith(tiles))
  await serveWeb(server, folder)
  await describeRoutes(server)
  const index = new EventIndex(ledger)
  const names = loadEnglishNames()
  const texts = new EventTexts(ledger, names)
  const sources = { ledger, names, index, texts, known: loadNames, access, tiles }
  await server.register(
    async scope => {
      const api = scope.withTypeProvider<ZodTypeProvider>()
      await guard(api, ledger, access)
      keepFresh(api, ledger)
      for (const route of ROUTES) route(api, sources)
    },
    { prefix: '/api/v1' },
  )
  serveDescription(server)
  server.addHook('onListen', async () => {
    index.warm(texts)
  })
  return server
}

const SELF = "'self'"
const originOf = (tiles: Tiles | null): string[] => (tiles === null ? [] : [new URL(tiles.url).origin])

/** Nothing from elsewhere but tiles that were asked for, and no script in the page; MapLibre's icons are `data:` images, its worker a file of ours. */
const securityWith = (tiles: Tiles | null) => ({
  contentSecurityPolicy: {
    useDefaults: false,
    directives: {
      defaultSrc: ["'none'"],
      scriptSrc: [SELF],
      styleSrc: [SELF],
      imgSrc: [SELF, 'data:', 'blob:', ...originOf(tiles)],
      fontSrc: [SELF],
      connectSrc: [SELF, ...originOf(tiles)],
      workerSrc: [SELF, 'blob:'],
      baseUri: ["'none'"],
      formAction: ["'none'"],
      frameAncestors: ["'none'"],
    },
  },
  // Without TLS on 127.0.0.1, a browser that remembered this would no longer come.
  strictTransportSecurity: false,
  referrerPolicy: { policy: 'no-referrer' as const },
})
