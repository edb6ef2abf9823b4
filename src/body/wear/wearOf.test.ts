import fc from 'fast-check';
import { expect, test } from 'vitest';
import { makeLocalTime } from '../../recording/index.ts';
import type { Span } from '../types.ts';
import { type Doing, madeSeconds } from './madeSeconds.testing.ts';
import { temperatureOfSeconds } from './temperatureOfSeconds.ts';
import { wearOf } from './wearOf.ts';

const H = 3600;
const clockFrom = (hour: string) => makeLocalTime({ startLocal: `2026-06-01T${hour}:00` });
const hours = (spans: readonly Span[]): string =>
  spans.map(({ startS, endS }) => `${(startS / H).toFixed(2)}-${(endS / H).toFixed(2)}`).join(' ');

test('three hours on the table at noon between play: off to the second, with 3 s of play at most lost', () => {
  const { wornSpans, notWornSpans } = wearOf(
    madeSeconds([
      ['awake', 2.2 * H],
      ['table', 3 * H],
      ['awake', 2 * H],
    ]),
    { localTime: clockFrom('10:00') },
  );
  expect(notWornSpans.length).toBe(1);
  expect(Math.abs(notWornSpans[0]!.startS - 2.2 * H)).toBeLessThanOrEqual(3);
  expect(Math.abs(notWornSpans[0]!.endS - 5.2 * H)).toBeLessThanOrEqual(3);
  expect(hours(wornSpans)).toBe('0.00-2.20 5.20-7.20');
});

test('50 minutes on the table are not seen; 90 minutes at noon are', () => {
  const at = (minutes: number) =>
    wearOf(
      madeSeconds([
        ['awake', 2 * H],
        ['table', 60 * minutes],
        ['awake', 2 * H],
      ]),
      { localTime: clockFrom('10:00') },
    );
  expect(at(50).notWornSpans).toEqual([]);
  expect(hours(at(90).notWornSpans)).toBe('2.00-3.50');
});

test('2.9 hours of the deepest sleep at night are wear, the same at noon (and the minute until the next twitch) are not, and without a clock it may be night', () => {
  const seconds = madeSeconds([
    ['sleep', 2 * H],
    ['deep', 2.9 * H],
    ['sleep', 2 * H],
  ]);
  expect(wearOf(seconds, { localTime: clockFrom('21:00') }).notWornSpans).toEqual([]);
  expect(wearOf(seconds).notWornSpans).toEqual([]);
  expect(hours(wearOf(seconds, { localTime: clockFrom('10:00') }).notWornSpans)).toBe('2.00-4.92');
});

test('a night of three deep sleeps of 2.5 hours with a turn between them is worn throughout', () => {
  const parts: [Doing, number][] = [0, 1, 2].flatMap((): [Doing, number][] => [
    ['deep', 2.5 * H],
    ['sleep', 400],
  ]);
  expect(wearOf(madeSeconds([['awake', H], ...parts]), { localTime: clockFrom('20:00') }).notWornSpans).toEqual([]);
});

test('ten hours of a night on the table are off, and moving it for a minute does not make it worn', () => {
  const { notWornSpans } = wearOf(
    madeSeconds([
      ['awake', 2 * H],
      ['table', 5 * H],
      ['awake', 60],
      ['table', 5 * H],
      ['awake', H],
    ]),
    { localTime: clockFrom('19:00') },
  );
  expect(hours(notWornSpans)).toBe('2.00-12.02');
});

test('ordinary sleep with a twitch every two minutes is never off', () => {
  expect(wearOf(madeSeconds([['sleep', 12 * H]]), { localTime: clockFrom('10:00') }).notWornSpans).toEqual([]);
});

test('a recording below two hours is worn, whatever it shows; seconds without samples are neither', () => {
  expect(hours(wearOf(madeSeconds([['table', 1.9 * H]])).wornSpans)).toBe('0.00-1.90');
  const { wornSpans, notWornSpans } = wearOf(
    madeSeconds([
      ['awake', H],
      ['gone', 3 * H],
      ['awake', H],
    ]),
  );
  expect([hours(wornSpans), notWornSpans]).toEqual(['0.00-1.00 4.00-5.00', []]);
});

test('a thermometer decides: still at 21 °C is off even at night, still at 33 °C is on even at noon', () => {
  const seconds = madeSeconds([
    ['awake', 2 * H],
    ['deep', 2 * H],
    ['awake', 2 * H],
  ]);
  const temperature = (stillC: number) =>
    Float32Array.from({ length: 6 * H }, (_, k) => (k >= 2 * H && k < 4 * H ? stillC : 34));
  const at = (hour: string, stillC: number) =>
    hours(wearOf(seconds, { localTime: clockFrom(hour), temperatureC: temperature(stillC) }).notWornSpans);
  expect(at('22:00', 21)).toBe('2.00-4.00');
  expect(at('10:00', 33)).toBe('');
  expect(at('10:00', 29)).toBe('2.00-4.00');
  const unknown = new Float32Array(6 * H).fill(Number.NaN);
  expect(hours(wearOf(seconds, { localTime: clockFrom('10:00'), temperatureC: unknown }).notWornSpans)).toBe(
    '2.00-4.00',
  );
});

test('temperature is taken from a stream, holds for ten minutes and no longer', () => {
  const seconds = madeSeconds([['awake', 1000]], 1, 100);
  const stream = {
    id: 't',
    kind: 'observations',
    startS: 110,
    rateHz: 1,
    length: 2,
    timesS: Float64Array.of(110, 120),
    columns: { temperatureC: Float64Array.of(30, 31) },
  } as const;
  const found = temperatureOfSeconds([stream], seconds)!;
  expect([found[9], found[10], found[19], found[20], found[620], found[621]]).toEqual([
    Number.NaN,
    30,
    30,
    31,
    31,
    Number.NaN,
  ]);
  expect(temperatureOfSeconds([{ ...stream, columns: {} }], seconds)).toBeUndefined();
});

test('property: worn and not worn are apart and together all seconds with samples', () => {
  const part = fc.tuple(
    fc.constantFrom<Doing>('table', 'deep', 'sleep', 'awake', 'gone'),
    fc.integer({ min: 1, max: 3 * H }),
  );
  fc.assert(
    fc.property(fc.array(part, { maxLength: 8 }), fc.nat(1e6), (parts, seed) => {
      const seconds = madeSeconds(parts, seed);
      const { wornSpans, notWornSpans } = wearOf(seconds, { localTime: clockFrom('12:00') });
      const seen = new Uint8Array(seconds.length);
      for (const { startS, endS } of [...wornSpans, ...notWornSpans]) for (let k = startS; k < endS; k++) seen[k]!++;
      for (let k = 0; k < seconds.length; k++) if (seen[k] !== (seconds.count[k]! > 0 ? 1 : 0)) expect(k).toBe('once');
      for (const { startS, endS } of notWornSpans) expect(endS - startS).toBeGreaterThan(0);
    }),
    { seed: 20261123, numRuns: 25 },
  );
});
