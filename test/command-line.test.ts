/** docs/reference/command-line.md is the help of all commands; `npm test -- command-line -u` writes it anew. */
import { join } from 'node:path'
import { afterAll, expect, it } from 'vitest'
import { COMMANDS } from '../src/cli/commands/index.ts'
import { Scratch } from './marsad.ts'
import { ROOT } from './source-files.ts'

const scratch = new Scratch()
afterAll(() => scratch.remove())

it('documents every command by its own help', async () => {
  const parts = ['# The command line\n', 'Generated from the help of each command by `npm test -- command-line -u`.\n']
  for (const name of ['', ...COMMANDS.map(({ name }) => name)]) {
    const { out } = await scratch.run(...[name, '--help'].filter(arg => arg !== ''))
    parts.push(`## marsad${name ? ` ${name}` : ''}\n`, '```', out.trimEnd(), '```\n')
  }
  const page = `${parts.join('\n').trimEnd()}\n`
  await expect(page).toMatchFileSnapshot(join(ROOT, 'docs', 'reference', 'command-line.md'))
})
