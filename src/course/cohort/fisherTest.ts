/**
 * Two-sided exact test of a table of two shares [Fisher1922]: the chance of a table as unlikely as this one or more, given its margins.
 */
export function fisherExact(hits1: number, count1: number, hits2: number, count2: number): number {
  return fisherByTotal(count1, count2, hits1 + hits2).get(hits1)!;
}

/** Tables of p-values for two groups of one size each, made once: `reject[hits1][hits2]`. */
export function rejectionTable(count1: number, count2: number, level = 0.05): boolean[][] {
  const reject = Array.from({ length: count1 + 1 }, () => Array.from({ length: count2 + 1 }, () => false));
  for (let total = 0; total <= count1 + count2; total++)
    for (const [hits1, p] of fisherByTotal(count1, count2, total)) reject[hits1]![total - hits1] = p <= level;
  return reject;
}

/** p-value of each number of hits in the first group, for a total of hits. */
function fisherByTotal(count1: number, count2: number, total: number): Map<number, number> {
  const least = Math.max(0, total - count2);
  const most = Math.min(count1, total);
  const chances: number[] = [];
  for (let hits = least; hits <= most; hits++)
    chances.push(
      Math.exp(logChoose(count1, hits) + logChoose(count2, total - hits) - logChoose(count1 + count2, total)),
    );
  // why: tables of equal chance may differ in their last bits
  const p = (chance: number): number =>
    Math.min(
      1,
      chances.reduce((sum, other) => (other <= chance * (1 + 1e-7) ? sum + other : sum), 0),
    );
  return new Map(chances.map((chance, index) => [least + index, p(chance)]));
}

const logFactorials: number[] = [0];

function logFactorial(n: number): number {
  for (let k = logFactorials.length; k <= n; k++) logFactorials.push(logFactorials[k - 1]! + Math.log(k));
  return logFactorials[n]!;
}

function logChoose(n: number, k: number): number {
  return logFactorial(n) - logFactorial(k) - logFactorial(n - k);
}

/** Chances of 0 to n hits, each with chance `share`. */
export function binomialChances(n: number, share: number): number[] {
  return Array.from({ length: n + 1 }, (_, hits) => {
    if (share === 0) return hits === 0 ? 1 : 0;
    if (share === 1) return hits === n ? 1 : 0;
    return Math.exp(logChoose(n, hits) + hits * Math.log(share) + (n - hits) * Math.log1p(-share));
  });
}

/** Chance that the exact test finds a difference between two groups of `n` whose true shares are given. */
export function exactPower(share1: number, share2: number, reject: readonly (readonly boolean[])[]): number {
  const chances1 = binomialChances(reject.length - 1, share1);
  const chances2 = binomialChances(reject[0]!.length - 1, share2);
  let power = 0;
  for (let hits1 = 0; hits1 < chances1.length; hits1++)
    for (let hits2 = 0; hits2 < chances2.length; hits2++)
      if (reject[hits1]![hits2]) power += chances1[hits1]! * chances2[hits2]!;
  return power;
}
