/** Ellipse of second moments of a cloud of points. */
export interface PrincipalAxes {
  /** Second moment along the long axis, unit². */
  readonly major: number;
  /** Second moment along the short axis, unit². */
  readonly minor: number;
  /** Direction of the long axis, deg counter-clockwise from x, -90 < angle <= 90. */
  readonly angleDeg: number;
  readonly count: number;
}

/**
 * Principal axes of points about `origin: 'mean'` (covariance, divisor n) or about zero (`'zero'`, for displacements
 * whose sign carries no meaning). Skips points with a NaN; all NaN where no point is left.
 */
export function principalAxes(
  x: ArrayLike<number>,
  y: ArrayLike<number>,
  origin: 'mean' | 'zero' = 'mean',
): PrincipalAxes {
  if (x.length !== y.length) throw new RangeError(`x and y must have one length, got ${x.length} and ${y.length}`);
  let n = 0;
  let meanX = 0;
  let meanY = 0;
  for (let i = 0; i < x.length; i++) {
    if (Number.isNaN(x[i]! + y[i]!)) continue;
    n++;
    meanX += x[i]!;
    meanY += y[i]!;
  }
  meanX = origin === 'mean' ? meanX / n : 0;
  meanY = origin === 'mean' ? meanY / n : 0;
  let xx = 0;
  let yy = 0;
  let xy = 0;
  for (let i = 0; i < x.length; i++) {
    const a = x[i]! - meanX;
    const b = y[i]! - meanY;
    if (Number.isNaN(a + b)) continue;
    xx += a * a;
    yy += b * b;
    xy += a * b;
  }
  const half = (xx + yy) / 2;
  const reach = Math.sqrt(((xx - yy) / 2) ** 2 + xy * xy);
  const angle = (Math.atan2(2 * xy, xx - yy) / 2) * (180 / Math.PI);
  return {
    major: (half + reach) / n,
    minor: Math.max(0, half - reach) / n,
    angleDeg: angle <= -90 ? angle + 180 : angle,
    count: n,
  };
}
