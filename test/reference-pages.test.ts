/** Pages that list what the code knows: `npm test -- reference-pages -u` writes them anew. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { EVENT_TYPES } from '../src/4-claims/event-types/index.ts'
import { ERRORS } from '../src/errors.ts'
import { FILES, ROOT, textOf } from './source-files.ts'

const page = (name: string): string => join(ROOT, 'docs', 'reference', name)
const CONTROL = { takes: 'takes it', leaves: 'leaves it', besieges: 'besieges it' } as const

it('event-types.md lists every type', async () => {
  const rows = EVENT_TYPES.map(({ id, label, covers, family, acled, happening, control }) => {
    const holds = happening ? (control ? CONTROL[control] : '') : 'no: words or relief'
    return `| \`${id}\` | ${label.en} | ${label.ar} | ${covers} | ${family} | ${acled ? `${acled.event}: ${acled.sub}` : 'no row'} | ${holds} |`
  })
  const text = [
    '# Event types',
    '',
    'Generated from `src/4-claims/event-types/` by `npm test -- reference-pages -u`. A type answers for itself in its own file;',
    'how to add one: [adding an event type](../add-an-event-type.md).',
    '',
    'Types of one family are told of one happening by different reports, and may be merged ([merging](merging.md)). The last column says what the',
    'initiator does to the place, which `marsad control` is worked out from ([control](control.md)), and which types are no harm or change on the ground.',
    '',
    '| id | English | Arabic | covers | family | in ACLED | the place |',
    '| --- | --- | --- | --- | --- | --- | --- |',
    ...rows,
    '',
  ].join('\n')
  await expect(text).toMatchFileSnapshot(page('event-types.md'))
})

const cell = (text: string): string => text.replaceAll('|', '\\|').replaceAll('<', '&lt;')

it('errors.md lists every error', async () => {
  const rows = Object.entries(ERRORS).map(
    ([code, { status, message, next }]) => `| \`${code}\` | ${status} | ${cell(message)} | ${cell(next)} |`,
  )
  const text = [
    '# Errors',
    '',
    'Generated from `src/errors.ts` by `npm test -- reference-pages -u`.',
    '',
    'What a person does or meets is told in one line: what is wrong, and what to do next. `marsad` prints it to stderr as `marsad: WHAT; NEXT`, goes on with',
    'all the rest, and ends with exit code 1. The API answers with the status and `{"error":{"code","message","next"}}`. Codes stay; words may change. Exit code 70',
    'is a fault of the program, printed whole: please report it. Names in braces are filled in.',
    '',
    '| code | status | what is wrong | what to do |',
    '| --- | ---: | --- | --- |',
    ...rows,
    '',
  ].join('\n')
  await expect(text).toMatchFileSnapshot(page('errors.md'))
})

describe('errors', () => {
  it('are each raised somewhere', () => {
    const code = FILES.filter(file => file.startsWith('src/') && file.endsWith('.ts') && file !== 'src/errors.ts').map(
      textOf,
    )
    const all = code.join('\n')
    expect(Object.keys(ERRORS).filter(one => !all.includes(`'${one}'`))).toEqual([])
  })
})

it('the index of the docs links to every page', () => {
  const index = readFileSync(join(ROOT, 'docs', 'README.md'), 'utf8')
  const pages = FILES.filter(file => /^docs\/.*\.md$/.test(file) && file !== 'docs/README.md').map(file =>
    file.slice(5),
  )
  expect(pages.filter(file => !index.includes(`](${file})`))).toEqual([])
})
