/** Writes the page by which a native reader checks a pack: `npm run review-sheet -- libya > libya.html`. */
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { PACKS, readPack, readPacks } from './gazetteer/read-packs.ts'
import { reviewSheet } from './review-sheet/review-sheet.ts'

const [id = ''] = process.argv.slice(2)
if (!/^[a-z-]+$/.test(id) || !existsSync(join(PACKS, id, 'pack.json'))) {
  console.error(
    `Name one of the packs: ${readPacks()
      .map(({ pack }) => pack.id)
      .join(', ')}`,
  )
  process.exit(1)
}
const content = readPack(join(PACKS, id))
if (content.faults.length > 0) {
  console.error(content.faults.join('\n'))
  process.exit(1)
}
const names = new Map(
  [content, ...readPacks()].flatMap(({ places, actors }) => [...places, ...actors]).map(one => [one.id, one.name]),
)
process.stdout.write(reviewSheet(content, one => names.get(one) ?? one))
