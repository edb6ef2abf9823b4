import type { JerkParameters } from './parameters.ts';
import type { SlowMovement } from './slowMovement.ts';

/** First and last value that a jerk covers. */
export type Covered = readonly [number, number];

/**
 * 1 for each value of a stretch of the slow grid that is asked about at which the limb is otherwise still: quiet on both sides. What happens at the moment itself does not count, so that a
 * jerk does not undo its own stillness. A side, from `stillFromS` outwards, is quiet where at least `stillFraction` of its moments move less than `stillG`:
 * of its first `stillForS`; or of the nearest `stillForS` within `stillWithinS` that no jerk covers, so that jerks beside this one, even a volley, do not undo it
 * either, and movement does. At a beginning, an end or a loss half of the moments must be there.
 */
export function stillMoments(
  { whole, rateHz }: Pick<SlowMovement, 'whole' | 'rateHz'>,
  { covered, asked }: { covered: readonly Covered[]; asked: Uint8Array },
  p: JerkParameters,
): Uint8Array {
  const n = whole.length;
  const isCovered = new Uint8Array(n);
  for (const [first, last] of covered) isCovered.fill(1, Math.max(0, first), Math.max(0, last + 1));
  // Quiet moments before each value; and of the uncovered moments in their order: where they are, how many lie before each value, and how many are quiet.
  const quiet = new Uint32Array(n + 1);
  const places = new Uint32Array(n);
  const ranks = new Uint32Array(n + 1);
  const quietOfRank = new Uint32Array(n + 1);
  const level = p.stillG ** 2;
  let count = 0;
  for (let k = 0; k < n; k++) {
    const isQuiet = whole[k]! < level ? 1 : 0;
    quiet[k + 1] = quiet[k]! + isQuiet;
    ranks[k] = count;
    if (isCovered[k] === 1) continue;
    places[count] = k;
    quietOfRank[count + 1] = quietOfRank[count]! + isQuiet;
    count++;
  }
  ranks[n] = count;
  const near = Math.round(p.stillFromS * rateHz);
  const wanted = Math.max(1, Math.round(p.stillForS * rateHz));
  const within = Math.round(p.stillWithinS * rateHz);
  const least = wanted / 2;
  const share = p.stillFraction;
  const isEnough = (quietBefore: Uint32Array, first: number, end: number): boolean =>
    end - first >= least && quietBefore[end]! - quietBefore[first]! >= share * (end - first);

  function isQuietBefore(k: number): boolean {
    const edge = Math.max(0, k - near);
    if (isEnough(quiet, Math.max(0, edge - wanted), edge)) return true;
    const end = ranks[edge]!;
    let first = Math.max(0, end - wanted);
    while (first < end && places[first]! < k - near - within) first++;
    return isEnough(quietOfRank, first, end);
  }

  function isQuietAfter(k: number): boolean {
    const edge = Math.min(n, k + near + 1);
    if (isEnough(quiet, edge, Math.min(n, edge + wanted))) return true;
    const first = ranks[edge]!;
    let end = Math.min(count, first + wanted);
    while (end > first && places[end - 1]! > k + near + within) end--;
    return isEnough(quietOfRank, first, end);
  }

  const still = new Uint8Array(n);
  for (let k = 0; k < n; k++) if (asked[k] === 1 && isQuietBefore(k) && isQuietAfter(k)) still[k] = 1;
  return still;
}

/** 1 for each value that could be still: enough quiet moments lie near it on both sides, whatever jerks cover. */
export function restMoments({ whole, rateHz }: SlowMovement, p: JerkParameters): Uint8Array {
  const n = whole.length;
  const level = p.stillG ** 2;
  const quiet = new Uint32Array(n + 1);
  for (let k = 0; k < n; k++) quiet[k + 1] = quiet[k]! + (whole[k]! < level ? 1 : 0);
  const near = Math.round(p.stillFromS * rateHz);
  const within = Math.round(p.stillWithinS * rateHz);
  const least = (p.stillFraction * Math.max(1, Math.round(p.stillForS * rateHz))) / 2;
  const rest = new Uint8Array(n);
  for (let k = 0; k < n; k++) {
    const before = quiet[Math.max(0, k - near)]! - quiet[Math.max(0, k - near - within)]!;
    const after = quiet[Math.min(n, k + near + within + 1)]! - quiet[Math.min(n, k + near + 1)]!;
    if (before >= least && after >= least) rest[k] = 1;
  }
  return rest;
}
