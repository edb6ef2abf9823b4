import { expect, test } from 'vitest';
import { OPSOCLONUS } from '../../simulate/index.ts';
import { recordOscillator } from './recordOscillator.ts';

const options = { parameters: OPSOCLONUS, seed: 7, durationS: 2, rateHz: 250, noiseDeg: 0.02, name: 'x' };

test('two seconds at 250 Hz are 500 samples in six columns, the same for the same seed and not for another', () => {
  const { streams } = recordOscillator(options);
  expect(streams[0]!.length).toBe(500);
  expect(Object.keys(streams[0]!.columns)).toHaveLength(6);
  expect(recordOscillator(options).streams[0]!.columns.leftXDeg).toEqual(streams[0]!.columns.leftXDeg);
  expect(recordOscillator({ ...options, seed: 8 }).streams[0]!.columns.leftXDeg).not.toEqual(
    streams[0]!.columns.leftXDeg,
  );
});

test('a free oscillator moves the eyes by degrees; a held one only by its noise', () => {
  const spread = (x: ArrayLike<number>) => Math.max(...Array.from(x)) - Math.min(...Array.from(x));
  expect(spread(recordOscillator(options).streams[0]!.columns.leftXDeg!)).toBeGreaterThan(3);
  const held = { ...options, parameters: { ...OPSOCLONUS, omnipauseTone: 1 } };
  expect(spread(recordOscillator(held).streams[0]!.columns.leftXDeg!)).toBeLessThan(0.3);
});
