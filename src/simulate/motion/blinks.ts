import type { Random } from '../../signal/index.ts';
import type { Span } from './eyeTrack.ts';

/** A blink: the lid falls, rests, and rises more slowly. `excursionDeg` is how far the pupil's centre seems to go down. */
export interface Blink extends Span {
  readonly closingS: number;
  readonly closedS: number;
  readonly openingS: number;
  readonly excursionDeg: number;
}

export const BLINK_PARAMETERS = {
  closingS: [0.06, 0.1] as const, // s, textbook knowledge [LeighZee2015]
  closedS: [0.02, 0.08] as const, // s, chosen: spontaneous blinks
  openingS: [0.12, 0.2] as const, // s, textbook knowledge: about twice the closing [LeighZee2015]
  excursionDeg: [2, 20] as const, // deg, down and back in 100-300 ms; chosen: the range trackers show at a blink
  restS: 0.4, // s, shortest time between blinks; chosen
};

/** Blinks at random (Poisson with a rest) at `perMinute`, none across the ends of the recording. */
export function drawBlinks(random: Random, durationS: number, perMinute: number): Blink[] {
  const blinks: Blink[] = [];
  if (!(perMinute > 0)) return blinks;
  const between = ([low, high]: readonly [number, number]): number => low + (high - low) * random();
  const { closingS: c, closedS: r, openingS: o } = BLINK_PARAMETERS;
  const meanBlinkS = (c[0] + c[1] + r[0] + r[1] + o[0] + o[1]) / 2;
  const meanGapS = Math.max(0.1, 60 / perMinute - BLINK_PARAMETERS.restS - meanBlinkS);
  let atS = 0;
  for (;;) {
    atS += BLINK_PARAMETERS.restS - meanGapS * Math.log(1 - random());
    const closingS = between(BLINK_PARAMETERS.closingS);
    const closedS = between(BLINK_PARAMETERS.closedS);
    const openingS = between(BLINK_PARAMETERS.openingS);
    const excursionDeg = between(BLINK_PARAMETERS.excursionDeg);
    const endS = atS + closingS + closedS + openingS;
    if (endS >= durationS) return blinks;
    blinks.push({ startS: atS, endS, closingS, closedS, openingS, excursionDeg });
    atS = endS;
  }
}

/** How far the lid is open at `timeS`, 0 closed to 1 open; cosine flanks. */
export function lidOpenFraction(blink: Blink, timeS: number): number {
  const sinceS = timeS - blink.startS;
  if (sinceS <= 0 || timeS >= blink.endS) return 1;
  if (sinceS < blink.closingS) return 0.5 + 0.5 * Math.cos((Math.PI * sinceS) / blink.closingS);
  const risingS = sinceS - blink.closingS - blink.closedS;
  return risingS <= 0 ? 0 : 0.5 - 0.5 * Math.cos((Math.PI * risingS) / blink.openingS);
}
