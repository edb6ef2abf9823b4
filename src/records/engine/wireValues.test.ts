import fc from 'fast-check';
import { expect, test } from 'vitest';
import { PARSERS, toWire } from './wireValues.ts';

const TEXT_ARRAY = 1009;
const INT4_ARRAY = 1007;
const BYTEA = 17;
const NUMERIC = 1700;
const INSTANT = 1184;

const parse = (type: number, text: string): unknown => PARSERS.get(type)!(text);

test('a list of texts comes back from array text as it went, whatever is in it', () => {
  fc.assert(
    fc.property(fc.array(fc.option(fc.string({ unit: 'binary' }))), (items) => {
      expect(parse(TEXT_ARRAY, toWire(items)!)).toEqual(items);
    }),
  );
});

test('lists of lists keep their shape', () => {
  fc.assert(
    fc.property(fc.array(fc.array(fc.integer(), { minLength: 1 })), (lists) => {
      expect(parse(INT4_ARRAY, toWire(lists)!)).toEqual(lists);
    }),
  );
});

test('an array with explicit bounds is read as its items', () => {
  expect(parse(INT4_ARRAY, '[0:1]={7,8}')).toEqual([7, 8]);
});

test('bytes come back as they went, also from the middle of a buffer', () => {
  fc.assert(
    fc.property(fc.uint8Array(), (bytes) => {
      const part = new Uint8Array([9, ...bytes, 9]).subarray(1, 1 + bytes.length);
      expect(parse(BYTEA, toWire(part)!)).toEqual(bytes);
    }),
  );
});

test('numeric is a number up to 15 digits, beyond that its text', () => {
  expect(
    ['0', '0.00', '-12.50', '123456789012345', '0.000123456789012345'].map((text) => parse(NUMERIC, text)),
  ).toEqual([0, 0, -12.5, 123_456_789_012_345, 0.000123456789012345]);
  expect(parse(NUMERIC, '1234567890123456')).toBe('1234567890123456');
  expect(parse(NUMERIC, 'NaN')).toBeNaN();
});

test('an instant is cut to milliseconds; what is no date of our era stays text', () => {
  expect(parse(INSTANT, '2026-12-31 23:59:59.9999+00')).toBe('2026-12-31T23:59:59.999Z');
  expect(parse(INSTANT, '0044-03-15 12:00:00+00 BC')).toBe('0044-03-15 12:00:00+00 BC');
});

test('a parameter that cannot be stored is refused', () => {
  expect(() => toWire(() => 1)).toThrow('expected a value that can be stored, got a function');
  expect(toWire(undefined)).toBeNull();
  expect(toWire({ a: [1] })).toBe('{"a":[1]}');
});
