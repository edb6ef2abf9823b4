import { expect, test } from 'vitest';
import { readReferenceWalks } from '../../bench/accuracy/body/gaitFiles.ts';
import { runHeels } from '../../bench/accuracy/body/heels.ts';
import { pooled, scoreContacts } from '../../bench/accuracy/body/scoreContacts.ts';
import { detectGait } from '../../src/body/gait/detectGait.ts';
import { gaitOfSources } from '../../src/body/gait/gaitOfSources.ts';
import { streamOf } from '../../src/body/gait/madeWalk.testing.ts';
import type { MotionSignal } from '../../src/body/index.ts';
import { makeMotionSource } from '../../src/body/motion/makeMotionSource.ts';
import { secondsOf } from '../../src/body/motion/secondsOf.ts';

const walks = readReferenceWalks();
const contactsOf = (signal: MotionSignal): number[] =>
  detectGait(signal).bouts.flatMap(({ contactsS }) => [...contactsS]);

/** F1 against the insoles, of contacts within half a second of their walking bouts. */
function f1Of(kind: 'straight' | 'dailyLife', find: (signal: MotionSignal) => number[] = contactsOf): number {
  const scores = walks
    .filter((walk) => walk.kind === kind)
    .map(({ signal, insoles: { bouts } }) => {
      const found = find(signal).filter((t) =>
        bouts.some((bout) => t >= Math.min(...bout) - 0.5 && t <= Math.max(...bout) + 0.5),
      );
      return scoreContacts(bouts.flat(), found, 0.3);
    });
  return pooled(scores).f1;
}

test('contacts of real walks agree with insoles: F1 0.95 straight and 0.81 in daily life at least', () => {
  expect(walks.length).toBeGreaterThanOrEqual(6);
  expect(f1Of('straight')).toBeGreaterThanOrEqual(0.95);
  expect(f1Of('dailyLife')).toBeGreaterThanOrEqual(0.81);
});

test('a sensor upside down, and one without a gyroscope, find as much', () => {
  const upsideDown = ({ gyro: _, ...signal }: MotionSignal): number[] =>
    contactsOf({
      ...signal,
      x: Float64Array.from(signal.z, (v) => -v),
      y: Float64Array.from(signal.x, (v) => -v),
      z: signal.y,
    });
  expect(f1Of('dailyLife', upsideDown)).toBeCloseTo(f1Of('dailyLife'), 2);
});

test('half as many samples a second find as much', () => {
  const halved = (signal: MotionSignal): number[] => {
    const every = (column: ArrayLike<number>): Float64Array =>
      Float64Array.from({ length: column.length >> 1 }, (_, i) => (column[2 * i]! + column[2 * i + 1]!) / 2);
    const { gyro: _, ...rest } = signal;
    return contactsOf({
      ...rest,
      rateHz: 50,
      startS: 0.005,
      x: every(signal.x),
      y: every(signal.y),
      z: every(signal.z),
    });
  };
  expect(f1Of('straight', halved)).toBeGreaterThanOrEqual(0.95);
  expect(f1Of('dailyLife', halved)).toBeGreaterThanOrEqual(0.81);
});

test('through the table of seconds nearly all contacts are found that reading everything finds', () => {
  for (const { signal } of walks.filter(({ kind }) => kind === 'dailyLife')) {
    const source = makeMotionSource(streamOf(signal, 'lower-back'));
    const worn = [{ startS: 0, endS: signal.x.length / 100 }];
    const found = gaitOfSources([source], secondsOf([source]), worn)!.bouts.flatMap(({ contactsS }) => [...contactsS]);
    const whole = contactsOf(signal);
    const { f1 } = pooled([scoreContacts(whole, found, 0.05)]);
    expect(f1).toBeGreaterThan(0.93);
  }
});

test('heels from 100 to 30 frames a second with up to 20 mm of noise: contacts within 20 ms, base width within 1 cm', () => {
  const rows = runHeels();
  for (const { f1, biasMs, sdMs, widthMm } of rows) {
    expect(f1).toBeGreaterThan(0.9);
    expect(Math.abs(biasMs - 54)).toBeLessThan(5);
    expect(sdMs).toBeLessThan(20);
    expect(Math.abs(widthMm - rows[0]!.widthMm)).toBeLessThan(10);
  }
});
