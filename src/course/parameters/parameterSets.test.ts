import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { CLINIC_LANGUAGES } from '../../clinic/index.ts';
import { CALIBRATED } from '../calibrate/calibrated.ts';
import type { ParameterName } from './childParameters.ts';
import { type ParameterEntry, valuesOf } from './entry.ts';
import { OBSERVATION_PARAMETERS } from './observationParameters.ts';
import { PARAMETER_SETS, parameterHash, parameterSet } from './parameterSets.ts';
import { RULE_PARAMETERS } from './ruleParameters.ts';

const BIB = readFileSync(new URL('../../../docs/references.bib', import.meta.url), 'utf8');

const TABLES = [
  ...PARAMETER_SETS.map(({ id, entries }) => ({ id, entries: entries as Readonly<Record<string, ParameterEntry>> })),
  { id: 'observation', entries: OBSERVATION_PARAMETERS as Readonly<Record<string, ParameterEntry>> },
  { id: 'rules', entries: RULE_PARAMETERS as Readonly<Record<string, ParameterEntry>> },
];

describe.each(TABLES)('$id', ({ entries }) => {
  test.each(Object.entries(entries))(
    '%s has a unit, a note, and a source of the bibliography unless it is assumed',
    (_, entry) => {
      expect(entry.unit).not.toBe('');
      expect(entry.note.length).toBeGreaterThan(5);
      expect(entry.value).toBeGreaterThanOrEqual(0);
      expect(entry.sd).toBeGreaterThanOrEqual(0);
      if (entry.kind === 'assumed') expect(entry.source).toBe('');
      else expect(BIB).toContain(`{${entry.source},`);
      for (const [, key] of entry.note.matchAll(/\[(\w+)\]/g)) expect(BIB).toContain(`{${key},`);
    },
  );
});

describe.each(PARAMETER_SETS)('$id', (set) => {
  test('has a name in every language, and says where it is not fitted', () => {
    for (const language of CLINIC_LANGUAGES) expect(set.name[language]).not.toBe('');
    if (!set.fitted) expect(set.name.en).toContain('not fitted');
  });
});

test('only children have been fitted', () => {
  expect(PARAMETER_SETS.filter(({ fitted }) => fitted).map(({ id }) => id)).toEqual(['child']);
});

test('what is fixed asks for no random draw: only entries with a width do', () => {
  let draws = 0;
  const count = (): number => ++draws && 0;
  const { entries } = parameterSet('child')!;
  expect(valuesOf(entries, count)).toEqual(valuesOf(entries));
  expect(draws).toBe(Object.values<ParameterEntry>(entries).filter(({ sd }) => sd > 0).length);
  valuesOf({ ...OBSERVATION_PARAMETERS, ...RULE_PARAMETERS }, count);
  expect(draws).toBe(CALIBRATED.filter(({ nuisance }) => !nuisance).length);
});

test('no name stands in two tables', () => {
  const names = [parameterSet('child')!.entries, OBSERVATION_PARAMETERS, RULE_PARAMETERS].flatMap(Object.keys);
  expect(new Set(names).size).toBe(names.length);
});

test('how infections follow age and season is the same in every set, as a recorded course counts them before a set is drawn', () => {
  const [child, ...others] = PARAMETER_SETS;
  for (const { entries } of others)
    for (const name of Object.keys(entries).filter((one) => /^(infectionShare|season)/.test(one)) as ParameterName[]) {
      expect(entries[name]).toBe(child!.entries[name]);
      expect(entries[name].sd).toBe(0);
    }
});

test('the hash depends on every value and on nothing else', () => {
  const values = valuesOf(parameterSet('child')!.entries);
  const hash = parameterHash(values);
  expect(hash).toMatch(/^[0-9a-f]{16}$/);
  expect(parameterHash(Object.fromEntries(Object.entries(values).reverse()) as typeof values)).toBe(hash);
  for (const name of Object.keys(values) as (keyof typeof values)[])
    expect(parameterHash({ ...values, [name]: values[name] * (1 + 1e-12) + 1e-300 })).not.toBe(hash);
});

test('adults by hand: quartiles 31 and 50 around 38 years are ln(50/31)/(2 · 0.6745) = 0.354; 45 and 65 are 0.273', () => {
  expect(parameterSet('adult-idiopathic')!.entries.spreadOnsetAge.value).toBeCloseTo(
    Math.log(50 / 31) / (2 * 0.6745),
    2,
  );
  expect(parameterSet('adult-paraneoplastic')!.entries.spreadOnsetAge.value).toBeCloseTo(
    Math.log(65 / 45) / (2 * 0.6745),
    2,
  );
});

test('there is no set of another name', () => {
  expect(parameterSet('cats')).toBeUndefined();
});
