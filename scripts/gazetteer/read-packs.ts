/** Reads the folders of packs/ by packs/README.md: rows where they are well formed, faults where they are not. */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'csv-parse/sync'
import { z } from 'zod'
import type { Actor, ActorName, Operation, Outlet, Pack, Place } from '../../src/3-gazetteer/gazetteer.ts'
import { isActorKind, isOutletKind, isPlaceKind } from '../../src/3-gazetteer/kinds.ts'

/** A sentence of a pack's own, with the full ids of what must be found in it, in order. */
export interface PackExample {
  readonly text: string
  readonly places: readonly string[]
  readonly actors: readonly string[]
}

export interface PackContent {
  readonly pack: Pack
  readonly places: readonly Place[]
  readonly actors: readonly Actor[]
  readonly operations: readonly Operation[]
  readonly outlets: readonly Outlet[]
  readonly examples: readonly PackExample[]
  /** `libya/places.csv:12: …`, one a line that could not be read. */
  readonly faults: readonly string[]
}

/** Where the packs lie. */
export const PACKS = new URL('../../packs/', import.meta.url).pathname

const slug = z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/)
const country = z.string().regex(/^[A-Z]{2}$/)
const list = z.string().transform(text =>
  text
    .split('|')
    .map(part => part.trim())
    .filter(part => part !== ''),
)
const orNull = z.string().transform(text => (text === '' ? null : text))
const day = z
  .string()
  .regex(/^(?:\d{4}(?:-\d{2}(?:-\d{2})?)?)?$/)
  .transform(text => (text === '' ? null : text))
const degrees = (most: number) =>
  z
    .string()
    .regex(/^(?:-?\d+(?:\.\d+)?)?$/)
    .transform(text => (text === '' ? null : Number(text)))
    .refine(value => value === null || Math.abs(value) <= most)
const name = z.string().min(1)
const named = { id: slug, name, aliases: list, name_en: z.string() }

const PlaceRow = z.object({
  ...named,
  kind: z.string().refine(isPlaceKind, 'unknown kind'),
  lat: degrees(90),
  lon: degrees(180),
  country,
  admin1: orNull,
  within: orNull,
})
const ActorRow = z.object({
  ...named,
  kind: z.string().refine(isActorKind, 'unknown kind'),
  country: country.or(z.literal('')),
  from: day,
  to: day,
  part_of: list,
  allied_with: list,
})
const OperationRow = z.object({ ...named, from: day, to: day, actor: orNull, place: orNull })
const OutletRow = z.object({
  ...named,
  kind: z.string().refine(isOutletKind, 'unknown kind'),
  country: country.or(z.literal('')),
  domains: list,
})
const ExampleRow = z.object({ text: name, places: z.array(z.string()), actors: z.array(z.string()) })
const PackFile = z.object({
  id: slug,
  label: z.object({ ar: name, en: name }),
  countries: z.array(country),
})

/** Every pack, by name; `toy`, the invented country of the tests, only when asked for by `readPack`. */
export function readPacks(folder = PACKS): PackContent[] {
  return readdirSync(folder, { withFileTypes: true })
    .filter(entry => entry.isDirectory() && entry.name !== 'toy' && existsSync(join(folder, entry.name, 'pack.json')))
    .map(entry => readPack(join(folder, entry.name)))
    .sort((a, b) => (a.pack.id < b.pack.id ? -1 : 1))
}

/** One pack, from its folder. */
export function readPack(folder: string): PackContent {
  const pack = PackFile.parse(JSON.parse(readFileSync(join(folder, 'pack.json'), 'utf8')))
  const faults: string[] = []
  const full = (id: string): string => (id.includes('/') ? id : `${pack.id}/${id}`)
  const rows = <T>(file: string, row: z.ZodType<T>): T[] =>
    readTable(join(folder, file), `${pack.id}/${file}`, row, faults)
  return {
    pack,
    places: rows('places.csv', PlaceRow).map(row => ({
      id: full(row.id),
      name: row.name,
      names: [row.name, ...row.aliases],
      nameEn: row.name_en,
      kind: row.kind,
      lat: row.lat,
      lon: row.lon,
      country: row.country,
      admin1: row.admin1,
      within: row.within === null ? null : full(row.within),
      population: 0,
      pack: pack.id,
    })),
    actors: rows('actors.csv', ActorRow).map(row => ({
      id: full(row.id),
      name: row.name,
      names: [row.name, ...row.aliases].map(readActorName),
      nameEn: row.name_en,
      kind: row.kind,
      country: row.country === '' ? null : row.country,
      from: row.from,
      to: row.to,
      partOf: row.part_of.map(full),
      alliedWith: row.allied_with.map(full),
      pack: pack.id,
    })),
    operations: rows('operations.csv', OperationRow).map(row => ({
      id: full(row.id),
      name: row.name,
      names: [row.name, ...row.aliases],
      nameEn: row.name_en,
      from: row.from,
      to: row.to,
      actor: row.actor === null ? null : full(row.actor),
      place: row.place === null ? null : full(row.place),
      pack: pack.id,
    })),
    outlets: rows('outlets.csv', OutletRow).map(row => ({
      id: full(row.id),
      name: row.name,
      names: [row.name, ...row.aliases],
      nameEn: row.name_en,
      kind: row.kind,
      country: row.country === '' ? null : row.country,
      domains: row.domains,
      pack: pack.id,
    })),
    examples: readExamples(join(folder, 'examples.jsonl'), pack.id, full, faults),
    faults,
  }
}

/** `الثوار@2011..2011` is a name that held in those years; a missing end is open. */
export function readActorName(text: string): ActorName {
  const [name = text, years] = text.split('@')
  const [from = '', to = ''] = years?.split('..') ?? []
  return { name, from: from === '' ? null : from, to: to === '' ? null : to }
}

function readTable<T>(file: string, label: string, row: z.ZodType<T>, faults: string[]): T[] {
  if (!existsSync(file)) return []
  const lines = z
    .array(z.object({ info: z.object({ lines: z.number() }), record: z.record(z.string(), z.string()) }))
    .parse(
      parse(readFileSync(file, 'utf8'), {
        columns: true,
        info: true,
        bom: true,
        trim: true,
        skip_records_with_error: true,
        on_skip: error => {
          faults.push(`${label}: ${error?.message ?? 'a row that cannot be read'}`)
          return undefined
        },
      }),
    )
  return lines.flatMap(({ info, record }) => {
    const result = row.safeParse(record)
    if (result.success) return [result.data]
    const issue = result.error.issues[0]
    faults.push(`${label}:${info.lines}: ${issue?.path.join('.')}: ${issue?.message} (${record.id})`)
    return []
  })
}

function readExamples(file: string, pack: string, full: (id: string) => string, faults: string[]): PackExample[] {
  if (!existsSync(file)) return []
  const lines = readFileSync(file, 'utf8').split('\n')
  return lines.flatMap((line, i) => {
    if (line.trim() === '') return []
    const result = ExampleRow.safeParse(parseJson(line))
    if (result.success)
      return [{ text: result.data.text, places: result.data.places.map(full), actors: result.data.actors.map(full) }]
    faults.push(`${pack}/examples.jsonl:${i + 1}: not an example`)
    return []
  })
}

function parseJson(line: string): unknown {
  try {
    return JSON.parse(line)
  } catch {
    return undefined
  }
}
