import type { Recording } from '../../recording/index.ts';
import { childSeed, drawNormal, makeRandom } from '../../signal/index.ts';
import { makeOscillator, type OscillatorParameters } from '../../simulate/index.ts';

export interface OscillatorRecordingOptions {
  readonly parameters: OscillatorParameters;
  readonly seed: number;
  readonly durationS: number;
  readonly rateHz: number;
  /** SD of white noise per sample and axis, deg. */
  readonly noiseDeg: number;
  readonly name: string;
}

/** A binocular recording of the oscillator with these knobs, as an eye tracker with this rate and noise would give it. */
export function recordOscillator(options: OscillatorRecordingOptions): Recording {
  const { parameters, seed, durationS, rateHz, noiseDeg, name } = options;
  const length = Math.round(durationS * rateHz);
  const columns = Object.fromEntries(
    ['leftXDeg', 'leftYDeg', 'leftTorsionDeg', 'rightXDeg', 'rightYDeg', 'rightTorsionDeg'].map((key) => [
      key,
      new Float32Array(length),
    ]),
  );
  const oscillator = makeOscillator(parameters, makeRandom(seed));
  const noise = makeRandom(childSeed(seed, 'noise'));
  for (let i = 0; i < length; i++) {
    const { left, right } = oscillator.step(i === 0 ? 0 : 1 / rateHz);
    for (const [side, pose] of [['left', left] as const, ['right', right] as const]) {
      columns[`${side}XDeg`]![i] = pose.xDeg + noiseDeg * drawNormal(noise);
      columns[`${side}YDeg`]![i] = pose.yDeg + noiseDeg * drawNormal(noise);
      columns[`${side}TorsionDeg`]![i] = pose.torsionDeg + noiseDeg * drawNormal(noise);
    }
  }
  return {
    format: 'simulated',
    name,
    device: `simulated, noise ${noiseDeg} deg`,
    streams: [{ id: 'gaze', kind: 'gaze', startS: 0, rateHz, length, columns }],
    events: [],
    facts: { seed },
  };
}
