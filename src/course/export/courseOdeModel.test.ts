import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { makeConstants } from '../model/constants.ts';
import { derivativeInto } from '../model/derivative.ts';
import { giveDosesInto, makeHourScale, restingAxis } from '../model/drugEffects.ts';
import { latentScore, residueOf } from '../model/score.ts';
import { STATE, STATE_COUNT, STATE_NAMES } from '../model/states.ts';
import { CHILD_PARAMETERS, type ParameterValues } from '../parameters/childParameters.ts';
import { PARAMETER_SETS } from '../parameters/parameterSets.ts';
import { childEnsemble } from '../parameters/shippedEnsemble.ts';
import { PUBLISHED_PROTOCOLS, publishedProtocol } from '../protocols/publishedProtocols.ts';
import { DoseBook } from '../treatment/doseBook.ts';
import { type DoseLine, DRUG_CHANNELS, shiftLines } from '../treatment/doseLines.ts';
import type { Protocol } from '../treatment/protocol.ts';
import { type CourseExport, courseOdeModel } from './courseOdeModel.ts';
import { evaluate, followRules, happen, startingValues, type Values } from './evaluateModel.testing.ts';
import { namesIn } from './formula.ts';
import { medianCourse, usualTreatmentDay } from './medianCourse.ts';

const CHILDREN = childEnsemble();

function courseWith(changes: Partial<CourseExport> = {}): CourseExport {
  return {
    title: 'Children',
    entries: PARAMETER_SETS[0]!.entries,
    values: CHILDREN.median,
    fitted: true,
    hasTumour: false,
    infections: [],
    ...changes,
  };
}

const upTo = (max: number) => fc.double({ min: 0, max, noNaN: true });

test('law: the rates of the export are those of the plain equations, for any set and any state (1e-12)', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...CHILDREN.members),
      fc.array(fc.double({ min: 0.001, max: 1, noNaN: true }), { minLength: STATE_COUNT, maxLength: STATE_COUNT }),
      upTo(3),
      upTo(1),
      upTo(4),
      (values, state, steroid, melanocortin, noise) => {
        const model = courseOdeModel(courseWith({ values }));
        const all: Values = { ...startingValues(model), steroidInput: steroid, melanocortinInput: melanocortin, noise };
        for (const [index, name] of STATE_NAMES.entries()) all[name] = state[index]!;
        followRules(all, model);
        const rates = new Float64Array(STATE_COUNT);
        derivativeInto(rates, state, makeConstants(values), { steroid, melanocortin, noise });
        for (const { variable, formula } of model.rates) {
          const rate = rates[STATE[variable as keyof typeof STATE]]!;
          const error = Math.abs(evaluate(formula, all, model) - rate);
          expect(error, variable).toBeLessThanOrEqual(1e-12 * Math.max(1, Math.abs(rate)));
        }
        expect(all.score).toBeCloseTo(latentScore(state, residueOf(values)), 12);
      },
    ),
    { numRuns: 60 },
  );
});

/** Largest difference between the inputs that the file's midnights set and those of the model, over the days of a plan. */
function worstInput(protocol: Protocol, values: ParameterValues, start: number, days: number): number {
  const model = courseOdeModel(courseWith({ values, treatment: { protocol, day: start } }));
  const all = startingValues(model);
  followRules(all, model);
  const book = new DoseBook();
  book.add(shiftLines(protocol.lines, start), 0);
  const [axis, scale] = [restingAxis(), makeHourScale(values, 1)];
  const effect = { steroid: 0, melanocortin: 0 };
  const added = [STATE.immunoglobulin, STATE.rituximab, STATE.cyclophosphamide] as const;
  let worst = 0;
  for (let day = 1; day <= days; day++) {
    const x = new Float64Array(STATE_COUNT);
    giveDosesInto(effect, x, axis, book.on(day), scale);
    for (const state of added) all[STATE_NAMES[state]!] = 0;
    happen(all, model, day);
    worst = Math.max(
      worst,
      Math.abs(all.steroidInput! - effect.steroid),
      Math.abs(all.melanocortinInput! - effect.melanocortin),
      ...added.map((state) => Math.abs(all[STATE_NAMES[state]!]! - x[state]!)),
      ...('adrenal' in all ? [Math.abs(all.adrenal! - axis.adrenal)] : []),
    );
  }
  return worst;
}

describe('doses', () => {
  test.each(PUBLISHED_PROTOCOLS.filter(({ protocol }) => protocol.lines.length > 0).map(({ protocol }) => protocol))(
    '$id: on every day of 450 the file gives what the model gives (2e-6: what the model takes for gone, the file keeps)',
    (protocol) => {
      expect(worstInput(protocol, CHILDREN.median, 40, 450)).toBeLessThan(2e-6);
    },
  );

  test('law: so it is for any lines, several of one drug on one day and up to five times a day too', () => {
    const line: fc.Arbitrary<DoseLine> = fc
      .record({
        channel: fc.constantFrom(...DRUG_CHANNELS),
        fromDay: fc.integer({ min: 0, max: 30 }),
        length: fc.integer({ min: 0, max: 20 }),
        everyDays: fc.integer({ min: 1, max: 7 }),
        timesPerDay: fc.integer({ min: 1, max: 5 }),
        amount: fc.double({ min: 0.01, max: 100, noNaN: true }),
      })
      .map(({ length, ...rest }) => ({ ...rest, toDay: rest.fromDay + length }));
    fc.assert(
      fc.property(
        fc.array(line, { minLength: 1, maxLength: 6 }),
        fc.constantFrom(...CHILDREN.members),
        (lines, values) => {
          const protocol = { ...publishedProtocol('untreated').protocol, lines };
          // why: pulses of 100 mg/kg make effects of a hundred, and the error goes with them
          expect(worstInput(protocol, values, 3, 60)).toBeLessThan(1e-5);
        },
      ),
      { numRuns: 60 },
    );
  });
});

test('events: an infection adds its size on its day, a tumour is removed after the start of treatment, and not where there is none', () => {
  const treatment = { protocol: publishedProtocol('resection-only').protocol, day: 60 };
  const model = courseOdeModel(courseWith({ hasTumour: true, infections: [{ day: 5, size: 1.5 }], treatment }));
  const all = startingValues(model);
  expect([all.tumour, all.infection]).toEqual([1, 0]);
  for (let day = 1; day <= 73; day++) happen(all, model, day);
  expect([all.tumour, all.infection]).toEqual([1, 1.5]);
  happen(all, model, 74);
  expect(all.tumour).toBe(CHILDREN.median.tumourRest);
  const without = courseOdeModel(courseWith({ treatment }));
  expect(without.events).toEqual([]);
  expect(startingValues(without).infection).toBe(CHILDREN.median.triggerInfectionSize);
});

test('every state has a rate, every name is defined once, and rules stand after what they need', () => {
  const lines = PUBLISHED_PROTOCOLS.flatMap(({ protocol }) => protocol.lines);
  const protocol = { ...publishedProtocol('triple').protocol, lines };
  const model = courseOdeModel(
    courseWith({ hasTumour: true, infections: [{ day: 9, size: 1 }], treatment: { protocol, day: 50 } }),
  );
  expect(model.rates.map(({ variable }) => variable)).toEqual(STATE_NAMES);
  const ids = [...model.quantities, ...model.functions, ...model.events].map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  const known = new Set(['time', ...model.quantities.map(({ id }) => id)]);
  const assigned = new Set(model.rules.map(({ variable }) => variable));
  for (const { variable, formula } of model.rules) {
    for (const name of namesIn(formula)) {
      expect(known, `${name} in ${variable}`).toContain(name);
      expect(assigned, `${name} before ${variable}`).not.toContain(name);
    }
    assigned.delete(variable);
  }
  for (const { id, constant } of model.quantities) {
    const moved = [...model.rules, ...model.rates, ...model.events.flatMap(({ assignments }) => assignments)];
    expect(constant, id).toBe(!moved.some(({ variable }) => variable === id));
  }
});

/** What no formula of the file needs, and why. */
const LEFT_OUT: Readonly<Record<string, RegExp>> = {
  'how people differ, told in the notes of what they differ by': /^spread/,
  'chance of the days': /^noise(Sd|Days)$/,
  'the own hormone axis, which drives nothing': /^hpa/,
  'who people are and when they are treated': /^(tumourShare|girlsShare|onsetAge|delay)/,
  'when infections come': /^(infections?(PerYearInfant|FrailtyShape|ShareFrom)|season)/,
};

test('every parameter of the table is in a file with all drugs, or left out for a reason', () => {
  const lines = PUBLISHED_PROTOCOLS.flatMap(({ protocol }) => protocol.lines);
  const treatment = { protocol: { ...publishedProtocol('triple').protocol, lines }, day: 50 };
  const ids = [true, false].flatMap((hasTumour) =>
    courseOdeModel(courseWith({ hasTumour, treatment })).quantities.map(({ id }) => id),
  );
  const missing = Object.keys(CHILD_PARAMETERS).filter((name) => !ids.includes(name));
  for (const name of missing)
    expect(
      Object.values(LEFT_OUT).filter((pattern) => pattern.test(name)),
      name,
    ).toHaveLength(1);
  const kept = ids.filter((id) => Object.values(LEFT_OUT).some((pattern) => pattern.test(id)));
  expect(kept).toEqual([]);
});

test('treatment begins as late as the median child: the day of onset and 43 days; never where the illness is not seen', () => {
  const course = courseWith();
  const run = medianCourse(course);
  while (run.treatmentDay === undefined) run.advance();
  expect(usualTreatmentDay(course)).toBe(run.onsetDay! + 43);
  const weak = { ...CHILDREN.median, triggerInfectionSize: 1e-6, memoryAtTrigger: 1e-6 };
  expect(usualTreatmentDay(courseWith({ values: weak }))).toBeUndefined();
});

test.each([
  [{ infections: [{ day: 0, size: 1 }] }, 'the day of an infection must be a whole number from 1, got 0'],
  [{ infections: [{ day: 3, size: -1 }] }, 'the size of an infection must be above 0, got -1'],
  [
    { treatment: { protocol: publishedProtocol('triple').protocol, day: 2.5 } },
    'the day on which treatment begins must be a whole number from 1, got 2.5',
  ],
])('%j is refused', (changes, sentence) => {
  expect(() => courseOdeModel(courseWith(changes))).toThrow(sentence);
});
