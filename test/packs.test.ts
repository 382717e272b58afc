/** Lints packs/: what a slip of the hand does to a table, told with its pack and row. */
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { PACKS, type PackContent, readPack } from '../scripts/gazetteer/read-packs.ts'
import { normalForm } from '../src/2-arabic/forms.ts'
import type { ActorName } from '../src/3-gazetteer/gazetteer.ts'
import { boundsOf, isWithin } from './country-bounds.ts'

const packs: readonly PackContent[] = readdirSync(PACKS, { withFileTypes: true })
  .filter(entry => entry.isDirectory())
  .map(entry => readPack(join(PACKS, entry.name)))

const placeIds = new Set(packs.flatMap(content => content.places.map(place => place.id)))
const actorIds = new Set(packs.flatMap(content => content.actors.map(actor => actor.id)))

/** What no name may hold: presentation forms, tatweel, vowel marks, marks without width, wrong separators, stray blanks. */
const UNWANTED =
  /[\uFB50-\uFDFF\uFE70-\uFEFC\u0640\u064B-\u0652\u0670\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFEFF،;]|^\s|\s$| {2}/
const YEAR_OR_DAY = /^\d{4}(?:-\d{2}(?:-\d{2})?)?$/

const spoilt = (rows: readonly { readonly id: string; readonly names: readonly string[] }[]): string[] =>
  rows.flatMap(row => row.names.filter(name => name === '' || UNWANTED.test(name)).map(name => `${row.id}: "${name}"`))

const doubled = (ids: readonly string[]): string[] => ids.filter((id, i) => ids.indexOf(id) !== i)

describe.each(packs.map(content => [content.pack.id, content] as const))('pack %s', (id, content) => {
  test('can be read whole', () => {
    expect(content.faults).toEqual([])
    expect(content.pack.id).toBe(id)
  })

  test('has each id once', () => {
    for (const rows of [content.places, content.actors, content.operations, content.outlets]) {
      expect(doubled(rows.map(row => row.id))).toEqual([])
    }
  })

  test('refers to what exists', () => {
    const missing = [
      ...content.places.filter(row => row.within !== null && !placeIds.has(row.within)).map(row => row.id),
      ...content.actors.flatMap(row =>
        [...row.partOf, ...row.alliedWith].filter(other => !actorIds.has(other)).map(other => `${row.id} > ${other}`),
      ),
      ...content.operations
        .filter(row => row.actor !== null && !actorIds.has(row.actor))
        .map(row => `${row.id} > ${row.actor}`),
      ...content.operations
        .filter(row => row.place !== null && !placeIds.has(row.place))
        .map(row => `${row.id} > ${row.place}`),
      ...content.examples.flatMap(row => row.places.filter(other => !placeIds.has(other))),
      ...content.examples.flatMap(row => row.actors.filter(other => !actorIds.has(other))),
    ]
    expect(missing).toEqual([])
  })

  test('spells its names as the press prints them', () => {
    const actors = content.actors.map(row => ({ id: row.id, names: row.names.map(name => name.name) }))
    expect([...content.places, ...actors, ...content.operations, ...content.outlets].length).toBeGreaterThan(0)
    expect([
      ...spoilt(content.places),
      ...spoilt(actors),
      ...spoilt(content.operations),
      ...spoilt(content.outlets),
    ]).toEqual([])
  })

  test('gives a name to one thing', () => {
    expect([...sharedPlaceNames(content), ...sharedActorNames(content)]).toEqual([])
  })

  test('dates its aliases well', () => {
    const wrong = content.actors.flatMap(row =>
      row.names
        .filter(
          ({ from, to }) =>
            [from, to].some(end => end !== null && !YEAR_OR_DAY.test(end)) || (from ?? '') > (to ?? '9999'),
        )
        .map(({ name }) => `${row.id}: ${name}`),
    )
    expect(wrong).toEqual([])
  })

  test('lies in its countries', () => {
    const outside = content.places
      .filter(row => !isWithin(row, boundsOf([row.country, ...content.pack.countries])))
      .map(row => `${row.id} ${row.lat},${row.lon}`)
    expect(outside).toEqual([])
  })
})

/** Two places of one kind within one town that bear the same name: one of them is a slip. */
function sharedPlaceNames(content: PackContent): string[] {
  const owner = new Map<string, string>()
  return content.places.flatMap(place =>
    [...new Set(place.names.map(normalForm))].flatMap(name => {
      const key = `${name} ${place.kind} ${place.within ?? place.admin1 ?? ''} ${place.country}`
      const other = owner.get(key)
      owner.set(key, place.id)
      return other === undefined || other === place.id ? [] : [`${name}: ${other}, ${place.id}`]
    }),
  )
}

/** Two actors may bear one name only where both dates are given: "the Libyan army" of 2016 is two armies, and says so. */
function sharedActorNames(content: PackContent): string[] {
  const owners = new Map<string, { id: string; name: ActorName }[]>()
  return content.actors.flatMap(actor =>
    actor.names.flatMap(name => {
      const form = normalForm(name.name)
      const others = owners.get(form) ?? []
      owners.set(form, [...others, { id: actor.id, name }])
      return others
        .filter(other => overlap(other.name, name) && !(isDated(other.name) && isDated(name) && other.id !== actor.id))
        .map(other => `${form}: ${other.id}, ${actor.id}`)
    }),
  )
}

const isDated = (name: ActorName): boolean => name.from !== null || name.to !== null
const overlap = (a: ActorName, b: ActorName): boolean =>
  (a.from ?? '') <= (b.to ?? '9999') && (b.from ?? '') <= (a.to ?? '9999')
