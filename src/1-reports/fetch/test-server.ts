/** A real server on this machine, for tests of what fetching makes of its answers. */
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'

export type Answering = (request: IncomingMessage, response: ServerResponse) => void

export interface TestServer {
  readonly url: string
  readonly port: number
  /** `GET /path`, in the order in which they came. */
  readonly asked: string[]
  /** What answers a path from now on; any other path is not found. */
  readonly on: (path: string, answering: Answering) => void
  readonly close: () => Promise<void>
}

export async function startTestServer(): Promise<TestServer> {
  const paths = new Map<string, Answering>()
  const asked: string[] = []
  const server = createServer((request, response) => {
    asked.push(`${request.method} ${request.url}`)
    const answering = paths.get(request.url ?? '')
    if (answering) answering(request, response)
    else response.writeHead(404).end()
  })
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  const port = typeof address === 'object' && address ? address.port : 0
  return {
    url: `http://127.0.0.1:${port}`,
    port,
    asked,
    on: (path, answering) => paths.set(path, answering),
    close: () =>
      new Promise(resolve => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}

/** Answers with this text. */
export const says =
  (text: string | Uint8Array, headers: Readonly<Record<string, string>> = {}): Answering =>
  (_, response) => {
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8', ...headers }).end(text)
  }
