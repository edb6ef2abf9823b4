import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { makeCounterStream } from '../../signal/index.ts';
import { publishedProtocol } from '../protocols/publishedProtocols.ts';
import { chunksOf } from './chunksOf.ts';
import { COHORT_COLUMNS, makeCohortRows } from './cohortColumns.ts';
import { MEDIAN_VALUES, testCohort } from './cohorts.testing.ts';
import { binomialChances, exactPower, fisherExact, rejectionTable } from './fisherTest.ts';
import { intervalKind, meanEstimate, shareEstimate, sharesOfSets } from './interval.ts';
import { kaplanMeier, survivalOn } from './kaplanMeier.ts';
import { renderSummary } from './renderSummary.ts';
import { IVIG_TRIAL, replayIvigTrial } from './replays.ts';
import { runChunkInto } from './runChunk.ts';
import { summarise } from './summarise.ts';
import { type CohortTally, classQuantile, makeTally, mergeTallies, tallyRowsInto } from './tally.ts';

const spec = testCohort(40, 2);
const chunks = chunksOf({ ...spec, people: 40 }).flatMap(({ arm }) =>
  [0, 10, 20, 30].map((firstId, index) => ({ index, arm, firstId, count: 10 })),
);
const rows = chunks.map((chunk) => {
  const made = makeCohortRows(chunk.count);
  runChunkInto(made, spec, chunk);
  return made;
});

function tallyOf(places: readonly number[]): CohortTally {
  const tally = makeTally(spec);
  for (const place of places) tallyRowsInto(tally, rows[place]!);
  return tally;
}

const whole = tallyOf(rows.map((_, place) => place));

describe('tallies', () => {
  test('merging is counting together: any split, any order, any grouping gives the same whole numbers', () => {
    const split = fc.array(fc.nat(2), { minLength: rows.length, maxLength: rows.length });
    fc.assert(
      fc.property(split, (owner) => {
        const [a, b, c] = [0, 1, 2].map((who) =>
          tallyOf(rows.map((_, place) => place).filter((place) => owner[place] === who)),
        );
        expect(mergeTallies(mergeTallies(a!, b!), c!)).toEqual(whole);
        expect(mergeTallies(c!, mergeTallies(b!, a!))).toEqual(whole);
      }),
      { numRuns: 20 },
    );
    expect(mergeTallies(whole, makeTally(spec))).toEqual(whole);
  });

  test('tallies of different cohorts do not merge', () => {
    expect(() => mergeTallies(whole, makeTally(testCohort(40, 1)))).toThrow('same cohort');
  });

  test('counts equal those of the rows, one by one', () => {
    const place = (name: string): number => COHORT_COLUMNS.findIndex((column) => column.name === name);
    const mine = rows.filter((one) => one.values[place('arm')]![0] === 1);
    const of = (name: string): number[] => mine.flatMap((one) => [...one.values[place(name)]!]);
    const arm = whole.arms[1]!;
    expect(arm.columns[place('infections')]!.sum).toBe(of('infections').reduce((a, b) => a + b, 0));
    expect(arm.relapses[0]).toBe(of('relapses').filter((count) => count === 0).length);
    const tumours = of('tumour');
    const best = of('score_at_treatment').map(
      (start, row) => Math.min(...['2', '6', '12'].map((months) => of(`score_${months}_months`)[row]!)) / start,
    );
    expect(arm.members[0]!.tumourResponse).toEqual({
      of: tumours.filter((has, row) => has === 1 && row % 2 === 0).length,
      hits: best.filter((left, row) => left <= 0.145 && tumours[row] === 1 && row % 2 === 0).length,
    });
  });
});

describe('curves and intervals', () => {
  test('ten people, relapses on days 3, 5 and 5, two lost on day 4: 9/10, then 9/10 × 5/7', () => {
    const steps = kaplanMeier([0, 0, 0, 1, 0, 2], 10, [0, 0, 0, 0, 2]);
    expect(steps.map(({ day, atRisk, events }) => [day, atRisk, events])).toEqual([
      [3, 10, 1],
      [5, 7, 2],
    ]);
    expect(steps[0]!.share).toBeCloseTo(0.9, 12);
    expect(steps[1]!.share).toBeCloseTo((0.9 * 5) / 7, 12);
    // Greenwood: 1/(10·9) + 2/(7·5) = 0.06825; log-log width 1.96·√0.06825/0.44183 = 1.15892
    expect(steps[1]!.low).toBeCloseTo(0.2447, 3);
    expect(steps[1]!.high).toBeCloseTo(0.8705, 3);
    expect(survivalOn(steps, 4).share).toBeCloseTo(0.9, 12);
    expect(survivalOn(steps, 2)).toEqual({ share: 1, low: 1, high: 1 });
  });

  test('all ten relapse on one day: none is left, and nothing is divided by 0', () => {
    expect(kaplanMeier([0, 10], 10)).toEqual([{ day: 1, atRisk: 10, events: 10, share: 0, low: 0, high: 0 }]);
    expect(() => kaplanMeier([11], 10)).toThrow('at most 10 events');
  });

  test('one set: the exact interval of 5 of 10, 0.187 to 0.813; what an interval is called', () => {
    const one = shareEstimate([{ of: 10, hits: 5 }])!;
    expect([one.value, one.low, one.high].map((value) => Number(value.toFixed(3)))).toEqual([0.5, 0.187, 0.813]);
    expect([1, 2, 20].map(intervalKind)).toEqual([
      '95 % of sampling only',
      'range of parameter sets',
      '95 % of parameter sets',
    ]);
    expect(shareEstimate([{ of: 0, hits: 0 }])).toBeUndefined();
  });

  test('2 and 6 of 10 under two sets: 0.4 ± √0.7222 · 0.2 between them, and 1.96 · √(0.2222/20) for the 20 people', () => {
    // within 10·(0.2·0.8 + 0.6·0.4) = 4 over 18 is 0.2222; across 0.8 − 0.2222 over 10 is 0.05778, of 0.08 seen 72.22 %
    const sets = [
      { of: 10, hits: 2 },
      { of: 10, hits: 6 },
    ];
    expect(sharesOfSets(sets)[0]).toBeCloseTo(0.4 - Math.sqrt(0.05778 / 0.08) * 0.2, 4);
    const { value, low, high } = shareEstimate(sets)!;
    expect(value).toBe(0.4);
    expect([low, high].map((edge) => Number(edge.toFixed(4)))).toEqual([0.1325, 0.6675]);
  });

  test('sets that differ from 0.2 to 0.6 with four people each: the interval is that of the sets, not of four people', () => {
    const stream = makeCounterStream(1, 0);
    const edges = Array.from({ length: 300 }, (_, round) => {
      stream.start(round);
      const sets = Array.from({ length: 90 }, (__, set) => ({
        of: 4,
        hits: [0, 1, 2, 3].filter(() => stream.uniform() < 0.2 + (0.4 * set) / 89).length,
      }));
      return shareEstimate(sets)!;
    });
    const meanOf = (of: (one: (typeof edges)[number]) => number): number =>
      edges.reduce((sum, one) => sum + of(one), 0) / edges.length;
    // 0.21 to 0.59 with 1.96 · √(0.22/360) = 0.048 for the sampling: 0.4 ± √(0.19² + 0.048²)
    expect(meanOf(({ low }) => low)).toBeCloseTo(0.2, 1);
    expect(meanOf(({ low }) => low)).toBeGreaterThan(0.15);
    expect(meanOf(({ high }) => high)).toBeLessThan(0.65);
  });

  test('sets that do not differ, and one person under each: only the sampling of the whole is left', () => {
    const same = Array.from({ length: 30 }, () => ({ of: 10, hits: 4 }));
    expect(new Set(sharesOfSets(same))).toEqual(new Set([0.4]));
    const single = Array.from({ length: 40 }, (_, set) => ({ of: 1, hits: set % 2 }));
    expect(new Set(sharesOfSets(single))).toEqual(new Set([0.5]));
    // 0.5 ± 1.96 · √(0.25 · 40/39 / 40)
    expect(shareEstimate(single)!.low).toBeCloseTo(0.5 - 1.96 * Math.sqrt(0.25 / 39), 3);
  });

  test('scores 1 and 3 in thousandths: mean 2, standard deviation √2', () => {
    const found = meanEstimate([{ count: 2, sum: 4000, squares: 10_000_000 }], 1000)!;
    expect([found.value, found.sd]).toEqual([2, Math.SQRT2]);
  });

  test('quantiles of classes: 4 people in the first quarter point and 4 in the third have their median at 0.25', () => {
    expect(classQuantile([4, 0, 4], 0.5)).toBeCloseTo(0.25, 12);
    expect(classQuantile([4, 0, 4], 0.75)).toBeCloseTo(0.625, 12);
    expect(classQuantile([0, 0], 0.5)).toBeNaN();
  });
});

describe('power and replay', () => {
  test('the lady tasting tea: 3 of 4 against 1 of 4 has p = 34/70; 4 against 0 has 2/70', () => {
    expect(fisherExact(3, 4, 1, 4)).toBeCloseTo(34 / 70, 12);
    expect(fisherExact(4, 4, 0, 4)).toBeCloseTo(2 / 70, 12);
  });

  test('the trial itself, 21 of 26 against 11 of 27, is significant; power is at most 5 % where arms are equal', () => {
    expect(fisherExact(21, 26, 11, 27)).toBeLessThan(0.01);
    expect(exactPower(0.4, 0.4, rejectionTable(26, 27))).toBeLessThan(0.05);
    expect(exactPower(0.81, 0.41, rejectionTable(26, 27))).toBeGreaterThan(0.75);
  });

  test('4 per arm: only 4:0 and 0:4 reject, so shares 1 and 0.5 have power 1/16', () => {
    expect(exactPower(1, 0.5, rejectionTable(4, 4))).toBeCloseTo(1 / 16, 12);
    expect(binomialChances(2, 0.5)).toEqual([0.25, 0.5, 0.25].map((chance) => expect.closeTo(chance, 12)));
  });

  test('replay: sure answers in both arms give the odds ratio of 26 and 27 hits with half a case added', () => {
    const trial = {
      ...spec,
      members: [MEDIAN_VALUES],
      arms: IVIG_TRIAL.arms.map((id) => publishedProtocol(id).protocol),
    };
    const tally = makeTally(trial);
    tally.arms[0]!.members[0]!.tumourResponse = { of: 9, hits: 9 };
    tally.arms[1]!.members[0]!.tumourResponse = { of: 9, hits: 0 };
    const replay = replayIvigTrial(tally, trial, 50)!;
    expect(replay.oddsRatio.median).toBeCloseTo((26.5 * 27.5) / (0.5 * 0.5), 8);
    expect([replay.significant, replay.asHighAsPublished]).toEqual([1, 1]);
    tally.arms[1]!.members[0]!.tumourResponse = { of: 9, hits: 9 };
    expect(replayIvigTrial(tally, trial, 50)!.significant).toBe(0);
    expect(replayIvigTrial(whole, spec)).toBeUndefined();
  });
});

test('a summary says what its people are, which intervals it has, and keeps to what the horizon allows', () => {
  const summary = summarise(whole, spec, 'abc');
  expect(summary.arms.map(({ id, people }) => [id, people])).toEqual([
    ['steroid', 40],
    ['early, rituximab', 40],
  ]);
  expect(summary.arms[0]!.relapseFree.map(({ month }) => month)).toEqual([3, 6, 12, 18, 24]);
  expect(summary.comparisons[0]!.response.map(({ perArm }) => perArm)).toContain(25);
  const text = renderSummary(summary);
  expect(text).toContain('Virtual people of a research simulation');
  expect(text).toContain('Intervals: range of parameter sets.');
  expect(text).toContain('it does not say that one arm is better');
  expect(text).not.toMatch(/NaN|undefined/);
});
