import { anglesOf } from '../motion/anglesOf.ts';
import type { AnalysedSensor, Span } from '../types.ts';
import { type ActivityDay, wornRows } from './activityDays.ts';

/** One code per epoch of 5 s: 1 worn, awake and no turn since the epoch before. */
export interface StillParts {
  readonly stepS: number;
  readonly still: Uint8Array;
}

/** Epochs outside of sleep in which the sensor did not turn by more than `maxTurnDeg` against the one before. */
export function stillParts(sensor: AnalysedSensor, asleep: readonly Span[], maxTurnDeg: number): StillParts {
  const { seconds } = sensor;
  const { stepS, length, turnDeg } = anglesOf(seconds);
  const worn = wornRows(sensor);
  for (const { startS, endS } of asleep) {
    const from = Math.max(0, Math.floor(startS - seconds.startS));
    worn.fill(0, from, Math.max(from, Math.ceil(endS - seconds.startS)));
  }
  const still = new Uint8Array(length);
  for (let p = 0; p < length; p++) {
    let there = 0;
    for (let k = p * stepS; k < (p + 1) * stepS; k++) there += worn[k]!;
    still[p] = 2 * there > stepS && turnDeg[p]! <= maxTurnDeg ? 1 : 0;
  }
  return { stepS, still };
}

/** Longest run of still epochs within a day, min; 0 where there is none. */
export function longestStillMin({ stepS, still }: StillParts, { from, to }: ActivityDay): number {
  let [run, longest] = [0, 0];
  const last = Math.min(still.length, Math.floor(to / stepS));
  for (let p = Math.ceil(from / stepS); p < last; p++) {
    run = still[p] === 1 ? run + 1 : 0;
    longest = Math.max(longest, run);
  }
  return (longest * stepS) / 60;
}
