/** Installs the packages that the lockfile names, when they are not there or are others. */
import { createHash } from 'node:crypto'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { npm, root, stop } from './run.mjs'

const lockfile = join(root, 'package-lock.json')
const stamp = join(root, 'node_modules', '.marsad-lockfile')
/** npm's own note of what it installed. */
const installed = join(root, 'node_modules', '.package-lock.json')

const lockHash = () => createHash('sha256').update(readFileSync(lockfile)).digest('hex')
const packagesOf = file => JSON.parse(readFileSync(file, 'utf8')).packages

/** Whether someone's own `npm install` has already put exactly these packages there. */
function sameAsInstalled() {
  if (!existsSync(installed)) return false
  const there = packagesOf(installed)
  return Object.entries(packagesOf(lockfile)).every(([path, wanted]) => {
    if (path === '' || (wanted.optional && !there[path])) return true
    return there[path]?.version === wanted.version && there[path]?.integrity === wanted.integrity
  })
}

/** Does nothing when the packages are those of the lockfile. */
export async function install() {
  const hash = lockHash()
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === hash) return
  if (!sameAsInstalled()) {
    console.error('Installing packages (once)…')
    if ((await npm('ci', '--include=dev', '--no-audit', '--no-fund', '--loglevel=error')) !== 0)
      stop('npm ci failed; see its lines above')
  }
  writeFileSync(stamp, hash)
}
