/** Builds what is stale, runs every test, and ends with one plain line of counts. */
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { installBrowser } from './browser.mjs'
import { build } from './build.mjs'
import { installPostgres } from './postgres.mjs'
import { root, run } from './run.mjs'

/** Counts of vitest's JSON report; a file that could not even be loaded is one failure, for its tests are not listed. */
function countsOf(report) {
  const unloaded = report.testResults.filter(file => file.status === 'failed' && file.assertionResults.length === 0)
  return {
    passed: report.numPassedTests,
    failed: report.numFailedTests + unloaded.length,
    skipped: report.numPendingTests + (report.numTodoTests ?? 0),
  }
}

/** Arguments go to vitest: names of files, `-t` and the like. */
export async function test(args) {
  await build()
  await installBrowser()
  await installPostgres()
  const folder = mkdtempSync(join(tmpdir(), 'marsad-test-'))
  const file = join(folder, 'report.json')
  const vitest = join(root, 'node_modules', 'vitest', 'vitest.mjs')
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`]
  const code = await run(process.execPath, [vitest, 'run', ...reporters, ...args])
  const counts = existsSync(file)
    ? countsOf(JSON.parse(readFileSync(file, 'utf8')))
    : { passed: 0, failed: 0, skipped: 0 }
  rmSync(folder, { recursive: true, force: true })
  // A fault outside any test (an unhandled rejection) fails the run without failing a test: it counts as one.
  if (code !== 0 && counts.failed === 0) counts.failed = 1
  if (counts.passed + counts.failed === 0) console.error('No test was run')
  process.exitCode = counts.failed > 0 || counts.passed === 0 ? 1 : 0
  console.log(`${counts.passed} passed, ${counts.failed} failed${counts.skipped ? `, ${counts.skipped} skipped` : ''}`)
}
