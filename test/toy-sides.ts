/** The sides of a claim in the invented country, short enough to compare at a glance. */
import { indexNames } from '../src/3-gazetteer/names.ts'
import { readReport } from '../src/4-claims/read-report.ts'
import { toyGazetteer } from './toy-gazetteer.ts'

const names = indexNames(toyGazetteer())

/** Sides of the first claim of a type in a text, as "i:name t:name", in the order of names. */
export function sidesOf(body: string, type: string): string {
  const report = { id: 'any', publisher: null, url: null, title: null, published: '2030-03-12', body }
  const claim = readReport(report, names).claims.find(one => one.type === type)
  return (claim?.actors ?? [])
    .map(({ name, role }) => `${role[0]}:${name}`)
    .sort()
    .join(' ')
}

/** Another deed, told behind a sentence that is no news of conflict alone. */
export const ANOTHER_DEED = '. وقال مصدر طبي إن عشرة قتلوا في انفجار عبوة ناسفة في رميزة يوم الجمعة.'

/** The same for a sentence that is no news by itself: told beside another deed. */
export const sidesBeside = (sentence: string, type: string): string =>
  sidesOf(sentence.replace(/\.?$/, ANOTHER_DEED), type)
