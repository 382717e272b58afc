/** Whether what a build step reads has changed since it last ran. */
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join, relative, sep } from 'node:path'
import { root } from './run.mjs'

function* filesUnder(path) {
  if (!existsSync(path)) return
  if (statSync(path).isFile()) yield path
  else for (const name of readdirSync(path).sort()) yield* filesUnder(join(path, name))
}

/** One hash over the names and contents of all files under `inputs`, tests aside: by content, for a clone has new times. */
function hashOf(inputs) {
  const hash = createHash('sha256')
  for (const input of inputs) {
    for (const file of filesUnder(join(root, input))) {
      if (/\.(test|corpus)\.tsx?$/.test(file)) continue
      hash.update(relative(root, file).split(sep).join('/')).update('\0').update(readFileSync(file)).update('\0')
    }
  }
  return hash.digest('hex')
}

/** The stamp of one step: `stale()` compares, `set()` notes the inputs as they were when it was made. */
export function stampOf(step) {
  const file = join(root, 'dist', '.stamps', step.name)
  const hash = hashOf(step.inputs)
  return {
    stale: () => !existsSync(join(root, step.output)) || !existsSync(file) || readFileSync(file, 'utf8') !== hash,
    set: () => {
      mkdirSync(join(file, '..'), { recursive: true })
      writeFileSync(file, hash)
    },
  }
}
