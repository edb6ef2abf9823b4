/**
 * Lomb–Scargle periodogram: at each frequency the power of the least-squares sinusoid, in unit² [Lomb1976, Scargle1982].
 * Skips loss: samples that are NaN take no part, and nothing is interpolated. The mean of the rest is taken off first.
 * Unnormalised, as Scargle's eq. 10: a sinusoid of amplitude a seen n times has power n·a²/4 at its frequency.
 * All NaN where fewer than 3 samples are left.
 * @param values regular samples at `rateHz`
 * @param frequenciesHz where to evaluate; each > 0
 */
export function lombScargle(values: ArrayLike<number>, rateHz: number, frequenciesHz: ArrayLike<number>): Float64Array {
  if (!(rateHz > 0)) throw new RangeError(`rateHz must be > 0, got ${rateHz}`);
  const power = new Float64Array(frequenciesHz.length).fill(Number.NaN);
  let n = 0;
  let mean = 0;
  for (let i = 0; i < values.length; i++) {
    if (Number.isNaN(values[i]!)) continue;
    n++;
    mean += values[i]!;
  }
  if (n < 3) return power;
  mean /= n;
  for (let f = 0; f < frequenciesHz.length; f++) {
    power[f] = powerAt(values, mean, (2 * Math.PI * frequenciesHz[f]!) / rateHz);
  }
  return power;
}

function powerAt(values: ArrayLike<number>, mean: number, step: number): number {
  const turnC = Math.cos(step);
  const turnS = Math.sin(step);
  let c = 1;
  let s = 0;
  let yc = 0;
  let ys = 0;
  let cc = 0;
  let cs = 0;
  let ss = 0;
  for (let i = 0; i < values.length; i++) {
    const y = values[i]! - mean;
    if (!Number.isNaN(y)) {
      yc += y * c;
      ys += y * s;
      cc += c * c;
      ss += s * s;
      cs += c * s;
    }
    const next = c * turnC - s * turnS;
    s = s * turnC + c * turnS;
    c = next;
  }
  // Scargle's tau turns the axes so that the sine and cosine of this set of times are orthogonal.
  const tau = Math.atan2(2 * cs, cc - ss) / 2;
  const ct = Math.cos(tau);
  const st = Math.sin(tau);
  const alongC = ct * yc + st * ys;
  const alongS = ct * ys - st * yc;
  const normC = ct * ct * cc + 2 * ct * st * cs + st * st * ss;
  const normS = ct * ct * ss - 2 * ct * st * cs + st * st * cc;
  const partC = normC > 1e-12 ? (alongC * alongC) / normC : 0;
  const partS = normS > 1e-12 ? (alongS * alongS) / normS : 0;
  return (partC + partS) / 2;
}
