/** All steps, in the order in which they run. A step that has been released is never changed: add one. */
import { firstTables } from './0001-first-tables.ts'
import { sketches } from './0002-sketches.ts'
import { accounts } from './0003-accounts.ts'
import { deletions } from './0004-deletions.ts'
import { corrections } from './0005-corrections.ts'
import { soughtBy } from './0006-sought-by.ts'
import type { Migration } from './migration.ts'

export const MIGRATIONS: readonly Migration[] = [firstTables, sketches, accounts, deletions, corrections, soughtBy]
