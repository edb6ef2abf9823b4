/** Agreement between two label arrays or two event lists. The definitions are those of `docs/accuracy.md`. */

export interface LabelledInterval {
  readonly start: number;
  readonly end: number;
}

/**
 * Cohen's kappa over samples, for one class against all others (`label` given) or over all classes [Cohen1960].
 * Samples for which `use` is false are left out. NaN where both raters use only one class.
 */
export function cohenKappa(
  a: ArrayLike<number>,
  b: ArrayLike<number>,
  options: { label?: number; use?: (i: number) => boolean } = {},
): number {
  if (a.length !== b.length) throw new RangeError(`label arrays differ in length: ${a.length} and ${b.length}`);
  const { label, use } = options;
  const countsA = new Map<number, number>();
  const countsB = new Map<number, number>();
  let agreed = 0;
  let n = 0;
  for (let i = 0; i < a.length; i++) {
    if (use !== undefined && !use(i)) continue;
    const classA = label === undefined ? a[i]! : Number(a[i] === label);
    const classB = label === undefined ? b[i]! : Number(b[i] === label);
    countsA.set(classA, (countsA.get(classA) ?? 0) + 1);
    countsB.set(classB, (countsB.get(classB) ?? 0) + 1);
    if (classA === classB) agreed++;
    n++;
  }
  let expected = 0;
  for (const [key, count] of countsA) expected += (count / n) * ((countsB.get(key) ?? 0) / n);
  return (agreed / n - expected) / (1 - expected);
}

/** Runs of one label as half-open intervals. */
export function intervalsOfLabel(labels: ArrayLike<number>, label: number): LabelledInterval[] {
  const out: LabelledInterval[] = [];
  let start = -1;
  for (let i = 0; i <= labels.length; i++) {
    const inside = i < labels.length && labels[i] === label;
    if (inside && start === -1) start = i;
    if (!inside && start !== -1) {
      out.push({ start, end: i });
      start = -1;
    }
  }
  return out;
}

export interface EventScore {
  readonly hits: number;
  readonly truthCount: number;
  readonly foundCount: number;
  readonly f1: number;
  /** found minus truth, same unit as the intervals, for each hit. */
  readonly startErrors: number[];
  readonly endErrors: number[];
}

/**
 * One-to-one matching of event lists at IoU ≥ `minIoU` (0.5: at most one partner can reach it), as [StartsevAgtzidisDorr2019].
 * Both lists sorted by start and not overlapping within themselves.
 */
export function scoreEvents(
  truth: readonly LabelledInterval[],
  found: readonly LabelledInterval[],
  minIoU = 0.5,
): EventScore {
  const startErrors: number[] = [];
  const endErrors: number[] = [];
  let at = 0;
  for (const event of truth) {
    while (at < found.length && found[at]!.end <= event.start) at++;
    for (let k = at; k < found.length && found[k]!.start < event.end; k++) {
      const other = found[k]!;
      const overlap = Math.min(event.end, other.end) - Math.max(event.start, other.start);
      const union = Math.max(event.end, other.end) - Math.min(event.start, other.start);
      if (overlap / union >= minIoU) {
        startErrors.push(other.start - event.start);
        endErrors.push(other.end - event.end);
        at = k + 1;
        break;
      }
    }
  }
  const hits = startErrors.length;
  const total = truth.length + found.length;
  return {
    hits,
    truthCount: truth.length,
    foundCount: found.length,
    f1: total === 0 ? 1 : (2 * hits) / total,
    startErrors,
    endErrors,
  };
}
