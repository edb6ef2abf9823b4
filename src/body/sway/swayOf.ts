import { filterLowPass, principalAxes } from '../../signal/index.ts';
import { whiteNoiseOf } from '../orientation/whiteNoise.ts';

/** Sway of a stretch in two directions at right angles, in the unit of the values (u), with what noise alone would give. */
export interface Sway {
  /** Root mean square distance from the mean, u. */
  readonly rms: number;
  /** Area of the ellipse that holds 95 % of a normal cloud, u². */
  readonly area: number;
  /** Mean speed along the path, u/s. */
  readonly velocity: number;
  readonly floor: { readonly rms: number; readonly area: number; readonly velocity: number };
}

export const SWAY_PARAMETERS = {
  /** Hz; the path is filtered below it before its length is taken: unfiltered it is the path of the noise. */
  pathHz: 3,
  /** 95 % point of chi-squared with two degrees of freedom. */
  chiSquared95: 5.991,
} as const;

/**
 * Sway from two columns without loss (tilts, or positions in the plane). Spread and area are of the population form about the mean, as they stand; the speed is that of
 * the path after a low-pass of 3 Hz [own].
 */
export function swayOf(a: Float64Array, b: Float64Array, rateHz: number): Sway {
  const { pathHz, chiSquared95 } = SWAY_PARAMETERS;
  const { major, minor } = principalAxes(a, b);
  const cutoff = Math.min(pathHz, 0.45 * rateHz);
  const [fa, fb] = [filterLowPass(a, rateHz, cutoff), filterLowPass(b, rateHz, cutoff)];
  let path = 0;
  for (let i = 1; i < fa.length; i++) path += Math.hypot(fa[i]! - fa[i - 1]!, fb[i]! - fb[i - 1]!);
  const noise = Math.sqrt((whiteNoiseOf(a) ** 2 + whiteNoiseOf(b) ** 2) / 2);
  return {
    rms: Math.sqrt(major + minor),
    area: Math.PI * chiSquared95 * Math.sqrt(major * minor),
    velocity: (path * rateHz) / (fa.length - 1),
    floor: {
      rms: Math.SQRT2 * noise,
      area: Math.PI * chiSquared95 * noise ** 2,
      velocity: noise * noiseSpeedPerUnit(rateHz, cutoff),
    },
  };
}

/** Mean speed in the plane that white noise of SD 1 per sample and axis has after the low-pass, 1/s. */
export function noiseSpeedPerUnit(rateHz: number, cutoffHz: number): number {
  const response = impulseResponse(rateHz, cutoffHz);
  let steps = 0;
  for (let i = 1; i < response.length; i++) steps += (response[i]! - response[i - 1]!) ** 2;
  return Math.sqrt(Math.PI / 2) * Math.sqrt(steps) * rateHz;
}

/** What remains of the SD of white noise after the low-pass. */
export function noiseGain(rateHz: number, cutoffHz: number): number {
  return Math.sqrt(impulseResponse(rateHz, cutoffHz).reduce((sum, v) => sum + v * v, 0));
}

function impulseResponse(rateHz: number, cutoffHz: number): Float64Array {
  const half = Math.ceil((4 * rateHz) / cutoffHz);
  const impulse = new Float64Array(2 * half + 1);
  impulse[half] = 1;
  return filterLowPass(impulse, rateHz, cutoffHz);
}
