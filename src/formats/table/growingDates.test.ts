import fc from 'fast-check';
import { expect, test } from 'vitest';
import { DateTimeReader } from './dateTimeReader.ts';
import { GrowingDates } from './growingDates.ts';

const encoder = new TextEncoder();

function readDate(text: string): string | undefined {
  const bytes = encoder.encode(text);
  const reader = new DateTimeReader();
  if (!reader.read(bytes, 0, bytes.length)) return undefined;
  const local = new Date((reader.localS + reader.fractionS) * 1000).toISOString().slice(0, -1);
  const offset = Number.isNaN(reader.offsetMinutes) ? '' : ` ${reader.offsetMinutes}`;
  return `${reader.hasDay ? local : local.slice(11)}${offset}`;
}

test.each([
  ['2026-02-03 04:05:06.789', '2026-02-03T04:05:06.789'],
  ['2026-02-03T04:05:06Z', '2026-02-03T04:05:06.000 0'],
  ['2026/02/03 04:05:06,5', '2026-02-03T04:05:06.500'],
  ['  2026-2-3 4:05:06 ', '2026-02-03T04:05:06.000'],
  ['2026-02-03T04:05:06.789+01:00', '2026-02-03T04:05:06.789 60'],
  ['2026-02-03 04:05:06.789 -0330', '2026-02-03T04:05:06.789 -210'],
  ['2026-02-03 04:05:06.789 UTC+05:30', '2026-02-03T04:05:06.789 330'],
  ['03-Feb-2026 04:05:06.789', '2026-02-03T04:05:06.789'],
  ['04:05:06.789', '04:05:06.789'],
  ['04:05:06:789', '04:05:06.789'],
])('%s is %s', (text, expected) => {
  expect(readDate(text)).toBe(expected);
});

test.each([
  ['03/02/2026 04:05:06: day and month cannot be told apart', '03/02/2026 04:05:06'],
  ['month 13', '2026-13-03 04:05:06'],
  ['minute 60', '2026-02-03 04:60:06'],
  ['a number', '1770091506.789'],
  ['no clock', '2026-02-03'],
  ['rubbish behind', '2026-02-03 04:05:06 soon'],
  ['nothing', ''],
  ['cut', '2026-02-03 04:0'],
])('%s is no date', (_, text) => {
  expect(readDate(text)).toBeUndefined();
});

const differences = (...texts: string[]): number[] => {
  const dates = new GrowingDates();
  for (const text of texts) {
    const bytes = encoder.encode(text);
    dates.push(bytes, 0, bytes.length);
  }
  return [...dates.finish().values];
};

test('differences from the first, in seconds: 04:05:06.789 to 04:05:07.289 is 0.5', () => {
  const [first, second] = differences('2026-02-03 04:05:06.789', '2026-02-03 04:05:07.289');
  expect(first).toBe(0);
  expect(second).toBeCloseTo(0.5, 12);
});

test('a time of day that passes midnight goes on', () => {
  expect(differences('23:59:59.5', '00:00:00.0', '00:00:01.5')).toEqual([0, 0.5, 2]);
});

test('daylight saving is no jump where the offset is written', () => {
  expect(differences('2026-03-29 01:59:59+01:00', '2026-03-29 03:00:00+02:00')).toEqual([0, 1]);
});

test('law: written dates differ as the moments do', () => {
  const moment = fc.integer({ min: 0, max: 4e12 });
  const written = (ms: number): string => new Date(ms).toISOString();
  fc.assert(
    fc.property(moment, moment, (a, b) => {
      expect(differences(written(a), written(b))[1]).toBeCloseTo((b - a) / 1000, 6);
    }),
    { seed: 20261123 },
  );
});
