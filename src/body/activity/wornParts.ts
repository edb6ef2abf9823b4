import type { ActivityDay } from './activityDays.ts';

/** Mean of a column over the worn rows of a day; NaN without any. */
export function meanOfWorn(column: Float32Array, { from, to }: ActivityDay, worn: Uint8Array): number {
  let [sum, n] = [0, 0];
  for (let k = from; k < to; k++) {
    if (worn[k] === 0) continue;
    sum += column[k]!;
    n++;
  }
  return sum / n;
}

/** Means of a column over parts of `stepS` rows of a day; NaN where half of a part or more was not worn. */
export function partsOfWorn(
  column: Float32Array,
  { from, to }: ActivityDay,
  worn: Uint8Array,
  stepS: number,
): Float64Array {
  const parts = new Float64Array(Math.floor((to - from) / stepS)).fill(Number.NaN);
  for (let p = 0; p < parts.length; p++) {
    let [sum, n] = [0, 0];
    for (let k = from + p * stepS; k < from + (p + 1) * stepS; k++) {
      if (worn[k] === 0) continue;
      sum += column[k]!;
      n++;
    }
    if (2 * n > stepS) parts[p] = sum / n;
  }
  return parts;
}

/**
 * Largest or least mean of `width` parts on end, of which at least `minShare` are there; NaN where no such stretch is.
 */
export function extremeWindow(
  parts: Float64Array,
  width: number,
  minShare: number,
  extreme: 'largest' | 'least',
): number {
  let [sum, n, found] = [0, 0, Number.NaN];
  for (let p = 0; p < parts.length; p++) {
    if (!Number.isNaN(parts[p]!)) {
      sum += parts[p]!;
      n++;
    }
    const gone = p - width;
    if (gone >= 0 && !Number.isNaN(parts[gone]!)) {
      sum -= parts[gone]!;
      n--;
    }
    if (p + 1 < width || n < minShare * width || n === 0) continue;
    const mean = sum / n;
    if (Number.isNaN(found) || (extreme === 'largest' ? mean > found : mean < found)) found = mean;
  }
  return found;
}
