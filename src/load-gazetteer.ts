/** Finds and reads the compiled gazetteer, from the bundle in dist as from the sources. */
import { readFileSync } from 'node:fs'
import { decodeGazetteer } from './3-gazetteer/compiled.ts'
import type { GazetteerData } from './3-gazetteer/gazetteer.ts'
import { fault } from './errors.ts'

const BESIDE_THE_BUNDLE = new URL('./gazetteer.json', import.meta.url)
const FROM_THE_SOURCES = new URL('../dist/gazetteer.json', import.meta.url)

/** The whole gazetteer; a `UserError` that names the build where it was never built. */
export const loadGazetteer = (): GazetteerData => decodeGazetteer(gazetteerText())

/** The gazetteer as it was compiled, to be handed to a thread. */
export function gazetteerText(): string {
  const json = readIfThere(BESIDE_THE_BUNDLE) ?? readIfThere(FROM_THE_SOURCES)
  if (json === undefined) throw fault('gazetteer_missing')
  return json
}

function readIfThere(file: URL): string | undefined {
  try {
    return readFileSync(file, 'utf8')
  } catch {
    return undefined
  }
}
