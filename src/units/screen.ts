import { DEG_PER_RAD } from './angles.ts';

/** How screen coordinates become metres from the point that is looked at straight on. */
export interface ScreenAxis {
  /** Coordinate of the screen centre, in the coordinate's own unit (px, fraction). */
  readonly center: number;
  /** Metres per unit; negative turns the axis round (y grows downwards on screens). */
  readonly metresPerUnit: number;
  /** Eye to screen centre, m. */
  readonly distanceM: number;
}

/**
 * Visual angles in deg of coordinates along one screen axis: atan((coordinate - center) · metresPerUnit / distance).
 * Each axis by itself, as eye trackers and their tools do it: exact along the axes; off both axes the horizontal angle is
 * right and the vertical one is too large (10° right, 10° up: by 1.5 %; 20°, 20°: by 6 %), because there the screen is
 * further away. Carries loss.
 * @throws RangeError where the distance is not positive or the scale is not a number
 */
export function degFromScreenCoordinates(values: ArrayLike<number>, axis: ScreenAxis): Float32Array<ArrayBuffer> {
  const { center, metresPerUnit, distanceM } = axis;
  if (!(distanceM > 0)) throw new RangeError(`distanceM must be > 0, got ${distanceM}`);
  if (!Number.isFinite(metresPerUnit)) throw new RangeError(`metresPerUnit must be finite, got ${metresPerUnit}`);
  const tangentPerUnit = metresPerUnit / distanceM;
  const anglesDeg = new Float32Array(values.length);
  for (let i = 0; i < anglesDeg.length; i++)
    anglesDeg[i] = Math.atan((values[i]! - center) * tangentPerUnit) * DEG_PER_RAD;
  return anglesDeg;
}
