/** Threads that read batches of reports in turn. */
import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { Worker } from 'node:worker_threads'
import type { Report } from '../1-reports/report.ts'
import type { Reading } from '../4-claims/claim.ts'
import type { BatchReader } from './read-many.ts'

/** Large enough that handing over costs nothing beside reading, small enough that all threads end together. */
const BATCH = 50
/** Enough to keep the threads at work while what they read before is being stored. */
const AHEAD = 48

const BESIDE_THE_BUNDLE = new URL('./read-thread.js', import.meta.url)
const FROM_THE_SOURCES = new URL('../../dist/read-thread.js', import.meta.url)

interface Thread {
  readonly read: (reports: readonly Report[]) => Promise<readonly Reading[]>
  readonly close: () => Promise<void>
}

interface Waiting {
  readonly resolve: (readings: readonly Reading[]) => void
  readonly reject: (error: unknown) => void
}

/** So many threads, each with a batch in hand and one that waits; the gazetteer is given as its text. */
export function startThreads(gazetteer: string, count: number): BatchReader {
  const threads = Array.from({ length: count }, () => startThread(gazetteer))
  let turn = 0
  return {
    batch: BATCH,
    ahead: Math.max(2 * count, AHEAD),
    read: async reports => threads[turn++ % count]?.read(reports) ?? [],
    close: async () => {
      await Promise.all(threads.map(thread => thread.close()))
    },
  }
}

function startThread(gazetteer: string): Thread {
  const file = existsSync(fileURLToPath(BESIDE_THE_BUNDLE)) ? BESIDE_THE_BUNDLE : FROM_THE_SOURCES
  const worker = new Worker(file, { workerData: gazetteer })
  const waiting: Waiting[] = []
  let failure: unknown
  // A thread answers in the order in which it was asked.
  worker.on('message', (readings: readonly Reading[]) => waiting.shift()?.resolve(readings))
  worker.on('error', error => {
    failure = error
    for (const { reject } of waiting.splice(0)) reject(error)
  })
  return {
    read: reports =>
      new Promise((resolve, reject) => {
        if (failure !== undefined) return reject(failure)
        waiting.push({ resolve, reject })
        worker.postMessage(reports)
      }),
    close: async () => {
      await worker.terminate()
    },
  }
}
