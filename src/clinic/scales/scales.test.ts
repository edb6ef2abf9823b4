import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { newestScales, SCALES, scaleOf } from './scales.ts';
import { fieldsOf, totalOf } from './totalOf.ts';

describe.each(SCALES)('$id $version', (scale) => {
  const fields = fieldsOf(scale);
  const itemOf = (field: string) => scale.items.find(({ id }) => field.replace(/-(left|right)$/, '') === id)!;
  const all = (pick: (values: number[]) => number) =>
    Object.fromEntries(fields.map((field) => [field, pick(itemOf(field).levels.map(({ value }) => value))]));

  test('has a plain id, a range, a notice beside it, and items only where the total is ours to make', () => {
    expect(scale.id).toMatch(/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/);
    expect(scale.range.min).toBeLessThan(scale.range.max);
    expect(scale.notices.length).toBeGreaterThan(0);
    expect(scale.items.length === 0).toBe(scale.total === 'typed-in');
    expect(scale.total === 'single').toBe(scale.items.length === 1);
    expect(new Set(fields).size).toBe(fields.length);
    for (const field of fields) expect(field).toMatch(/^[A-Za-z0-9-]{1,40}$/);
  });

  test('says "not verified" in words where it is not', () => {
    expect(scale.verified).toBe(false);
    expect(scale.notices.some(({ en }) => en.includes('not verified'))).toBe(true);
    expect(scale.notices.some(({ de }) => de.includes('nicht geprüft'))).toBe(true);
    expect(scale.notices.some(({ fr }) => fr.includes('non vérifié'))).toBe(true);
    expect(scale.notices.some(({ es }) => es.includes('no verificado'))).toBe(true);
  });

  test('levels rise by one, and lowest and highest levels make the ends of the range', () => {
    for (const { levels } of scale.items)
      levels.forEach(({ value }, i) => {
        expect(value).toBe(levels[0]!.value + i);
      });
    if (scale.items.length > 0) {
      expect(
        totalOf(
          scale,
          all((values) => Math.min(...values)),
        ),
      ).toEqual({ total: scale.range.min, missing: [] });
      expect(
        totalOf(
          scale,
          all((values) => Math.max(...values)),
        ),
      ).toEqual({ total: scale.range.max, missing: [] });
    } else expect(totalOf(scale, {})).toEqual({ missing: [] });
  });
});

test('the page of the docs has a row with each scale and its range', () => {
  const rows = readFileSync('docs/clinic/scales.md', 'utf8').split('\n');
  for (const { id, range } of SCALES)
    expect(
      rows.filter((row) => row.startsWith(`| \`${id}\` |`) && row.includes(` ${range.min}–${range.max} `)).length,
      id,
    ).toBe(1);
});

test('id and version together name one scale, and without a version the newest is meant', () => {
  const names = SCALES.map(({ id, version }) => `${id} ${version}`);
  expect(new Set(names).size).toBe(names.length);
  for (const scale of SCALES) expect(scaleOf(scale.id, scale.version)).toBe(scale);
  expect(newestScales()).toEqual([...new Set(SCALES.map(({ id }) => id))].map((id) => scaleOf(id)));
  expect(scaleOf('sara', 'never')).toBeUndefined();
  expect(scaleOf('nobody')).toBeUndefined();
});

test('the severity ratings go to 15 with five items and to 18 with speech; SARA has 8 items and the limbs on both sides', () => {
  expect(scaleOf('oms-severity-5')!.items.map(({ id }) => id)).toEqual([
    'stance',
    'gait',
    'arm-hand',
    'opsoclonus',
    'mood',
  ]);
  expect(scaleOf('oms-severity-6')!.items.at(-1)!.id).toBe('speech');
  expect([scaleOf('oms-severity-5')!.range.max, scaleOf('oms-severity-6')!.range.max]).toEqual([5 * 3, 6 * 3]);
  const sara = scaleOf('sara')!;
  expect(sara.items.map(({ levels }) => levels.at(-1)!.value)).toEqual([8, 6, 4, 6, 4, 4, 4, 4]);
  expect(sara.items.filter(({ bothSides }) => bothSides).length).toBe(4);
});
