/** The invented country as a gazetteer of its own, so that the engine's tests hang on no real one. */
import { join } from 'node:path'
import { compileGazetteer } from '../scripts/gazetteer/compile.ts'
import { PACKS, readPack } from '../scripts/gazetteer/read-packs.ts'
import type { GazetteerData } from '../src/3-gazetteer/gazetteer.ts'

/** The folder of the invented country. */
export const TOY = join(PACKS, 'toy')

/** packs/toy alone, compiled as the build compiles the real packs. */
export const toyGazetteer = (): GazetteerData =>
  compileGazetteer({
    towns: [],
    countries: [],
    provinces: { places: [], nameByCode: new Map() },
    packs: [readPack(TOY)],
  })
