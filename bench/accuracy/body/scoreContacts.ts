/** How found contacts agree with true ones. */
export interface ContactScore {
  readonly truthCount: number;
  readonly foundCount: number;
  /** Found minus true time of the pairs, s. */
  readonly errorsS: readonly number[];
}

/** Pairs found and true contacts one to one, nearest first, within `toleranceS`. */
export function scoreContacts(
  truthS: readonly number[],
  foundS: readonly number[],
  toleranceS: number,
): ContactScore & { readonly pairs: readonly (readonly [truth: number, found: number])[] } {
  const candidates = truthS.flatMap((truth, t) =>
    foundS.flatMap((found, f) => {
      const distance = Math.abs(found - truth);
      return distance <= toleranceS ? [{ t, f, distance }] : [];
    }),
  );
  candidates.sort((a, b) => a.distance - b.distance);
  const [usedTruth, usedFound] = [new Set<number>(), new Set<number>()];
  const pairs: [number, number][] = [];
  for (const { t, f } of candidates) {
    if (usedTruth.has(t) || usedFound.has(f)) continue;
    usedTruth.add(t);
    usedFound.add(f);
    pairs.push([truthS[t]!, foundS[f]!]);
  }
  pairs.sort(([a], [b]) => a - b);
  return {
    truthCount: truthS.length,
    foundCount: foundS.length,
    errorsS: pairs.map(([truth, found]) => found - truth),
    pairs,
  };
}

/** Precision, recall and F1 of scores together. */
export function pooled(scores: readonly ContactScore[]): {
  precision: number;
  recall: number;
  f1: number;
  sdMs: number;
  biasMs: number;
} {
  const hits = scores.reduce((sum, { errorsS }) => sum + errorsS.length, 0);
  const found = scores.reduce((sum, { foundCount }) => sum + foundCount, 0);
  const truth = scores.reduce((sum, { truthCount }) => sum + truthCount, 0);
  const errors = scores.flatMap(({ errorsS }) => errorsS);
  const bias = errors.reduce((sum, v) => sum + v, 0) / errors.length;
  const sd = Math.sqrt(errors.reduce((sum, v) => sum + (v - bias) ** 2, 0) / errors.length);
  return {
    precision: hits / found,
    recall: hits / truth,
    f1: (2 * hits) / (found + truth),
    sdMs: 1000 * sd,
    biasMs: 1000 * bias,
  };
}
