import type { Migration } from './migration.ts'

/** Reports with their earlier versions, what was read in them, and the events that claims make. */
export const firstTables: Migration = {
  id: '0001-first-tables',
  statements: [
    `create table reports (
      id text primary key, version integer not null, content_hash text not null, reading_hash text not null,
      publisher text, url text, title text, published text, body text not null,
      read_published text, read_published_basis text not null, unread text not null, added_at text not null)`,
    `create table report_versions (
      report text not null, version integer not null, content_hash text not null,
      publisher text, url text, title text, published text, body text not null, added_at text not null,
      primary key (report, version))`,
    `create table claims (
      id text primary key, report text not null, idx integer not null, type text not null, status text not null,
      scope text not null, date_start text, date_end text, place text, place_id text,
      lat double precision, lon double precision, country text, confidence double precision not null,
      engine text not null, rules text not null, data text not null)`,
    'create index claims_by_report on claims (report, idx)',
    'create table blocks (block text not null, claim text not null, primary key (block, claim))',
    'create index blocks_by_claim on blocks (claim)',
    `create table likenesses (
      a text not null, b text not null, score double precision not null, primary key (a, b))`,
    'create index likenesses_by_b on likenesses (b)',
    `create table events (
      id text primary key, type text not null, status text not null, scope text not null,
      day text not null, first_day text, last_day text, country text, lat double precision, lon double precision,
      places text not null, actors text not null, outlets text not null, words text not null,
      data text not null, claims text not null)`,
    'create index events_by_day on events (day, id)',
    'create table event_claims (claim text primary key, event text not null)',
    'create index event_claims_by_event on event_claims (event)',
    'create table former_ids (id text primary key, claim text not null)',
    'create index former_ids_by_claim on former_ids (claim)',
  ],
}
