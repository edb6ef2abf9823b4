import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { CLINIC_LANGUAGES } from '../../clinic/index.ts';
import { valuesOf } from './entry.ts';
import { PARAMETER_SETS, parameterHash, parameterSet } from './parameterSets.ts';

const BIB = readFileSync(new URL('../../../docs/references.bib', import.meta.url), 'utf8');

describe.each(PARAMETER_SETS)('$id', (set) => {
  test.each(Object.entries(set.entries))(
    '%s has a unit, a note, and a source of the bibliography unless it is assumed',
    (_, entry) => {
      expect(entry.unit).not.toBe('');
      expect(entry.note.length).toBeGreaterThan(5);
      expect(entry.value).toBeGreaterThanOrEqual(0);
      expect(entry.sd).toBeGreaterThanOrEqual(0);
      if (entry.kind === 'assumed') expect(entry.source).toBe('');
      else expect(BIB).toContain(`{${entry.source},`);
    },
  );

  test('has a name in every language, and says where it is not fitted', () => {
    for (const language of CLINIC_LANGUAGES) expect(set.name[language]).not.toBe('');
    if (!set.fitted) expect(set.name.en).toContain('not fitted');
  });
});

test('only children have been fitted', () => {
  expect(PARAMETER_SETS.filter(({ fitted }) => fitted).map(({ id }) => id)).toEqual(['child']);
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
