import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { SCALES, scaleOf } from './scales.ts';
import { fieldsOf, totalOf } from './totalOf.ts';

const oms = scaleOf('oms-severity-5')!;
const sara = scaleOf('sara')!;
const filled = { stance: 2, gait: 1, 'arm-hand': 0, opsoclonus: 3, mood: 1 };

describe('totalOf', () => {
  test('2 + 1 + 0 + 3 + 1 is 7', () => {
    expect(totalOf(oms, filled)).toEqual({ total: 7, missing: [] });
  });

  test('a zero is a rating; an absent item leaves the total absent and is named', () => {
    const { mood: _mood, ...without } = filled;
    expect(totalOf(oms, without)).toEqual({ missing: ['mood'] });
    expect(totalOf(oms, { ...without, mood: 0 })).toEqual({ total: 6, missing: [] });
  });

  test('two sides count as their mean: 3 left and 2 right are 2.5', () => {
    const none = Object.fromEntries(fieldsOf(sara).map((field) => [field, 0]));
    expect(totalOf(sara, { ...none, 'finger-chase-left': 3, 'finger-chase-right': 2 }).total).toBe(2.5);
    const { 'heel-shin-right': _right, ...oneSide } = none;
    expect(totalOf(sara, oneSide)).toEqual({ missing: ['heel-shin-right'] });
  });

  test('a single level is the total', () => {
    expect(totalOf(scaleOf('cgi-s')!, { severity: 4 })).toEqual({ total: 4, missing: [] });
  });

  test('a value that is no level and a field of another scale are refused', () => {
    for (const value of [4, -1, 1.5, Number.NaN])
      expect(() => totalOf(oms, { ...filled, gait: value })).toThrow(RangeError);
    expect(() => totalOf(oms, { ...filled, speech: 1 })).toThrow(/speech must be absent/);
    expect(() => totalOf(oms, { ...filled, gait: 4 })).toThrow(/gait must be one of 0, 1, 2, 3, got 4/);
    expect(() => totalOf(scaleOf('wisc')!, { iq: 100 })).toThrow(RangeError);
    expect(() => totalOf(scaleOf('cgi-s')!, { severity: 0 })).toThrow(RangeError);
  });

  test('property: raising one item never lowers the total, and the total stays in the range', () => {
    const withItems = SCALES.filter(({ items }) => items.length > 0);
    fc.assert(
      fc.property(
        fc.constantFrom(...withItems),
        fc.infiniteStream(fc.double({ min: 0, max: 1, noNaN: true })),
        (scale, shares) => {
          const levelsOf = (field: string) =>
            scale.items.find(({ id }) => field.replace(/-(left|right)$/, '') === id)!.levels;
          const pick = (field: string) => {
            const levels = levelsOf(field);
            return levels[Math.min(levels.length - 1, Math.floor((shares.next().value as number) * levels.length))]!
              .value;
          };
          const items = Object.fromEntries(fieldsOf(scale).map((field) => [field, pick(field)]));
          const { total } = totalOf(scale, items);
          expect(total).toBeGreaterThanOrEqual(scale.range.min);
          expect(total).toBeLessThanOrEqual(scale.range.max);
          for (const field of fieldsOf(scale)) {
            const higher = levelsOf(field).find(({ value }) => value === items[field]! + 1);
            if (higher !== undefined)
              expect(totalOf(scale, { ...items, [field]: higher.value }).total).toBeGreaterThan(total!);
          }
        },
      ),
    );
  });
});
