/** What the network said, in words of a person. */
import { fault } from '../../errors.ts'
import { type Failure, failed } from './answer.ts'
import { AddressRefused } from './guarded-connect.ts'

const REASONS: Readonly<Record<string, string>> = {
  ENOTFOUND: 'there is no such host',
  EAI_AGAIN: 'the name of the host cannot be looked up now',
  ECONNREFUSED: 'the host takes no connection',
  ECONNRESET: 'the host broke the connection off',
  UND_ERR_SOCKET: 'the host broke the connection off',
  EHOSTUNREACH: 'the host cannot be reached',
  ENETUNREACH: 'the network cannot be reached',
  ETIMEDOUT: 'the host does not answer',
  UND_ERR_CONNECT_TIMEOUT: 'the host does not answer',
  UND_ERR_HEADERS_OVERFLOW: 'its headers are too long',
  UND_ERR_RES_CONTENT_LENGTH_MISMATCH: 'the answer is longer or shorter than it says',
}

const codeOf = (error: unknown): string =>
  error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : ''

/** The failure for an error of a request; an error that is none of the network's or the server's is a bug, and is thrown on. */
export function networkFailure(error: unknown, url: URL): Failure {
  if (error instanceof AddressRefused)
    return failed(fault('address_refused', { url: url.href, reason: error.message }), true)
  const code = codeOf(error)
  if (/^Z_|^ERR__ERROR|BROTLI/.test(code))
    return failed(fault('page_damaged', { url: url.href, reason: 'it cannot be unpacked' }), false)
  if (code === '') throw error
  return failed(fault('page_unreachable', { url: url.href, reason: REASONS[code] ?? code }), false)
}
