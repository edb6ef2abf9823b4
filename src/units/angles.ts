export const RAD_PER_DEG = Math.PI / 180;
export const DEG_PER_RAD = 180 / Math.PI;

export function degFromRad(angleRad: number): number {
  return angleRad * DEG_PER_RAD;
}

export function radFromDeg(angleDeg: number): number {
  return angleDeg * RAD_PER_DEG;
}

/**
 * Visual angle in deg of a point `offsetM` metres from the foot of the perpendicular on a flat screen `distanceM` away:
 * atan(offset / distance). Carries loss. @throws RangeError where the distance is not positive.
 */
export function degFromScreenOffset(offsetM: number, distanceM: number): number {
  if (!(distanceM > 0)) throw new RangeError(`distanceM must be > 0, got ${distanceM}`);
  return degFromRad(Math.atan(offsetM / distanceM));
}
