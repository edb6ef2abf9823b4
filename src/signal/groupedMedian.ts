/**
 * Median of values that are known only to a multiple of `step` (same unit), by interpolation within the class that
 * holds it: times counted in samples would otherwise put the median on a whole sample. Skips NaN; NaN where nothing is
 * left. The classes are centred on multiples of `step`.
 */
export function groupedMedian(values: ArrayLike<number>, step: number): number {
  if (!(step > 0)) throw new RangeError(`step must be > 0, got ${step}`);
  const classes: number[] = [];
  for (let i = 0; i < values.length; i++) {
    if (!Number.isNaN(values[i]!)) classes.push(Math.round(values[i]! / step));
  }
  if (classes.length === 0) return Number.NaN;
  classes.sort((a, b) => a - b);
  const half = classes.length / 2;
  const holder = classes[Math.min(classes.length - 1, Math.floor(half))]!;
  const below = classes.indexOf(holder);
  const within = classes.lastIndexOf(holder) - below + 1;
  // why: an even split between two classes has its median at the border, which both classes give
  return (holder - 0.5 + (half - below) / within) * step;
}
