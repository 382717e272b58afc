/** Compiles GeoNames, the countries, the provinces and packs/ into dist/gazetteer.json. */
import { mkdirSync, writeFileSync } from 'node:fs'
import { encodeGazetteer } from '../src/3-gazetteer/compiled.ts'
import { nameTable } from '../src/3-gazetteer/name-table.ts'
import { compileGazetteer } from './gazetteer/compile.ts'
import { countryPlaces, readCountryNames } from './gazetteer/countries.ts'
import { readTowns } from './gazetteer/geonames.ts'
import { readProvinces } from './gazetteer/provinces.ts'
import { readPacks } from './gazetteer/read-packs.ts'

const towns = readTowns()
const packs = readPacks()
const data = compileGazetteer({
  towns,
  packs,
  countries: countryPlaces(towns, readCountryNames()),
  provinces: readProvinces(),
})
const json = encodeGazetteer({ ...data, nameTable: nameTable(data) })
mkdirSync(new URL('../dist/', import.meta.url), { recursive: true })
writeFileSync(new URL('../dist/gazetteer.json', import.meta.url), json)

for (const fault of packs.flatMap(pack => pack.faults)) console.warn(`left out: ${fault}`)
const { places, actors, operations, outlets } = data
console.log(
  `dist/gazetteer.json: ${places.length} places, ${actors.length} actors, ${operations.length} operations, ` +
    `${outlets.length} outlets, ${packs.length} packs, ${(Buffer.byteLength(json) / 1e6).toFixed(2)} MB`,
)
