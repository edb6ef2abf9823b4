import { writeSync } from 'node:fs';
import { createInterface } from 'node:readline';
import type { Engine } from '../../src/records/engine/engine.ts';
import { openEmbedded } from '../../src/records/engine/openEmbedded.ts';
import { checkHistory } from './checkHistory.ts';
import type { Workload } from './workload.ts';

/** What a child is told in one line on its standard input; until then it only waits, with everything loaded. */
export interface ChildTask {
  readonly folder: string;
  /** Of each writer, the last sequence number that was acknowledged to the parent; -1 for none. */
  readonly acknowledged: readonly number[];
  /** Where to log what a power loss would take; without it none is simulated. */
  readonly undoLog?: string;
  /** false: the database's files as PGlite ships them, without syncs. */
  readonly durable?: boolean;
  /** false: check and close, write nothing. */
  readonly write: boolean;
}

/** What it says, a line each: `open` with the faults found, then `ack` for each write, `failed` where it cannot open. */
export type ChildSays =
  | { readonly kind: 'ready' }
  | { readonly kind: 'open'; readonly faults: readonly string[]; readonly stored: number }
  | { readonly kind: 'ack'; readonly writer: number; readonly sequence: number }
  | { readonly kind: 'failed'; readonly message: string }
  | { readonly kind: 'closed' };

// This file runs as the JavaScript that compileChildren makes of it.
const UNDO_LOG = '../../src/records/engine/undoLog.testing.js';

// Written at once and whole: an acknowledgement that a kill keeps back would hide a lost write.
const say = (message: ChildSays): void => void writeSync(1, `${JSON.stringify(message)}\n`);

const { workload } = (await import(process.argv[2]!)) as { workload: Workload };
createInterface({ input: process.stdin }).once('line', (line) => void run(JSON.parse(line) as ChildTask));
say({ kind: 'ready' });

async function run(task: ChildTask): Promise<void> {
  try {
    const { undoLog: log, durable } = task;
    const observer = log && { module: new URL(UNDO_LOG, import.meta.url).href, options: { log } };
    const engine = await openEmbedded<never>(task.folder, { ...(observer && { observer }), durable });
    await workload.prepare(engine);
    const { faults, next, stored } = checkHistory(await workload.history(engine), task.acknowledged);
    say({ kind: 'open', faults, stored });
    if (!task.write) {
      await engine.close();
      say({ kind: 'closed' });
      process.exit(0);
    }
    await Promise.all(next.map((first, writer) => writeForEver(engine, writer, first)));
  } catch (error) {
    say({ kind: 'failed', message: (error as Error).message });
    process.exit(1);
  }
}

async function writeForEver(engine: Engine<never>, writer: number, first: number): Promise<never> {
  for (let sequence = first; ; sequence++) {
    await workload.write(engine, writer, sequence);
    say({ kind: 'ack', writer, sequence });
  }
}
