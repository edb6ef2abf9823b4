import type { Random } from '../../signal/index.ts';
import type { EyeTrack } from './eyeTrack.ts';

/** The small involuntary movements of a resting eye. */
export const DRIFT_PARAMETERS = {
  velocityTimeS: 0.02, // s, how long a drift direction lasts; chosen: drift speed stays below 2 deg/s
  returnTimeS: 2, // s, pull back to the fixated place; chosen: keeps the mean drift below 0.07 deg/s
  tremorHz: 85, // Hz, textbook range 40-100 [MartinezCondeMacknikHubel2004]
  tremorDamping: 0.97, // per ms; chosen: a band of some 10 Hz
  /** SD of the tremor as a share of the drift speed (deg per deg/s); chosen: 0.003 deg at 0.3 deg/s. */
  tremorS: 0.01,
};

/** A number with mean 0 and SD 1 from three draws; near enough to normal for movements that no measure looks at one by one. */
function drawNearNormal(random: Random): number {
  return 2 * (random() + random() + random()) - 3;
}

/**
 * Adds drift (a random walk that is pulled back) and tremor to the horizontal and vertical axis.
 * @param speedSdDegPerS SD of the momentary drift speed per axis, deg/s; 0 adds nothing
 */
export function addFixationalDrift(track: EyeTrack, random: Random, speedSdDegPerS: number): void {
  if (speedSdDegPerS <= 0) return;
  const dtS = 1 / track.rateHz;
  const keep = Math.exp(-dtS / DRIFT_PARAMETERS.velocityTimeS);
  const kick = speedSdDegPerS * Math.sqrt(1 - keep * keep);
  const home = Math.exp(-dtS / DRIFT_PARAMETERS.returnTimeS);
  const damping = DRIFT_PARAMETERS.tremorDamping ** (1000 * dtS);
  const turn = 2 * damping * Math.cos(2 * Math.PI * DRIFT_PARAMETERS.tremorHz * dtS);
  const tremorKick = DRIFT_PARAMETERS.tremorS * speedSdDegPerS * resonatorKick(turn, damping);
  for (const column of [track.xDeg, track.yDeg]) {
    let speed = speedSdDegPerS * drawNearNormal(random);
    let place = 0;
    let t1 = 0;
    let t2 = 0;
    for (let i = 0; i < column.length; i++) {
      column[i] = column[i]! + place + t1;
      place = home * place + speed * dtS;
      speed = keep * speed + kick * drawNearNormal(random);
      const t = turn * t1 - damping * damping * t2 + tremorKick * drawNearNormal(random);
      t2 = t1;
      t1 = t;
    }
  }
}

/** Input SD that gives a two-pole resonator y = a y1 - d² y2 + input an output SD of 1. */
function resonatorKick(a: number, damping: number): number {
  const b = damping * damping;
  return Math.sqrt(((1 - b) * ((1 + b) * (1 + b) - a * a)) / (1 + b));
}
