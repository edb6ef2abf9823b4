// Steps of linear equations whose rate or aim changes within the step: what the kernel needs beside Runge–Kutta.

/**
 * Decay and weights of s' = k (T − s) over one step where T is a parabola through its values at start, middle and end:
 * exact integrals of the exponential against the parabola.
 * @param z k times the step, 0 < z
 */
export function relaxationInto(out: Float64Array, offset: number, z: number): void {
  const decay = Math.exp(-z);
  // why: moments of u^n e^{−z(1−u)} z over 0..1, by recurrence from the end where z is small enough to cancel
  const m0 = -Math.expm1(-z);
  const m1 = z < 0.05 ? moment(1, z) : 1 - m0 / z;
  const m2 = z < 0.05 ? moment(2, z) : 1 - (2 * m1) / z;
  out[offset] = decay;
  out[offset + 1] = m0 - 3 * m1 + 2 * m2;
  out[offset + 2] = 4 * (m1 - m2);
  out[offset + 3] = 2 * m2 - m1;
}

/** z ∫ u^n e^{−z(1−u)} du over 0..1 as a series, for small z. */
function moment(n: number, z: number): number {
  let term = z / (n + 1);
  let sum = term;
  for (let k = 1; k < 8; k++) {
    term *= -z / (n + 1 + k);
    sum += term;
  }
  return sum;
}

const TURN_STEPS = 16;

/** A sign that its aim overtakes within a step, or the other way round: in short steps, each with the speed that holds in its middle. */
export function turned(now: number, aim0: number, aimM: number, aim1: number, rise: number, fall: number): number {
  const slope = 4 * aimM - 3 * aim0 - aim1;
  const bend = 2 * (aim0 + aim1) - 4 * aimM;
  let sign = now;
  for (let k = 0; k < TURN_STEPS; k++) {
    const middle = (k + 0.5) / TURN_STEPS;
    const aim = aim0 + middle * (slope + middle * bend);
    const z = (aim > sign ? rise : fall) / TURN_STEPS;
    sign += (aim - sign) * (z / (1 + 0.5 * z));
  }
  return sign;
}

/**
 * p' = source − rate(t) p over a step, the rate a straight line with the given mean and slope: the decay exact, the source to
 * second order in the slope.
 */
export function relaxed(p: number, source: number, rate: number, slope: number, days: number): number {
  const z = rate * days;
  const decay = z < PADE_TO ? decayOf(z) : Math.exp(-z);
  const gone = 1 - decay;
  const bend = z < 0.02 ? (days * days * days) / 6 : bendOf(z, decay, days);
  return p * decay + source * (gone / rate - 0.5 * slope * bend);
}

/** Up to here `decayOf` is right to 1e-7. */
const PADE_TO = 0.5;

/** e^−z as a fraction of polynomials, cheaper than the function. */
function decayOf(z: number): number {
  const even = 120 + 12 * z * z;
  const odd = z * (60 + z * z);
  return (even - odd) / (even + odd);
}

/** ∫ τ (h − τ) e^{−λτ} dτ over 0..h. */
function bendOf(z: number, decay: number, days: number): number {
  return (days * days * days * (z - 2 + (z + 2) * decay)) / (z * z * z);
}
