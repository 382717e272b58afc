/** The pages on inputs are what the program knows: `npm test -- inputs-docs -u` writes the one of settings anew. */
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { markedPart } from '../scripts/marked-part.ts'
import { INPUT_FORMATS } from '../src/1-reports/formats/index.ts'
import { SETTINGS, sizeLabel } from '../src/settings.ts'
import { ROOT, textOf } from './source-files.ts'

it('documents every limit', async () => {
  const rows = Object.values(SETTINGS).map(({ name, env, unit, default: usual, what }) => {
    const value = unit === 'bytes' ? sizeLabel(usual) : String(usual)
    return `| \`${name}\` | \`${env}\` | ${value} | the most ${what} |`
  })
  const page = [
    '# Settings',
    '',
    'Generated from `src/settings.ts` by `npm test -- inputs-docs -u`.',
    '',
    'Limits keep one broken, huge or hostile input from taking the memory, the disk or the day. What is over a limit is told in one',
    'line, and everything else is read. Each is set by `--limit NAME=VALUE` of `marsad read`, `marsad add` and `marsad watch`, else by the',
    'environment, else it is the usual. Bytes may be written with KB, MB or GB.',
    '',
    '| name | environment | usual | what |',
    '| --- | --- | --- | --- |',
    ...rows,
    '',
  ].join('\n')
  await expect(page).toMatchFileSnapshot(join(ROOT, 'docs', 'reference', 'settings.md'))
})

it('documents every format of inputs', () => {
  const rows = INPUT_FORMATS.map(
    ({ id, extensions, what }) => `| ${id} | ${extensions.map(name => `\`.${name}\``).join(' ')} | ${what} |`,
  )
  const table = markedPart(textOf('docs/reference/formats.md'), 'formats of inputs').trim().split('\n')
  expect(table.slice(2)).toEqual(rows)
})
