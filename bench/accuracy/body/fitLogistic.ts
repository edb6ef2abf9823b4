/** Weights of a logistic model on standardised columns. */
export interface LogisticFit {
  readonly means: readonly number[];
  readonly sds: readonly number[];
  readonly intercept: number;
  readonly weights: readonly number[];
}

/**
 * Ridge-penalised logistic regression by Newton's method; both classes weigh alike, so that the share of sleep in a night does not enter.
 * @param rows one per epoch, all columns
 * @param isSleep 1 or 0 per row
 */
export function fitLogistic(rows: readonly Float64Array[], isSleep: ArrayLike<number>, ridge: number): LogisticFit {
  const n = rows.length;
  const p = rows[0]!.length;
  const means = Array.from({ length: p }, (_, c) => rows.reduce((sum, row) => sum + row[c]!, 0) / n);
  const sds = means.map((mean, c) => Math.sqrt(rows.reduce((sum, row) => sum + (row[c]! - mean) ** 2, 0) / n) || 1);
  let sleeps = 0;
  for (let i = 0; i < n; i++) sleeps += isSleep[i]!;
  const weightOf = [n / 2 / (n - sleeps), n / 2 / sleeps];
  const beta = new Float64Array(p + 1);
  const z = new Float64Array(p + 1);
  for (let step = 0; step < 40; step++) {
    const gradient = new Float64Array(p + 1);
    const hessian = Array.from({ length: p + 1 }, () => new Float64Array(p + 1));
    for (let i = 0; i < n; i++) {
      z[0] = 1;
      let score = beta[0]!;
      for (let c = 0; c < p; c++) {
        z[c + 1] = (rows[i]![c]! - means[c]!) / sds[c]!;
        score += beta[c + 1]! * z[c + 1]!;
      }
      const chance = 1 / (1 + Math.exp(-score));
      const w = weightOf[isSleep[i]!]!;
      const slope = w * (isSleep[i]! - chance);
      const bend = w * chance * (1 - chance);
      for (let a = 0; a <= p; a++) {
        gradient[a]! += slope * z[a]!;
        for (let b = 0; b <= a; b++) hessian[a]![b]! += bend * z[a]! * z[b]!;
      }
    }
    for (let a = 0; a <= p; a++) {
      if (a > 0) {
        gradient[a]! -= ridge * beta[a]!;
        hessian[a]![a]! += ridge;
      }
      for (let b = 0; b < a; b++) hessian[b]![a] = hessian[a]![b]!;
    }
    const move = solve(hessian, gradient);
    for (let a = 0; a <= p; a++) beta[a]! += move[a]!;
    if (Math.max(...move.map(Math.abs)) < 1e-6) break;
  }
  return { means, sds, intercept: beta[0]!, weights: Array.from(beta.subarray(1)) };
}

/** Gaussian elimination with pivots; the matrix is used up. */
function solve(matrix: Float64Array[], right: Float64Array): Float64Array {
  const n = right.length;
  const x = Float64Array.from(right);
  for (let c = 0; c < n; c++) {
    let pivot = c;
    for (let r = c + 1; r < n; r++) if (Math.abs(matrix[r]![c]!) > Math.abs(matrix[pivot]![c]!)) pivot = r;
    [matrix[c], matrix[pivot]] = [matrix[pivot]!, matrix[c]!];
    [x[c], x[pivot]] = [x[pivot]!, x[c]!];
    for (let r = c + 1; r < n; r++) {
      const factor = matrix[r]![c]! / matrix[c]![c]!;
      for (let k = c; k < n; k++) matrix[r]![k]! -= factor * matrix[c]![k]!;
      x[r]! -= factor * x[c]!;
    }
  }
  for (let c = n - 1; c >= 0; c--) {
    for (let k = c + 1; k < n; k++) x[c]! -= matrix[c]![k]! * x[k]!;
    x[c]! /= matrix[c]![c]!;
  }
  return x;
}
