import type { Migration } from './migration.ts'

/** Reports that were deleted on request: nothing of them but this stays. */
export const deletions: Migration = {
  id: '0004-deletions',
  statements: [
    'create table deletions (report text primary key, deleted_at text not null, reason text not null)',
    'create index deletions_by_time on deletions (deleted_at, report)',
  ],
}
