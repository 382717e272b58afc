/** The data sets that `marsad compare` reads. */
import { acled } from './acled.ts'
import type { DataSet } from './data-set.ts'
import { ucdp } from './ucdp.ts'

export const DATA_SETS: readonly DataSet[] = [acled, ucdp]
