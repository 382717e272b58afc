/** Who held which quarter of Sirte on which day, by the examples as they are read. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { z } from 'zod'
import { claimIds } from '../src/5-events/claim-id.ts'
import { controlAt, controlOfAll } from '../src/5-events/control.ts'
import { sketchOf } from '../src/5-events/copies.ts'
import { findEvents } from '../src/5-events/find-events.ts'
import { loadGazetteer } from '../src/load-gazetteer.ts'
import { makeReader } from '../src/pipeline.ts'

const text = z
  .string()
  .nullish()
  .transform(value => value ?? null)
const Line = z.object({
  report: z.object({ id: z.string(), publisher: text, url: text, title: text, published: text, body: z.string() }),
})

test('the quarters of Sirte change hands on their days', () => {
  const read = makeReader(loadGazetteer())
  const lines = readFileSync(join(import.meta.dirname, '../examples/gold.jsonl'), 'utf8')
    .split('\n')
    .filter(Boolean)
  const told = lines.flatMap(line => {
    const { report } = Line.parse(JSON.parse(line))
    const { claims, published } = read(report)
    const ids = claimIds(report.id, claims)
    const common = { report: report.id, outlet: report.publisher, published, sketch: sketchOf(report.body) }
    return claims.map((claim, index) => ({ ...common, id: ids[index] ?? '', index, claim }))
  })
  const places = controlOfAll(findEvents(told))
  const holders = (id: string, day: string): string => {
    const control = places.find(({ place }) => place.id === `libya/${id}`)
    const change = control ? controlAt(control, day) : null
    const ids = new Set(change?.holders.map(holder => holder.id ?? holder.name))
    return [ids.has('world/islamic-state') && 'is', ids.has('libya/bunyan-marsous') && 'bunyan']
      .filter(Boolean)
      .join('+')
  }
  const days = ['2015-06-10', '2016-06-10', '2016-08-20', '2016-09-10', '2016-10-10', '2016-12-31']
  const rows = [
    'sirte-district-1',
    'sirte-district-2',
    'sirte-district-3',
    'sirte-600',
    'sirte-giza-bahriya',
    'sirte-ouagadougou',
  ]
  const byDay = Object.fromEntries(rows.map(id => [id, days.map(day => holders(id, day)).join(' ')]))
  // The fall of the third quarter is told by a report of unknown day alone.
  expect(byDay).toEqual({
    'sirte-600': 'is is is is bunyan bunyan',
    'sirte-district-1': 'is is is bunyan bunyan bunyan',
    'sirte-district-2': 'is is bunyan bunyan bunyan bunyan',
    'sirte-district-3': 'is is is is is is',
    'sirte-giza-bahriya': 'is is is is is bunyan',
    'sirte-ouagadougou': 'is is bunyan bunyan bunyan bunyan',
  })
})
