import { expect, test } from 'vitest';
import { doseRuns } from './doseRuns.ts';
import { layLanes, monthTicks } from './laneGeometry.ts';
import { LANES, lanesOf, spansBelow, topOf } from './lanes.ts';
import { difference, outcomesOf } from './outcomes.ts';
import { START } from './startScenario.ts';
import { coursesOf } from './useCourses.ts';

const run = coursesOf(START).runs![0]!;
const laneOf = (id: string) => LANES.find((lane) => lane.id === id)!;

test('a fixed scale stays, a growing one jumps to 1, 1.5, 2, 3, 5, 8 times a power of ten', () => {
  const withMost = (id: 'csfB' | 'score', value: number) => ({
    ...run,
    columns: { ...run.columns, [id]: new Float32Array([0, value]) },
  });
  expect(topOf(laneOf('score'), [withMost('score', 30)])).toBe(18);
  expect(topOf(laneOf('csfB'), [withMost('csfB', 2)])).toBe(5);
  expect(topOf(laneOf('csfB'), [withMost('csfB', 6)])).toBe(8);
  expect(topOf(laneOf('csfB'), [withMost('csfB', 6), withMost('csfB', 12)])).toBe(15);
});

test('no strip lies over another, and the picture ends below the last', () => {
  for (const titlePx of [0, 18]) {
    const { axis, milestones, channels, illnesses, groups, lanes, heightPx } = layLanes(
      lanesOf(true),
      ['resection', 'steroid'],
      { compared: true, titlePx },
    );
    const strips = [axis, milestones, ...channels, illnesses, ...groups, ...lanes].sort((a, b) => a.topPx - b.topPx);
    for (const [index, strip] of strips.entries()) {
      const next = strips[index + 1]?.topPx ?? heightPx;
      expect(strip.topPx + strip.heightPx).toBeLessThanOrEqual(next);
    }
  }
});

test('a lane for the tumour only where there is one', () => {
  expect(lanesOf(true)).toHaveLength(LANES.length);
  expect(lanesOf(false).map(({ id }) => id)).not.toContain('tumour');
});

test('months are as fine as their labels have room: 36 of them every 6th on 320 px, every 2nd on 720', () => {
  expect(monthTicks(1096, 320).map(({ month }) => month)).toEqual([0, 6, 12, 18, 24, 30, 36]);
  expect(monthTicks(1096, 720)[1]!.month).toBe(2);
  expect(monthTicks(365, 720)).toHaveLength(13);
});

test('days under a limit, joined where they touch', () => {
  expect(spansBelow(new Float32Array([1, 0.4, 0.3, 1, 0.2]), 0.5)).toEqual([
    [1, 2],
    [4, 4],
  ]);
  expect(spansBelow(new Float32Array([0.5, 1]), 0.5)).toEqual([]);
});

test('doses are joined where they are the same day after day', () => {
  expect(doseRuns(new Float32Array([0, 2, 2, 1, 0, 1]))).toEqual([
    { from: 1, to: 2, amount: 2 },
    { from: 3, to: 3, amount: 1 },
    { from: 5, to: 5, amount: 1 },
  ]);
});

test('outcomes are read 183 and 365 days after treatment began; what lies past the years shown is not guessed', () => {
  const start = run.treatmentDay!;
  expect(outcomesOf(run)).toEqual({
    score6Months: run.columns.score[start + 183],
    score12Months: run.columns.score[start + 365],
    relapses: run.relapseDays.length,
    damage: run.columns.damage[1096],
  });
  const short = outcomesOf(coursesOf({ ...START, years: 1 }).runs![0]!);
  expect(short.score6Months).toBeDefined();
  expect(short.score12Months).toBeUndefined();
  expect(difference(short, outcomesOf(run), 'score12Months')).toBeUndefined();
});
