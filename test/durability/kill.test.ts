import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { makeRandom } from '../../src/signal/index.ts';
import { workload } from './storeWorkload.ts';
import { Victims } from './victims.ts';

const KILLS = 200;
const SEED = 20_261_123;
/** One in so many is killed by the clock, wherever it is: most often while it opens and recovers. */
const BY_CLOCK = 4;

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'kinsbourne-kill-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

test(`${KILLS} kills under four writers: every acknowledged write is there once, in order, none is half there`, {
  timeout: 1_800_000,
}, async () => {
  const store = join(folder, 'store');
  const random = makeRandom(SEED);
  const victims = new Victims(new URL('./storeWorkload.ts', import.meta.url), workload.writers);
  let opened = 0;
  try {
    for (let kill = 0; kill < KILLS; kill++) {
      const byClock = kill % BY_CLOCK === BY_CLOCK - 1;
      const when = byClock ? { atMs: 50 + random() * 900 } : { acknowledgements: 1 + Math.floor(random() * 30) };
      const round = await victims.kill({ folder: store }, when);
      expect({ kill, failed: round.failed, faults: round.opened?.faults ?? [] }).toEqual({ kill, faults: [] });
      if (round.opened !== undefined) opened++;
    }
    const last = await victims.check({ folder: store });
    expect(last).toMatchObject({ opened: { faults: [] } });
    expect(last.opened?.stored).toBeGreaterThan(KILLS);
    expect(opened).toBeGreaterThan(KILLS / 2);
  } finally {
    await victims.end();
  }
});
