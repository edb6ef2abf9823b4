import { pathToFileURL } from 'node:url';
import { type Detection, detectEyeEvents, type GazeSignal } from '../../src/eyes/index.ts';
import { childSeed, drawNormal, makeRandom } from '../../src/signal/index.ts';
import { saccadeS } from './backToBackSaccades.ts';

export interface FixationSpec {
  readonly rateHz: number;
  readonly hours: number;
  readonly noiseDeg: number;
  /** Share of the noise's variance that is 1/f. */
  readonly pinkFraction: number;
  /** Microsaccades of 0.1–0.8 deg per second, half of them answered by an equal return after 50–300 ms. */
  readonly microsaccadesPerS: number;
  /** Saccades of 1–15 deg per second, with a pupil swing. */
  readonly saccadesPerS: number;
  readonly seed: number;
}

export interface FixationRow extends FixationSpec {
  readonly burstsPerHour: number;
  /** Fast phases found over those that are there. */
  readonly countRatio: number;
}

/** A healthy eye: drift as a random walk of 0.5 deg/s (pulled back to the target), microsaccades, saccades, noise; truth: no burst. */
export function makeFixation(spec: FixationSpec): { signal: GazeSignal; saccadeCount: number } {
  const { rateHz } = spec;
  const length = Math.round(spec.hours * 3600 * rateHz);
  const x = new Float64Array(length);
  const y = new Float64Array(length);
  [x, y].forEach((axis, a) => {
    addDrift(axis, rateHz, makeRandom(childSeed(spec.seed, `drift${a}`)));
    addNoise(axis, spec, makeRandom(childSeed(spec.seed, `noise${a}`)));
  });
  const saccadeCount = addSaccades(x, y, spec);
  return { signal: { startS: 0, rateHz, unit: 'deg', x, y }, saccadeCount };
}

/** Velocity is an Ornstein–Uhlenbeck process of SD 0.5 deg/s and 50 ms memory; position is pulled back within 1 s. */
function addDrift(axis: Float64Array, rateHz: number, random: () => number): void {
  const keep = Math.exp(-1 / (0.05 * rateHz));
  const kick = 0.5 * Math.sqrt(1 - keep * keep);
  let velocity = 0;
  let position = 0;
  for (let i = 0; i < axis.length; i++) {
    velocity = keep * velocity + kick * drawNormal(random);
    position += (velocity - position) / rateHz;
    axis[i]! += position;
  }
}

function addNoise(axis: Float64Array, { noiseDeg, pinkFraction }: FixationSpec, random: () => number): void {
  const whiteDeg = noiseDeg * Math.sqrt(1 - pinkFraction);
  const octaves = 10;
  const states = new Float64Array(octaves);
  const pinkDeg = noiseDeg * Math.sqrt(pinkFraction / octaves);
  for (let i = 0; i < axis.length; i++) {
    let value = whiteDeg * drawNormal(random);
    if (pinkFraction > 0) {
      for (let k = 0; k < octaves; k++) {
        const keep = Math.exp(-1 / 2 ** k);
        states[k] = keep * states[k]! + pinkDeg * Math.sqrt(1 - keep * keep) * drawNormal(random);
        value += states[k]!;
      }
    }
    axis[i]! += value;
  }
}

function addSaccades(x: Float64Array, y: Float64Array, spec: FixationSpec): number {
  const random = makeRandom(childSeed(spec.seed, 'saccades'));
  const rate = spec.microsaccadesPerS + spec.saccadesPerS;
  let count = 0;
  let gazeX = 0;
  let gazeY = 0;
  let written = 0;
  const moveTo = (atS: number, dx: number, dy: number, swings: boolean): number => {
    const durationS = saccadeS(Math.hypot(dx, dy));
    const first = Math.ceil(atS * spec.rateHz);
    for (; written < Math.min(first, x.length); written++) {
      x[written]! += gazeX;
      y[written]! += gazeY;
    }
    const settled = Math.min(x.length, Math.ceil((atS + durationS + (swings ? 0.08 : 0)) * spec.rateHz));
    const size = Math.hypot(dx, dy);
    const swing = swings ? (0.5 * (1 - Math.exp(-size / 4))) / size : 0;
    for (; written < settled; written++) {
      const u = Math.min(1, (written / spec.rateHz - atS) / durationS);
      const after = Math.max(0, written / spec.rateHz - atS - durationS);
      const share = u * u * u * (10 + u * (6 * u - 15));
      const all = share + swing * Math.exp(-after / 0.012) * Math.sin((2 * Math.PI * after) / 0.03);
      x[written]! += gazeX + dx * all;
      y[written]! += gazeY + dy * all;
    }
    gazeX += dx;
    gazeY += dy;
    count++;
    return atS + durationS + (swings ? 0.08 : 0);
  };
  const endS = x.length / spec.rateHz - 1;
  for (let t = 0.5; rate > 0 && t < endS; ) {
    t += 0.15 - Math.log(1 - random()) / rate;
    const angle = 2 * Math.PI * random();
    if (random() * rate < spec.microsaccadesPerS) {
      const size = 0.1 + 0.7 * random() ** 2;
      t = moveTo(t, size * Math.cos(angle), size * Math.sin(angle), false);
      if (random() < 0.5)
        t = moveTo(t + 0.05 + 0.25 * random(), -size * Math.cos(angle), -size * Math.sin(angle), false);
    } else {
      const size = 1 + 14 * random() ** 2;
      t = moveTo(t, size * Math.cos(angle) - 0.5 * gazeX, size * Math.sin(angle) - 0.5 * gazeY, true);
    }
  }
  for (; written < x.length; written++) {
    x[written]! += gazeX;
    y[written]! += gazeY;
  }
  return count;
}

/** False bursts per hour over noise levels, colours and rates. */
export function runHealthyFixation(
  options: { hours?: number; detect?: (signal: GazeSignal) => Detection; ratesHz?: readonly number[] } = {},
): FixationRow[] {
  const { hours = 1, ratesHz = [60, 250, 500, 1000] } = options;
  const detect = options.detect ?? ((signal: GazeSignal) => detectEyeEvents(signal));
  const rows: FixationRow[] = [];
  let seed = 500;
  for (const rateHz of ratesHz) {
    for (const noiseDeg of [0.01, 0.02, 0.05, 0.1, 0.3]) {
      for (const pinkFraction of [0, 0.5]) {
        for (const saccadesPerS of [0, 2]) {
          const spec = { rateHz, hours, noiseDeg, pinkFraction, microsaccadesPerS: 1.5, saccadesPerS, seed: seed++ };
          const { signal, saccadeCount } = makeFixation(spec);
          const found = detect(signal);
          rows.push({
            ...spec,
            burstsPerHour: found.bursts.length / hours,
            countRatio: found.fastPhases.length / saccadeCount,
          });
        }
      }
    }
  }
  return rows;
}

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const hours = Number(process.argv[2] ?? 1);
  const ratesHz = process.argv[3]?.split(',').map(Number);
  for (const row of runHealthyFixation({ hours, ...(ratesHz === undefined ? {} : { ratesHz }) })) {
    console.log(
      `${row.rateHz} Hz  noise ${row.noiseDeg} (1/f ${row.pinkFraction})  saccades ${row.saccadesPerS}/s  bursts/h ${row.burstsPerHour.toFixed(1)}  found/true ${row.countRatio.toFixed(2)}`,
    );
  }
}
