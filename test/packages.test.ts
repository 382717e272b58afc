/** What package.json and the lockfile promise to whoever installs. */
import { expect, it } from 'vitest'
import { textOf } from './source-files.ts'

const manifest = JSON.parse(textOf('package.json'))
const lockfile = JSON.parse(textOf('package-lock.json'))

it('pins every package to one version', () => {
  const versions = Object.entries({ ...manifest.dependencies, ...manifest.devDependencies })
  expect(versions.filter(([, version]) => !/^\d+\.\d+\.\d+(-[\w.]+)?$/.test(String(version)))).toEqual([])
})

it('names no address of a registry, so that anyone installs from their own', () => {
  expect(textOf('package-lock.json')).not.toMatch(/"resolved": "http/)
})

it('locks the builds for every platform, without which a clean install fails', () => {
  const locked = new Set(Object.keys(lockfile.packages).map(path => path.replace(/^.*node_modules\//, '')))
  const wanted = Object.values<{ optionalDependencies?: object }>(lockfile.packages).flatMap(entry =>
    Object.keys(entry.optionalDependencies ?? {}),
  )
  expect(wanted.filter(name => !locked.has(name))).toEqual([])
})
