const LAST_OF_SERIES = 4;

/** Share of a standard normal distribution below `z`, to 1e-14 of the smaller side: its series near the middle, a continued fraction in the tails. */
export function normalShareBelow(z: number): number {
  if (Number.isNaN(z)) return Number.NaN;
  const size = Math.abs(z);
  if (size > 38) return z > 0 ? 1 : 0;
  const density = Math.exp(-0.5 * z * z) / Math.sqrt(2 * Math.PI);
  if (size <= LAST_OF_SERIES) return 0.5 + density * oddSeries(z);
  const tail = density / tailFraction(size);
  return z > 0 ? 1 - tail : tail;
}

/** z + z³/3 + z⁵/(3·5) + … */
function oddSeries(z: number): number {
  let term = z;
  let sum = z;
  for (let k = 3; Math.abs(term) > 1e-17 * Math.abs(sum); k += 2) {
    term *= (z * z) / k;
    sum += term;
  }
  return sum;
}

/** z + 1/(z + 2/(z + 3/(z + …))), from its tail on. */
function tailFraction(z: number): number {
  let value = z;
  for (let k = 60; k >= 1; k--) value = z + k / value;
  return value;
}
