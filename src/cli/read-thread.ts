/** What runs in each thread of `readMany`: batches of reports in, their readings out, in the same order. */
import { parentPort, workerData } from 'node:worker_threads'
import type { Report } from '../1-reports/report.ts'
import { decodeGazetteer } from '../3-gazetteer/compiled.ts'
import { makeReader } from '../pipeline.ts'

const read = makeReader(decodeGazetteer(String(workerData)))
parentPort?.on('message', (reports: readonly Report[]) => parentPort?.postMessage(reports.map(read)))
