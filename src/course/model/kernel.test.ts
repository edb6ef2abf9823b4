import fc from 'fast-check';
import { expect, test } from 'vitest';
import { makeCounterStream } from '../../signal/index.ts';
import { drawChild } from '../child/drawChild.ts';
import { CHILD_PARAMETERS, type ParameterValues } from '../parameters/childParameters.ts';
import { valuesOf } from '../parameters/entry.ts';
import { makeConstants } from './constants.ts';
import { reproductionNumber } from './derivative.ts';
import { advanceDay, makeKernel } from './kernel.ts';
import { beginDay, daysOf, errorOf, MEDIANS, makeSolver, SCENARIOS, startOf } from './scenarios.testing.ts';
import { STATE, STATE_COUNT, STATE_NAMES } from './states.ts';

const DAYS = 730;

/** The largest error of any state at the end of any day. */
function worstError(
  scenario: (typeof SCENARIOS)[number],
  values: ParameterValues,
  effects?: Parameters<typeof makeConstants>[1],
) {
  const constants = makeConstants(values, effects);
  const kernel = makeKernel(constants);
  const fast = startOf(scenario, values);
  const exact = startOf(scenario, values);
  const solve = makeSolver(constants, 1e-9);
  let worst = { error: 0, state: '', day: 0 };
  daysOf(scenario, DAYS).forEach((input, day) => {
    beginDay(fast, input);
    beginDay(exact, input);
    advanceDay(fast, kernel, input.steroid, input.melanocortin, input.noise);
    solve(exact, input);
    for (let state = 0; state < STATE_COUNT; state++) {
      const error = errorOf(state, fast[state]!, exact[state]!);
      if (!(error <= worst.error)) worst = { error, state: STATE_NAMES[state]!, day };
    }
  });
  return worst;
}

test.each(SCENARIOS)('$name: at the end of every day of two years no state is off by more than 1e-3', (scenario) => {
  expect(worstError(scenario, MEDIANS)).toMatchObject({ error: expect.toSatisfy((error: number) => error <= 1e-3) });
});

test('28 random children with random parameters: nearly all stay under 1e-3, none comes over 3e-3', () => {
  const [person, belief] = [makeCounterStream(9, 1), makeCounterStream(9, 6)];
  const errors = Array.from({ length: 28 }, (_, id) => {
    person.start(id);
    belief.start(id);
    const values = valuesOf(CHILD_PARAMETERS, () => belief.normal());
    return worstError(SCENARIOS[id % SCENARIOS.length]!, values, drawChild(id, values, person).effects).error;
  });
  expect(Math.max(...errors)).toBeLessThan(3e-3);
  expect(errors.filter((error) => error > 1e-3).length).toBeLessThanOrEqual(2);
});

test('the reference itself: a tolerance ten times finer moves it by less than 1e-7', () => {
  const scenario = SCENARIOS.at(-1)!;
  const constants = makeConstants(MEDIANS);
  const [coarse, fine] = [startOf(scenario), startOf(scenario)];
  const [solveCoarse, solveFine] = [makeSolver(constants, 1e-9), makeSolver(constants, 1e-10)];
  for (const input of daysOf(scenario, 200)) {
    beginDay(coarse, input);
    beginDay(fine, input);
    solveCoarse(coarse, input);
    solveFine(fine, input);
  }
  for (let state = 0; state < STATE_COUNT; state++)
    expect(errorOf(state, coarse[state]!, fine[state]!)).toBeLessThan(1e-7);
});

test('law: whatever the parameters and inputs, states stay finite and in their range', () => {
  const upTo = (max: number) => fc.double({ min: 0, max, noNaN: true });
  fc.assert(
    fc.property(
      fc.integer({ min: 0, max: 1e6 }),
      fc.array(fc.tuple(upTo(16), upTo(1), fc.double({ min: 0.2, max: 5, noNaN: true }), upTo(3)), {
        minLength: 5,
        maxLength: 60,
      }),
      upTo(1),
      (id, days, tumour) => {
        const [person, belief] = [makeCounterStream(1, 1), makeCounterStream(1, 6)];
        person.start(id);
        belief.start(id);
        const values = valuesOf(CHILD_PARAMETERS, () => belief.normal());
        const kernel = makeKernel(makeConstants(values, drawChild(id, values, person).effects));
        const x = startOf({ name: '', hasTumour: false, lines: [] }, values);
        x[STATE.tumour] = tumour;
        for (const [steroid, melanocortin, noise, jump] of days) {
          for (const state of [STATE.infection, STATE.rituximab, STATE.immunoglobulin, STATE.cyclophosphamide])
            x[state] = x[state]! + jump;
          advanceDay(x, kernel, steroid, melanocortin, noise);
          for (let state = 0; state < STATE_COUNT; state++) expect(x[state]).toBeGreaterThanOrEqual(0);
          for (const state of [
            STATE.opsoclonus,
            STATE.myoclonus,
            STATE.ataxia,
            STATE.encephalopathy,
            STATE.damage,
            STATE.bloodB,
          ])
            expect(x[state]).toBeLessThanOrEqual(1);
          expect(x[STATE.memory]).toBeLessThanOrEqual(values.memoryMost);
          expect(x.every(Number.isFinite)).toBe(true);
        }
      },
    ),
    { numRuns: 60 },
  );
});

test('nothing happens to a healthy child without a trigger: every state stays where it is for five years', () => {
  const x = new Float64Array(STATE_COUNT);
  x[STATE.bloodB] = 1;
  x[STATE.csfB] = MEDIANS.csfBNormal;
  const before = [...x];
  const kernel = makeKernel(makeConstants(MEDIANS));
  for (let day = 0; day < 1826; day++) advanceDay(x, kernel, 0, 0, 1.3);
  expect([...x]).toEqual(before);
});

test('by hand: IVIG of 2 g/kg halves in 24 days, rituximab in 26, an infection in 6; a steroid effect of 1 stands at 1 − e^−0.35 after a day', () => {
  const kernel = makeKernel(makeConstants(MEDIANS));
  const x = startOf(SCENARIOS[0]!);
  x[STATE.immunoglobulin] = 2;
  x[STATE.rituximab] = 1;
  advanceDay(x, kernel, 1, 0.5, 1);
  expect(x[STATE.steroid]).toBeCloseTo(1 - Math.exp(-0.35), 12);
  expect(x[STATE.melanocortin]).toBeCloseTo(0.5 * (1 - Math.exp(-0.35)), 12);
  for (let day = 1; day < 6; day++) advanceDay(x, kernel, 0, 0, 1);
  expect(x[STATE.infection]).toBeCloseTo(0.5, 12);
  for (let day = 6; day < 24; day++) advanceDay(x, kernel, 0, 0, 1);
  expect(x[STATE.immunoglobulin]).toBeCloseTo(1, 12);
  for (let day = 24; day < 26; day++) advanceDay(x, kernel, 0, 0, 1);
  expect(x[STATE.rituximab]).toBeCloseTo(0.5, 12);
});

test('by hand: with memory 0.5 and no drugs 𝓡 = 0.26 · 0.5 / 1 / 0.06 = 2.1667; a full steroid effect divides it by 1 + 3.5', () => {
  const constants = {
    ...makeConstants(MEDIANS),
    activation: 0.26,
    memoryHalf: 0.5,
    effectorLoss: 0.06,
    steroidStrength: 3.5,
  };
  const x = new Float64Array(STATE_COUNT);
  x[STATE.memory] = 0.5;
  expect(reproductionNumber(x, constants)).toBeCloseTo(13 / 6, 12);
  x[STATE.steroid] = 1;
  expect(reproductionNumber(x, constants)).toBeCloseTo(13 / 6 / 4.5, 12);
});

test('constants and tables are not touched by a day, and two children with one kernel do not meet', () => {
  const kernel = makeKernel(makeConstants(MEDIANS));
  const before = structuredClone(kernel);
  const [alone, beside, other] = [0, 1, 2].map(() => startOf(SCENARIOS[1]!));
  for (let day = 0; day < 40; day++) advanceDay(alone!, kernel, 0.2, 0.1, 1.1);
  for (let day = 0; day < 40; day++) {
    advanceDay(beside!, kernel, 0.2, 0.1, 1.1);
    advanceDay(other!, kernel, 3, 1, 0.5);
  }
  expect([...beside!]).toEqual([...alone!]);
  expect(kernel).toEqual(before);
});
