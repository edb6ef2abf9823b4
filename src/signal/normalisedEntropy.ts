/**
 * Shannon entropy of counts over its greatest value, log(number of classes): 0 all in one class, 1 evenly spread.
 * Corrected for few counts by (occupied classes - 1) / 2n [Miller1955], and held within 0–1. NaN where there are no counts.
 */
export function normalisedEntropy(counts: ArrayLike<number>, correct = true): number {
  let total = 0;
  let occupied = 0;
  for (let i = 0; i < counts.length; i++) {
    total += counts[i]!;
    if (counts[i]! > 0) occupied++;
  }
  if (!(total > 0) || counts.length < 2) return Number.NaN;
  let entropy = 0;
  for (let i = 0; i < counts.length; i++) {
    const share = counts[i]! / total;
    if (share > 0) entropy -= share * Math.log(share);
  }
  if (correct) entropy += (occupied - 1) / (2 * total);
  return Math.min(1, Math.max(0, entropy / Math.log(counts.length)));
}
