import type { Column } from '../../signal/index.ts';

/**
 * Activity counts per minute from counts per shorter epoch: sums of whole minutes, the last unfinished one left out. Loss of one epoch
 * makes its minute NaN (carries loss). One-minute epochs come back as a copy.
 * @param counts one value per epoch, of the vertical axis (axis 1) where there are three
 * @param epochS length of an epoch, s; a minute must be a whole number of them
 */
export function sumToMinutes(counts: Column, epochS: number): Float64Array {
  const perMinute = 60 / epochS;
  if (!(Number.isInteger(perMinute) && perMinute >= 1))
    throw new RangeError(`epochS must divide a minute (1, 2, 5, 10, 15, 30, 60), got ${epochS}`);
  const minutes = new Float64Array(Math.floor(counts.length / perMinute));
  for (let m = 0; m < minutes.length; m++) {
    let sum = 0;
    for (let k = 0; k < perMinute; k++) sum += counts[m * perMinute + k]!;
    minutes[m] = sum;
  }
  return minutes;
}
