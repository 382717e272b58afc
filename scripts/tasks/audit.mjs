/** Asks the registry for known vulnerabilities of what is installed with Marsad or built into it, and says so in one line. */
import { execFile } from 'node:child_process'
import { root } from './run.mjs'

const WAIT = 60_000
/** What keeps a change from going in; lesser ones are told. */
const GRAVE = ['high', 'critical']

/** npm's JSON, or null where it gave none. */
function ask() {
  const args = ['audit', '--json', '--package-lock-only', '--fetch-retries=0']
  const options = { cwd: root, timeout: WAIT, maxBuffer: 2 ** 26, shell: process.platform === 'win32' }
  return new Promise(resolve => {
    execFile('npm', args, options, (_error, out) => {
      try {
        resolve(JSON.parse(out))
      } catch {
        resolve(null)
      }
    })
  })
}

/** Ends with exit code 1 for a grave one. A registry that does not answer, or has no such service, keeps nobody from working. */
export async function audit() {
  const counts = (await ask())?.metadata?.vulnerabilities
  if (!counts) return console.log('npm audit: the registry did not answer, so nothing is known of vulnerabilities')
  const found = Object.entries(counts).filter(([level, count]) => level !== 'total' && count > 0)
  console.log(
    `npm audit: ${found.map(([level, count]) => `${count} ${level}`).join(', ') || 'no vulnerability is known'}`,
  )
  if (found.some(([level]) => GRAVE.includes(level))) process.exitCode = 1
}
