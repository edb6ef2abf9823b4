import { expect, test } from 'vitest';
import type { FastPhase, GazeSignal } from '../types.ts';
import { groupBursts } from './groupBursts.ts';
import { DEFAULTS } from './parameters.ts';

const RATE = 1000;
const still: GazeSignal = { startS: 0, rateHz: RATE, unit: 'deg', x: new Float64Array(2000) };

function phaseAt(startIndex: number, endIndex: number, dx = 5): FastPhase {
  const amplitude = Math.abs(dx);
  const [startS, endS] = [startIndex / RATE, endIndex / RATE];
  return {
    ...{ startIndex, endIndex, startS, endS, dx, dy: 0, amplitude, peakSpeed: 200 },
    ...{ peakIndex: startIndex, directionDeg: 0, nearBlink: false },
  };
}

function group(phases: FastPhase[], signal = still, strong = phases.map(() => true)) {
  return groupBursts(signal, phases, { strong, parameters: DEFAULTS });
}

test('pauses of 19 ms keep a burst together, one of 20 ms ends it', () => {
  const phases = [phaseAt(100, 130), phaseAt(149, 180, -5), phaseAt(199, 230), phaseAt(250, 280, -5)];
  expect(group(phases)).toEqual([
    { startIndex: 100, endIndex: 230, startS: 0.1, endS: 0.23, firstPhase: 0, phaseCount: 3 },
  ]);
});

test('two fast phases are no burst, and none are none', () => {
  expect(group([phaseAt(100, 130), phaseAt(130, 160)])).toEqual([]);
  expect(group([])).toEqual([]);
});

test('a pause of 30 ms that carries the eye on by half an amplitude is a missed beat; a still one is a pause', () => {
  const phases = [phaseAt(100, 130), phaseAt(130, 160, -5), phaseAt(190, 220, -5), phaseAt(220, 250)];
  expect(group(phases)).toEqual([]);
  const x = new Float64Array(2000);
  x.fill(2.5, 175);
  expect(group(phases, { ...still, x })).toMatchObject([{ firstPhase: 0, phaseCount: 4 }]);
});

test('three beats of which one would not stand out of the noise by itself are no burst; four with three strong are', () => {
  const phases = [100, 130, 160, 190].map((at, k) => phaseAt(at, at + 30, k % 2 === 0 ? 5 : -5));
  expect(group(phases.slice(0, 3), still, [true, true, false])).toEqual([]);
  expect(group(phases, still, [true, true, true, false])).toHaveLength(1);
});

test('a staircase of three saccades the same way is no burst, nor is a small one before a large to and fro', () => {
  expect(group([phaseAt(100, 130), phaseAt(130, 160), phaseAt(160, 190)])).toEqual([]);
  expect(group([phaseAt(100, 130, 1), phaseAt(130, 160, -10), phaseAt(160, 190, 10)])).toEqual([]);
});
