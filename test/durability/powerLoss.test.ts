import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { losePower } from '../../src/records/engine/undoLog.testing.ts';
import { makeRandom } from '../../src/signal/index.ts';
import { workload as ofTheStore } from './storeWorkload.ts';
import { Victims } from './victims.ts';
import { workload as ofTheEngine } from './workload.ts';

const LOSSES = 20;
const SEED = 1_107;

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'kinsbourne-power-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** Runs rounds of writing and losing power until one finds a fault; what was found, and how much the losses took in all. */
async function losePowerOften(
  durable: boolean,
  workload: URL,
  writers: number,
): Promise<{ rounds: number; found: string[]; writesTaken: number }> {
  const [store, undoLog] = [join(folder, 'store'), join(folder, 'undo')];
  const random = makeRandom(SEED);
  const victims = new Victims(workload, writers);
  let writesTaken = 0;
  const foundIn = ({ failed, opened }: Awaited<ReturnType<Victims['check']>>): string[] => [
    ...(failed === undefined ? [] : [failed]),
    ...(opened?.faults ?? []),
  ];
  try {
    for (let round = 0; round < LOSSES; round++) {
      const acknowledgements = 1 + Math.floor(random() * 120);
      const found = foundIn(await victims.kill({ folder: store, undoLog, durable }, { acknowledgements }));
      if (found.length > 0) return { rounds: round, found, writesTaken };
      // Every second time some files reach the disk although nobody asked: writes are lost out of order between files.
      const survives = round % 2 === 0 ? () => false : (): boolean => random() < 0.5;
      writesTaken += losePower(undoLog, keepChoice(survives)).writes;
    }
    return { rounds: LOSSES, found: foundIn(await victims.check({ folder: store, undoLog, durable })), writesTaken };
  } finally {
    await victims.end();
  }
}

/** One choice per file. */
function keepChoice(choose: () => boolean): (file: number) => boolean {
  const chosen = new Map<number, boolean>();
  return (file) => {
    const choice = chosen.get(file) ?? choose();
    chosen.set(file, choice);
    return choice;
  };
}

test(`${LOSSES} power losses under four writers: it opens each time, every acknowledged write is there, none is half there`, {
  timeout: 900_000,
}, async () => {
  const { rounds, found, writesTaken } = await losePowerOften(
    true,
    new URL('./storeWorkload.ts', import.meta.url),
    ofTheStore.writers,
  );
  expect({ rounds, found }).toEqual({ rounds: LOSSES, found: [] });
  expect(writesTaken).toBeGreaterThan(LOSSES); // the losses did take something
});

test('the same test finds the files as PGlite ships them, without syncs, at fault', { timeout: 120_000 }, async () => {
  const { rounds, found } = await losePowerOften(false, new URL('./workload.ts', import.meta.url), ofTheEngine.writers);
  expect(rounds).toBeLessThan(LOSSES);
  expect(found.join('\n')).toMatch(/was acknowledged, -?\d+ is the last stored|does not start/);
});
