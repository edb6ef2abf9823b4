import { describe, expect, test } from 'vitest';
import { COHORT_COLUMNS, type CohortRows, makeCohortRows } from './cohortColumns.ts';
import { testCohort } from './cohorts.testing.ts';
import { CHECKS, courseTypeOf } from './followUp.ts';
import { rowOrderBytes } from './rowBytes.ts';
import { runChunkInto } from './runChunk.ts';
import type { CohortSpec } from './spec.ts';

function rowsOf(spec: CohortSpec, arm: number, firstId: number, count: number): CohortRows {
  const rows = makeCohortRows(count);
  runChunkInto(rows, spec, { index: 0, arm, firstId, count });
  return rows;
}

function column(rows: CohortRows, name: string): Float64Array {
  return rows.values[COHORT_COLUMNS.findIndex((one) => one.name === name)]!;
}

/** Columns that are fixed before the first dose. */
const BEFORE_TREATMENT = COHORT_COLUMNS.slice(
  2,
  COHORT_COLUMNS.findIndex(({ name }) => name === 'score_2_months'),
).flatMap(({ name, day }) => (day === undefined ? [name] : []));

describe('rows of a cohort', () => {
  const spec = testCohort(12, 2);
  const whole = rowsOf(spec, 1, 0, 12);

  test('a person has the same row in a chunk of its own, in a chunk that begins elsewhere, and after other people', () => {
    const bytes = rowOrderBytes(whole);
    const rowBytes = bytes.length / 12;
    for (const id of [11, 0, 5])
      expect(rowOrderBytes(rowsOf(spec, 1, id, 1))).toEqual(bytes.slice(id * rowBytes, (id + 1) * rowBytes));
    expect(rowOrderBytes(rowsOf(spec, 1, 4, 8))).toEqual(bytes.slice(4 * rowBytes));
  });

  test('the person of an id is the same child in every arm until the first dose, and fares differently after it', () => {
    const other = rowsOf(spec, 0, 0, 12);
    for (const name of BEFORE_TREATMENT) expect(column(other, name)).toEqual(column(whole, name));
    expect(column(other, 'score_12_months')).not.toEqual(column(whole, 'score_12_months'));
    expect(column(other, 'blood_b_6_months')).not.toEqual(column(whole, 'blood_b_6_months'));
  });

  test('a course that is followed longer begins with the shorter one', () => {
    const longer = rowsOf(testCohort(12, 3), 1, 0, 12);
    const early = COHORT_COLUMNS.filter(({ day = 9999 }) => day <= 731).map(({ name }) => name);
    expect(early).toHaveLength(2 * CHECKS.length + 4);
    for (const name of [...BEFORE_TREATMENT, ...early]) expect(column(longer, name)).toEqual(column(whole, name));
    const shorter = column(whole, 'first_relapse_days');
    column(longer, 'first_relapse_days').forEach((day, row) => {
      if (day <= 731) expect(shorter[row]).toBe(day);
      else expect(shorter[row]).toBeNaN();
    });
  });

  test('people stand under the parameter sets in turn: id modulo their number', () => {
    expect([...column(whole, 'member')]).toEqual([0, 1, 0, 1, 0, 1, 0, 1, 0, 1, 0, 1]);
  });

  test('only optional columns may be empty, and a year of 0.4 leaves later checks empty', () => {
    COHORT_COLUMNS.forEach(({ name, optional }, place) => {
      if (!optional) expect([...whole.values[place]!].filter(Number.isNaN), name).toEqual([]);
    });
    const short = rowsOf(testCohort(3, 0.4), 0, 0, 3);
    expect([...column(short, 'followed_days')]).toEqual([146, 146, 146]);
    for (const name of ['score_6_months', 'rated_6_months', 'csf_b_18_months_percent', 'course_type'])
      expect([...column(short, name)], name).toEqual([Number.NaN, Number.NaN, Number.NaN]);
    expect([...column(short, 'score_2_months')].some(Number.isNaN)).toBe(false);
  });

  test('numbers are kept to the decimals that their column promises; shares and scores lie in their range', () => {
    COHORT_COLUMNS.forEach(({ name, decimals, unit }, place) => {
      for (const value of whole.values[place]!) {
        if (Number.isNaN(value)) continue;
        expect(Number(value.toFixed(decimals)), name).toBe(value);
        expect(value, name).toBeGreaterThanOrEqual(0);
        if (unit === '0–18') expect(value, name).toBeLessThanOrEqual(18);
        if (name.endsWith('_end') && unit === '1') expect(value, name).toBeLessThanOrEqual(1);
      }
    });
  });

  test('the two rituximab-first years: four infusions take B cells from blood by day 183, none do so under steroids alone', () => {
    for (const share of column(whole, 'blood_b_6_months')) expect(share).toBeLessThan(0.5);
  });

  test('rows of another length than the chunk are refused', () => {
    expect(() => runChunkInto(makeCohortRows(2), spec, { index: 0, arm: 0, firstId: 0, count: 3 })).toThrow(
      'rows must be 3 long, got 2',
    );
  });
});

test('types of courses: signs on more than half of the days from day 183, or three relapses, are chronic; below a year none', () => {
  // 731 − 183 = 548 days, half of them 274
  expect(courseTypeOf(731, 274, 0)).toBe('monophasic');
  expect(courseTypeOf(731, 275, 0)).toBe('chronic-relapsing');
  expect(courseTypeOf(731, 0, 2)).toBe('acute-exacerbations');
  expect(courseTypeOf(731, 0, 3)).toBe('chronic-relapsing');
  expect(courseTypeOf(364, 0, 0)).toBeUndefined();
});
