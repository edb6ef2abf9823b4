import type { ScreenGeometry } from '../../recording/index.ts';
import { median } from '../../signal/index.ts';
import { DEG_PER_RAD } from '../../units/index.ts';

export const GAZE_IN_SPACE = {
  /** Largest mean distance of gaze points from the fitted screen, mm. Chosen: files are written to 0.1 µm, so more means that the points are not on a screen. */
  maxResidualMm: 2,
  /** Gaze must have spread over this fraction of the screen in both directions, else the fit of its axes means nothing. Chosen. */
  minSpreadFraction: 0.02,
} as const;

type Vector = readonly [number, number, number];
type Columns3 = readonly [ArrayLike<number>, ArrayLike<number>, ArrayLike<number>];

/** One eye's samples: where the eye was, where its gaze met the screen (mm), and the same point as a fraction of the screen. */
export interface SpatialGaze {
  readonly eyeMm: Columns3;
  readonly gazeMm: Columns3;
  readonly fraction: readonly [ArrayLike<number>, ArrayLike<number>];
}

/** A screen in space: corner (0, 0), and the vectors along its width and down its height, mm. */
export interface SpatialScreen {
  readonly corner: Vector;
  readonly across: Vector;
  readonly down: Vector;
}

/**
 * The screen that gaze points lie on, by least squares of the points in space on their screen fractions; undefined where
 * gaze did not spread or the points are on no plane. Skips loss.
 */
export function fitScreen(eyes: readonly SpatialGaze[]): SpatialScreen | undefined {
  const sums = { n: 0, u: 0, v: 0, uu: 0, uv: 0, vv: 0 };
  const product = [0, 1, 2].map(() => ({ p: 0, pu: 0, pv: 0 }));
  forEachSample(eyes, (point, u, v) => {
    sums.n++;
    sums.u += u;
    sums.v += v;
    sums.uu += u * u;
    sums.uv += u * v;
    sums.vv += v * v;
    product.forEach((sum, k) => {
      sum.p += point[k]!;
      sum.pu += point[k]! * u;
      sum.pv += point[k]! * v;
    });
  });
  const { n } = sums;
  if (n < 10) return undefined;
  const [meanU, meanV] = [sums.u / n, sums.v / n];
  const [varU, varV, cov] = [sums.uu / n - meanU * meanU, sums.vv / n - meanV * meanV, sums.uv / n - meanU * meanV];
  const determinant = varU * varV - cov * cov;
  const floor = GAZE_IN_SPACE.minSpreadFraction ** 2;
  if (!(varU > floor && varV > floor && determinant > 0.01 * varU * varV)) return undefined;
  const axes = product.map((sum) => {
    const mean = sum.p / n;
    const [covU, covV] = [sum.pu / n - mean * meanU, sum.pv / n - mean * meanV];
    const across = (covU * varV - covV * cov) / determinant;
    const down = (covV * varU - covU * cov) / determinant;
    return { across, down, corner: mean - across * meanU - down * meanV };
  });
  const vectorOf = (field: 'across' | 'down' | 'corner'): Vector => [axes[0]![field], axes[1]![field], axes[2]![field]];
  const screen = { corner: vectorOf('corner'), across: vectorOf('across'), down: vectorOf('down') };
  return meanResidualMm(eyes, screen) <= GAZE_IN_SPACE.maxResidualMm ? screen : undefined;
}

function meanResidualMm(eyes: readonly SpatialGaze[], screen: SpatialScreen): number {
  let sum = 0;
  let n = 0;
  forEachSample(eyes, (point, u, v) => {
    let squared = 0;
    for (let k = 0; k < 3; k++)
      squared += (point[k]! - screen.corner[k]! - u * screen.across[k]! - v * screen.down[k]!) ** 2;
    sum += Math.sqrt(squared);
    n++;
  });
  return sum / n;
}

function forEachSample(eyes: readonly SpatialGaze[], visit: (point: Vector, u: number, v: number) => void): void {
  for (const { gazeMm, fraction } of eyes)
    for (let i = 0; i < fraction[0].length; i++) {
      const [u, v] = [fraction[0][i]!, fraction[1][i]!];
      const point: Vector = [gazeMm[0][i]!, gazeMm[1][i]!, gazeMm[2][i]!];
      if (Number.isFinite(u + v + point[0] + point[1] + point[2])) visit(point, u, v);
    }
}

/** Size of the screen and distance of the eyes (median) from its centre. */
export function screenGeometry(screen: SpatialScreen, eyes: readonly SpatialGaze[]): Partial<ScreenGeometry> {
  const distances = eyes.map((eye) => length(minus(centerOf(screen), medianEye(eye)))).filter(Number.isFinite);
  return {
    widthM: length(screen.across) / 1000,
    heightM: length(screen.down) / 1000,
    distanceM: distances.reduce((sum, mm) => sum + mm, 0) / distances.length / 1000,
  };
}

/**
 * Gaze angles in deg of one eye from its own position in space: 0 is the screen centre as seen from the eye's median
 * place, right and up are positive, each axis as the arc tangent of sideways over ahead. Moves of the head are taken
 * into account sample by sample. Carries loss.
 */
export function anglesInSpace(
  eye: SpatialGaze,
  screen: SpatialScreen,
): { xDeg: Float32Array<ArrayBuffer>; yDeg: Float32Array<ArrayBuffer> } {
  const ahead = unit(minus(centerOf(screen), medianEye(eye)));
  const upwards = scaled(unit(screen.down), -1);
  const right = unit(minus(unit(screen.across), scaled(ahead, dot(unit(screen.across), ahead))));
  const up = unit(minus(minus(upwards, scaled(ahead, dot(upwards, ahead))), scaled(right, dot(upwards, right))));
  const n = eye.gazeMm[0].length;
  const xDeg = new Float32Array(n);
  const yDeg = new Float32Array(n);
  for (let i = 0; i < n; i++) {
    const x = eye.gazeMm[0][i]! - eye.eyeMm[0][i]!;
    const y = eye.gazeMm[1][i]! - eye.eyeMm[1][i]!;
    const z = eye.gazeMm[2][i]! - eye.eyeMm[2][i]!;
    const far = x * ahead[0] + y * ahead[1] + z * ahead[2];
    xDeg[i] = Math.atan2(x * right[0] + y * right[1] + z * right[2], far) * DEG_PER_RAD;
    yDeg[i] = Math.atan2(x * up[0] + y * up[1] + z * up[2], far) * DEG_PER_RAD;
  }
  return { xDeg, yDeg };
}

function centerOf({ corner, across, down }: SpatialScreen): Vector {
  return [0, 1, 2].map((k) => corner[k]! + across[k]! / 2 + down[k]! / 2) as unknown as Vector;
}

function medianEye({ eyeMm }: SpatialGaze): Vector {
  return [median(eyeMm[0]), median(eyeMm[1]), median(eyeMm[2])];
}

function minus(a: Vector, b: Vector): Vector {
  return [a[0] - b[0], a[1] - b[1], a[2] - b[2]];
}

function scaled(a: Vector, factor: number): Vector {
  return [a[0] * factor, a[1] * factor, a[2] * factor];
}

function dot(a: Vector, b: Vector): number {
  return a[0] * b[0] + a[1] * b[1] + a[2] * b[2];
}

function length(a: Vector): number {
  return Math.sqrt(dot(a, a));
}

function unit(a: Vector): Vector {
  return scaled(a, 1 / length(a));
}
