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
  country: country.or(z.literal('').transform(() => null)),
  from: day,
  to: day,
  part_of: list,
  allied_with: list,
})
const OperationRow = z.object({ ...named, from: day, to: day, actor: orNull, place: orNull })
const OutletRow = z.object({
  ...named,
  kind: z.string().refine(isOutletKind, 'unknown kind'),
  country: country.or(z.literal('').transform(() => null)),
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
  const rows = <T>(file: string, row: z.ZodType<T>): T[] =>
    readTable(join(folder, file), `${pack.id}/${file}`, row, faults)
  return {
    pack,
    places: rows('places.csv', PlaceRow).map(row => toPlace(row, pack.id)),
    actors: rows('actors.csv', ActorRow).map(row => toActor(row, pack.id)),
    operations: rows('operations.csv', OperationRow).map(row => toOperation(row, pack.id)),
    outlets: rows('outlets.csv', OutletRow).map(row => toOutlet(row, pack.id)),
    examples: readExamples(join(folder, 'examples.jsonl'), pack.id, faults),
    faults,
  }
}

/** An id of the pack's own, or `pack/id` of another. */
const full = (id: string, pack: string): string => (id.includes('/') ? id : `${pack}/${id}`)
const fullOrNull = (id: string | null, pack: string): string | null => (id === null ? null : full(id, pack))

const toPlace = ({ aliases, name_en, ...row }: z.infer<typeof PlaceRow>, pack: string): Place => ({
  ...row,
  id: full(row.id, pack),
  names: [row.name, ...aliases],
  nameEn: name_en,
  within: fullOrNull(row.within, pack),
  population: 0,
  pack,
})

const toActor = (row: z.infer<typeof ActorRow>, pack: string): Actor => ({
  id: full(row.id, pack),
  name: row.name,
  names: [row.name, ...row.aliases].map(readActorName),
  nameEn: row.name_en,
  kind: row.kind,
  country: row.country,
  from: row.from,
  to: row.to,
  partOf: row.part_of.map(id => full(id, pack)),
  alliedWith: row.allied_with.map(id => full(id, pack)),
  pack,
})

const toOperation = ({ aliases, name_en, ...row }: z.infer<typeof OperationRow>, pack: string): Operation => ({
  ...row,
  id: full(row.id, pack),
  names: [row.name, ...aliases],
  nameEn: name_en,
  actor: fullOrNull(row.actor, pack),
  place: fullOrNull(row.place, pack),
  pack,
})

const toOutlet = ({ aliases, name_en, ...row }: z.infer<typeof OutletRow>, pack: string): Outlet => ({
  ...row,
  id: full(row.id, pack),
  names: [row.name, ...aliases],
  nameEn: name_en,
  pack,
})

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

function readExamples(file: string, pack: string, faults: string[]): PackExample[] {
  if (!existsSync(file)) return []
  const lines = readFileSync(file, 'utf8').split('\n')
  return lines.flatMap((line, i) => {
    if (line.trim() === '') return []
    const { success, data } = ExampleRow.safeParse(parseJson(line))
    if (!success) {
      faults.push(`${pack}/examples.jsonl:${i + 1}: not an example`)
      return []
    }
    const ids = (list: readonly string[]): string[] => list.map(id => full(id, pack))
    return [{ text: data.text, places: ids(data.places), actors: ids(data.actors) }]
  })
}

function parseJson(line: string): unknown {
  try {
    return JSON.parse(line)
  } catch {
    return undefined
  }
}
