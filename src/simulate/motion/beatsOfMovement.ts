import type { Span } from './eyeTrack.ts';
import type { NoiselessColumns } from './trueFastPhases.ts';

/** How the true beats of a noiseless movement are cut; no gap is needed between them. */
export const BEAT_PARAMETERS = {
  restDegPerS: 3, // deg/s, below it the eye is at rest; chosen: above drift, below the slowest beat
  dipFraction: 0.8, // a dip of speed below this share of both its neighbouring peaks parts two beats; chosen
  smallestPeakDegPerS: 8, // deg/s, a movement that never gets faster is no beat; chosen: 0.1 deg at 23 Hz gives 14
  turnS: 0.004, // s, a rest no longer than this between two beats is the eye turning round; chosen: below any pause
};

/**
 * The beats of a noiseless movement: stretches faster than rest, cut at the dips of the speed (horizontal and vertical).
 * In one axis the dips are the zero crossings of the velocity. Where a movement goes round without slowing down, as two
 * axes a quarter period apart do, there is nothing to cut and the round is one beat.
 */
export function beatsOfMovement(eye: Omit<NoiselessColumns, 'torsionDeg'>): Span[] {
  const speed = speedOf(eye);
  const beats: Span[] = [];
  let i = 0;
  while (i < speed.length) {
    if (speed[i]! <= BEAT_PARAMETERS.restDegPerS) {
      i++;
      continue;
    }
    let end = i;
    while (end < speed.length && speed[end]! > BEAT_PARAMETERS.restDegPerS) end++;
    cutAtDips(speed, i, end, eye.rateHz, beats);
    i = end;
  }
  return joinAcrossTurns(beats, eye.rateHz);
}

/** Speed in deg/s between sample i and i + 1. */
function speedOf({ xDeg, yDeg, rateHz }: Omit<NoiselessColumns, 'torsionDeg'>): Float64Array {
  const speed = new Float64Array(Math.max(0, xDeg.length - 1));
  for (let i = 0; i < speed.length; i++) {
    const dx = xDeg[i + 1]! - xDeg[i]!;
    const dy = yDeg[i + 1]! - yDeg[i]!;
    speed[i] = Math.sqrt(dx * dx + dy * dy) * rateHz;
  }
  return speed;
}

/** Cuts the stretch [start, end) at its dips and adds its beats. Speed `i` lies half a sample after position `i`. */
function cutAtDips(speed: Float64Array, start: number, end: number, rateHz: number, beats: Span[]): void {
  const add = (from: number, to: number, peak: number): void => {
    if (peak >= BEAT_PARAMETERS.smallestPeakDegPerS)
      beats.push({
        startS: (from === start ? from : from + 0.5) / rateHz,
        endS: (to === end ? to : to + 0.5) / rateHz,
      });
  };
  let from = start;
  let peak = 0;
  let lowest = start;
  for (let i = start; i < end; i++) {
    const v = speed[i]!;
    if (v < speed[lowest]! || peak === 0) lowest = i;
    const low = speed[lowest]!;
    if (lowest < i && low < BEAT_PARAMETERS.dipFraction * Math.min(peak, v)) {
      add(from, lowest, peak);
      from = lowest;
      peak = v;
      lowest = i;
    } else if (v > peak) {
      peak = v;
      lowest = i;
    }
  }
  add(from, end, peak);
}

/** Two beats that are parted only by the moment in which the eye turns round touch each other in its middle. */
function joinAcrossTurns(beats: Span[], rateHz: number): Span[] {
  return beats.map((beat, k) => {
    const before = beats[k - 1];
    const after = beats[k + 1];
    const startS = before !== undefined && isTurn(before, beat, rateHz) ? (before.endS + beat.startS) / 2 : beat.startS;
    const endS = after !== undefined && isTurn(beat, after, rateHz) ? (beat.endS + after.startS) / 2 : beat.endS;
    return { startS, endS };
  });
}

/** True where the rest between two beats is no longer than the eye needs to turn. */
function isTurn(first: Span, second: Span, rateHz: number): boolean {
  return second.startS - first.endS <= Math.max(BEAT_PARAMETERS.turnS, 1 / rateHz);
}
