import type { Migration } from './migration.ts';

/**
 * Identifiers are compared byte by byte (`collate "C"`), so that order does not depend on the machine. A person's record is
 * one range of `entry_pkey`; a window of days one range of `entry_by_day`. Days that are not there are ±infinity, so that
 * "touches from … to" is one comparison each and an entry without a day is always in. Wide columns stand last.
 */
export const entries: Migration = {
  number: 1,
  name: 'entries',
  sql: `
create table writer (
  writer integer generated always as identity primary key,
  household text collate "C" not null,
  digest text collate "C" not null,
  actor json not null,
  unique (household, digest)
);

create table person_state (
  household text collate "C" not null,
  person_id text collate "C" not null,
  changed_at timestamptz not null,
  change_count integer not null,
  summary_change_count integer,
  summary_day date,
  attention double precision not null default 0,
  removed boolean not null default false,
  name_search text collate "C" not null default '',
  summary json,
  primary key (household, person_id)
) with (fillfactor = 70);

create index person_state_by_attention on person_state (household, attention desc, name_search);

create table entry (
  written_at timestamptz not null,
  first_day date not null,
  last_day date not null,
  version integer not null check (version > 0),
  writer integer not null,
  removed boolean not null,
  household text collate "C" not null,
  person_id text collate "C" not null,
  entry_id text collate "C" not null,
  kind text collate "C" not null,
  change_id text collate "C" not null,
  reason json,
  body json not null,
  primary key (household, person_id, entry_id)
);

create index entry_by_day on entry (household, person_id, last_day, first_day);

create table entry_version (
  written_at timestamptz not null,
  first_day date not null,
  last_day date not null,
  version integer not null check (version > 0),
  writer integer not null,
  removed boolean not null,
  household text collate "C" not null,
  person_id text collate "C" not null,
  entry_id text collate "C" not null,
  kind text collate "C" not null,
  change_id text collate "C" not null,
  reason json,
  body json not null,
  primary key (household, person_id, entry_id, version)
);

create table file (
  household text collate "C" not null,
  person_id text collate "C" not null,
  sha256 text collate "C" not null,
  size_bytes bigint not null,
  kept_at timestamptz not null,
  primary key (household, person_id, sha256)
);

create index file_by_content on file (sha256);

create table audit (
  seq bigint generated always as identity,
  at timestamptz not null,
  writer integer not null,
  count integer not null default 1,
  version integer,
  household text collate "C" not null,
  person_id text collate "C",
  action text collate "C" not null,
  kind text collate "C",
  entry_id text collate "C",
  what text collate "C"
);

create index audit_by_person on audit (household, person_id, at desc);

create index audit_by_time on audit (household, at desc);

create table setting (
  household text collate "C" not null,
  name text collate "C" not null,
  value json not null,
  changed_at timestamptz not null,
  writer integer not null,
  primary key (household, name)
);
`,
};
