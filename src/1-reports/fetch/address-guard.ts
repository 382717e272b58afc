/** Where a fetch may go: public addresses of the web, and nothing that only this machine or its network can reach. */
import { isIP } from 'node:net'
import ipaddr from 'ipaddr.js'

/** Why something is not fetched, or null where it may be. */
export interface Guard {
  /** Asked of each address of the web, those after a redirect too. */
  readonly url: (url: URL) => string | null
  /** Asked of each IP address before and after connecting. */
  readonly address: (address: string) => string | null
}

/** What the web is served on; any other port is more likely a mail server or a database. */
const PORTS: ReadonlySet<string> = new Set(['', '80', '443', '8000', '8008', '8080', '8443', '8888'])

/** Hosts given as a number, in whatever spelling, are told apart: `new URL` writes them all in one way. */
function publicUrl(url: URL): string | null {
  const literal = url.hostname.replace(/^\[|\]$/g, '')
  return (
    webUrl(url) ??
    (PORTS.has(url.port) ? null : `port ${url.port} is none of the web's`) ??
    (isIP(literal) ? addressRefusal(literal) : null)
  )
}

function webUrl(url: URL): string | null {
  if (url.protocol !== 'http:' && url.protocol !== 'https:') return `${url.protocol} is neither http: nor https:`
  return url.username === '' && url.password === '' ? null : 'it holds a name or password'
}

/** What holds where nobody says otherwise. */
export const PUBLIC_ONLY: Guard = { url: publicUrl, address: addressRefusal }

/** For a server of one's own: any address and port, but still only the web. */
export const ANYWHERE: Guard = { url: webUrl, address: () => null }

/**
 * Why nothing is fetched from this IP address, or null where it is a public one. Only what is known to be public passes:
 * loopback, private, link-local, carrier, multicast, unique-local, reserved and tunnelled ranges (IPv4 inside IPv6, NAT64,
 * 6to4, Teredo) do not, and of IPv6 only 2000::/3, which is all that is given out.
 */
function addressRefusal(address: string): string | null {
  if (isIP(address) === 0) return `${address} is no address`
  const parsed = ipaddr.parse(address)
  const range = parsed.range()
  if (range !== 'unicast') return `${address} is not a public address (${range})`
  const outside = parsed instanceof ipaddr.IPv6 && !parsed.match(ipaddr.IPv6.parse('2000::'), 3)
  return outside ? `${address} is not a public address (unassigned)` : null
}
