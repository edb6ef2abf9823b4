import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Change } from '../../src/records/repository/store.ts';
import { workload as ofTheStore, preparedStore, SCOPE } from './storeWorkload.ts';
import type { Workload } from './workload.ts';

/** In all that is written about those who are erased, and in nothing else. */
const MARKER = 'zqvxgone';
/** One write in so many is followed by a person who is written down and erased. */
const ERASE_EVERY = 4;
export const TRACE_FAULT = 'a trace of who was erased is left';

/** As the store's own workload; between its writes people come and are erased, and are then to be in no file. */
export const workload: Workload = {
  writers: ofTheStore.writers,
  prepare: ofTheStore.prepare,

  async write(engine, writer, sequence) {
    await ofTheStore.write(engine, writer, sequence);
    if (sequence % ERASE_EVERY !== writer % ERASE_EVERY) return;
    const store = preparedStore();
    const personId = `${MARKER}-${writer}-${sequence}`;
    const put = { op: 'put', personId, baseVersion: 0 } as const;
    const named = { changeId: `made-${personId}`, kind: 'person', entryId: personId } as const;
    const noted = { changeId: `note-${personId}`, kind: 'note', entryId: `note-${personId}` } as const;
    await store.write(SCOPE, [
      { ...put, ...named, body: { name: personId, birth: '2020', synthetic: true } },
      { ...put, ...noted, body: { day: '2026-01-01', text: MARKER } },
    ] satisfies Change[]);
    const { entries, tracesLeft } = await store.erase(SCOPE, { personId });
    if (entries !== 2 || tracesLeft) throw new Error(`${personId} was not erased: ${entries}, ${tracesLeft}`);
  },

  async history(engine) {
    const store = preparedStore();
    // Those who were written down when the process was killed, but whose erasure was not committed.
    const { rows } = await store.people(SCOPE, { limit: 99, search: MARKER });
    for (const { personId } of rows) await store.erase(SCOPE, { personId });
    const { sequences, faults } = await ofTheStore.history(engine);
    const files = (readdirSync(engine.place, { recursive: true }) as string[])
      .filter((name) => statSync(join(engine.place, name)).isFile())
      .filter((name) => readFileSync(join(engine.place, name), 'latin1').includes(MARKER));
    return { sequences, faults: [...faults, ...files.map((name) => `${TRACE_FAULT}: ${name}`)] };
  },
};
