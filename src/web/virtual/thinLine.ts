/** Nobody sees a line that is off by less than this, px. */
export const TOLERANCE_PX = 0.35;

/**
 * Walks through the corners of a line that passes every point within a tolerance: few where it is straight, all where it is not. A browser
 * draws a broken line the slower the more corners it has.
 * @param yOf height of a value, px
 * @param corner called in order, first for day 0, last for the last day
 */
export function thinLine(
  values: ArrayLike<number>,
  pxPerDay: number,
  yOf: (value: number) => number,
  corner: (xPx: number, yPx: number) => void,
  tolerancePx = TOLERANCE_PX,
): void {
  if (values.length === 0) return;
  let fromX = 0;
  let fromY = yOf(values[0]!);
  let beforeX = fromX;
  let beforeY = fromY;
  // slopes from the last corner that pass all points since
  let least = Number.NEGATIVE_INFINITY;
  let most = Number.POSITIVE_INFINITY;
  corner(fromX, fromY);
  for (let day = 1; day < values.length; day++) {
    const x = day * pxPerDay;
    const y = yOf(values[day]!);
    const slope = (y - fromY) / (x - fromX);
    if (slope < least || slope > most) {
      corner(beforeX, beforeY);
      fromX = beforeX;
      fromY = beforeY;
      least = Number.NEGATIVE_INFINITY;
      most = Number.POSITIVE_INFINITY;
    }
    least = Math.max(least, (y - tolerancePx - fromY) / (x - fromX));
    most = Math.min(most, (y + tolerancePx - fromY) / (x - fromX));
    beforeX = x;
    beforeY = y;
  }
  if (values.length > 1) corner(beforeX, beforeY);
}
