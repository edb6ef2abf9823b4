import type { Harmonics } from '../gait/fitHarmonics.ts';

export type Vector = readonly [number, number, number];

/** The body's axes in those of the sensor (unit vectors) and how surely they are known. */
export interface BodyAxes {
  /** Up. */
  readonly vertical: Vector;
  /** Forward or backward: which of both is not told. */
  readonly anteroposterior: Vector;
  readonly mediolateral: Vector;
  /**
   * How clearly the two horizontal axes are told apart, 0–1: 1 where all movement in time with the steps lies along one and all in time with the
   * strides along the other; 1 too where the file names the axes.
   */
  readonly sureness: number;
}

/** Harmonics that carry the rhythm; above lies noise. chosen. */
const RHYTHM_HARMONICS = 6;

/**
 * Axes of a sensor of unknown mounting, from walking: gravity gives the vertical. Forward and sideways part by symmetry: each step pushes forward
 * alike (even harmonics of the stride), while left and right steps push sideways by turns (odd harmonics) [own]. The forward axis is the
 * horizontal direction with the largest share of even minus share of odd power.
 * @param gravity mean acceleration of the bout
 * @param strides harmonics of the three sensor axes, stride by stride
 */
export function bodyAxesOf(gravity: Vector, strides: readonly (readonly Harmonics[])[]): BodyAxes {
  const vertical = unit(gravity);
  const [one, two] = horizontalPair(vertical);
  // second moments of even and odd harmonics in the horizontal plane: [11, 12, 22]
  const even = [0, 0, 0];
  const odd = [0, 0, 0];
  for (const axes of strides) {
    const along = (basis: Vector, part: 're' | 'im', k: number): number =>
      basis[0] * axes[0]![part][k]! + basis[1] * axes[1]![part][k]! + basis[2] * axes[2]![part][k]!;
    for (let k = 0; k < Math.min(RHYTHM_HARMONICS, axes[0]!.re.length); k++) {
      const into = k % 2 === 0 ? odd : even;
      for (const part of ['re', 'im'] as const) {
        const [a, b] = [along(one, part, k), along(two, part, k)];
        into[0]! += a * a;
        into[1]! += a * b;
        into[2]! += b * b;
      }
    }
  }
  const evenTotal = even[0]! + even[2]!;
  const oddTotal = odd[0]! + odd[2]!;
  if (!(evenTotal > 0 && oddTotal > 0)) return { vertical, anteroposterior: one, mediolateral: two, sureness: 0 };
  const d11 = even[0]! / evenTotal - odd[0]! / oddTotal;
  const d12 = even[1]! / evenTotal - odd[1]! / oddTotal;
  const d22 = even[2]! / evenTotal - odd[2]! / oddTotal;
  const angle = Math.atan2(2 * d12, d11 - d22) / 2;
  const turn = (c: number, s: number): Vector => [
    c * one[0] + s * two[0],
    c * one[1] + s * two[1],
    c * one[2] + s * two[2],
  ];
  return {
    vertical,
    anteroposterior: turn(Math.cos(angle), Math.sin(angle)),
    mediolateral: turn(-Math.sin(angle), Math.cos(angle)),
    sureness: Math.min(1, Math.sqrt(((d11 - d22) / 2) ** 2 + d12 * d12)),
  };
}

/** Two unit vectors at right angles to `up` and to each other. */
export function horizontalPair(up: Vector): readonly [Vector, Vector] {
  const helper: Vector = Math.abs(up[0]) < 0.8 ? [1, 0, 0] : [0, 1, 0];
  const one = unit(cross(up, helper));
  return [one, cross(up, one)];
}

export function unit([x, y, z]: Vector): Vector {
  const size = Math.sqrt(x * x + y * y + z * z);
  return size > 0 ? [x / size, y / size, z / size] : [0, 0, 0];
}

function cross(a: Vector, b: Vector): Vector {
  return [a[1] * b[2] - a[2] * b[1], a[2] * b[0] - a[0] * b[2], a[0] * b[1] - a[1] * b[0]];
}

/** Harmonics along a direction, from those of the three sensor axes. */
export function harmonicsAlong(axes: readonly Harmonics[], [x, y, z]: Vector): Harmonics {
  const part = (key: 're' | 'im'): Float64Array =>
    axes[0]![key].map((value, k) => x * value + y * axes[1]![key][k]! + z * axes[2]![key][k]!);
  return { re: part('re'), im: part('im') };
}
