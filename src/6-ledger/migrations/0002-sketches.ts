import type { Migration } from './migration.ts'

/** Samples of the reports' texts, by which copies are told. Older readings count as changed, so that adding again renews them. */
export const sketches: Migration = {
  id: '0002-sketches',
  statements: [
    "alter table reports add column sketch text not null default '[]'",
    "update reports set reading_hash = ''",
  ],
}
