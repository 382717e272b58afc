/** Reads the claims of reports, in threads when there are many; what comes out is the same, and in the same order. */
import { availableParallelism } from 'node:os'
import type { Input } from '../1-reports/input.ts'
import type { Report } from '../1-reports/report.ts'
import type { Reading } from '../4-claims/claim.ts'
import type { UserError } from '../errors.ts'
import { keepHeapLean } from '../lean-heap.ts'
import { gazetteerText } from '../load-gazetteer.ts'
import { readHere } from './read-here.ts'
import { startThreads } from './threads.ts'

/** A report with what was read in it, or what could not be made a report. */
export type ReadInput = { readonly report: Report; readonly reading: Reading } | { readonly fault: UserError }

/** Reads batches of reports, here or in threads. */
export interface BatchReader {
  /** So many reports are handed over at a time. */
  readonly batch: number
  /** So many batches are under way at once. */
  readonly ahead: number
  readonly read: (reports: readonly Report[]) => Promise<readonly Reading[]>
  readonly close: () => Promise<void>
}

/** Up to so many reports are read before the threads would have loaded the gazetteer. */
const FEW = 200
/** A thread holds some 200 MB of its own, so that more of them are not always better. */
const MOST_THREADS = 8

/** A thread a core. */
export const usualThreads = (): number => Math.min(availableParallelism(), MOST_THREADS)

/** The readings of all inputs, one by one, in the order of the inputs; faults come in their place. */
export async function* readMany(inputs: AsyncIterable<Input>, threads = usualThreads()): AsyncGenerator<ReadInput> {
  keepHeapLean()
  const gazetteer = gazetteerText()
  const all = inputs[Symbol.asyncIterator]()
  const first = await upTo(FEW + 1, all)
  const reader = first.length > FEW && threads > 1 ? startThreads(gazetteer, threads) : readHere(gazetteer)
  try {
    yield* inOrder(batches(first, all, reader.batch), reader)
  } finally {
    await reader.close()
  }
}

async function* inOrder(inputs: AsyncIterable<Input[]>, reader: BatchReader): AsyncGenerator<ReadInput> {
  const pending: Promise<ReadInput[]>[] = []
  for await (const batch of inputs) {
    const reading = readBatch(batch, reader)
    // A failure is told when its turn comes, and until then it is not unhandled.
    reading.catch(() => undefined)
    pending.push(reading)
    if (pending.length >= reader.ahead) yield* (await pending.shift()) ?? []
  }
  for (const rest of pending) yield* await rest
}

async function readBatch(batch: readonly Input[], reader: BatchReader): Promise<ReadInput[]> {
  const reports = batch.flatMap(input => ('report' in input ? [input.report] : []))
  const readings = (await reader.read(reports)).values()
  return batch.flatMap((input): ReadInput[] => {
    if ('fault' in input) return [{ fault: input.fault }]
    const { value } = readings.next()
    return value ? [{ report: input.report, reading: value }] : []
  })
}

async function upTo(count: number, inputs: AsyncIterator<Input>): Promise<Input[]> {
  const taken: Input[] = []
  while (taken.length < count) {
    const next = await inputs.next()
    if (next.done) break
    taken.push(next.value)
  }
  return taken
}

/** What was already taken, then the rest, in batches. */
async function* batches(first: readonly Input[], rest: AsyncIterator<Input>, size: number): AsyncGenerator<Input[]> {
  for (let at = 0; at < first.length; at += size) yield first.slice(at, at + size)
  for (let batch = await upTo(size, rest); batch.length > 0; batch = await upTo(size, rest)) yield batch
}
