import fc from 'fast-check';
import { expect, test } from 'vitest';
import { scaleOf } from '../../clinic/index.ts';
import { makeCounterStream } from '../../signal/index.ts';
import { STATE, STATE_COUNT } from '../model/states.ts';
import { diaryLogLikelihood, drawDiary, makeDiaryTable } from './diary.ts';
import { drawLevel, levelShare, logLevelShare, makeLevelTable, PARENT, RATER } from './levels.ts';
import {
  drawRating,
  makeRatingTables,
  ratingLogLikelihood,
  type SeenItems,
  SIX_ITEM_SCALE,
  SIX_ITEMS,
  TWELVE_ITEM_SCALE,
} from './rating.ts';
import {
  bandsLogLikelihood,
  bandsShare,
  csfBLogLikelihood,
  drawBands,
  drawCsfB,
  drawMeasure,
  MEASURE_VIEW,
  measureLogLikelihood,
} from './views.ts';

const RESIDUE = { ataxia: 0.25, encephalopathy: 0.35 };
const LEVELS = [0, 1, 2, 3];
const sum = (values: readonly number[]): number => values.reduce((a, v) => a + v, 0);

function stateWith(values: Partial<Record<keyof typeof STATE, number>>): Float64Array {
  const x = new Float64Array(STATE_COUNT);
  for (const [name, value] of Object.entries(values)) x[STATE[name as keyof typeof STATE]] = value;
  return x;
}

function stream(id = 0) {
  const made = makeCounterStream(5, 4);
  made.start(id);
  return made;
}

test('by hand: what is there 1, sd 0.4: Φ(1.25) − Φ(−1.25) = 0.7887 write 1, of 98 %, and 2 %/4 slip', () => {
  expect(levelShare(1, 1, RATER)).toBeCloseTo(0.98 * 0.78870045 + 0.005, 8);
  // Φ(−1.25) = 0.10564977 write 0
  expect(levelShare(1, 0, RATER)).toBeCloseTo(0.98 * 0.10564977 + 0.005, 8);
  // a half point is the mean of both
  expect(levelShare(1, 0.5, RATER)).toBeCloseTo((0.98 * (0.78870045 + 0.10564977)) / 2 + 0.005, 8);
  // cuts a quarter harder: the same as a quarter less there
  expect(levelShare(1, 1, RATER, 0.25)).toBeCloseTo(levelShare(0.75, 1, RATER), 12);
});

test('the shares of the four levels make 1, whatever is there; none is below its slips', () => {
  fc.assert(
    fc.property(
      fc.double({ min: -1, max: 4, noNaN: true }),
      fc.double({ min: 0.1, max: 2, noNaN: true }),
      (latent, sd) => {
        const shares = LEVELS.map((level) => levelShare(latent, level, { sd, contamination: 0.02 }));
        expect(sum(shares)).toBeCloseTo(1, 12);
        for (const share of shares) expect(share).toBeGreaterThanOrEqual(0.005 - 1e-15);
      },
    ),
  );
});

test('a level that no rater can write is refused', () => {
  for (const level of [-1, 4, 3.5, 1.2, Number.NaN]) expect(() => levelShare(1, level, RATER)).toThrow('0 to 3');
});

test('the table says what the formula says, within 1e-4, also for half points', () => {
  const table = makeLevelTable(RATER, 0.25);
  fc.assert(
    fc.property(fc.double({ min: 0, max: 3, noNaN: true }), fc.integer({ min: 0, max: 6 }), (latent, twice) => {
      expect(
        Math.abs(logLevelShare(table, latent, twice / 2) - Math.log(levelShare(latent, twice / 2, RATER, 0.25))),
      ).toBeLessThan(1e-4);
    }),
    { numRuns: 2000 },
  );
  expect(logLevelShare(table, 3, 3)).toBeCloseTo(Math.log(levelShare(3, 3, RATER, 0.25)), 12);
});

test.each([0, 0.6, 1.5, 2.9])(
  '20,000 drawn levels at %d come as often as their shares say (4 standard errors)',
  (latent) => {
    const chance = stream();
    const counts = [0, 0, 0, 0];
    for (let k = 0; k < 20_000; k++) counts[drawLevel(latent, PARENT, chance)]!++;
    for (const level of LEVELS) {
      const share = levelShare(latent, level, PARENT);
      expect(Math.abs(counts[level]! / 20_000 - share)).toBeLessThan(4 * Math.sqrt((share * (1 - share)) / 20_000));
    }
  },
);

test('a full attack without damage: latents of six items are 3 each, and the rating is nearly 18', () => {
  const x = stateWith({ opsoclonus: 1, myoclonus: 1, ataxia: 1, encephalopathy: 1 });
  const latent = new Float64Array(6);
  SIX_ITEM_SCALE.latentInto(latent, x, RESIDUE);
  expect([...latent]).toEqual([3, 3, 3, 3, 3, 3]);
  expect(sum(drawRating(SIX_ITEM_SCALE, x, RESIDUE, { sd: 1e-9, contamination: 0 }, stream()))).toBe(18);
});

test('the six items are those of the clinic’s scale', () => {
  expect([...SIX_ITEMS].sort()).toEqual(
    scaleOf('oms-severity-6')!
      .items!.map(({ id }) => id)
      .sort(),
  );
});

test('twelve items: three for each sign, the third harder to see than the first', () => {
  const x = stateWith({ opsoclonus: 0.55, ataxia: 0.3 });
  const latent = new Float64Array(12);
  TWELVE_ITEM_SCALE.latentInto(latent, x, RESIDUE);
  expect([...latent].map((v) => Number(v.toFixed(9)))).toEqual([1.65, 1.65, 1.65, 0, 0, 0, 0.9, 0.9, 0.9, 0, 0, 0]);
  // 1.65 + 0.25 rounds to 2, 1.65 to 2, 1.65 − 0.25 to 1
  const seen = drawRating(TWELVE_ITEM_SCALE, x, RESIDUE, { sd: 1e-9, contamination: 0 }, stream());
  expect(seen.slice(0, 3)).toEqual([2, 2, 1]);
  expect(seen.slice(3, 6)).toEqual([0, 0, 0]);
});

test('the likelihood of a rating is the product of its items; missing ones are skipped; a wrong length is refused', () => {
  const tables = makeRatingTables(SIX_ITEM_SCALE, RATER);
  const latent = [0.2, 1.1, 1.9, 2.6, 0.7, 3];
  const seen: SeenItems = [0, 1, undefined, 3, 1, undefined];
  const slow = seen.reduce<number>(
    (total, level, item) => total + (level === undefined ? 0 : Math.log(levelShare(latent[item]!, level, RATER))),
    0,
  );
  expect(ratingLogLikelihood(seen, latent, tables)).toBeCloseTo(slow, 3);
  expect(
    ratingLogLikelihood(
      [0, 0, 0, 0, 0, 0].map(() => undefined),
      latent,
      tables,
    ),
  ).toBe(0);
  expect(() => ratingLogLikelihood([1, 2], latent, tables)).toThrow('6 items in order, got 2');
});

test('law: on average the true state explains its own ratings better than another', () => {
  const tables = makeRatingTables(TWELVE_ITEM_SCALE, RATER);
  const truth = stateWith({ opsoclonus: 0.7, myoclonus: 0.5, ataxia: 0.6, encephalopathy: 0.4 });
  const other = stateWith({ opsoclonus: 0.5, myoclonus: 0.7, ataxia: 0.4, encephalopathy: 0.5 });
  const chance = stream();
  const latent = [truth, other].map((x) => {
    const out = new Float64Array(12);
    TWELVE_ITEM_SCALE.latentInto(out, x, RESIDUE);
    return out;
  });
  let gain = 0;
  for (let k = 0; k < 200; k++) {
    const seen = drawRating(TWELVE_ITEM_SCALE, truth, RESIDUE, RATER, chance);
    gain += ratingLogLikelihood(seen, latent[0]!, tables) - ratingLogLikelihood(seen, latent[1]!, tables);
  }
  expect(gain / 200).toBeGreaterThan(1);
});

test('CSF B cells by hand: 35 % wide is 0.3400 in the logarithm; at what is there, 6 %, the density is 1/(6 · 0.34 · √2π)', () => {
  const x = stateWith({ csfB: 6 });
  expect(csfBLogLikelihood(6, x)).toBeCloseTo(Math.log(1 / (6 * 0.339_938 * 2.506_628)), 5);
  const chance = stream();
  const logs = Array.from({ length: 20_000 }, () => Math.log(drawCsfB(x, chance) / 6));
  expect(Math.abs(sum(logs) / 20_000)).toBeLessThan(4 * (0.34 / Math.sqrt(20_000)));
  expect(Math.sqrt(sum(logs.map((v) => v * v)) / 20_000)).toBeCloseTo(0.34, 2);
  expect(() => csfBLogLikelihood(0, x)).toThrow('above 0');
});

test('the density of a CSF B report integrates to 1', () => {
  const x = stateWith({ csfB: 4 });
  let area = 0;
  for (let v = 0.005; v < 60; v += 0.01) area += 0.01 * Math.exp(csfBLogLikelihood(v, x));
  expect(area).toBeCloseTo(1, 5);
});

test('bands: a humoral effect of 0.53 shows in 0.53/1.53 = 35 %, none in none', () => {
  const x = stateWith({ humoral: 0.53 });
  expect(bandsShare(x)).toBeCloseTo(0.3464, 4);
  expect(Math.exp(bandsLogLikelihood(true, x)) + Math.exp(bandsLogLikelihood(false, x))).toBeCloseTo(1, 12);
  const chance = stream();
  const seen = Array.from({ length: 10_000 }, () => drawBands(x, chance)).filter(Boolean).length;
  expect(Math.abs(seen / 10_000 - 0.3464)).toBeLessThan(4 * 0.0048);
  expect(bandsShare(stateWith({}))).toBe(0);
  expect(Math.exp(bandsLogLikelihood(true, stateWith({})))).toBeCloseTo(0.01, 12);
});

test.each([0, 0.3, 0.97])(
  'a measure of a sign of %d: density and both ends make 1 (chance at the very ends apart)',
  (sign) => {
    let area =
      Math.exp(measureLogLikelihood(0, sign, MEASURE_VIEW)) + Math.exp(measureLogLikelihood(1, sign, MEASURE_VIEW));
    for (let k = 0; k < 2000; k++) area += Math.exp(measureLogLikelihood((k + 0.5) / 2000, sign, MEASURE_VIEW)) / 2000;
    expect(Math.abs(area - 1)).toBeLessThan(1e-4);
    const chance = stream();
    const drawn = Array.from({ length: 4000 }, () => drawMeasure(sign, MEASURE_VIEW, chance));
    expect(Math.min(...drawn)).toBeGreaterThanOrEqual(0);
    expect(Math.max(...drawn)).toBeLessThanOrEqual(1);
    const atZero = drawn.filter((v) => v === 0).length / 4000;
    expect(Math.abs(atZero - Math.exp(measureLogLikelihood(0, sign, MEASURE_VIEW)))).toBeLessThan(0.035);
    expect(() => measureLogLikelihood(1.2, sign, MEASURE_VIEW)).toThrow('0 to 1');
  },
);

test('the diary asks for jerks and hands (myoclonus), walking (ataxia) and eyes (opsoclonus); skipped taps count nothing', () => {
  const x = stateWith({ opsoclonus: 1, myoclonus: 0, ataxia: 2 / 3 });
  const exact = { sd: 1e-9, contamination: 0 };
  expect(drawDiary(x, RESIDUE, stream(), exact)).toEqual({ jerks: 0, walking: 2, hands: 0, eyes: 3 });
  const table = makeDiaryTable();
  expect(diaryLogLikelihood({}, x, RESIDUE, table)).toBe(0);
  expect(diaryLogLikelihood({ eyes: 3, walking: 1 }, x, RESIDUE, table)).toBeCloseTo(
    Math.log(levelShare(3, 3, PARENT)) + Math.log(levelShare(2, 1, PARENT)),
    3,
  );
});
