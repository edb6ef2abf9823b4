import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { losePower } from '../../src/records/engine/undoLog.testing.ts';
import { Victims } from './victims.ts';
import { workload } from './workload.ts';

const LOSSES = 3;
const ACKNOWLEDGEMENTS = 90;

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'kinsbourne-tables-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

test('a power loss after a checkpoint keeps the tables made before it: their names are on the disk, not only their bytes', {
  timeout: 180_000,
}, async () => {
  const task = { folder: join(folder, 'store'), undoLog: join(folder, 'undo') };
  const victims = new Victims(new URL('./workload.ts', import.meta.url), workload.writers);
  try {
    for (let loss = 0; loss < LOSSES; loss++) {
      const round = await victims.kill(task, { acknowledgements: ACKNOWLEDGEMENTS });
      expect({ loss, failed: round.failed, faults: round.opened?.faults }).toEqual({ loss, faults: [] });
      losePower(task.undoLog);
    }
    expect((await victims.check(task)).opened).toMatchObject({ faults: [] });
  } finally {
    await victims.end();
  }
});
