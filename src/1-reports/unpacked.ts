/** Bounds on what packed files become, so that a small file made to fill a disk does not. */
import { fault, UserError } from '../errors.ts'
import { sizeLabel } from '../settings.ts'
import type { Surroundings } from './input.ts'

export interface PackedFile {
  /** So many more bytes were taken from the packed file. */
  readonly packed: (bytes: number) => void
  /** So many more came out of it; throws when that is too much. */
  readonly unpacked: (bytes: number) => void
}

/** A short packed text may well shrink more than a long one: below this the ratio says nothing. */
const RATIO_FROM = 2 ** 24

/** Counts for one packed file; what comes out of it also counts for the files that it stands in. */
export function countUnpacked(file: string, { limits, unpacked: total }: Surroundings): PackedFile {
  let [taken, given] = [0, 0]
  const over = (reason: string, setting: string): UserError => fault('archive_limit', { file, reason, setting })
  return {
    packed: bytes => {
      taken += bytes
    },
    unpacked: bytes => {
      given += bytes
      total.bytes += bytes
      if (total.bytes > limits.unpackedBytes)
        throw over(`unpacks to more than ${sizeLabel(limits.unpackedBytes)}`, 'unpacked-size')
      if (given > RATIO_FROM && given > taken * limits.unpackedRatio)
        throw over(`grows more than ${limits.unpackedRatio}-fold by unpacking`, 'unpacked-ratio')
    },
  }
}

/** Whether an error is one of these bounds, after which nothing more of an archive is read. */
export const isLimit = (error: unknown): boolean => error instanceof UserError && error.code === 'archive_limit'
