import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { losePower } from '../../src/records/engine/undoLog.testing.ts';
import { TRACE_FAULT, workload } from './erasingWorkload.ts';
import { type Round, Victims } from './victims.ts';

const KILLS = 12;
const LOSSES = 6;

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'kinsbourne-erase-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const module = new URL('./erasingWorkload.ts', import.meta.url);
const foundIn = ({ failed, opened }: Round): string[] => [
  ...(failed === undefined ? [] : [failed]),
  ...(opened?.faults ?? []),
];

test(`${KILLS} kills while people are erased: nothing else is lost, and after each start no file has a trace of them`, {
  timeout: 300_000,
}, async () => {
  const victims = new Victims(module, workload.writers);
  const task = { folder: join(folder, 'store') };
  let duringErasure = 0;
  try {
    for (let round = 0; round < KILLS; round++) {
      const ended = await victims.kill(task, { acknowledgements: 5 + 7 * (round % 5) });
      expect({ round, found: foundIn(ended) }).toEqual({ round, found: [] });
      if (existsSync(join(task.folder, 'erased'))) duringErasure++;
    }
    expect(duringErasure).toBeGreaterThan(0); // else the test would show nothing
    const last = await victims.check(task);
    expect(foundIn(last)).toEqual([]);
    expect(last.opened?.stored).toBeGreaterThan(KILLS);
  } finally {
    await victims.end();
  }
});

test(`${LOSSES} power losses while people are erased: it opens each time and nothing else is lost`, {
  timeout: 300_000,
}, async () => {
  const victims = new Victims(module, workload.writers);
  const task = { folder: join(folder, 'store'), undoLog: join(folder, 'undo') };
  // The simulation brings a removed file back until the database itself syncs the folder; that ours was synced it does not see.
  const losses = (round: Round) => foundIn(round).filter((fault) => !fault.startsWith(TRACE_FAULT));
  try {
    for (let round = 0; round < LOSSES; round++) {
      const ended = await victims.kill(task, { acknowledgements: 5 + 7 * (round % 5) });
      expect({ round, found: losses(ended) }).toEqual({ round, found: [] });
      losePower(task.undoLog);
    }
    expect(losses(await victims.check(task))).toEqual([]);
  } finally {
    await victims.end();
  }
});
