import { median } from '../../signal/index.ts';
import type { Calibration } from '../types.ts';
import { solveSymmetric } from './solveSymmetric.ts';
import type { StillWindows } from './stillWindows.ts';

type SphereFit = Pick<Calibration, 'offsetG' | 'gain'>;

const FIT = {
  maxRounds: 100,
  /** Step below which the fit stands, g and share. */
  tolerance: 1e-7,
  /** Spread of what devices are off by, which holds those directions that no window shows. chosen: twice what data sheets allow. */
  priorOffsetG: 0.1,
  priorGain: 0.1,
  /** Least spread of residuals that is believed, g: noise of a mean over ten seconds. */
  minScaleG: 0.0005,
} as const;

/**
 * Offset and gain per axis for which the length of every still window is nearest to 1 g: iteratively weighted least squares by Gauss and Newton, windows that stay off
 * (slow movement, a car) counting ever less. undefined where it does not settle.
 */
export function fitUnitSphere(windows: StillWindows): SphereFit | undefined {
  const { count, meanX, meanY, meanZ } = windows;
  const residuals = new Float64Array(count);
  // Three offsets, then three gains.
  const p = [0, 0, 0, 1, 1, 1];
  const row = new Float64Array(6);
  for (let round = 0; round < FIT.maxRounds; round++) {
    for (let i = 0; i < count; i++) residuals[i] = lengthOf(p, meanX[i]!, meanY[i]!, meanZ[i]!) - 1;
    const scale = Math.max(FIT.minScaleG, 1.4826 * median(residuals.map(Math.abs)));
    const normal = Array.from({ length: 6 }, () => new Float64Array(6));
    const right = new Float64Array(6);
    for (let i = 0; i < count; i++) {
      const a = [meanX[i]!, meanY[i]!, meanZ[i]!];
      const length = residuals[i]! + 1;
      for (let k = 0; k < 3; k++) {
        const away = a[k]! - p[k]!;
        const unit = (away * p[k + 3]!) / length;
        row[k] = -unit * p[k + 3]!;
        row[k + 3] = unit * away;
      }
      const weight = 1 / (1 + (residuals[i]! / (3 * scale)) ** 2);
      for (let r = 0; r < 6; r++) {
        right[r]! -= weight * row[r]! * residuals[i]!;
        for (let c = 0; c < 6; c++) normal[r]![c]! += weight * row[r]! * row[c]!;
      }
    }
    for (let k = 0; k < 6; k++) {
      const ridge = (scale / (k < 3 ? FIT.priorOffsetG : FIT.priorGain)) ** 2;
      normal[k]![k]! += ridge;
      right[k]! -= ridge * (p[k]! - (k < 3 ? 0 : 1));
    }
    const step = solveSymmetric(normal, right);
    if (step === undefined) return undefined;
    let largest = 0;
    for (let k = 0; k < 6; k++) {
      p[k]! += step[k]!;
      largest = Math.max(largest, Math.abs(step[k]!));
    }
    if (!(largest < 1)) return undefined;
    if (largest < FIT.tolerance) return { offsetG: [p[0]!, p[1]!, p[2]!], gain: [p[3]!, p[4]!, p[5]!] };
  }
  return undefined;
}

function lengthOf(p: readonly number[], x: number, y: number, z: number): number {
  return Math.hypot((x - p[0]!) * p[3]!, (y - p[1]!) * p[4]!, (z - p[2]!) * p[5]!);
}
