import { childSeed, makeRandom } from '../../../signal/index.ts';
import { LEVER_M } from '../jerks/jerkOptions.ts';
import { type LimbTrack, M_PER_S2_PER_G } from '../movement/limbTrack.ts';
import { drawDirection, drawPerpendicular } from '../movement/vector.ts';
import { makeWander } from '../movement/wander.ts';
import type { TrueSpan, TrueTremor } from '../types.ts';

export interface TremorOptions {
  readonly frequencyHz: number;
  /** Amplitude (half of peak to peak) of the fundamental, g. */
  readonly amplitudeG: number;
  /** SD of the frequency, Hz, as it drifts. */
  readonly frequencyDriftHz: number;
  /** SD of the logarithm of the amplitude, as it waxes and wanes. */
  readonly amplitudeDrift: number;
  /** Second and third harmonic beside the fundamental. */
  readonly harmonics: readonly [number, number];
}

const DRIFT_HZ = [0.02, 0.2] as const; // chosen: over seconds
const FADE_S = 1;

/**
 * A tremor about a joint: the place swings on its lever, so linear acceleration along a direction and turning about an axis at right angles to it
 * belong together: turning rate = ∫ acceleration / lever. Gravity leaks in by the turning.
 */
export function addTremor(track: LimbTrack, span: TrueSpan, options: TremorOptions, seed: number): TrueTremor {
  const random = (part: string) => makeRandom(childSeed(seed, `tremor/${track.place}/${part}`));
  const { rateHz, length, linear, turning } = track;
  const directions = random('direction');
  const direction = drawDirection(directions);
  const axis = drawPerpendicular(directions, direction);
  const frequency = makeWander(random('frequency'), rateHz, ...DRIFT_HZ);
  const size = makeWander(random('size'), rateHz, ...DRIFT_HZ);
  const [second, third] = options.harmonics;
  const lever = LEVER_M[track.place];
  const first = Math.max(0, Math.ceil(span.startS * rateHz));
  const end = Math.min(length, Math.ceil(span.endS * rateHz));
  let phase = 2 * Math.PI * directions();
  let cycles = 0;
  let sum = 0;
  for (let i = first; i < end; i++) {
    const hz = Math.max(0.5, options.frequencyHz + options.frequencyDriftHz * frequency());
    const amplitude =
      options.amplitudeG * Math.exp(options.amplitudeDrift * size() - 0.5 * options.amplitudeDrift ** 2);
    const fade = Math.min(1, (i - first) / (FADE_S * rateHz), (end - i) / (FADE_S * rateHz));
    const push = fade * amplitude * (Math.sin(phase) + second * Math.sin(2 * phase) + third * Math.sin(3 * phase));
    const rate =
      -fade * amplitude * (Math.cos(phase) + (second / 2) * Math.cos(2 * phase) + (third / 3) * Math.cos(3 * phase));
    const perLever = (rate * M_PER_S2_PER_G) / (2 * Math.PI * hz * lever);
    for (let k = 0; k < 3; k++) {
      linear[k]![i]! += push * direction[k]!;
      turning[k]![i]! += perLever * axis[k]!;
    }
    cycles += hz / rateHz;
    sum += fade * amplitude;
    phase += (2 * Math.PI * hz) / rateHz;
  }
  const durationS = (end - first) / rateHz;
  return { ...span, place: track.place, frequencyHz: cycles / durationS, amplitudeG: sum / (end - first) };
}
