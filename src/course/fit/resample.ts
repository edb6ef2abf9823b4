/** Turns logarithms of weights into weights of sum 1, in place. Gives the logarithm of their mean before, or −∞ where all are impossible. */
export function normaliseLogWeights(logWeights: Float64Array): number {
  let top = Number.NEGATIVE_INFINITY;
  for (const value of logWeights) if (value > top) top = value;
  if (top === Number.NEGATIVE_INFINITY) {
    logWeights.fill(1 / logWeights.length);
    return top;
  }
  let sum = 0;
  for (let i = 0; i < logWeights.length; i++) {
    const weight = Math.exp(logWeights[i]! - top);
    logWeights[i] = weight;
    sum += weight;
  }
  for (let i = 0; i < logWeights.length; i++) logWeights[i] = logWeights[i]! / sum;
  return top + Math.log(sum / logWeights.length);
}

/** How many equal particles would be worth as much [KongLiuWong1994]. @param weights of sum 1 */
export function effectiveCount(weights: ArrayLike<number>): number {
  let squares = 0;
  for (let i = 0; i < weights.length; i++) squares += weights[i]! * weights[i]!;
  return 1 / squares;
}

/** Divergence of weights `after` from weights `before`, in nats; both of sum 1. */
export function divergenceNats(after: ArrayLike<number>, before: ArrayLike<number>): number {
  let sum = 0;
  for (let i = 0; i < after.length; i++) if (after[i]! > 0) sum += after[i]! * Math.log(after[i]! / before[i]!);
  return Math.max(0, sum);
}

/**
 * Systematic resampling [Kitagawa1996]: particle i is taken ⌊n wᵢ⌋ or ⌈n wᵢ⌉ times, n wᵢ on average. One uniform draw.
 * @param out index of the parent of each place, ascending; overwritten
 * @param uniform in (0, 1)
 */
export function resampleSystematic(out: Int32Array, weights: ArrayLike<number>, uniform: number): void {
  const n = out.length;
  let parent = 0;
  let upTo = weights[0]!;
  for (let place = 0; place < n; place++) {
    const at = (place + uniform) / n;
    while (upTo < at && parent < weights.length - 1) upTo += weights[++parent]!;
    out[place] = parent;
  }
}
