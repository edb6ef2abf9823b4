import { makeNormalSource, makeRandom } from '../../../signal/index.ts';

/** Length of the tables; a power of two, so that reading on from the end is the beginning. */
export const TABLE_LENGTH = 2 ** 17;
export const TABLE_MASK = TABLE_LENGTH - 1;

/** Numbers of the tables; all chosen. */
const BANDS = {
  voluntaryHz: [0.4, 3] as const,
  fastHz: [3, 8] as const,
  fastShare: 0.5, // SD of the fast part beside that of the voluntary one
  uneven: 0.6, // SD of the logarithm of size within a second or two
  rideHz: [4, 14] as const,
  fadeS: 2,
};

/** Normal noise, SD 1. */
export function makeNoiseTable(seed: number): Float32Array {
  const normal = makeNormalSource(makeRandom(seed));
  return Float32Array.from({ length: TABLE_LENGTH }, normal);
}

/** Movement of a limb, SD 1: what is voluntary (0.4–3 Hz) and faster, in waves. */
export function makeMovementTable(rateHz: number, seed: number): Float32Array {
  const normal = makeNormalSource(makeRandom(seed));
  const voluntary = makeBand(rateHz, BANDS.voluntaryHz);
  const fast = makeBand(rateHz, BANDS.fastHz);
  const waves = makeBand(rateHz, [0.05, 1]);
  const parts = {
    v: new Float64Array(TABLE_LENGTH),
    f: new Float64Array(TABLE_LENGTH),
    w: new Float64Array(TABLE_LENGTH),
  };
  for (let i = 0; i < TABLE_LENGTH; i++) {
    parts.v[i] = voluntary(normal());
    parts.f[i] = fast(normal());
    parts.w[i] = waves(normal());
  }
  for (const part of Object.values(parts)) scaleToOne(part);
  const out = parts.v.map((v, i) => (v + BANDS.fastShare * parts.f[i]!) * Math.exp(BANDS.uneven * parts.w[i]!));
  return closed(out, rateHz);
}

/** Shaking of a car or pram, SD 1. */
export function makeRideTable(rateHz: number, seed: number): Float32Array {
  const normal = makeNormalSource(makeRandom(seed));
  const band = makeBand(rateHz, BANDS.rideHz);
  return closed(
    Float64Array.from({ length: TABLE_LENGTH }, () => band(normal())),
    rateHz,
  );
}

/** Two stages below the upper bound less two below the lower one. */
function makeBand(rateHz: number, [lowHz, highHz]: readonly [number, number]): (value: number) => number {
  const share = (hz: number): number => 1 - Math.exp((-2 * Math.PI * Math.min(hz, 0.45 * rateHz)) / rateHz);
  const [a, b] = [share(highHz), share(lowHz)];
  let high1 = 0;
  let high2 = 0;
  let low1 = 0;
  return (value) => {
    high1 += a * (value - high1);
    high2 += a * (high1 - high2);
    low1 += b * (high2 - low1);
    return high2 - low1;
  };
}

function scaleToOne(values: Float64Array): void {
  let sum = 0;
  let square = 0;
  for (const v of values) {
    sum += v;
    square += v * v;
  }
  const mean = sum / values.length;
  const sd = Math.sqrt(square / values.length - mean * mean);
  for (let i = 0; i < values.length; i++) values[i] = (values[i]! - mean) / sd;
}

/** Joins the end to the beginning without a step, and scales. */
function closed(values: Float64Array, rateHz: number): Float32Array {
  const fade = Math.round(BANDS.fadeS * rateHz);
  for (let i = 0; i < fade; i++) {
    const p = (i + 1) / (fade + 1);
    const k = values.length - fade + i;
    values[k] = (1 - p) * values[k]! + p * values[fade - 1 - i]!;
  }
  scaleToOne(values);
  return Float32Array.from(values);
}
