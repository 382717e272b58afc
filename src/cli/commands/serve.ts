/** `marsad serve`: the web app and its API over a ledger, until it is stopped. */
import { once } from 'node:events'
import { type Command, InvalidArgumentError, Option } from 'commander'
import type { Ledger } from '../../6-ledger/ledger.ts'
import type { RunningServer } from '../../api/server.ts'
import { UserError } from '../../errors.ts'
import { command, type LedgerOption, ledgerOption, withExistingLedger } from '../options.ts'
import { print } from '../print.ts'

const FIRST_PORT = 4180
/** So many ports are tried when none is asked for. */
const PORTS = 50

interface ServeOptions extends LedgerOption {
  readonly port?: number
  readonly host: string
  readonly tiles?: string
  readonly tilesCredit: string
}

export const serve = (): Command =>
  command(
    'serve',
    'serve the web app and its API on this machine',
    'marsad serve',
    'marsad serve --ledger libya.sqlite --port 8080',
  )
    .addOption(
      new Option('--port <port>', `the port; by default ${FIRST_PORT} or the next that is free`)
        .env('MARSAD_PORT')
        .argParser(portNumber),
    )
    .option('--host <host>', 'the address to listen on; others than 127.0.0.1 need accounts', '127.0.0.1')
    .addOption(
      new Option(
        '--tiles <url>',
        'ground of the map from elsewhere, with {z}, {x} and {y}; browsers then ask that host too',
      )
        .env('MARSAD_TILES')
        .argParser(tilesAddress),
    )
    .addOption(new Option('--tiles-credit <text>', 'whom the map names for it').env('MARSAD_TILES_CREDIT').default(''))
    .addOption(ledgerOption())
    .action(serveLedger)

async function serveLedger(options: ServeOptions): Promise<void> {
  await withExistingLedger(options, async (ledger, file) => {
    const server = await listen(ledger, options)
    // Listened for before the address is told: whoever stops it at once is to find it closing, too.
    const stopped = Promise.race([once(process, 'SIGINT'), once(process, 'SIGTERM')])
    await print(`${file}\nMarsad is at ${server.url} (Ctrl+C stops it)\n`)
    await stopped
    await server.close()
  })
}

/** A port that was asked for is taken or refused; otherwise the first free one from 4180 on. */
async function listen(ledger: Ledger, options: ServeOptions): Promise<RunningServer> {
  const { startServer } = await import('../../api/server.ts')
  const { port, host, tiles: url, tilesCredit: credit } = options
  const tiles = url === undefined ? undefined : { url, credit }
  if (port !== undefined) return startServer({ ledger, port, host, tiles })
  for (let next = FIRST_PORT; ; next++) {
    try {
      return await startServer({ ledger, port: next, host, tiles })
    } catch (error) {
      const taken = error instanceof UserError && error.code === 'port_taken'
      if (!taken || next >= FIRST_PORT + PORTS) throw error
    }
  }
}

function tilesAddress(text: string): string {
  const whole = ['{z}', '{x}', '{y}'].every(part => text.includes(part)) && URL.canParse(text)
  if (!whole || !/^https?:$/.test(new URL(text).protocol) || /[{}]/.test(new URL(text).host))
    throw new InvalidArgumentError('Write an address like https://tiles.example/{z}/{x}/{y}.png')
  return text
}

function portNumber(text: string): number {
  const port = Number(text)
  if (!/^\d{1,5}$/.test(text) || port > 65535) throw new InvalidArgumentError('Write a number from 0 to 65535')
  return port
}
