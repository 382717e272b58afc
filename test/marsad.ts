/** Runs the built command as a user does, for tests of what it prints and how it ends. */
import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { ROOT } from './source-files.ts'

export const BIN = join(ROOT, 'bin', 'marsad')

export interface Outcome {
  readonly code: number | null
  readonly out: string
  readonly err: string
}

/** A folder of its own for one test file; the user's data folder is in it too, so no test meets a real ledger. */
export class Scratch {
  readonly folder = mkdtempSync(join(tmpdir(), 'marsad-'))

  path(name: string): string {
    return join(this.folder, name)
  }

  file(name: string, content: string | Uint8Array): string {
    writeFileSync(this.path(name), content)
    return this.path(name)
  }

  /** Runs `marsad` with these arguments, in this folder. */
  run(...args: readonly string[]): Promise<Outcome> {
    return outcomeOf(process.execPath, [BIN, ...args], this.folder)
  }

  remove(): void {
    rmSync(this.folder, { recursive: true, force: true })
  }
}

/** What a program printed and how it ended. */
export function outcomeOf(program: string, args: readonly string[], folder: string): Promise<Outcome> {
  const data = { XDG_DATA_HOME: join(folder, 'data'), LOCALAPPDATA: join(folder, 'data'), HOME: folder }
  const { MARSAD_LEDGER: _, DATABASE_URL: _url, ...env } = process.env
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, { cwd: folder, env: { ...env, ...data }, stdio: ['ignore', 'pipe', 'pipe'] })
    const out: Buffer[] = []
    const err: Buffer[] = []
    child.stdout.on('data', chunk => out.push(chunk))
    child.stderr.on('data', chunk => err.push(chunk))
    child.on('error', reject)
    child.on('close', code =>
      resolve({ code, out: Buffer.concat(out).toString('utf8'), err: Buffer.concat(err).toString('utf8') }),
    )
  })
}

/** The objects of JSON Lines. */
export const jsonLines = (text: string): unknown[] =>
  text
    .split('\n')
    .filter(line => line !== '')
    .map(line => JSON.parse(line))
