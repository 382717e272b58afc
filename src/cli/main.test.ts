/** The command as such: help, wrong use, and being started from anywhere. */
import { spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, readFileSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { BIN, outcomeOf, Scratch } from '../../test/marsad.ts'
import { ROOT } from '../../test/source-files.ts'
import { COMMANDS } from './commands/index.ts'

const scratch = new Scratch()
afterAll(() => scratch.remove())
const NAMES = COMMANDS.map(({ name }) => name)

describe('marsad', () => {
  it('prints its help when asked for nothing', async () => {
    const { code, out, err } = await scratch.run()
    expect({ code, err }).toEqual({ code: 0, err: '' })
    for (const name of NAMES) expect(out).toMatch(new RegExp(`^  ${name} `, 'm'))
  })

  it('prints its version', async () => {
    const { version } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'))
    expect(await scratch.run('--version')).toEqual({ code: 0, out: `${version}\n`, err: '' })
  })

  it.each(NAMES)('ends the help of %s with an example of its use', async name => {
    const { code, out } = await scratch.run(name, '--help')
    expect(code).toBe(0)
    const example = out.trimEnd().split('\nExample:\n')[1] ?? ''
    for (const line of example.split('\n')) expect(line).toMatch(new RegExp(`^  (MARSAD_\\w+=\\S+ )?marsad ${name}\\b`))
  })

  it.each([
    { args: ['reed'], says: "marsad: unknown command 'reed' (Did you mean read?); see: marsad --help\n" },
    { args: ['read'], says: "marsad: missing required argument 'file'; see: marsad read --help\n" },
    {
      args: ['read', '--jsn', 'x'],
      says: "marsad: unknown option '--jsn' (Did you mean --json?); see: marsad read --help\n",
    },
  ])('tells wrong use in one line: $args', async ({ args, says }) => {
    expect(await scratch.run(...args)).toEqual({ code: 1, out: '', err: says })
  })
})

describe('bin/marsad', () => {
  it.skipIf(process.platform === 'win32')('runs from any folder, through a link to a link', async () => {
    symlinkSync(BIN, scratch.path('link'))
    symlinkSync(scratch.path('link'), scratch.path('marsad'))
    const { code, out } = await outcomeOf(scratch.path('marsad'), ['--version'], scratch.folder)
    expect(code).toBe(0)
    expect(out).toMatch(/^\d+\.\d+\.\d+\n$/)
  })

  it('says in one line that nothing is built', async () => {
    const copy = scratch.path('unbuilt')
    mkdirSync(copy)
    cpSync(join(ROOT, 'bin'), join(copy, 'bin'), { recursive: true })
    cpSync(join(ROOT, 'package.json'), join(copy, 'package.json'))
    const { code, err } = await outcomeOf(process.execPath, [join(copy, 'bin', 'marsad'), 'read', 'x'], scratch.folder)
    expect(code).toBe(1)
    expect(err).toMatch(/^Marsad is not built yet; [^\n]*npm run build\n$/)
  })

  it.each(['bin/marsad', 'scripts/start.mjs', 'scripts/test.mjs', 'scripts/build.mjs'])(
    '%s says in one line that Node is too old',
    file => {
      // Set before the program is loaded, the version is what the check sees.
      const old = scratch.file(
        'old-node.cjs',
        "Object.defineProperty(process.versions, 'node', { value: '18.20.4' })\n",
      )
      const { status, stdout, stderr } = spawnSync(process.execPath, ['--require', old, join(ROOT, file)], {
        encoding: 'utf8',
      })
      expect({ status, stdout }).toEqual({ status: 1, stdout: '' })
      expect(stderr).toMatch(/^Marsad needs Node 20\.19 or newer, and this is 18\.20\.4[^\n]*\n$/)
    },
  )
})
