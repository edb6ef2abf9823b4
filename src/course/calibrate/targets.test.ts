import { expect, test } from 'vitest';
import { CHILD_PARAMETERS } from '../parameters/childParameters.ts';
import { PUBLISHED_PROTOCOLS } from '../protocols/publishedProtocols.ts';
import { FIT_ARMS, HOLD_OUT_ARMS } from './arms.ts';
import { CALIBRATED, drawPriorMembers, valuesOfMember } from './calibrated.ts';
import { predictTargets, simulateFit } from './evaluate.ts';
import type { FollowedChild, Look } from './followChild.ts';
import { HOLD_OUTS } from './holdOuts.ts';
import { responseShare } from './publishedTargets.ts';
import { fallOf, lookOn, oddsRatio, sdOf } from './statistics.ts';
import { type HeldOut, type Simulated, standardErrorOf } from './target.ts';
import { TARGETS } from './targets.ts';

function look(changes: Partial<Look>): Look {
  return { score: 0, activity: 0, csfB: 0, bloodB: 1, recruitment: 1, ...changes };
}

function child(changes: Partial<FollowedChild>): FollowedChild {
  return {
    onsetDay: 30,
    delayDays: 40,
    start: look({ score: 10 }),
    looks: new Map(),
    relapseDays: [],
    damage: 0,
    courseType: undefined,
    ...changes,
  };
}

function targetOf(id: string, rows: Partial<Simulated['rows']>): number {
  const target = TARGETS.find((one) => one.id === id);
  if (target === undefined) throw new RangeError(`no target ${id}`);
  return target.of({ rows, nuisance: { trialResponseRest: 0.2 } } as unknown as Simulated);
}

test('by hand: a response needs the best of three visits at or under a fifth of 10; scores 2 / 2.1 / 9 then 1: two of three', () => {
  const best = (...scores: number[]): FollowedChild =>
    child({ looks: new Map([61, 183, 365].map((day, i) => [day, look({ score: scores[i]! })])) });
  const rows = [best(2, 9, 9), best(9, 2.1, 9), best(9, 9, 1)];
  expect(responseShare(rows, 0.2)).toBeCloseTo(2 / 3, 12);
  expect(targetOf('trial-with-ivig', { trialWith: rows })).toBeCloseTo(2 / 3, 12);
});

test('by hand: a group that falls from 10 and 6 to 2 and 0 has fallen by 7/8, whoever fell', () => {
  const rows = [
    child({ start: look({ score: 10 }), looks: new Map([[183, look({ score: 2 })]]) }),
    child({ start: look({ score: 6 }), looks: new Map([[183, look({ score: 0 })]]) }),
  ];
  expect(fallOf(rows, 183, ({ score }) => score)).toBeCloseTo(7 / 8, 12);
  expect(targetOf('triple-fall-6', { triple: rows })).toBeCloseTo(7 / 8, 12);
  expect(() => lookOn(rows[0]!, 184)).toThrow('day 184 is not one of the arm');
});

test('by hand: relapses on days 100, 400 and 700, 600, never: half relapse in the taper, one half before 18 months, 3 of 4 ever', () => {
  const conventional = [[100], [400, 700], [600], []].map((relapseDays) => child({ relapseDays }));
  expect(targetOf('conventional-relapsed', { conventional })).toBe(0.75);
  expect(targetOf('conventional-relapsed-twice', { conventional })).toBe(0.25);
  expect(targetOf('first-relapse-taper', { conventional })).toBeCloseTo(1 / 3, 12);
  expect(targetOf('first-relapse-18', { conventional })).toBeCloseTo(2 / 3, 12);
  expect(targetOf('first-relapse-18', { conventional: [child({})] })).toBeNaN();
});

test('by hand: lasting remission needs activity under 1.5 at three years and no relapse after day 730', () => {
  const end = (activity: number, relapseDays: number[]): FollowedChild =>
    child({ relapseDays, looks: new Map([[1095, look({ activity })]]) });
  const pulses = [end(1.4, [700]), end(1.4, [731]), end(1.6, []), end(0, [])];
  expect(targetOf('pulses-remission', { pulses })).toBe(0.5);
});

test('by hand: standard deviation of 1, 3 is √2; odds 3 of 4 against 1 of 4 with half a case added: (3.5·3.5)/(1.5·1.5)', () => {
  expect(sdOf([1, 3], (x) => x)).toBeCloseTo(Math.SQRT2, 12);
  expect(oddsRatio(3, 4, 1, 4)).toBeCloseTo(3.5 ** 2 / 1.5 ** 2, 12);
});

test('the registries are closed: own ids, figures within their intervals, arms that are run', () => {
  const ids = [...TARGETS, ...HOLD_OUTS].map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  for (const target of TARGETS) {
    expect(target.value, target.id).toBeGreaterThanOrEqual(target.low);
    expect(target.value, target.id).toBeLessThanOrEqual(target.high);
    expect(standardErrorOf(target), target.id).toBeGreaterThan(0);
    if (target.arm !== undefined) expect(Object.keys(FIT_ARMS)).toContain(target.arm);
    expect(target.source === '', target.id).toBe(target.kind === 'elicited');
  }
  expect(TARGETS.filter(({ kind }) => kind === 'published')).toHaveLength(15);
  const protocols = PUBLISHED_PROTOCOLS.map(({ protocol }) => protocol);
  for (const arm of [...Object.values(FIT_ARMS), ...Object.values(HOLD_OUT_ARMS)]) {
    expect(protocols).toContain(arm.protocol);
    for (const day of arm.lookDays) expect(day).toBeLessThanOrEqual(arm.days);
  }
});

test('the fit moves what has a width, on the scale of its entry; the middle of the prior is the entry itself', () => {
  const { values, nuisance } = valuesOfMember(new Float64Array(CALIBRATED.length));
  for (const [name, entry] of Object.entries(CHILD_PARAMETERS))
    expect(values[name as keyof typeof values]).toBe(entry.value);
  expect(nuisance.trialResponseRest).toBe(0.145);
  const one = CALIBRATED.findIndex(({ name }) => name === 'steroidStrength');
  const moved = valuesOfMember(Float64Array.from(CALIBRATED, (_, i) => (i === one ? 1 : 0))).values;
  expect(moved.steroidStrength).toBeCloseTo(3.5 * Math.exp(0.4), 12);
  expect(drawPriorMembers(3, 9)[2]).toEqual(drawPriorMembers(5, 9)[2]);
});

test('the same parameters and chance give the same predictions; rows of a child do not depend on how many there are', () => {
  const { values, nuisance } = valuesOfMember(new Float64Array(CALIBRATED.length));
  const few = predictTargets(values, nuisance, { seed: 4, people: 4 });
  expect(predictTargets(values, nuisance, { seed: 4, people: 4 })).toEqual(few);
  const rows = simulateFit(values, nuisance, { seed: 4, people: 2 }).rows;
  const more = simulateFit(values, nuisance, { seed: 4, people: 3 }).rows;
  expect(more.triple.slice(0, 2)).toEqual(rows.triple);
  // why: the same children before treatment in every arm
  expect(rows.triple[0]!.start).toEqual(rows.pulses[0]!.start);
});

test('hold-outs have a published figure, a source and a limit', () => {
  for (const row of HOLD_OUTS) {
    expect(row.source, row.id).not.toBe('');
    expect(row.low, row.id).toBeDefined();
    if (row.high !== undefined) expect(row.high).toBeGreaterThan(row.low!);
  }
});

function holdOutOf(id: string, rows: Partial<HeldOut['rows']>, others: Partial<HeldOut['others']> = {}): number {
  const row = HOLD_OUTS.find((one) => one.id === id);
  if (row === undefined) throw new RangeError(`no hold-out ${id}`);
  return row.of({ rows, others, nuisance: { trialResponseRest: 0.2 } } as unknown as HeldOut);
}

test('by hand: of scores 8 and 4 with signs on day 182, 2 and 4 are left: a fall by half; one without signs does not count', () => {
  const addOn = [
    [8, 2],
    [4, 4],
    [2.9, 0],
  ].map(([before, after]) =>
    child({
      looks: new Map([
        [182, look({ score: before! })],
        [365, look({ score: after! })],
      ]),
    }),
  );
  expect(holdOutOf('add-on-score', {}, { addOn })).toBeCloseTo(0.5, 12);
});

test('by hand: half of the untreated and all of the others resolved: 6/29 · 1/2 + 23/29', () => {
  const end = (activity: number): FollowedChild => child({ looks: new Map([[1095, look({ activity })]]) });
  expect(holdOutOf('resolved', { conventional: [end(1)] }, { untreated: [end(1), end(2)] })).toBeCloseTo(26 / 29, 12);
});

test('by hand: damage 0.5 after 91 days of delay, 0.2 and 0.4 within 30, 0.9 between: late treatment leaves 0.2 more', () => {
  const conventional = [
    [91, 0.5],
    [30, 0.2],
    [5, 0.4],
    [60, 0.9],
  ].map(([delayDays, damage]) => child({ delayDays: delayDays!, damage: damage! }));
  expect(holdOutOf('late-damage', { conventional })).toBeCloseTo(0.2, 12);
});
