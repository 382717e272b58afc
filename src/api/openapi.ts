/** What the API tells of itself: an OpenAPI document made of the schemas that check it, and a page to read it by. */
import swagger from '@fastify/swagger'
import type { FastifyInstance } from 'fastify'
import { jsonSchemaTransform } from 'fastify-type-provider-zod'
import { z } from 'zod'
import { escapeHtml } from '../7-exports/dossier-page.ts'
import { ENGINE_VERSION } from '../engine-version.ts'

/** Has to come before the routes that it tells of. */
export async function describeRoutes(server: FastifyInstance): Promise<void> {
  await server.register(swagger, {
    openapi: {
      openapi: '3.1.0',
      info: {
        title: 'Marsad',
        version: ENGINE_VERSION,
        description:
          'A sourced ledger of events of armed conflict, read from Arabic reports. Every failure is {"error":{"code","message","next"}}; ' +
          'lists answer with `next`, which is given back as `cursor`; answers carry an ETag that changes when the ledger does.',
      },
    },
    transform: jsonSchemaTransform,
  })
}

const Operation = z.looseObject({
  summary: z.string().optional(),
  parameters: z
    .array(
      z.looseObject({
        name: z.string(),
        in: z.string(),
        required: z.boolean().optional(),
        description: z.string().optional(),
        schema: z.unknown().optional(),
      }),
    )
    .optional(),
  requestBody: z.unknown().optional(),
})
const Document = z.looseObject({ paths: z.record(z.string(), z.record(z.string(), Operation)) })
type Operation = z.output<typeof Operation>

function rowsOf({ parameters = [] }: Operation): string {
  const rows = parameters.map(({ name, in: where, required, description, schema }) => {
    const said = [description ?? '', `<code>${escapeHtml(JSON.stringify(schema ?? {}))}</code>`].join(' ')
    return `<tr><td><code>${escapeHtml(name)}</code></td><td>${escapeHtml(where)}${required ? ', required' : ''}</td><td>${said}</td></tr>`
  })
  return rows.length === 0
    ? ''
    : `<table><thead><tr><th>name</th><th>in</th><th>what</th></tr></thead><tbody>${rows.join('')}</tbody></table>`
}

function sectionOf(path: string, method: string, operation: Operation): string {
  const body =
    operation.requestBody === undefined
      ? ''
      : `<pre>${escapeHtml(JSON.stringify(operation.requestBody, null, 2))}</pre>`
  return `<section><h2><code>${method.toUpperCase()} ${escapeHtml(path)}</code></h2><p>${escapeHtml(operation.summary ?? '')}</p>${rowsOf(operation)}${body}</section>`
}

/** A page without a script, so that nothing of it needs to be allowed. */
function pageOf(document: z.output<typeof Document>): string {
  const sections = Object.entries(document.paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, operation]) => sectionOf(path, method, operation)),
  )
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>Marsad: API</title><link rel="stylesheet" href="/api/page.css"></head><body><main><h1>Marsad: API</h1>
<p>The same as a document for programs: <a href="/api/v1/openapi.json">openapi.json</a>.</p>${sections.join('\n')}</main></body></html>`
}

const STYLE = `body{font:16px/1.5 system-ui,sans-serif;margin:2rem auto;max-width:60rem;padding:0 1rem;color:#111;background:#fff}
table{border-collapse:collapse;width:100%}td,th{border:1px solid #bbb;padding:.3rem .5rem;text-align:start;vertical-align:top}
code{overflow-wrap:anywhere}pre{overflow:auto;background:#f4f4f4;padding:1rem}h2{font-size:1.1rem;margin-top:2rem}
@media (prefers-color-scheme:dark){body{color:#eee;background:#16181d}pre{background:#23262d}a{color:#8ab4ff}}`

/** Serves the document and the page, once all routes are there. */
export function serveDescription(server: FastifyInstance): void {
  server.get('/api/v1/openapi.json', { schema: { hide: true } }, async () => server.swagger())
  server.get('/api', { schema: { hide: true } }, async (_request, reply) =>
    reply.type('text/html; charset=utf-8').send(pageOf(Document.parse(server.swagger()))),
  )
  server.get('/api/page.css', { schema: { hide: true } }, async (_request, reply) => reply.type('text/css').send(STYLE))
}
