import { DEG_PER_RAD } from './angles.ts';

/** Distance of the HREF plane from the eye, in HREF units. */
export const HREF_DISTANCE = 15000;

/**
 * Visual angles in deg of EyeLink head-referenced coordinates: atan(value / 15000), a new array. Along one axis this is
 * the angle acos((f² + x₁x₂ + y₁y₂) / √(f² + x₁² + y₁²) / √(f² + x₂² + y₂²)) of the manual to the point straight ahead.
 * Carries loss.
 * @param sense -1 turns the axis round (HREF y grows downwards)
 */
export function degFromHref(values: ArrayLike<number>, sense: 1 | -1 = 1): Float32Array<ArrayBuffer> {
  const anglesDeg = new Float32Array(values.length);
  for (let i = 0; i < anglesDeg.length; i++)
    anglesDeg[i] = Math.atan((sense * values[i]!) / HREF_DISTANCE) * DEG_PER_RAD;
  return anglesDeg;
}
