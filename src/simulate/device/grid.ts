/** The fine grid on which movements are made: a whole multiple of the device's rate, at least this. */
export const FINE_GRID_PARAMETERS = {
  lowestRateHz: 1000, // Hz, chosen: a 1 deg saccade of 23 ms has 23 samples
};

/** How many fine samples there are in one device sample. 60 Hz gives 17, 250 Hz 4, 1,000 Hz 1. */
export function finePerSample(rateHz: number): number {
  if (!(rateHz >= 1 && rateHz <= 20_000)) throw new RangeError(`rateHz must be 1 to 20000, got ${rateHz}`);
  return Math.max(1, Math.ceil(FINE_GRID_PARAMETERS.lowestRateHz / rateHz - 1e-9));
}
