import type { Migration } from './migration.ts'

/** People who may use a team's ledger, their sessions in browsers, and their tokens for programs. */
export const accounts: Migration = {
  id: '0003-accounts',
  statements: [
    'create table users (name text primary key, role text not null, password text not null, added_at text not null)',
    // What is kept of a secret is its hash: who reads this table can use none.
    'create table keys (hash text primary key, kind text not null, user_name text not null, label text, made_at text not null, ends_at text)',
    'create index keys_by_user on keys (user_name)',
  ],
}
