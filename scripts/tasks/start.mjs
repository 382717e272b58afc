/** Reads the examples into a ledger of their own and serves the web app: what `npm start` does. */
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { build } from './build.mjs'
import { root } from './run.mjs'

/** Takes the options of `marsad serve` (`--port`). The user's own ledger is never touched. */
export async function start(options) {
  await build()
  const { main, dataFolder } = await import(pathToFileURL(join(root, 'dist', 'cli.js')).href)
  const ledger = join(dataFolder(), 'examples.sqlite')
  // gold.jsonl is the coding of the same reports: added with them, each would come twice.
  const examples = readdirSync(join(root, 'examples')).filter(name => name !== 'gold.jsonl')
  await main(['add', ...examples.map(name => join(root, 'examples', name)), '--ledger', ledger])
  await main(['serve', '--ledger', ledger, ...options])
}
