/**
 * The coded examples as ACLED's and UCDP's tables, cell for cell: what changes here changes for whoever loads them.
 * `npm test -- golden-exports -u` writes test/golden/ anew; read the difference before it goes in.
 */
import { join } from 'node:path'
import { parse } from 'csv-parse/sync'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Actor, ActorKind } from '../src/3-gazetteer/gazetteer.ts'
import type { Ledger } from '../src/6-ledger/ledger.ts'
import type { KnownNames } from '../src/7-exports/formats/format.ts'
import { EXPORTS } from '../src/7-exports/formats/index.ts'
import { actorId, openCodedLedger } from './coded-ledger.ts'
import { Scratch } from './marsad.ts'
import { ROOT } from './source-files.ts'

const scratch = new Scratch()
let ledger: Ledger
beforeAll(async () => {
  ledger = await openCodedLedger(scratch.path('coded.sqlite'))
})
afterAll(async () => {
  await ledger.close()
  scratch.remove()
})

const actor = (name: string, nameEn: string, kind: ActorKind, country: string | null): [string, Actor] => {
  const id = actorId(name)
  const rest = {
    names: [{ name, from: null, to: null }],
    from: null,
    to: null,
    partOf: [],
    alliedWith: [],
    pack: 'coded',
  }
  return [id, { id, name, nameEn, kind, country, ...rest }]
}

/** Kinds of some of the actors that are coded: a state's, rebels', those of another state, civilians. */
const NAMES: KnownNames = {
  places: new Map(),
  actors: new Map([
    actor('قوات البنيان المرصوص', 'Bunyan al-Marsous', 'state_forces', 'LY'),
    actor('قوات حكومة الوفاق', 'GNA forces', 'state_forces', 'LY'),
    actor('الجيش الليبي', 'Libyan army', 'state_forces', 'LY'),
    actor('تنظيم الدولة الإسلامية', 'Islamic State', 'jihadist', null),
    actor('تنظيم داعش', 'Islamic State', 'jihadist', null),
    actor('داعش', 'Islamic State', 'jihadist', null),
    actor('مجلس شورى ثوار بنغازي', 'Shura council', 'rebel', 'LY'),
    actor('الولايات المتحدة', 'United States', 'foreign', 'US'),
    actor('مدنيين', 'Civilians', 'civil', null),
  ]),
}

async function written(id: string): Promise<string> {
  const pieces: Buffer[] = []
  const format = EXPORTS.find(one => one.id === id)
  for await (const piece of format?.write(ledger.eachSourcedEvent(), { names: () => NAMES }) ?? []) {
    pieces.push(Buffer.from(piece))
  }
  return Buffer.concat(pieces).toString('utf8')
}

describe.each(['acled', 'ucdp'])('%s', id => {
  it('writes the coded examples as before', async () => {
    const text = await written(id)
    expect(parse(text, { bom: true, columns: true }).length).toBeGreaterThan(5)
    await expect(text).toMatchFileSnapshot(join(ROOT, 'test', 'golden', `coded-examples.${id}.csv`))
  })
})
