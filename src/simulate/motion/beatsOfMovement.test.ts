import { expect, test } from 'vitest';
import { MINIMUM_JERK } from '../saccade/profile.ts';
import { beatsOfMovement } from './beatsOfMovement.ts';
import { makeEyeTrack } from './eyeTrack.ts';

test('finds written back-to-back saccades again, bounds within 2 ms', () => {
  const track = makeEyeTrack(2, 1000);
  track.hold(0.2);
  for (let k = 0; k < 15; k++) track.saccade({ dxDeg: k % 2 === 0 ? 6 : -6, dyDeg: 0 }, { shape: MINIMUM_JERK });
  track.hold(0.3);
  for (let k = 0; k < 6; k++) track.saccade({ dxDeg: 3 * Math.cos(2 * k), dyDeg: 3 * Math.sin(2 * k) });
  track.hold(2);
  const beats = beatsOfMovement(track);
  expect(beats).toHaveLength(21);
  beats.forEach((beat, k) => {
    expect(Math.abs(beat.startS - track.fastPhases[k]!.startS)).toBeLessThan(0.002);
    expect(Math.abs(beat.endS - track.fastPhases[k]!.endS)).toBeLessThan(0.002);
  });
});

test('beats of one run touch, and a resting eye has none', () => {
  const track = makeEyeTrack(1, 1000);
  for (let k = 0; k < 8; k++) track.saccade({ dxDeg: k % 2 === 0 ? 6 : -6, dyDeg: 0 });
  track.hold(2);
  const beats = beatsOfMovement(track);
  for (let k = 1; k < beats.length; k++) expect(beats[k]!.startS).toBe(beats[k - 1]!.endS);
  expect(beatsOfMovement(makeEyeTrack(1, 1000))).toEqual([]);
});

test('a slow drift of 2 deg/s is no beat', () => {
  const track = makeEyeTrack(1, 1000);
  track.glide(1, (sinceS) => ({ dxDeg: 2 * sinceS, dyDeg: 0 }));
  expect(beatsOfMovement(track)).toEqual([]);
});
