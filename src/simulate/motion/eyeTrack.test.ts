import { expect, test } from 'vitest';
import { MINIMUM_JERK } from '../saccade/profile.ts';
import { makeEyeTrack } from './eyeTrack.ts';
import { measureTruePhases } from './trueFastPhases.ts';

test('rest 0.1 s, 4 deg right in 40 ms: sample 120 is half way, sample 140 is there', () => {
  const track = makeEyeTrack(0.3, 1000);
  track.hold(0.1);
  track.saccade({ dxDeg: 4, dyDeg: 0 }, { durationS: 0.04, shape: MINIMUM_JERK });
  track.hold(1);
  expect(track.xDeg[100]).toBe(0);
  expect(track.xDeg[120]).toBeCloseTo(2, 9);
  expect(track.xDeg[140]).toBe(4);
  expect(track.xDeg[299]).toBe(4);
  expect(track.finished).toBe(true);
});

test('saccades whose ends lie between samples add up to the same place', () => {
  const track = makeEyeTrack(2, 250);
  for (let k = 0; k < 20; k++) track.saccade({ dxDeg: 1, dyDeg: -0.5 }, { durationS: 0.0237 });
  track.hold(2);
  expect(track.xDeg[track.length - 1]).toBeCloseTo(20, 9);
  expect(track.yDeg[track.length - 1]).toBeCloseTo(-10, 9);
});

test('a saccade that would not end within the recording is not begun', () => {
  const track = makeEyeTrack(0.1, 1000);
  track.hold(0.09);
  track.saccade({ dxDeg: 5, dyDeg: 0 });
  expect(track.fastPhases).toHaveLength(0);
  expect(track.finished).toBe(true);
  expect(track.xDeg.every((x) => x === 0)).toBe(true);
});

test('a glide is exact at its end: 10 deg/s for 0.25 s is 2.5 deg', () => {
  const track = makeEyeTrack(1, 1000);
  track.glide(0.25, (sinceS) => ({ dxDeg: 10 * sinceS, dyDeg: 0 }), 'pursuit');
  track.hold(1);
  expect(track.xDeg[250]).toBeCloseTo(2.5, 12);
  expect(track.xDeg[100]).toBeCloseTo(1, 12);
  expect(track.pursuits).toEqual([{ startS: 0, endS: 0.25 }]);
});

test('the peak of a 4 deg minimum-jerk saccade of 40 ms is 1.875 * 4 / 0.04 = 187.5 deg/s', () => {
  const track = makeEyeTrack(0.2, 1000);
  track.hold(0.05);
  track.saccade({ dxDeg: 0, dyDeg: 4 }, { durationS: 0.04, shape: MINIMUM_JERK });
  track.hold(1);
  const [phase] = measureTruePhases(track, track.fastPhases);
  expect(phase!.dyDeg).toBeCloseTo(4, 9);
  expect(phase!.peakDegPerS).toBeGreaterThan(186.5);
  expect(phase!.peakDegPerS).toBeLessThanOrEqual(187.5);
});

test('a duration of nothing is refused', () => {
  expect(() => makeEyeTrack(0, 1000)).toThrow('durationS must be > 0, got 0');
});
