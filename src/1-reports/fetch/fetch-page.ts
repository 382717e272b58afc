/** Fetches a page or a feed, within limits of where, how long and how much. */
import { pipeline, type Readable } from 'node:stream'
import { createBrotliDecompress, createGunzip } from 'node:zlib'
import { Agent, type Dispatcher, request } from 'undici'
import { fault, type UserError } from '../../errors.ts'
import { sizeLabel } from '../../settings.ts'
import { readWhole } from '../read-bytes.ts'
import { type Guard, PUBLIC_ONLY } from './address-guard.ts'
import { type Answer, type Conditions, type Failure, failed } from './answer.ts'
import { atMost } from './at-most.ts'
import { guardedConnect, type Resolve, systemResolve } from './guarded-connect.ts'
import { networkFailure } from './network-failure.ts'
import { retryAfter } from './retry-after.ts'

export interface FetchRules {
  /** Where it may go. */
  readonly guard: Guard
  /** How we call ourselves. */
  readonly userAgent: string
  /** Milliseconds in which a response has to be there, whole. */
  readonly timeLimit: number
  /** Bytes of a response, after unpacking. */
  readonly byteLimit: number
  readonly redirects: number
  /** Answers under way at once, over all hosts. */
  readonly atOnce: number
  readonly resolve: Resolve
  /** Milliseconds since 1970, for the header that names a time to come again. */
  readonly now: () => number
}

export const FETCH_RULES: FetchRules = {
  guard: PUBLIC_ONLY,
  userAgent: 'Marsad (reads news for a ledger of events)',
  timeLimit: 30_000,
  byteLimit: 16 * 2 ** 20,
  redirects: 5,
  atOnce: 16,
  resolve: systemResolve,
  now: Date.now,
}

export interface FetchOptions {
  readonly conditions?: Conditions
  readonly signal?: AbortSignal
  /** Asked before each request, those after a redirect too; a failure ends the fetch. */
  readonly before?: (url: URL) => Promise<Failure | null>
}

export interface Fetcher {
  /** Never throws for what a server or the network does; throws when `signal` is aborted. */
  readonly get: (url: string, options?: FetchOptions) => Promise<Answer>
  readonly close: () => Promise<void>
}

/** A fetcher with connections of its own. */
export function makeFetcher(given: Partial<FetchRules> = {}): Fetcher {
  const rules = { ...FETCH_RULES, ...given }
  const agent = new Agent({ connect: guardedConnect(rules.guard, rules.resolve, rules.timeLimit) })
  const gate = atMost(rules.atOnce)
  return {
    get: (url, options = {}) => follow(url, rules, options, at => gate(() => answerOf(at, agent, rules, options))),
    close: () => agent.destroy(),
  }
}

const REDIRECTS: ReadonlySet<number> = new Set([301, 302, 303, 307, 308])

type Step = Answer | { readonly to: URL }

async function follow(
  first: string,
  rules: FetchRules,
  options: FetchOptions,
  ask: (url: URL) => Promise<Step>,
): Promise<Answer> {
  let downgraded = false
  let at = URL.canParse(first) ? new URL(first) : null
  for (let left = rules.redirects; at !== null; left--) {
    const reason = rules.guard.url(at)
    if (reason !== null) return failed(fault('address_refused', { url: at.href, reason }), true)
    const stop = await options.before?.(at)
    if (stop) return stop
    const step = await ask(at)
    if ('kind' in step) return step.kind === 'page' ? { ...step, downgraded } : step
    if (left === 0) return failed(fault('redirects_too_many', { url: first, limit: rules.redirects }), true)
    downgraded ||= at.protocol === 'https:' && step.to.protocol === 'http:'
    at = step.to
  }
  return failed(fault('address_refused', { url: first, reason: 'it is no address of the web' }), true)
}

/** One request: its answer, or where it leads on to. */
async function answerOf(
  url: URL,
  agent: Agent,
  rules: FetchRules,
  { conditions, signal }: FetchOptions,
): Promise<Step> {
  const limit = AbortSignal.timeout(rules.timeLimit)
  try {
    const response = await request(url, {
      dispatcher: agent,
      headers: headersOf(rules, conditions),
      signal: signal ? AbortSignal.any([signal, limit]) : limit,
    })
    return await read(url, response, rules)
  } catch (error) {
    signal?.throwIfAborted()
    if (limit.aborted) return failed(fault('page_slow', { url: url.href, seconds: rules.timeLimit / 1000 }), false)
    return networkFailure(error, url)
  }
}

function headersOf({ userAgent }: FetchRules, conditions: Conditions | undefined): Record<string, string> {
  return {
    'user-agent': userAgent,
    accept: 'application/rss+xml, application/atom+xml, application/xml;q=0.9, text/html;q=0.9, */*;q=0.5',
    'accept-encoding': 'gzip, br',
    ...(conditions?.etag ? { 'if-none-match': conditions.etag } : {}),
    ...(conditions?.lastModified ? { 'if-modified-since': conditions.lastModified } : {}),
  }
}

async function read(
  url: URL,
  { statusCode, headers, body }: Dispatcher.ResponseData,
  rules: FetchRules,
): Promise<Step> {
  const header = (name: string): string | null => [headers[name] ?? null].flat()[0] ?? null
  const location = header('location')
  // What is not wanted of an answer is not waited for.
  if (statusCode !== 200) body.on('error', () => undefined).destroy()
  if (statusCode === 304) return { kind: 'unchanged' }
  if (REDIRECTS.has(statusCode) && location !== null && URL.canParse(location, url))
    return { to: new URL(location, url) }
  if (statusCode !== 200) {
    const lasting = statusCode < 500 && statusCode !== 408 && statusCode !== 425 && statusCode !== 429
    return failed(
      fault('page_status', { url: url.href, status: statusCode }),
      lasting,
      retryAfter(header('retry-after'), rules.now()),
    )
  }
  const bytes = await unpacked(body, header('content-encoding'), url, rules.byteLimit)
  if (!(bytes instanceof Uint8Array)) return failed(bytes, true)
  return {
    kind: 'page',
    url: url.href,
    bytes,
    mediaType: header('content-type'),
    etag: header('etag'),
    lastModified: header('last-modified'),
    downgraded: false,
  }
}

/** The bytes of a body, or why they are not taken; the limit counts what comes out, so that a small trap stays small. */
async function unpacked(
  body: Readable,
  encoding: string | null,
  url: URL,
  limit: number,
): Promise<Uint8Array | UserError> {
  const name = encoding?.trim().toLowerCase() || 'identity'
  const stream = UNPACKERS[name]?.(body)
  if (!stream) {
    body.on('error', () => undefined).destroy()
    return fault('page_damaged', { url: url.href, reason: `it is packed as ${name}` })
  }
  return (await readWhole(stream, limit)) ?? fault('page_too_large', { url: url.href, limit: sizeLabel(limit) })
}

// An error of either end comes out of the last stream, where it is read.
const heard = (): void => undefined
const UNPACKERS: Readonly<Record<string, (body: Readable) => Readable>> = {
  identity: body => body,
  gzip: body => pipeline(body, createGunzip(), heard),
  'x-gzip': body => pipeline(body, createGunzip(), heard),
  br: body => pipeline(body, createBrotliDecompress(), heard),
}
