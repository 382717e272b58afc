import { existsSync, readFileSync } from 'node:fs'
import react from '@vitejs/plugin-react'
import { defineConfig, type Plugin } from 'vite'
import { keepPackages } from './scripts/tasks/notices.mjs'
import { decodeGazetteer } from './src/3-gazetteer/compiled.ts'

const GAZETTEER = new URL('dist/gazetteer.json', import.meta.url)
const TOWN: ReadonlySet<string> = new Set(['city', 'town'])
/** Smaller towns are on the map only where something happened. */
const LEAST_PEOPLE = 50_000
/** The countries whose provinces the basemap draws: scripts/build-basemap.ts. */
const COUNTRIES = new Set(
  'LY TN DZ MA EH MR EG SD SS SO DJ ER ET KM SY LB IQ JO PS IL SA YE OM AE QA BH KW TR IR AF PK ML NE TD BF NG'.split(
    ' ',
  ),
)

/** The bigger towns of the compiled gazetteer, as the module `virtual:towns`. */
function towns(): Plugin {
  const id = 'virtual:towns'
  return {
    name: 'marsad-towns',
    resolveId: source => (source === id ? `\0${id}` : null),
    load(loaded) {
      if (loaded !== `\0${id}`) return null
      if (!existsSync(GAZETTEER)) {
        this.warn('no dist/gazetteer.json yet: the map will name no towns')
        return 'export default []'
      }
      const { places } = decodeGazetteer(readFileSync(GAZETTEER, 'utf8'))
      const big = places.filter(
        place => TOWN.has(place.kind) && place.population >= LEAST_PEOPLE && COUNTRIES.has(place.country),
      )
      const labels = big.map(({ name, nameEn, lat, lon, population }) => ({ name, nameEn, lat, lon, population }))
      return `export default ${JSON.stringify(labels)}`
    },
  }
}

/** Notes whose packages went into the app, for the file of their licences. */
const notices: Plugin = {
  name: 'marsad-notices',
  generateBundle() {
    keepPackages('web', [...this.getModuleIds()])
  },
}

export default defineConfig({
  root: 'src/web',
  plugins: [react(), towns(), notices],
  build: {
    outDir: '../../dist/web',
    emptyOutDir: true,
    // Nothing as data: address, so that the content security policy can stay narrow.
    assetsInlineLimit: 0,
    chunkSizeWarningLimit: 1500,
  },
  server: { host: '127.0.0.1', proxy: { '/api': 'http://127.0.0.1:4180' } },
})
