/** Builds the gazetteer, the CLI, the library and the web app into dist/, each only when its inputs have changed. */
import { readdirSync, readFileSync, rmSync } from 'node:fs'
import { basename, join } from 'node:path'
import { install } from './install.mjs'
import { keepPackages, NOTICES, packagesFile, writeNotices } from './notices.mjs'
import { root, run, stop } from './run.mjs'
import { stampOf } from './stale.mjs'

const tool = (...path) => join(root, 'node_modules', ...path)
const LOCK = 'package-lock.json'

async function buildGazetteer() {
  return (await run(process.execPath, ['--import', 'tsx', 'scripts/build-gazetteer.ts'])) === 0
}

/** The writer of workbooks packs by a package that says `new Buffer`, at which Node complains once it is bundled. */
const withoutOldBuffers = {
  name: 'without-old-buffers',
  setup: build =>
    build.onLoad({ filter: /archiver-utils[\\/]index\.js$/ }, ({ path }) => ({
      contents: readFileSync(path, 'utf8')
        .replaceAll('new Buffer(source)', 'Buffer.from(source)')
        .replaceAll('new Buffer(', 'Buffer.alloc('),
    })),
}

/** Workbooks are only written: what the writer's package would read them by stays out. */
const withoutReaders = {
  name: 'without-readers',
  setup: build => {
    build.onResolve({ filter: /^(unzipper|fast-csv)$/ }, ({ path }) => ({ path, namespace: 'empty' }))
    build.onLoad({ filter: /.*/, namespace: 'empty' }, () => ({ contents: '' }))
  },
}

/**
 * An entry for the command, one for the threads that read, and a chunk per command, so that `marsad read` never loads the server.
 * All is bundled, so that what is installed is what was tested; only engines with native or optional parts stay packages.
 */
async function buildCli() {
  const esbuild = await import('esbuild')
  const built = await esbuild.build({
    absWorkingDir: root,
    entryPoints: { cli: 'src/cli/main.ts', 'read-thread': 'src/cli/read-thread.ts' },
    outdir: 'dist',
    chunkNames: 'cli-[hash]',
    bundle: true,
    splitting: true,
    format: 'esm',
    platform: 'node',
    target: 'node20',
    external: ['libsql', 'pg'],
    banner: {
      js: "import { createRequire as marsadRequire } from 'node:module';const require = marsadRequire(import.meta.url);",
    },
    plugins: [withoutOldBuffers, withoutReaders],
    metafile: true,
    legalComments: 'none',
    logLevel: 'warning',
  })
  const kept = new Set(Object.keys(built.metafile.outputs).map(path => basename(path)))
  for (const name of readdirSync(join(root, 'dist'))) {
    if (/^cli-.*\.js$/.test(name) && !kept.has(name)) rmSync(join(root, 'dist', name))
  }
  keepPackages(
    'cli',
    Object.keys(built.metafile.inputs).map(path => join(root, path)),
  )
  return true
}

/** Module by module, with types, so that whoever bundles the library takes only what is used. */
async function buildLibrary() {
  rmSync(join(root, 'dist', 'library'), { recursive: true, force: true })
  return (await run(process.execPath, [tool('typescript', 'bin', 'tsc'), '-p', 'tsconfig.library.json'])) === 0
}

async function buildWeb() {
  return (await run(process.execPath, [tool('vite', 'bin', 'vite.js'), 'build', '--logLevel', 'warn'])) === 0
}

const BUNDLED = ['cli', 'web']

async function buildNotices() {
  writeNotices(BUNDLED)
  return true
}

const STEPS = [
  {
    name: 'gazetteer',
    inputs: ['packs', 'scripts/build-gazetteer.ts', 'scripts/gazetteer', 'src/2-arabic', 'src/3-gazetteer', LOCK],
    output: 'dist/gazetteer.json',
    build: buildGazetteer,
  },
  { name: 'cli', inputs: ['src', 'scripts/tasks/build.mjs', LOCK], output: 'dist/cli.js', build: buildCli },
  {
    name: 'library',
    inputs: ['src', 'tsconfig.library.json', 'tsconfig.json', LOCK],
    output: 'dist/library/library.js',
    build: buildLibrary,
  },
  {
    name: 'web',
    inputs: ['src', 'vite.config.ts', 'dist/gazetteer.json', LOCK],
    output: 'dist/web/index.html',
    build: buildWeb,
  },
  {
    name: 'notices',
    inputs: ['scripts/tasks/notices.mjs', ...BUNDLED.map(packagesFile), LOCK],
    output: NOTICES,
    build: buildNotices,
  },
]

/** Does nothing when all is there and up to date. */
export async function build() {
  await install()
  for (const step of STEPS) {
    const stamp = stampOf(step)
    if (!stamp.stale()) continue
    console.error(`Building the ${step.name}…`)
    const built = await step.build().catch(error => console.error(error.message))
    if (!built) stop(`Building the ${step.name} failed; see the lines above`)
    stamp.set()
  }
}
