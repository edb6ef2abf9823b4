import { RAD_PER_DEG } from '../../units/index.ts';
import type { Around, Lobe } from './findLobes.ts';
import { expectedDurationS } from './mainSequence.ts';
import { makeLobe } from './makeLobe.ts';
import type { FastPhaseParameters } from './parameters.ts';
import type { Velocity } from './velocity.ts';

export interface Run {
  readonly start: number;
  readonly end: number;
  readonly around: Around;
}

/**
 * Splits a run of fast samples at its speed minima: where speed dips by `dipFraction` of the lower neighbouring peak, or by
 * `turnDipFraction` if the way turns by more than `turnDeg` from peak to peak; in either case by more than noise could.
 */
export function splitRun(velocity: Velocity, run: Run, parameters: FastPhaseParameters, lobes: Lobe[]): void {
  const { vx, vy } = velocity;
  const { slowX, slowY, velocitySd } = run.around;
  const cosTurn = Math.cos(parameters.turnDeg * RAD_PER_DEG);
  const noiseDepth = parameters.dipSd * velocitySd;
  let from = run.start;
  let peak = run.start;
  let valley = run.start;
  let peakSpeed = 0;
  let valleySpeed = 0;
  for (let i = run.start; i < run.end; i++) {
    const a = vx[i]! - slowX;
    const b = vy[i]! - slowY;
    const speed = Math.sqrt(a * a + b * b);
    if (valley > peak && speed - valleySpeed > noiseDepth) {
      const cos = (a * (vx[peak]! - slowX) + b * (vy[peak]! - slowY)) / (speed * peakSpeed);
      const dip = cos < cosTurn ? parameters.turnDipFraction : parameters.dipFraction;
      const lower = Math.min(speed, peakSpeed);
      if (lower - valleySpeed > noiseDepth && valleySpeed < (1 - dip) * lower) {
        splitLong(velocity, { start: from, end: valley, around: run.around }, parameters, lobes);
        from = valley;
        peak = i;
        peakSpeed = speed;
        valley = i;
        valleySpeed = speed;
        continue;
      }
    }
    if (speed > peakSpeed) {
      peak = i;
      peakSpeed = speed;
      valley = i;
      valleySpeed = speed;
    } else if (speed < valleySpeed) {
      valley = i;
      valleySpeed = speed;
    }
  }
  splitLong(velocity, { start: from, end: run.end, around: run.around }, parameters, lobes);
}

/**
 * A lobe that lasts too long for its size is cut at its deepest dip, if that is deeper than noise and leaves two parts that are
 * long enough to be beats: two beats the same way, whose dip the speed filter has filled. The parts are looked at again.
 */
function splitLong(velocity: Velocity, run: Run, parameters: FastPhaseParameters, lobes: Lobe[]): void {
  const { start, end, around } = run;
  const lobe = makeLobe(velocity, start, end, around);
  const least = parameters.longPartS * velocity.rateHz;
  if (end - start > parameters.longRatio * expectedDurationS(lobe.size) * velocity.rateHz && end - start > 2 * least) {
    const dip = deepestDip(velocity, run, parameters);
    const cut = dip - start >= least && end - dip >= least ? dip : slowestTurn(velocity, run, least, parameters);
    if (cut - start >= least && end - cut >= least) {
      splitLong(velocity, { start, end: cut, around }, parameters, lobes);
      splitLong(velocity, { start: cut, end, around }, parameters, lobes);
      return;
    }
  }
  lobes.push(lobe);
}

/** The sample whose speed lies deepest below the lower of the highest speeds before and after it; −1 where no dip counts. */
function deepestDip({ vx, vy }: Velocity, { start, end, around }: Run, parameters: FastPhaseParameters): number {
  const length = end - start;
  const speeds = new Float64Array(length);
  const highestAfter = new Float64Array(length);
  for (let k = length - 1; k >= 0; k--) {
    const a = vx[start + k]! - around.slowX;
    const b = vy[start + k]! - around.slowY;
    speeds[k] = Math.sqrt(a * a + b * b);
    highestAfter[k] = Math.max(speeds[k]!, highestAfter[k + 1] ?? 0);
  }
  let deepest = parameters.longDipSd * around.velocitySd;
  let cut = -1;
  let highestBefore = 0;
  for (let k = 0; k < length; k++) {
    highestBefore = Math.max(highestBefore, speeds[k]!);
    const lower = Math.min(highestBefore, highestAfter[k]!);
    if (lower - speeds[k]! > deepest && speeds[k]! < (1 - parameters.longDipFraction) * lower) {
      deepest = lower - speeds[k]!;
      cut = start + k;
    }
  }
  return cut;
}

/**
 * The slowest sample at which the way of the eye has turned: the displacements before and after it within the lobe differ by more than
 * `turnDeg`. Beats of opsoclonus may run into each other in a curve without slowing much. −1 where there is none.
 */
function slowestTurn(
  { vx, vy }: Velocity,
  { start, end, around }: Run,
  least: number,
  parameters: FastPhaseParameters,
): number {
  const cosTurn = Math.cos(parameters.curveTurnDeg * RAD_PER_DEG);
  let allX = 0;
  let allY = 0;
  for (let i = start; i < end; i++) {
    allX += vx[i]! - around.slowX;
    allY += vy[i]! - around.slowY;
  }
  let beforeX = 0;
  let beforeY = 0;
  let slowest = Number.POSITIVE_INFINITY;
  let cut = -1;
  for (let i = start; i <= end - least; i++) {
    const a = vx[i]! - around.slowX;
    const b = vy[i]! - around.slowY;
    const afterX = allX - beforeX;
    const afterY = allY - beforeY;
    const dot = beforeX * afterX + beforeY * afterY;
    const lengths = Math.sqrt((beforeX * beforeX + beforeY * beforeY) * (afterX * afterX + afterY * afterY));
    if (i - start >= least && dot < cosTurn * lengths && a * a + b * b < slowest) {
      slowest = a * a + b * b;
      cut = i;
    }
    beforeX += a;
    beforeY += b;
  }
  return cut;
}
