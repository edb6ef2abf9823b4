import { findPeaks, gaussianSmooth, median, refinePeak } from '../../signal/index.ts';
import { GAIT_PARAMETERS } from './gaitParameters.ts';
import { stepPeriod } from './stepPeriod.ts';

/** A hump of vertical acceleration: the body lands on a foot. */
export interface Contact {
  readonly timeS: number;
  /** How far it stands above its valleys, g. */
  readonly prominenceG: number;
}

/**
 * Walking bouts of a piece without loss, each as its contacts: humps of the smoothed vertical acceleration, in a row. A first look smooths as for adults;
 * bouts with quick steps are looked at again with less smoothing.
 * @param vertical g, gravity taken off
 * @param startS time of its first sample
 */
export function findContacts(vertical: Float64Array, rateHz: number, startS: number): Contact[][] {
  const { smoothingS, smoothingPerStep, leastSmoothingS, longestStepS } = GAIT_PARAMETERS;
  const rough = humpsOf(vertical, rateHz, smoothingS);
  return inARow(rough).flatMap((row) => {
    if (row.length < 3) return [];
    const from = Math.max(0, Math.floor((row[0]!.timeS - longestStepS / 2) * rateHz));
    const to = Math.min(vertical.length, Math.ceil((row.at(-1)!.timeS + longestStepS / 2) * rateHz));
    const piece = vertical.subarray(from, to);
    const sigmaS = Math.max(leastSmoothingS, smoothingPerStep * (stepPeriod(piece, rateHz) ?? Infinity));
    if (!(sigmaS < smoothingS)) return boutOf(shift(row, startS));
    const fine = humpsOf(piece, rateHz, sigmaS);
    return inARow(fine).flatMap((fineRow) => boutOf(shift(fineRow, startS + from / rateHz)));
  });
}

function humpsOf(vertical: Float64Array, rateHz: number, sigmaS: number): Contact[] {
  const { weakG, leastStepS } = GAIT_PARAMETERS;
  const smooth = gaussianSmooth(vertical, sigmaS * rateHz);
  return findPeaks(smooth, { minProminence: weakG, minDistance: Math.max(1, leastStepS * rateHz) }).map(
    ({ index, prominence }) => ({ timeS: refinePeak(smooth, index) / rateHz, prominenceG: prominence }),
  );
}

/** Contacts in rows without a longer break. */
function inARow(contacts: readonly Contact[]): Contact[][] {
  const rows: Contact[][] = [];
  contacts.forEach((contact, k) => {
    if (k > 0 && contact.timeS - contacts[k - 1]!.timeS <= GAIT_PARAMETERS.longestStepS) rows.at(-1)!.push(contact);
    else rows.push([contact]);
  });
  return rows;
}

const shift = (row: readonly Contact[], byS: number): Contact[] =>
  row.map(({ timeS, prominenceG }) => ({ timeS: timeS + byS, prominenceG }));

/** The row as a bout: weak or late first and last contacts taken off; none where too little is left. */
function boutOf(row: readonly Contact[]): Contact[][] {
  const { edgeShare, pauseSteps, typicalG, leastContacts, slowestStepS, leastStepS } = GAIT_PARAMETERS;
  const typical = median(row.map(({ prominenceG }) => prominenceG));
  let [first, last] = [0, row.length - 1];
  for (;;) {
    if (last - first + 1 < leastContacts) return [];
    const stepS = median(stepsOf(row.slice(first, last + 1)));
    const stepAt = (k: number): number => row[k + 1]!.timeS - row[k]!.timeS;
    if (row[first]!.prominenceG < edgeShare * typical || stepAt(first) > pauseSteps * stepS) first++;
    else if (row[last]!.prominenceG < edgeShare * typical || stepAt(last - 1) > pauseSteps * stepS) last--;
    else if (stepS < leastStepS || stepS > slowestStepS) return [];
    else break;
  }
  const kept = row.slice(first, last + 1);
  return median(kept.map(({ prominenceG }) => prominenceG)) >= typicalG ? [kept] : [];
}

/** Times between neighbouring contacts, s. */
export function stepsOf(contacts: readonly Contact[]): number[] {
  return contacts.slice(1).map(({ timeS }, k) => timeS - contacts[k]!.timeS);
}
