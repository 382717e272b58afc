import type { Migration } from './migration.ts'

/**
 * What people correct, beside what was read; readings that were replaced; and what changed when and by whom. Older readings count as
 * changed, so that reading anew ranks their events for review.
 */
export const corrections: Migration = {
  id: '0005-corrections',
  statements: [
    'alter table reports add column read_at text',
    "alter table reports add column engine text not null default ''",
    "update reports set engine = coalesce((select max(c.engine) from claims c where c.report = reports.id), '')",
    "update reports set reading_hash = ''",
    'alter table claims add column machine text',
    "alter table claims add column origin text not null default 'machine'",
    "alter table claims add column state text not null default 'stands'",
    'alter table claims add column review text',
    "alter table events add column review text not null default 'open'",
    'alter table events add column priority double precision not null default 0',
    'create index events_by_priority on events (priority, id)',
    `create table past_readings (
      report text not null, number integer not null, version integer not null, engine text not null,
      read_at text not null, data text not null, primary key (report, number))`,
    `create table history (
      seq integer primary key, at text not null, who text not null, kind text not null, event text, report text,
      target integer, data text not null)`,
    'create index history_by_event on history (event)',
    'create index history_by_report on history (report)',
    'create index history_by_target on history (target)',
    `create table correction_targets (
      correction integer not null, report text not null, anchor text not null, part text not null,
      claim text, active integer not null, primary key (correction, report, anchor, part))`,
    'create index correction_targets_by_report on correction_targets (report)',
    'create index correction_targets_by_claim on correction_targets (claim)',
    'create index correction_targets_by_anchor on correction_targets (anchor)',
  ],
}
