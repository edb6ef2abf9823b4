import type { Random } from '../../../signal/index.ts';

/** Three axes of a sensor. */
export type Vector = readonly [number, number, number];

export function dot(a: Vector, b: Vector): number {
  return a[0] * b[0] + a[1] * b[1] + a[2] * b[2];
}

export function cross(a: Vector, b: Vector): Vector {
  return [a[1] * b[2] - a[2] * b[1], a[2] * b[0] - a[0] * b[2], a[0] * b[1] - a[1] * b[0]];
}

export function scaled(a: Vector, by: number): Vector {
  return [a[0] * by, a[1] * by, a[2] * by];
}

export function lengthOf(a: Vector): number {
  return Math.sqrt(dot(a, a));
}

/** The unit vector along `a`; `otherwise` where `a` has no direction. */
export function unitOf(a: Vector, otherwise: Vector = [0, 0, 1]): Vector {
  const size = lengthOf(a);
  return size > 1e-12 ? scaled(a, 1 / size) : otherwise;
}

/** A direction drawn evenly from the sphere. */
export function drawDirection(random: Random): Vector {
  const z = 2 * random() - 1;
  const angle = 2 * Math.PI * random();
  const r = Math.sqrt(1 - z * z);
  return [r * Math.cos(angle), r * Math.sin(angle), z];
}

/** A direction drawn evenly from the circle at right angles to the unit vector `to`. */
export function drawPerpendicular(random: Random, to: Vector): Vector {
  const other: Vector = Math.abs(to[0]) < 0.6 ? [1, 0, 0] : [0, 1, 0];
  const first = unitOf(cross(to, other));
  const second = cross(to, first);
  const angle = 2 * Math.PI * random();
  const c = Math.cos(angle);
  const s = Math.sin(angle);
  return [c * first[0] + s * second[0], c * first[1] + s * second[1], c * first[2] + s * second[2]];
}

/** `v` turned by the rotation vector `turn` (its length is the angle in rad), after Rodrigues. */
export function turned(v: Vector, turn: Vector): Vector {
  const angle = lengthOf(turn);
  if (angle < 1e-12) return v;
  const axis = scaled(turn, 1 / angle);
  const c = Math.cos(angle);
  const s = Math.sin(angle);
  const across = cross(axis, v);
  const along = dot(axis, v) * (1 - c);
  return [
    v[0] * c + across[0] * s + axis[0] * along,
    v[1] * c + across[1] * s + axis[1] * along,
    v[2] * c + across[2] * s + axis[2] * along,
  ];
}

/** Rotation vector that brings the unit vector `from` to `to` on the shortest way. */
export function turnBetween(from: Vector, to: Vector): Vector {
  const axis = cross(from, to);
  const sine = lengthOf(axis);
  const angle = Math.atan2(sine, dot(from, to));
  if (sine > 1e-9) return scaled(axis, angle / sine);
  if (dot(from, to) > 0) return [0, 0, 0];
  const other: Vector = Math.abs(from[0]) < 0.6 ? [1, 0, 0] : [0, 1, 0];
  return scaled(unitOf(cross(from, other)), Math.PI);
}
