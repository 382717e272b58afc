/** Reads reports in this very thread, one at a time, so that each is printed as soon as it is read. */
import { decodeGazetteer } from '../3-gazetteer/compiled.ts'
import { makeReader } from '../pipeline.ts'
import type { BatchReader } from './read-many.ts'

/** A reader without threads. */
export function readHere(gazetteer: string): BatchReader {
  const reader = makeReader(decodeGazetteer(gazetteer))
  return { batch: 1, ahead: 1, read: async reports => reports.map(reader), close: async () => undefined }
}
