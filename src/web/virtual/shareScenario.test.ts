import fc from 'fast-check';
import { expect, test } from 'vitest';
import { CHILD_PARAMETERS } from '../../course/index.ts';
import { courseCsv } from './courseCsv.ts';
import { DRAWS, drawInputs, MIDDLE_VALUES } from './inputDraws.ts';
import { countKinds, inputsOfOneChild } from './inputs/inputKinds.ts';
import { RangeGatherer } from './openRange.ts';
import { draftOf, readyPlanOf } from './readyPlans.ts';
import { lastDayOf, type Scenario } from './scenario.ts';
import { writeScenario } from './shareScenario.ts';
import { START, scenarioOfAddress } from './startScenario.ts';
import { coursesOf } from './useCourses.ts';

const COMPARED: Scenario = {
  ...START,
  noise: true,
  seed: 12,
  planB: { ...draftOf(readyPlanOf('tetracosactide-depot')), treatsRelapses: false },
};

test('a child comes back from its address as it was sent', () => {
  expect(scenarioOfAddress(writeScenario(START))).toEqual(START);
  expect(scenarioOfAddress(writeScenario(COMPARED))).toEqual(COMPARED);
});

test('whatever an address holds, it is read or refused, never thrown at', () => {
  const whole = writeScenario(COMPARED);
  for (const text of ['', 'x', '[]', '[1]', '{}', 'null', '[2,"tumour"]', whole.replace('steroid', 'aspirin')])
    expect(scenarioOfAddress(text)).toBeUndefined();
  expect(scenarioOfAddress(whole.replace('"prednisolone-taper"', '"magic"'))).toBeUndefined();
  expect(scenarioOfAddress(whole.replace('["steroid",1,', '["steroid",-1,'))).toBeUndefined();
  fc.assert(
    fc.property(fc.json(), fc.nat(whole.length), (json, cut) => {
      scenarioOfAddress(json);
      scenarioOfAddress(whole.slice(0, cut));
      expect(scenarioOfAddress(`${whole.slice(0, cut)}`)?.years ?? 3).toBe(3);
    }),
  );
});

test('the file has one row a plan and day, the caution first, and what the lanes show', () => {
  const runs = coursesOf(COMPARED).runs!;
  const csv = courseCsv(
    COMPARED,
    [
      ['A', runs[0]!],
      ['B', runs[1]!],
    ],
    { caution: 'Not to be used.', inputs: '60 inputs' },
  );
  const lines = csv.trimEnd().split('\n');
  expect(lines[0]).toBe('# Not to be used.');
  expect(lines[2]).toContain(writeScenario(COMPARED));
  const head = lines[3]!.split(',');
  const rows = lines.slice(4).map((line) => line.split(','));
  expect(rows).toHaveLength(2 * 1097);
  expect(rows.every((row) => row.length === head.length)).toBe(true);
  const at = (name: string) => head.indexOf(name);
  const row = rows[1097 + 200]!;
  expect(row.slice(0, 2)).toEqual(['B', '200']);
  expect(Number(row[at('score')])).toBeCloseTo(runs[1]!.columns.score[200]!, 4);
  expect(rows[190]![at('illness')]).toBe('1');
  expect(rows.filter((one) => one[at('relapse')] === '1').map((one) => Number(one[1]))).toEqual([
    ...runs[0]!.relapseDays,
    ...runs[1]!.relapseDays,
  ]);
  expect(head).toContain('dose_depot_mg_per_m2');
});

test('every input of one child is listed once with its kind; those that only draw a population are not', () => {
  const inputs = inputsOfOneChild();
  const { published, transferred, assumed } = countKinds(inputs);
  expect(published + transferred + assumed).toBe(inputs.length);
  const names = inputs.map(({ name }) => name);
  expect(names).toContain('activationPerDay');
  expect(names).not.toContain('girlsShare');
  expect(names).not.toContain('spreadSign');
  expect(new Set(names).size).toBe(names.length);
});

test('a draw of inputs moves what has a width, holds what has none, and is the same each time', () => {
  const drawn = drawInputs(3);
  expect(drawn).toEqual(drawInputs(3));
  expect(drawn.activationPerDay).not.toBe(drawInputs(4).activationPerDay);
  for (const [name, { value, sd }] of Object.entries(CHILD_PARAMETERS))
    if (sd === 0) expect(drawn[name as keyof typeof drawn], name).toBe(value);
  expect(MIDDLE_VALUES.memoryMost).toBe(CHILD_PARAMETERS.memoryMost.value);
  expect(() => drawInputs(DRAWS)).toThrow('index');
});

test('the open range holds its own middle, and two equal plans differ by nothing in any draw', () => {
  const scenario = { ...START, years: 1, planB: START.planA };
  const gatherer = new RangeGatherer(scenario, coursesOf(scenario).protocols!, lastDayOf(1));
  for (let more = true; more; ) more = gatherer.step();
  const { draws, ill, bands, differences } = gatherer.result();
  expect(draws).toBe(DRAWS);
  expect(ill).toBeGreaterThan(DRAWS / 2);
  const [a, b] = bands;
  expect(a).toEqual(b);
  for (let i = 0; i < a!.days.length; i++) {
    expect(a!.low[i]).toBeLessThanOrEqual(a!.innerLow[i]!);
    expect(a!.innerLow[i]).toBeLessThanOrEqual(a!.innerHigh[i]!);
    expect(a!.innerHigh[i]).toBeLessThanOrEqual(a!.high[i]!);
  }
  expect(differences.score6Months).toEqual({ middle: 0, low: 0, high: 0 });
  expect(differences.score12Months).toBeUndefined();
});
