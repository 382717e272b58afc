/** Runs a program in the project's folder. */
import { spawn } from 'node:child_process'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** The project's folder. */
export const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..')

/** Runs to the end and gives the exit code; no stdin, so nothing can wait for an answer. */
export function run(command, args, { env = {}, shell = false } = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, {
      cwd: root,
      stdio: ['ignore', 'inherit', 'inherit'],
      env: { ...process.env, ...env },
      shell,
    })
    child.on('error', reject)
    child.on('close', code => resolve(code ?? 1))
  })
}

/** Runs npm itself, by the very npm that started us where there is one (on Windows `npm` is no program but a script). */
export function npm(...args) {
  const own = process.env.npm_execpath
  if (own?.endsWith('.js')) return run(process.execPath, [own, ...args])
  return run('npm', args, { shell: process.platform === 'win32' })
}

/** Ends with one line on what failed; what the step itself printed stands above it. */
export function stop(line) {
  console.error(line)
  process.exit(1)
}
