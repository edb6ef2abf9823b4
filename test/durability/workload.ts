import { sql } from 'kysely';
import type { Engine } from '../../src/records/engine/engine.ts';

/**
 * What is written under kills and power losses, and how it is checked. A module given to storeChild.ts exports one as
 * `workload`. Each writer writes 0, 1, 2 … and waits for the acknowledgement of one before the next.
 */
export interface Workload {
  readonly writers: number;
  /** Runs after every opening: makes the tables where they are missing. */
  prepare(engine: Engine<never>): Promise<void>;
  /** One write; when it resolves it is acknowledged. */
  write(engine: Engine<never>, writer: number, sequence: number): Promise<void>;
  /** What is stored: for each writer its sequence numbers in the order of storing, and what is broken in the store itself. */
  history(engine: Engine<never>): Promise<{ sequences: number[][]; faults: string[] }>;
}

const WRITERS = 4;

/** One write in so many also makes a table and a checkpoint, after which only the new file itself holds what is in it. */
const TABLE_EVERY = 10;
const makesTable = (sequence: number): boolean => sequence % TABLE_EVERY === TABLE_EVERY - 1;
const tableName = (writer: number, sequence: number) => sql.table(`side_${writer}_${sequence}`);

/**
 * Against the engine alone: two rows a transaction that cancel out, a balance that is updated in place, text long
 * enough to fill pages, new tables.
 */
export const workload: Workload = {
  writers: WRITERS,

  async prepare({ db }) {
    await sql`create table if not exists entry (
        id bigserial primary key, writer int not null, sequence int not null, amount int not null, note text not null);
      create table if not exists balance (writer int primary key, last int not null, amount bigint not null)`.execute(
      db,
    );
    for (let writer = 0; writer < WRITERS; writer++)
      await sql`insert into balance values (${writer}, -1, 0) on conflict do nothing`.execute(db);
  },

  async write({ db }, writer, sequence) {
    const amount = 1 + ((sequence * 7919 + writer) % 1000);
    const note = `${writer}/${sequence} `.repeat(1 + (sequence % 60));
    await db.transaction().execute(async (tx) => {
      await sql`insert into entry (writer, sequence, amount, note) values (${writer}, ${sequence}, ${amount}, ${note})`.execute(
        tx,
      );
      await sql`update balance set last = ${sequence}, amount = amount + ${amount} where writer = ${writer}`.execute(
        tx,
      );
      await sql`insert into entry (writer, sequence, amount, note) values (${writer}, ${sequence}, ${-amount}, ${note})`.execute(
        tx,
      );
      await sql`update balance set amount = amount - ${amount} where writer = ${writer}`.execute(tx);
    });
    if (!makesTable(sequence)) return;
    const table = tableName(writer, sequence);
    await sql`create table if not exists ${table} as select ${sql.lit(sequence)} as value`.execute(db);
    await sql`checkpoint`.execute(db);
  },

  async history({ db }) {
    const faults: string[] = [];
    const pairs = await sql<{ writer: number; sequence: number; count: number; sum: number; intact: boolean }>`
      select writer, sequence, count(*) as count, sum(amount) as sum,
        bool_and(note = repeat(writer || '/' || sequence || ' ', 1 + sequence % 60)) as intact
      from entry group by writer, sequence order by min(id)`.execute(db);
    const sequences: number[][] = Array.from({ length: WRITERS }, () => []);
    for (const { writer, sequence, count, sum, intact } of pairs.rows) {
      sequences[writer]?.push(sequence);
      if (count !== 2 || sum !== 0 || !intact)
        faults.push(
          `write ${sequence} of writer ${writer} is half there: ${count} rows, sum ${sum}, text whole: ${intact}`,
        );
    }
    const balances = await sql<{ writer: number; last: number; amount: number }>`select * from balance`.execute(db);
    for (const { writer, last, amount } of balances.rows)
      if (amount !== 0 || last !== (sequences[writer]?.at(-1) ?? -1))
        faults.push(
          `the balance of writer ${writer} is ${amount} at ${last}, its last entry ${sequences[writer]?.at(-1)}`,
        );
    for (const [writer, stored] of sequences.entries())
      for (const sequence of stored.filter((one) => makesTable(one) && one !== stored.at(-1)))
        await sql`select value from ${tableName(writer, sequence)}`
          .execute(db)
          .catch((error: Error) => faults.push(`a table of writer ${writer} is gone: ${error.message}`));
    return { sequences, faults };
  },
};
