import { logGamma } from './gammaQuantile.ts';

/** Share of a beta distribution below `x`: continued fraction of the incomplete beta function, on the side where it converges [Lanczos1964]. */
function betaShareBelow(a: number, b: number, x: number): number {
  if (x <= 0) return 0;
  if (x >= 1) return 1;
  const front = Math.exp(logGamma(a + b) - logGamma(a) - logGamma(b) + a * Math.log(x) + b * Math.log1p(-x));
  return x < (a + 1) / (a + b + 2) ? (front * fraction(a, b, x)) / a : 1 - (front * fraction(b, a, 1 - x)) / b;
}

/** Continued fraction of the incomplete beta function, from its head on. */
function fraction(a: number, b: number, x: number): number {
  const tiny = 1e-300;
  let c = 1;
  let d = 1 / guard(1 - ((a + b) * x) / (a + 1), tiny);
  let h = d;
  for (let m = 1; m < 10_000; m++) {
    const even = (m * (b - m) * x) / ((a + 2 * m - 1) * (a + 2 * m));
    d = 1 / guard(1 + even * d, tiny);
    c = guard(1 + even / c, tiny);
    h *= c * d;
    const odd = (-(a + m) * (a + b + m) * x) / ((a + 2 * m) * (a + 2 * m + 1));
    d = 1 / guard(1 + odd * d, tiny);
    c = guard(1 + odd / c, tiny);
    h *= c * d;
    if (Math.abs(c * d - 1) < 1e-15) break;
  }
  return h;
}

function guard(value: number, tiny: number): number {
  return Math.abs(value) < tiny ? tiny : value;
}

/** The `p` quantile of a beta distribution with shapes `a` and `b` (no unit), by bisection to 1e-13. */
export function betaQuantile(a: number, b: number, p: number): number {
  if (!(a > 0 && b > 0)) throw new RangeError(`shapes must be > 0, got ${a} and ${b}`);
  if (!(p > 0 && p < 1)) throw new RangeError(`p must be inside (0, 1), got ${p}`);
  let low = 0;
  let high = 1;
  for (let i = 0; i < 200 && high - low > 1e-14; i++) {
    const middle = (low + high) / 2;
    if (betaShareBelow(a, b, middle) < p) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}
