/** A real PostgreSQL in a folder of its own, for tests of what a team's ledger does. */
import { execFileSync, spawn, spawnSync } from 'node:child_process'
import { chownSync, existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const DEBIAN = '/usr/lib/postgresql'

function programs(): string | null {
  const named = process.env.MARSAD_POSTGRES_BIN
  const debian = existsSync(DEBIAN) ? readdirSync(DEBIAN).map(version => join(DEBIAN, version, 'bin')) : []
  const places = [named ?? '', ...debian.reverse(), '/usr/local/bin', '/usr/bin', '/opt/homebrew/bin']
  return (
    places.find(place => place !== '' && existsSync(join(place, 'initdb')) && existsSync(join(place, 'postgres'))) ??
    null
  )
}

/** The folder of PostgreSQL's programs: that of MARSAD_POSTGRES_BIN, or the system's. Null when there is none. */
export const POSTGRES: string | null = programs()

/** The server refuses to run as root: there, it runs as another user. */
interface RunAs {
  readonly uid?: number
  readonly gid?: number
}

function runAs(): RunAs {
  if (process.getuid?.() !== 0) return {}
  for (const user of ['postgres', 'nobody']) {
    const [uid, gid] = ['-u', '-g'].map(flag => spawnSync('id', [flag, user], { encoding: 'utf8' }).stdout.trim())
    if (uid && gid) return { uid: Number(uid), gid: Number(gid) }
  }
  return {}
}

export interface TestPostgres {
  /** Address of a new, empty database. */
  readonly database: () => string
  readonly stop: () => Promise<void>
}

/** Starts it on a socket in a temporary folder, reachable by no network; `durable` keeps its writes through a crash. */
export async function startPostgres(durable = false): Promise<TestPostgres> {
  if (POSTGRES === null) throw new Error('PostgreSQL is not installed')
  const [bin, user] = [POSTGRES, runAs()]
  const folder = mkdtempSync(join(tmpdir(), 'pg-'))
  const data = join(folder, 'data')
  mkdirSync(data)
  for (const path of [folder, data])
    if (user.uid !== undefined && user.gid !== undefined) chownSync(path, user.uid, user.gid)
  const quiet = { ...user, stdio: 'ignore' as const, cwd: folder, env: { ...process.env, LC_ALL: 'C.UTF-8' } }
  const init = ['-D', data, '-U', 'marsad', '-A', 'trust', '-E', 'UTF8', '--no-sync']
  execFileSync(join(bin, 'initdb'), init, quiet)
  const settings = ['listen_addresses=', `unix_socket_directories=${folder}`, ...(durable ? [] : ['fsync=off'])]
  const server = spawn(join(bin, 'postgres'), ['-D', data, ...settings.flatMap(one => ['-c', one])], quiet)
  const ended = new Promise<void>(resolve => server.once('exit', () => resolve()))
  const psql = (sql: string) =>
    spawnSync(join(bin, 'psql'), ['-h', folder, '-U', 'marsad', '-d', 'postgres', '-qc', sql], quiet).status === 0
  while (!psql('select 1')) {
    if (server.exitCode !== null) throw new Error('PostgreSQL did not start')
    await new Promise(resolve => setTimeout(resolve, 50))
  }
  let count = 0
  return {
    database: () => {
      const name = `ledger${++count}`
      if (!psql(`create database ${name}`)) throw new Error(`could not create ${name}`)
      return `postgres://marsad@localhost/${name}?host=${encodeURIComponent(folder)}`
    },
    stop: async () => {
      server.kill('SIGINT')
      await ended
      rmSync(folder, { recursive: true, force: true })
    },
  }
}
