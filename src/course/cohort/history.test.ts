import { expect, test } from 'vitest';
import { CHILD_PARAMETERS, type ParameterValues } from '../parameters/childParameters.ts';
import { valuesOf } from '../parameters/entry.ts';
import { RELAPSE_RULE } from '../treatment/protocol.ts';
import { COHORT_COLUMNS, makeCohortRows } from './cohortColumns.ts';
import { courseHistory } from './history.ts';
import { runChunkInto } from './runChunk.ts';
import type { CohortSpec } from './spec.ts';

const VALUES = valuesOf(CHILD_PARAMETERS) as ParameterValues;
const TAPER = [
  { channel: 'steroid', fromDay: 0, toDay: 27, everyDays: 1, timesPerDay: 2, amount: 1 },
  { channel: 'steroid', fromDay: 28, toDay: 200, everyDays: 1, timesPerDay: 1, amount: 1 },
  { channel: 'immunoglobulin', fromDay: 0, toDay: 56, everyDays: 28, timesPerDay: 1, amount: 1 },
] as const;
const SPEC: CohortSpec = {
  modelVersion: 'test',
  seed: 5,
  people: 40,
  years: 3,
  members: [VALUES],
  arms: [
    {
      id: 'taper',
      lines: TAPER,
      resectionDay: 14,
      decisions: [],
      relapse: RELAPSE_RULE,
      reinduction: { stops: ['steroid'], lines: TAPER, most: 2 },
    },
  ],
};
const HISTORIES = Array.from({ length: SPEC.people }, (_, id) => courseHistory(SPEC, 0, id));

test('a history tells the same course as the row of the person: days, relapses and ratings', () => {
  const rows = makeCohortRows(SPEC.people);
  runChunkInto(rows, SPEC, { index: 0, arm: 0, firstId: 0, count: SPEC.people });
  const column = (name: string): Float64Array => rows.values[COHORT_COLUMNS.findIndex((each) => each.name === name)]!;
  HISTORIES.forEach((history, id) => {
    expect(history.child.delayDays).toBe(history.treatmentDay - history.onsetDay);
    expect(history.relapseDays).toHaveLength(column('relapses')[id]!);
    expect(history.ratings[0]!.total).toBe(column('rated_at_treatment')[id]);
    expect(history.ratings.at(-1)!.total).toBe(column('rated_end')[id]);
    expect(history.resectionDay).toBe(history.child.hasTumour ? history.treatmentDay + 14 : undefined);
  });
  expect(HISTORIES.some(({ relapseDays }) => relapseDays.length > 0)).toBe(true);
});

test('a relapse ends the running steroid on its own day, and the new one begins on it', () => {
  const history = HISTORIES.find(({ relapseDays, treatmentDay }) =>
    relapseDays.some((day) => day > treatmentDay && day < treatmentDay + 200),
  );
  const withNew = history ?? HISTORIES.find(({ relapseDays }) => relapseDays.length > 0)!;
  const relapse = withNew.relapseDays[0]!;
  const steroid = withNew.given.filter(({ channel }) => channel === 'steroid');
  expect(steroid.some(({ fromDay }) => fromDay === relapse)).toBe(true);
  for (const { fromDay, toDay } of steroid) expect(fromDay >= relapse || toDay < relapse).toBe(true);
});

test('nothing is given before treatment or after the end, and the immunoglobulin goes on through a relapse', () => {
  for (const { given, treatmentDay, lastDay } of HISTORIES) {
    for (const { fromDay, toDay } of given) {
      expect(fromDay).toBeGreaterThanOrEqual(treatmentDay);
      expect(toDay).toBeLessThan(lastDay);
    }
    const first = given.find(({ channel }) => channel === 'immunoglobulin')!;
    expect([first.fromDay, first.toDay]).toEqual([treatmentDay, treatmentDay + 56]);
  }
});

test('an arm that is not there is refused', () => {
  expect(() => courseHistory(SPEC, 1, 0)).toThrow('arm must be 0 to 0, got 1');
});
