import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ageLimitsOn } from './ageLimitsOn.ts';
import { convertResult } from './convertResult.ts';
import { flagOf } from './flagOf.ts';
import { MOLAR_MASS_G, plainUnit, UNIT_SCALES } from './labUnits.ts';
import { TESTS, testOf } from './tests.ts';
import type { AgeLimit } from './types.ts';

describe('the catalogue of tests', () => {
  test.each(TESTS)('$id has a plain id, units in one spelling that convert both ways, prompts with words', (t) => {
    expect(t.id).toMatch(/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/);
    expect(TESTS.filter(({ id }) => id === t.id).length).toBe(1);
    expect(t.units.map(plainUnit)).toEqual(t.units);
    for (const from of t.units)
      for (const to of t.units) expect(convertResult(t.id, 12.5, from, to), `${from} to ${to}`).toBeDefined();
    for (const { id, why } of t.interference) {
      expect(id).toMatch(/^[A-Za-z0-9-]{1,40}$/);
      expect(why.verified).toBe(why.sources.length > 0);
    }
    if (t.loinc !== undefined) expect(hasCheckDigit(t.loinc)).toBe(true);
  });

  test('the page of the docs names each test', () => {
    const page = readFileSync('docs/clinic/results.md', 'utf8');
    for (const { id } of TESTS) expect(page).toContain(`\`${id}\``);
  });

  test('limits of one laboratory follow one another without a gap and fall with age', () => {
    for (const { id, ageLimits } of TESTS)
      for (const rows of [...groupBy(ageLimits).values()])
        rows.slice(1).forEach((row, i) => {
          expect(row.minAgeMonths, id).toBe(rows[i]!.maxAgeMonths);
          expect(row.high!, id).toBeLessThan(rows[i]!.high!);
        });
  });

  test('a check digit that does not fit is seen: 11146-8 holds, 11146-7 does not', () => {
    expect(hasCheckDigit('11146-8')).toBe(true);
    expect(hasCheckDigit('11146-7')).toBe(false);
  });
});

describe('convertResult', () => {
  test('molar masses: HVA 9·12.011 + 10·1.008 + 4·15.999, creatinine 4·12.011 + 7·1.008 + 3·14.007 + 15.999', () => {
    const mass = (c: number, h: number, n: number, o: number) => c * 12.011 + h * 1.008 + n * 14.007 + o * 15.999;
    expect(MOLAR_MASS_G.homovanillicAcid).toBeCloseTo(mass(9, 10, 0, 4), 9);
    expect(MOLAR_MASS_G.vanillylmandelicAcid).toBeCloseTo(mass(9, 10, 0, 5), 9);
    expect(MOLAR_MASS_G.creatinine).toBeCloseTo(mass(4, 7, 3, 1), 9);
    expect(MOLAR_MASS_G.glucose).toBeCloseTo(mass(6, 12, 0, 6), 9);
    expect(MOLAR_MASS_G.cortisol).toBeCloseTo(mass(21, 30, 0, 5), 9);
  });

  test('HVA 10 mg/g is 10 mg / 182.175 over 1 g / 113.12: 6.209 mmol/mol, and 1.131 mg/mmol', () => {
    expect(convertResult('hva', 10, 'mg/g', 'mmol/mol')).toBeCloseTo((10 / 182.175) * 113.12, 12);
    expect(convertResult('hva', 10, 'mg/g', 'mmol/mol')).toBeCloseTo(6.2094, 4);
    expect(convertResult('hva', 10, 'mg/g', 'mg/mmol')).toBeCloseTo(1.1312, 12);
    expect(convertResult('hva', 10, 'µmol/mmol', 'mmol/mol')).toBe(10);
    expect(convertResult('vma', 10, 'mg/g', 'mmol/mol')).toBeCloseTo(5.7081, 4);
  });

  test('glucose 5.5 mmol/L is 99.1 mg/dL, creatinine 1 mg/dL is 88.4 µmol/L, 60 U/L is 1 µkat/L, 37 °C is 98.6 °F', () => {
    expect(convertResult('glucose', 5.5, 'mmol/L', 'mg/dL')).toBeCloseTo(99.0858, 4);
    expect(convertResult('creatinine', 1, 'mg/dL', 'µmol/L')).toBeCloseTo(88.4017, 4);
    expect(convertResult('ldh', 60, 'U/L', 'µkat/L')).toBeCloseTo(1, 12);
    expect(convertResult('temperature', 37, '°C', '°F')).toBeCloseTo(98.6, 9);
    expect(convertResult('temperature', 98.6, '°F', '°C')).toBeCloseTo(37, 9);
    expect(convertResult('systolic', 120, 'mmHg', 'kPa')).toBeCloseTo(15.9987, 4);
    expect(convertResult('weight', 22, 'lb', 'kg')).toBeCloseTo(9.979, 3);
    expect(convertResult('igg', 5.5, 'g/L', 'mg/dL')).toBeCloseTo(550, 9);
    expect(convertResult('cortisol', 10, 'µg/dL', 'nmol/L')).toBeCloseTo(275.888, 3);
    expect(convertResult('neutrophils', 1.5, '10⁹/L', '/µL')).toBeCloseTo(1500, 9);
  });

  test('units of another kind, unknown units and unknown tests are refused; the same unit always stands', () => {
    expect(convertResult('hva', 10, 'mg/g', 'mg/24h')).toBeUndefined();
    expect(convertResult('igg', 5, 'g/L', 'mmol/L')).toBeUndefined();
    expect(convertResult('nobody', 5, 'g/L', 'mg/dL')).toBeUndefined();
    expect(convertResult('constructor', 5, 'g/L', 'mg/dL')).toBeUndefined();
    expect(convertResult('glucose', 5, 'toString', 'mg/dL')).toBeUndefined();
    expect(convertResult('nobody', 5, 'furlong', 'furlong')).toBe(5);
  });

  test('property: there and back is the same value', () => {
    const pairs = Object.entries(UNIT_SCALES).flatMap(([id, scales]) =>
      Object.keys(scales).flatMap((a) => Object.keys(scales).map((b) => [id, a, b] as const)),
    );
    fc.assert(
      fc.property(
        fc.constantFrom(...pairs),
        fc.double({ min: 0.01, max: 10_000, noNaN: true }),
        ([id, a, b], value) => {
          const back = convertResult(id, convertResult(id, value, a, b)!, b, a)!;
          expect(Math.abs(back - value)).toBeLessThan(1e-9 * (value + 100));
        },
      ),
    );
  });

  test.each([
    ['umol/mmol Crea', 'µmol/mmol'],
    ['mg/g creatinine', 'mg/g'],
    ['mg / g Kreatinin', 'mg/g'],
    ['μg/L', 'µg/L'],
    ['ug/l', 'µg/L'],
    ['mcg/dL', 'µg/dL'],
    ['mg/dl', 'mg/dL'],
    ['x10^9/L', '10⁹/L'],
    ['10*9/l', '10⁹/L'],
    ['109/L', '10⁹/L'],
    ['G/l', '10⁹/L'],
    ['Gpt/L', '10⁹/L'],
    ['10E3/uL', '10³/µL'],
    ['K/uL', '10³/µL'],
    ['cells/µL', '/µL'],
    ['10^6/L', '10⁶/L'],
    ['/mm3', '/mm³'],
    ['meq/l', 'mEq/L'],
    ['mmol/mol', 'mmol/mol'],
    ['U/l', 'U/L'],
    ['kg', 'kg'],
  ])('%s is written %s', (printed, plain) => {
    expect(plainUnit(printed)).toBe(plain);
    expect(plainUnit(plain)).toBe(plain);
  });
});

describe('flagOf', () => {
  test('only the range that came with the result counts, its ends included', () => {
    expect(flagOf({ value: 5.4, low: 5.5, high: 13 })).toBe('below');
    expect(flagOf({ value: 5.5, low: 5.5, high: 13 })).toBe('within');
    expect(flagOf({ value: 13, low: 5.5, high: 13 })).toBe('within');
    expect(flagOf({ value: 13.1, low: 5.5, high: 13 })).toBe('above');
    expect(flagOf({ value: 0, low: 0.5 })).toBe('below');
    expect(flagOf({ value: 900, low: 0.5 })).toBe('within');
    expect(flagOf({ value: 3, high: 0 })).toBe('above');
  });

  test('without a range or a number nothing is said', () => {
    expect(flagOf({ value: 50 })).toBe('no-range');
    expect(flagOf({ low: 1, high: 2 })).toBe('no-number');
    expect(flagOf({})).toBe('no-number');
  });
});

describe('flagOf: results below or above what the laboratory counts', () => {
  test.each([
    ['> 200 is more than 100', '>200', { high: 100 }, 'above'],
    ['less than 0.5 is less than 1', '<0.5', { low: 1, high: 3 }, 'below'],
    ['less than 5 may be 0.2 or 4', '<5', { low: 1, high: 10 }, 'no-number'],
    ['a comma and a space: less than 0.5', '< 0,5', { low: 1, high: 3 }, 'below'],
    ['less than 1 is never 1', '<1', { low: 1 }, 'below'],
    ['at most 1 may be 1, which belongs to the range', '≤1', { low: 1 }, 'no-number'],
    ['at most 0.9 is less than 1', '<=0.9', { low: 1 }, 'below'],
    ['more than 100 is never 100', '>100', { high: 100 }, 'above'],
    ['at least 100 may be 100', '>=100', { high: 100 }, 'no-number'],
    ['less than 5 is at most 5 where nothing is too little', '<5', { high: 5 }, 'within'],
    ['more than 3 is at least 1 where nothing is too much', '> 3', { low: 1 }, 'within'],
    ['1,200 may be 1.2 or 1200: both above 1', '1,200', { high: 1 }, 'above'],
    ['1,200 may be 1.2 or 1200: one above 100', '> 1,200', { high: 100 }, 'no-number'],
    ['a thousand with a space', '>1 000', { high: 900 }, 'above'],
    ['1.234,5 is one thousand', '1.234,5', { high: 1000 }, 'above'],
    ['a number in words is one', '0,5', { low: 1 }, 'below'],
    ['below zero', '< -2', { low: -1 }, 'below'],
    ['the unit of the result', '>200 mg/L', { high: 100, unit: 'mg/l' }, 'above'],
    ['another unit', '>200 mg/L', { high: 100, unit: 'g/L' }, 'no-number'],
    ['a titre', '1:80', { high: 0.5 }, 'no-number'],
    ['a span', '12-15', { high: 10 }, 'no-number'],
    ['crosses', '3+', { high: 1 }, 'no-number'],
    ['words', 'positive', { high: 1 }, 'no-number'],
    ['no range', '>200', {}, 'no-range'],
    ['the text knows more than the 200 beside it', '>200', { value: 200, high: 200 }, 'above'],
    ['a remark beside a number changes nothing', 'repeated', { value: 2, high: 3 }, 'within'],
  ] as const)('%s: %s', (_, valueText, rest, flag) => {
    expect(flagOf({ valueText, ...rest })).toBe(flag);
  });

  test('property: what is flagged is so for every number that the text allows', () => {
    const number = fc.integer({ min: -400, max: 400 }).map((n) => n / 4);
    const sign = fc.constantFrom('<', '>', '≤', '≥', '');
    fc.assert(
      fc.property(sign, number, number, fc.nat(40), number, (compared, told, low, span, tried) => {
        const high = low + span;
        const flag = flagOf({ valueText: `${compared} ${String(told).replace('.', ',')}`, low, high });
        const allowed =
          compared === '<'
            ? tried < told
            : compared === '>'
              ? tried > told
              : compared === '≤'
                ? tried <= told
                : tried >= told;
        const value = compared === '' ? told : tried;
        if ((compared === '' || allowed) && flag !== 'no-number') expect(flagOf({ value, low, high })).toBe(flag);
      }),
      { seed: 6, numRuns: 2000 },
    );
    expect.hasAssertions();
  });
});

describe('ageLimitsOn', () => {
  const hva = testOf('hva')!;
  const high = (limits: readonly AgeLimit[]) => limits.map(({ laboratory, high }) => [laboratory.slice(0, 4), high]);

  test('born 10 February 2023: the day before the third birthday 42 mg/g and 25, from then on 22 and 25', () => {
    expect(high(ageLimitsOn(hva, '2023-02-10', '2026-02-09', 'mg/g'))).toEqual([
      ['ARUP', 42],
      ['Mayo', 25],
    ]);
    expect(high(ageLimitsOn(hva, '2023-02-10', '2026-02-10', 'mg/g'))).toEqual([
      ['ARUP', 22],
      ['Mayo', 25],
    ]);
  });

  test('told in the unit of the result: 42 mg/g is 26.08 mmol/mol; in a unit of another kind none', () => {
    const [arup] = ageLimitsOn(hva, '2023-02-10', '2024-06-01', 'umol/mmol Krea');
    expect(arup!.high).toBeCloseTo((42 * 113.12) / 182.175, 9);
    expect(arup!.unit).toBe('umol/mmol Krea');
    expect(ageLimitsOn(hva, '2023-02-10', '2024-06-01', 'mg/24h')).toEqual([]);
  });

  test('at 15 years and older one laboratory has no limit in this unit; before birth nobody has', () => {
    expect(high(ageLimitsOn(hva, '2000-01-01', '2026-01-01', 'mg/g'))).toEqual([['ARUP', 8]]);
    expect(ageLimitsOn(hva, '2026-01-02', '2026-01-01', 'mg/g')).toEqual([]);
  });

  test('a birth year leaves open which limit applies: the laboratory is left out', () => {
    expect(high(ageLimitsOn(hva, '2023', '2026-06-01', 'mg/g'))).toEqual([['Mayo', 25]]);
    expect(high(ageLimitsOn(hva, '2023', '2025-06-01', 'mg/g'))).toEqual([['ARUP', 42]]);
    expect(high(ageLimitsOn(hva, '2023', '2028-06-01', 'mg/g'))).toEqual([['ARUP', 22]]);
  });
});

function groupBy(limits: readonly AgeLimit[]): Map<string, AgeLimit[]> {
  const groups = new Map<string, AgeLimit[]>();
  for (const limit of limits) groups.set(limit.laboratory, [...(groups.get(limit.laboratory) ?? []), limit]);
  return groups;
}

/** Every second digit from the right doubled, digits summed; the check digit fills to the next ten. */
function hasCheckDigit(code: string): boolean {
  const [body, check] = code.split('-');
  const digits = [...body!].reverse().map(Number);
  const sum = digits.reduce((total, digit, i) => {
    const part = i % 2 === 0 ? digit * 2 : digit;
    return total + Math.floor(part / 10) + (part % 10);
  }, 0);
  return (10 - (sum % 10)) % 10 === Number(check);
}
