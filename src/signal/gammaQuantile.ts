const LANCZOS = [
  676.5203681218851, -1259.1392167224028, 771.32342877765313, -176.61502916214059, 12.507343278686905,
  -0.13857109526572012, 9.9843695780195716e-6, 1.5056327351493116e-7,
];

/** Natural logarithm of the gamma function for a > 0 [Lanczos1964], to about 1e-13. */
export function logGamma(a: number): number {
  if (a < 0.5) return Math.log(Math.PI / Math.sin(Math.PI * a)) - logGamma(1 - a);
  const z = a - 1;
  let sum = 0.99999999999980993;
  LANCZOS.forEach((weight, i) => {
    sum += weight / (z + i + 1);
  });
  const t = z + LANCZOS.length - 0.5;
  return 0.5 * Math.log(2 * Math.PI) + (z + 0.5) * Math.log(t) - t + Math.log(sum);
}

/** Share of a gamma distribution with shape `a` and scale 1 below `x`: series below a + 1, continued fraction above. */
function gammaShareBelow(a: number, x: number): number {
  if (x <= 0) return 0;
  const front = Math.exp(a * Math.log(x) - x - logGamma(a));
  if (x < a + 1) {
    let term = 1 / a;
    let sum = term;
    for (let k = 1; k < 10_000 && term > sum * 1e-16; k++) {
      term *= x / (a + k);
      sum += term;
    }
    return sum * front;
  }
  let b = x + 1 - a;
  let c = 1e300;
  let d = 1 / b;
  let h = d;
  for (let k = 1; k < 10_000; k++) {
    const numerator = -k * (k - a);
    b += 2;
    d = 1 / (numerator * d + b);
    c = b + numerator / c;
    h *= c * d;
    if (Math.abs(c * d - 1) < 1e-15) break;
  }
  return 1 - front * h;
}

/**
 * The `p` quantile of a gamma distribution with shape `a` and scale 1 (no unit), by bisection to 1e-12 relative.
 * @param a shape, > 0
 * @param p probability, inside (0, 1)
 */
export function gammaQuantile(a: number, p: number): number {
  if (!(a > 0)) throw new RangeError(`shape must be > 0, got ${a}`);
  if (!(p > 0 && p < 1)) throw new RangeError(`p must be inside (0, 1), got ${p}`);
  let low = 0;
  let high = a + 10 * Math.sqrt(a) + 10;
  while (gammaShareBelow(a, high) < p) high *= 2;
  for (let i = 0; i < 200 && high - low > 1e-13 * high; i++) {
    const middle = (low + high) / 2;
    if (gammaShareBelow(a, middle) < p) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}
