/** Finds and reads the compiled gazetteer, from the bundle in dist as from the sources. */
import { readFileSync } from 'node:fs'
import { decodeGazetteer } from './3-gazetteer/compiled.ts'
import type { GazetteerData } from './3-gazetteer/gazetteer.ts'
import { fault } from './errors.ts'

/** Beside the bundle of the command, above the library's modules, and from the sources. */
const PLACES = ['./gazetteer.json', '../gazetteer.json', '../dist/gazetteer.json']

/** The whole gazetteer; a `UserError` that names the build where it was never built. */
export const loadGazetteer = (): GazetteerData => decodeGazetteer(gazetteerText())

/** The gazetteer as it was compiled, to be handed to a thread. */
export function gazetteerText(): string {
  for (const place of PLACES) {
    const json = readIfThere(new URL(place, import.meta.url))
    if (json !== undefined) return json
  }
  throw fault('gazetteer_missing')
}

function readIfThere(file: URL): string | undefined {
  try {
    return readFileSync(file, 'utf8')
  } catch {
    return undefined
  }
}
