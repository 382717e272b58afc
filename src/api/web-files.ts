import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import fastifyStatic from '@fastify/static'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { fault } from '../errors.ts'
import { sendFailure } from './failures.ts'

const BESIDE_THE_BUNDLE = fileURLToPath(new URL('./web', import.meta.url))
const FROM_THE_SOURCES = fileURLToPath(new URL('../../dist/web', import.meta.url))
const START = 'index.html'
const YEAR_SECONDS = 31_536_000

/** The built web app; a `UserError` that names the build where there is none. */
export function findWebFolder(given?: string): string {
  const found = [given ?? BESIDE_THE_BUNDLE, given ?? FROM_THE_SOURCES].find(folder => existsSync(join(folder, START)))
  if (found === undefined) throw fault('web_missing')
  return found
}

/** Serves the app's files, and its start page wherever the app has a page of its own. */
export async function serveWeb(server: FastifyInstance, folder: string): Promise<void> {
  await server.register(fastifyStatic, {
    root: folder,
    cacheControl: false,
    setHeaders(reply, path) {
      // The names of built assets change with their content; all else must be asked for anew.
      const lasting = path.includes('/assets/') || path.includes('\\assets\\')
      reply.header('cache-control', lasting ? `public, max-age=${YEAR_SECONDS}, immutable` : 'no-cache')
    },
  })
  const start = async (_request: FastifyRequest, reply: FastifyReply) => reply.sendFile(START)
  for (const page of ['/totals', '/battle']) server.get(page, start)
  server.get('/event/*', start)
  server.get('/report/*', start)
  server.get('/review', start)
  server.get('/review/*', start)
  server.setNotFoundHandler(async (request, reply) => {
    const [path = ''] = request.url.split('?')
    const forPeople = request.method === 'GET' && /\btext\/html\b/.test(request.headers.accept ?? '')
    if (forPeople && !path.startsWith('/api/')) return reply.code(404).sendFile(START)
    return sendFailure(reply, fault('route_unknown', { path }))
  })
}
