import type { BodyPlace } from '../../../recording/index.ts';
import { DEG_PER_RAD } from '../../../units/index.ts';
import { minimumJerkAcceleration, minimumJerkSpeed } from './minimumJerk.ts';
import { scaled, turnBetween, turned, type Vector } from './vector.ts';

/** Metres per second squared in one g. */
export const M_PER_S2_PER_G = 9.80665;

/** Three columns on the fine grid. */
export type Axes = readonly [Float64Array, Float64Array, Float64Array];

/**
 * The noiseless movement of one place of the body on a fine grid, in the axes of that place (X towards the head or the trunk, Y to the left,
 * Z to the front): linear acceleration and speed of turning, to which all movements add. Gravity follows from the turning.
 */
export interface LimbTrack {
  readonly place: BodyPlace;
  readonly rateHz: number;
  readonly length: number;
  /** Unit vector up at the first sample. */
  readonly startUp: Vector;
  /** g */
  readonly linear: Axes;
  /** rad/s */
  readonly turning: Axes;
  /** Speed of deliberate movements of the place alone, m/s: what a camera would follow. */
  readonly speed: Axes;
}

export function makeLimbTrack(place: BodyPlace, rateHz: number, length: number, startUp: Vector): LimbTrack {
  return { place, rateHz, length, startUp, linear: zeros(length), turning: zeros(length), speed: zeros(length) };
}

function zeros(length: number): Axes {
  return [new Float64Array(length), new Float64Array(length), new Float64Array(length)];
}

/** Adds to the samples of [startS, endS) what `each` gives for the time since `startS`. */
export function addTo(
  axes: Axes,
  rateHz: number,
  span: { readonly startS: number; readonly endS: number },
  each: (sinceS: number) => Vector,
): void {
  const first = Math.max(0, Math.ceil(span.startS * rateHz));
  const end = Math.min(axes[0].length, Math.ceil(span.endS * rateHz));
  for (let i = first; i < end; i++) {
    const v = each(i / rateHz - span.startS);
    axes[0][i]! += v[0];
    axes[1][i]! += v[1];
    axes[2][i]! += v[2];
  }
}

/** A movement of minimum jerk along a straight line. */
export function moveLimb(track: LimbTrack, startS: number, durationS: number, wayM: Vector): void {
  const perG = 1 / (M_PER_S2_PER_G * durationS * durationS);
  addTo(track.linear, track.rateHz, { startS, endS: startS + durationS }, (s) =>
    scaled(wayM, perG * minimumJerkAcceleration(s / durationS)),
  );
  addTo(track.speed, track.rateHz, { startS, endS: startS + durationS }, (s) =>
    scaled(wayM, minimumJerkSpeed(s / durationS) / durationS),
  );
}

/** A turn of minimum jerk by a rotation vector, rad. */
export function turnLimb(track: LimbTrack, startS: number, durationS: number, turn: Vector): void {
  addTo(track.turning, track.rateHz, { startS, endS: startS + durationS }, (s) =>
    scaled(turn, minimumJerkSpeed(s / durationS) / durationS),
  );
}

/** A turn away and back, with a rest between. */
export function turnAndReturn(track: LimbTrack, startS: number, durationS: number, restS: number, turn: Vector): void {
  turnLimb(track, startS, durationS, turn);
  turnLimb(track, startS + durationS + restS, durationS, scaled(turn, -1));
}

/** Turns `up` so that it is `target` at the end. Needs to know how the track stands then: `up` before the turn. */
export function turnTo(track: LimbTrack, startS: number, durationS: number, up: Vector, target: Vector): void {
  // why minus: the limb turns, "up" turns the other way in its axes.
  turnLimb(track, startS, durationS, scaled(turnBetween(up, target), -1));
}

/** An impact: a short damped oscillation that begins at a moment, `peakG` at its first and largest value. */
export function shakeLimb(track: LimbTrack, atS: number, peak: Vector, hz: number, damping: number): void {
  const omega = 2 * Math.PI * hz;
  addTo(track.linear, track.rateHz, { startS: atS, endS: atS + 4 / (damping * omega) }, (s) =>
    scaled(peak, Math.exp(-damping * omega * s) * Math.cos(omega * s)),
  );
}

/** What an ideal sensor on the place reads, and where a camera sees it. */
export interface IdealReading {
  /** Linear acceleration and gravity, g: a sensor at rest reads 1 g upwards. */
  readonly accel: Axes;
  /** Without gravity, g. */
  readonly linear: Axes;
  /** deg/s */
  readonly gyro: Axes;
  /** m from where it was at the first sample; deliberate movements only. */
  readonly position: Axes;
  readonly rateHz: number;
  readonly length: number;
}

/** Turns "up" along with the limb, adds the linear acceleration, sums up the way. */
export function readingOf(track: LimbTrack): IdealReading {
  const { length, rateHz, turning, linear, speed } = track;
  const reading = { accel: zeros(length), gyro: zeros(length), position: zeros(length), linear, rateHz, length };
  let up = track.startUp;
  for (let i = 0; i < length; i++) {
    const turn: Vector = [turning[0][i]!, turning[1][i]!, turning[2][i]!];
    for (let k = 0; k < 3; k++) {
      reading.accel[k]![i] = up[k]! + linear[k]![i]!;
      reading.gyro[k]![i] = turn[k]! * DEG_PER_RAD;
      reading.position[k]![i] = i === 0 ? 0 : reading.position[k]![i - 1]! + speed[k]![i - 1]! / rateHz;
    }
    if (turn[0] !== 0 || turn[1] !== 0 || turn[2] !== 0) up = turned(up, scaled(turn, -1 / rateHz));
  }
  return reading;
}
