import { type Kysely, sql } from 'kysely';
import { QueueError } from './queueError.ts';
import { QUEUE_SCHEMA } from './tables.ts';

/** Held while the tables are made, so that many workers can start at once. Any number; it is only ours. */
const LOCK = 715_261_108;

/** Steps from an empty database to the newest tables; a step that was released is never changed. */
const STEPS: readonly string[] = [
  `
  create table kinsbourne_cohort.run (
    id text primary key,
    spec json not null,
    spec_hash text not null unique,
    model_version text not null,
    chunks integer not null,
    lease_s double precision not null,
    most_tries integer not null,
    state text not null check (state in ('running', 'done', 'incomplete', 'contradicted', 'cancelled')),
    message text,
    created_at timestamptz not null default now());
  create table kinsbourne_cohort.job (
    run text not null references kinsbourne_cohort.run on delete cascade,
    kind smallint not null check (kind in (0, 1)),
    chunk integer not null,
    waiting boolean not null,
    tries integer not null default 0,
    holder integer,
    held_until timestamptz,
    avoid integer,
    avoid_until timestamptz,
    message text,
    primary key (run, kind, chunk));
  create index job_holder on kinsbourne_cohort.job (holder) where holder is not null;
  create table kinsbourne_cohort.chunk_result (
    run text not null references kinsbourne_cohort.run on delete cascade,
    chunk integer not null,
    rows bytea not null,
    sha256 text not null,
    worker text not null,
    ms integer not null,
    primary key (run, chunk));
  alter table kinsbourne_cohort.chunk_result alter column rows set storage external;
  create table kinsbourne_cohort.audit (
    run text not null references kinsbourne_cohort.run on delete cascade,
    chunk integer not null,
    worker text not null,
    sha256 text not null,
    agrees boolean not null,
    primary key (run, chunk));
  create table kinsbourne_cohort.poison (
    run text not null references kinsbourne_cohort.run on delete cascade,
    kind smallint not null,
    chunk integer not null,
    tries integer not null,
    message text not null,
    primary key (run, kind, chunk));
  create table kinsbourne_cohort.worker (
    id integer generated always as identity primary key,
    name text not null,
    model_version text not null,
    seen_at timestamptz not null default now());
  create table kinsbourne_cohort.refusal (
    run text not null references kinsbourne_cohort.run on delete cascade,
    worker integer not null references kinsbourne_cohort.worker on delete cascade,
    message text not null,
    primary key (run, worker));
  `,
];

/**
 * Makes the tables of the queue where they are not there, or brings them to the newest version; all steps or none.
 * @throws QueueError where the tables are of a later program
 */
export async function makeTables<DB>(db: Kysely<DB>): Promise<void> {
  await db.transaction().execute(async (trx) => {
    await sql`select pg_advisory_xact_lock(${LOCK}::bigint)`.execute(trx);
    const found = await sql<{
      there: boolean;
    }>`select to_regclass('kinsbourne_cohort.version') is not null as there`.execute(trx);
    if (found.rows[0]?.there !== true) {
      await sql.raw(`create schema if not exists ${QUEUE_SCHEMA}`).execute(trx);
      await sql.raw(`create table ${QUEUE_SCHEMA}.version (number integer not null)`).execute(trx);
      await sql.raw(`insert into ${QUEUE_SCHEMA}.version values (0)`).execute(trx);
    }
    const { rows } = await sql<{ number: number }>`select number from kinsbourne_cohort.version`.execute(trx);
    const version = rows[0]?.number ?? 0;
    if (version > STEPS.length)
      throw new QueueError(
        `The job queue in this database has version ${version}; this program knows versions up to ${STEPS.length}. Use the newer program on this machine, too. Nothing was changed.`,
      );
    if (version === STEPS.length) return;
    for (const step of STEPS.slice(version)) {
      const statements = step.split(/;\s*\n/).filter((statement) => statement.trim() !== '');
      for (const statement of statements) await sql.raw(statement).execute(trx);
    }
    await sql`update kinsbourne_cohort.version set number = ${STEPS.length}`.execute(trx);
  });
}
