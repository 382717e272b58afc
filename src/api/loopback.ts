import type { FastifyReply, FastifyRequest } from 'fastify'
import { fault } from '../errors.ts'
import { sendFailure } from './failures.ts'

/** The addresses and names of this very machine. */
const LOOPBACK = new Set(['127.0.0.1', 'localhost', '::1', '[::1]'])

export const isLoopback = (host: string): boolean => LOOPBACK.has(host.toLowerCase())

/** Refuses a page of another site that has its own name point here: nothing but the address keeps the ledger private. */
export async function refuseForeignHosts(
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<FastifyReply | undefined> {
  if (isLoopback(request.hostname.replace(/:\d+$/, ''))) return undefined
  return sendFailure(reply, fault('request_invalid', { name: 'host', reason: 'this server answers to 127.0.0.1 only' }))
}
