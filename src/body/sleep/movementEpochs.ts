import type { Jerk, SecondTable, Span } from '../types.ts';

/** Posture and movement per epoch of whole seconds, on the grid of a second table; NaN where there is nothing. */
export interface MovementEpochs {
  readonly startS: number;
  readonly epochS: number;
  readonly length: number;
  /** Angle between gravity of this epoch and the one before, deg. */
  readonly turnDeg: Float32Array;
  /** Median over the epoch's seconds of the SD of the three axes together, g; NaN also where every second has a jerk. */
  readonly shakeG: Float32Array;
  /** Unit vector of gravity. */
  readonly x: Float32Array;
  readonly y: Float32Array;
  readonly z: Float32Array;
  /** 1 where at least half of the seconds have samples and lie in a worn span. */
  readonly worn: Uint8Array;
  /** Seconds left out because of a jerk. */
  readonly maskedSeconds: number;
}

/** Below this many seconds without jerk all of an epoch are taken: gravity bears a jerk in its median, and nothing would be left. */
const LEAST_SECONDS = 2;

/**
 * Gravity per epoch is the median of the seconds' means, axis by axis, so that a jerk or a lurch of one second does not turn it. Seconds that a jerk
 * touches are left out altogether. Epochs without samples are NaN and do not count as turned; the first epoch after a gap has no turn either.
 * @param wornSpans where the sensor was worn; ordered, not overlapping
 * @param jerks in order of time
 */
export function movementEpochs(
  seconds: SecondTable,
  wornSpans: readonly Span[],
  jerks: readonly Pick<Jerk, 'startS' | 'endS'>[],
  epochS: number,
): MovementEpochs {
  const length = Math.floor(seconds.length / epochS);
  const column = (): Float32Array => new Float32Array(length).fill(Number.NaN);
  const [turnDeg, shakeG, x, y, z] = [column(), column(), column(), column(), column()];
  const worn = new Uint8Array(length);
  const isWorn = secondsOfSpans(seconds, wornSpans);
  const isJerk = secondsOfSpans(seconds, jerks);
  const rows = new Int32Array(epochS);
  const values = new Float64Array(epochS);
  let maskedSeconds = 0;
  const medianOf = (n: number, column: Float32Array): number => {
    for (let i = 0; i < n; i++) values[i] = column[rows[i]!]!;
    return medianOfFew(values, n);
  };
  const { count, meanX, meanY, meanZ, sdX, sdY, sdZ } = seconds;
  for (let e = 0; e < length; e++) {
    const first = e * epochS;
    let there = 0;
    let wornThere = 0;
    let free = 0;
    for (let k = first; k < first + epochS; k++)
      if (count[k]! > 0 && !Number.isNaN(meanX[k]!)) {
        there++;
        wornThere += isWorn[k]!;
        if (isJerk[k] === 0) rows[free++] = k;
      }
    worn[e] = 2 * wornThere >= epochS ? 1 : 0;
    if (there === 0) continue;
    const allJerks = free < Math.min(LEAST_SECONDS, there);
    if (allJerks) {
      free = 0;
      for (let k = first; k < first + epochS; k++) if (count[k]! > 0 && !Number.isNaN(meanX[k]!)) rows[free++] = k;
    } else maskedSeconds += there - free;
    const gx = medianOf(free, meanX);
    const gy = medianOf(free, meanY);
    const gz = medianOf(free, meanZ);
    const norm = Math.sqrt(gx * gx + gy * gy + gz * gz);
    x[e] = gx / norm;
    y[e] = gy / norm;
    z[e] = gz / norm;
    if (!allJerks) {
      for (let i = 0; i < free; i++) {
        const k = rows[i]!;
        values[i] = Math.sqrt(sdX[k]! * sdX[k]! + sdY[k]! * sdY[k]! + sdZ[k]! * sdZ[k]!);
      }
      shakeG[e] = medianOfFew(values, free);
    }
    if (e > 0) turnDeg[e] = angleDeg({ x, y, z }, e - 1, e);
  }
  return { startS: seconds.startS, epochS, length, turnDeg, shakeG, x, y, z, worn, maskedSeconds };
}

/** Angle between the gravity of two epochs, deg; by the chord, which is exact for small angles where the cosine is not. */
export function angleDeg({ x, y, z }: Pick<MovementEpochs, 'x' | 'y' | 'z'>, a: number, b: number): number {
  const chord = Math.sqrt((x[a]! - x[b]!) ** 2 + (y[a]! - y[b]!) ** 2 + (z[a]! - z[b]!) ** 2);
  return (360 / Math.PI) * Math.asin(Math.min(1, chord / 2));
}

/** Median of the first `n` values, which it sorts; why: insertion is several times as fast as `sort` for five of them. */
function medianOfFew(values: Float64Array, n: number): number {
  for (let i = 1; i < n; i++) {
    const value = values[i]!;
    let j = i - 1;
    for (; j >= 0 && values[j]! > value; j--) values[j + 1] = values[j]!;
    values[j + 1] = value;
  }
  return n % 2 === 1 ? values[n >> 1]! : (values[n / 2 - 1]! + values[n / 2]!) / 2;
}

/** 1 for each second of the table that a span touches. */
function secondsOfSpans({ startS, length }: SecondTable, spans: readonly Span[]): Uint8Array {
  const touched = new Uint8Array(length);
  for (const span of spans)
    touched.fill(1, Math.max(0, Math.floor(span.startS - startS)), Math.max(0, Math.ceil(span.endS - startS)));
  return touched;
}
