/** Connections that look at the address they go to, whatever name led there. */
import { lookup } from 'node:dns/promises'
import { isIP, type LookupFunction } from 'node:net'
import { buildConnector } from 'undici'
import type { Guard } from './address-guard.ts'

/** The IP addresses of a name. */
export type Resolve = (name: string) => Promise<readonly string[]>

/** As this machine looks names up, its hosts file included. */
export const systemResolve: Resolve = async name => (await lookup(name, { all: true })).map(found => found.address)

/** A connection that was not made, or not kept, for where it would lead. */
export class AddressRefused extends Error {}

/**
 * The `connect` of an agent: a host given as a number is checked as it stands, a name by each of its addresses, of which only
 * the public ones are tried; and what the socket is connected to in the end is checked once more, before a byte is sent.
 */
export function guardedConnect(guard: Guard, resolve: Resolve, timeout: number): buildConnector.connector {
  const connect = buildConnector({ timeout, lookup: guardedLookup(resolve, guard), autoSelectFamily: true })
  return (options, callback) => {
    const host = options.hostname.replace(/^\[|\]$/g, '')
    const reason = isIP(host) ? guard.address(host) : null
    if (reason !== null) return callback(new AddressRefused(reason), null)
    connect(options, (error, socket) => {
      if (error) return callback(error, null)
      const reached = guard.address(socket.remoteAddress ?? '')
      if (reached === null) return callback(null, socket)
      socket.destroy()
      callback(new AddressRefused(reached), null)
    })
  }
}

function guardedLookup(resolve: Resolve, guard: Guard): LookupFunction {
  return (name, options, callback) => {
    resolve(name).then(
      addresses => {
        const open = addresses.filter(address => guard.address(address) === null)
        const [first] = open
        if (first === undefined) callback(refusedName(name, addresses, guard), '', 0)
        else if (options.all)
          callback(
            null,
            open.map(address => ({ address, family: isIP(address) })),
          )
        else callback(null, first, isIP(first))
      },
      (error: unknown) => callback(error instanceof Error ? error : new Error(String(error)), '', 0),
    )
  }
}

function refusedName(name: string, addresses: readonly string[], guard: Guard): Error {
  const [first] = addresses
  if (first === undefined) return Object.assign(new Error(`${name} has no address`), { code: 'ENOTFOUND' })
  return new AddressRefused(`${name} leads to ${guard.address(first)}`)
}
