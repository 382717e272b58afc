/** The package as a library: its examples run and are typed, importing does nothing, and a bundle holds what is used alone. */
import { cpSync, mkdirSync, readdirSync, readFileSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { build } from 'esbuild'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Outcome, outcomeOf, Scratch } from './marsad.ts'
import { ROOT, textOf } from './source-files.ts'

const scratch = new Scratch()
afterAll(() => scratch.remove())

/** The package as it is installed, by its own `exports`. */
beforeAll(() => {
  mkdirSync(scratch.path('node_modules'))
  symlinkSync(ROOT, scratch.path('node_modules/marsad'), 'junction')
  scratch.file('package.json', '{"type":"module"}')
})

const node = (file: string, ...options: readonly string[]): Promise<Outcome> =>
  outcomeOf(process.execPath, [...options, scratch.path(file)], scratch.folder)

const BLOCKS = [...textOf('docs/library.md').matchAll(/```ts\n([\s\S]*?)```/g)].map((match, i) => ({
  name: `example-${i + 1}`,
  code: match[1] ?? '',
}))

/** What the comments behind `console.log` say is printed, a line each. */
const promised = (code: string): string[] =>
  code.split('\n').flatMap(line => /console\.log\(.*\) \/\/ (.*)$/.exec(line)?.[1]?.split('; ') ?? [])

describe('docs/library.md', () => {
  it('has examples of both entries', () => {
    expect(BLOCKS.filter(({ code }) => code.includes("from 'marsad'")).length).toBeGreaterThan(2)
    expect(BLOCKS.filter(({ code }) => code.includes("from 'marsad/arabic'")).length).toBeGreaterThan(2)
  })

  it.each(BLOCKS)('$name prints what it says', async ({ name, code }) => {
    expect(promised(code)).not.toEqual([])
    // As `tsx` runs it, so that the page may use the syntax of TypeScript.
    const file = scratch.file(`${name}.ts`, code)
    const tsx = join(ROOT, 'node_modules/tsx/dist/loader.mjs')
    const { code: exit, out, err } = await node(`${name}.ts`, '--import', `file://${tsx}`)
    expect({ file, exit, err }).toEqual({ file, exit: 0, err: '' })
    expect(out.trimEnd().split('\n')).toEqual(promised(code))
  })
})

describe('types', () => {
  const check = (files: readonly string[], resolution: readonly [string, string]): Promise<Outcome> => {
    const [module, moduleResolution] = resolution
    const options = { module, moduleResolution, target: 'ES2023', lib: ['ES2023', 'DOM'], types: [], noEmit: true }
    // Types of the package itself are checked too: what it publishes must hold by itself.
    const strict = { strict: true, noUncheckedIndexedAccess: true, skipLibCheck: false }
    scratch.file('tsconfig.json', JSON.stringify({ compilerOptions: { ...options, ...strict }, files }))
    return outcomeOf(process.execPath, [join(ROOT, 'node_modules/typescript/bin/tsc'), '-p', scratch.folder], ROOT)
  }

  it.each([
    ['nodenext', 'nodenext'],
    ['esnext', 'bundler'],
  ] as const)('of the examples hold under %s', async (...resolution) => {
    for (const { name, code } of BLOCKS) scratch.file(`${name}.ts`, code)
    const { out, code } = await check(
      BLOCKS.map(({ name }) => `${name}.ts`),
      resolution,
    )
    expect(out).toBe('')
    expect(code).toBe(0)
  })

  it('refuse what the library does not take', async () => {
    scratch.file(
      'wrong.ts',
      "import { findEvents, readReport } from 'marsad'\nreadReport({ title: 'بلا نص' })\nfindEvents([], 'boldest')\n",
    )
    const { out, code } = await check(['wrong.ts'], ['nodenext', 'nodenext'])
    expect(out).toContain('wrong.ts(2,')
    expect(out).toContain('wrong.ts(3,')
    expect(code).not.toBe(0)
  })
})

describe('importing', () => {
  it('changes nothing, opens nothing and prints nothing', async () => {
    scratch.file(
      'quiet.js',
      // zod, which reads the gazetteer, keeps one registry of its own there.
      `const seen = () => JSON.stringify([
        Object.getOwnPropertyNames(globalThis).filter(name => !name.startsWith('__zod_')),
        [Object, Array, String, Number, RegExp, Map, Date, Promise].map(one => Reflect.ownKeys(one.prototype).map(String)),
        process.eventNames().map(String), process.getActiveResourcesInfo(), process.env, process.exitCode ?? null,
      ])
      const before = seen()
      await import('marsad/arabic')
      await import('marsad')
      if (seen() !== before) throw new Error('something has changed')`,
    )
    expect(await node('quiet.js')).toEqual({ code: 0, out: '', err: '' })
  })

  it('needs no gazetteer, and reading without one says what to do', async () => {
    const bare = scratch.path('bare/node_modules/marsad')
    mkdirSync(bare, { recursive: true })
    cpSync(join(ROOT, 'package.json'), join(bare, 'package.json'))
    cpSync(join(ROOT, 'dist/library'), join(bare, 'dist/library'), { recursive: true })
    symlinkSync(join(ROOT, 'node_modules'), join(bare, 'node_modules'), 'junction')
    scratch.file(
      'bare/use.js',
      `import { readReport } from 'marsad'
      import { readNumbers, tokenise } from 'marsad/arabic'
      console.log(readNumbers(tokenise('خمسة'))[0].low)
      try { readReport({ body: 'قتل جندي.' }) } catch (error) { console.log(error.code) }`,
    )
    scratch.file('bare/package.json', '{"type":"module"}')
    expect(await node('bare/use.js')).toEqual({ code: 0, out: '5\ngazetteer_missing\n', err: '' })
  })

  it('asks for no package that is not installed with it', () => {
    const { dependencies } = JSON.parse(textOf('package.json'))
    const modules = readdirSync(join(ROOT, 'dist/library'), { recursive: true, encoding: 'utf8' })
    const asked = modules
      .filter(file => file.endsWith('.js'))
      .flatMap(file => [...readFileSync(join(ROOT, 'dist/library', file), 'utf8').matchAll(/ from '([^.'][^']*)'/g)])
      .map(match => match[1] ?? '')
    const packages = new Set(asked.filter(name => !name.startsWith('node:') && !name.startsWith('marsad')))
    expect(packages.size).toBeGreaterThan(0)
    expect([...packages].filter(name => !(name in dependencies))).toEqual([])
  })
})

interface Bundled {
  readonly bytes: number
  readonly inputs: readonly string[]
  readonly imports: readonly string[]
}

/** What a bundler makes of this code for a user of the library. */
async function bundled(code: string): Promise<Bundled> {
  const result = await build({
    stdin: { contents: code, resolveDir: scratch.folder, loader: 'js' },
    ...{ bundle: true, write: false, metafile: true, minify: true, format: 'esm', platform: 'node', outdir: 'out' },
    logLevel: 'silent',
  })
  const [output] = Object.values(result.metafile.outputs)
  return {
    bytes: output?.bytes ?? 0,
    inputs: Object.entries(output?.inputs ?? {}).flatMap(([name, { bytesInOutput }]) => (bytesInOutput ? [name] : [])),
    imports: output?.imports.map(one => one.path) ?? [],
  }
}

describe('a bundle', () => {
  // KB after minifying; each with room for a third more than measured.
  it.each([
    ['weekdayOf', 1],
    ['normalForm', 2],
    ['splitSentences', 4],
    ['tokenise', 5],
    ['hijriDay', 23],
    ['readNumbers', 65],
    ['readTimes', 90],
    ['findDateline', 106],
  ] as const)('of %s alone is at most %i KB', async (name, most) => {
    const { bytes, inputs } = await bundled(`export { ${name} } from 'marsad/arabic'`)
    expect(bytes).toBeGreaterThan(50)
    expect(bytes).toBeLessThan(most * 1024)
    expect(inputs.filter(file => /library\/([1345]-|library)/.test(file))).toEqual([])
  })

  it('of an import that uses nothing is empty', async () => {
    expect((await bundled("import 'marsad'\nimport 'marsad/arabic'")).bytes).toBe(0)
  })

  it('of the Arabic part runs in a browser: it imports nothing', async () => {
    expect((await bundled("export * from 'marsad/arabic'")).imports).toEqual([])
  })
})
