import type { Chance } from './chance.ts';

/** A saccade's speed profile: a skewed beta curve with its own peak and duration. */
export interface SaccadeShape {
  readonly durationS: number;
  readonly peakDegPerS: number;
  /** Share of the displacement done at `u` of the duration, 0 to 1. */
  progress(u: number): number;
}

/**
 * One person's main sequence: asymptote 500–600 deg/s, constant 6–8 deg, 2.2 ms/deg + 21 ms.
 */
export interface Person {
  readonly asymptote: number;
  readonly constantDeg: number;
  readonly durationFactor: number;
}

export function drawPerson(chance: Chance): Person {
  return {
    asymptote: chance.uniform(500, 620),
    constantDeg: chance.uniform(6, 8),
    durationFactor: chance.uniform(0.93, 1.08),
  };
}

const STEPS = 200;
const cache = new Map<string, Float64Array>();

/**
 * The shape for an amplitude. Peak and duration are drawn with 10 % scatter; where the two contradict each other
 * (peak over mean speed outside 1.45–2.1) the peak gives way.
 */
export function drawShape(amplitudeDeg: number, person: Person, chance: Chance): SaccadeShape {
  const durationS = (0.0022 * amplitudeDeg + 0.021) * person.durationFactor * chance.scatter(0.07);
  const wanted = person.asymptote * (1 - Math.exp(-amplitudeDeg / person.constantDeg)) * chance.scatter(0.1);
  const ratio = Math.min(2.1, Math.max(1.45, (wanted * durationS) / amplitudeDeg));
  const mode = 0.5 - 0.15 * Math.min(1, amplitudeDeg / 25);
  const table = progressTable(Math.round(ratio * 20) / 20, Math.round(mode * 20) / 20);
  return {
    durationS,
    peakDegPerS: (ratio * amplitudeDeg) / durationS,
    progress: (u) => {
      if (u <= 0) return 0;
      if (u >= 1) return 1;
      const at = u * STEPS;
      const i = Math.floor(at);
      return table[i]! + (at - i) * (table[i + 1]! - table[i]!);
    },
  };
}

/** Cumulative of u^(km) (1-u)^(k(1-m)), k such that the peak is `ratio` times the mean. */
function progressTable(ratio: number, mode: number): Float64Array {
  const key = `${ratio}/${mode}`;
  const known = cache.get(key);
  if (known !== undefined) return known;
  let low = 0.2;
  let high = 12;
  for (let i = 0; i < 40; i++) {
    const k = (low + high) / 2;
    if (peakOverMean(k, mode) < ratio) low = k;
    else high = k;
  }
  const table = new Float64Array(STEPS + 1);
  for (let i = 1; i <= STEPS; i++) table[i] = table[i - 1]! + density((i - 0.5) / STEPS, low, mode);
  const total = table[STEPS]!;
  for (let i = 0; i <= STEPS; i++) table[i] = table[i]! / total;
  cache.set(key, table);
  return table;
}

const density = (u: number, k: number, mode: number) => u ** (k * mode) * (1 - u) ** (k * (1 - mode));

function peakOverMean(k: number, mode: number): number {
  let sum = 0;
  for (let i = 0; i < STEPS; i++) sum += density((i + 0.5) / STEPS, k, mode);
  return density(mode, k, mode) / (sum / STEPS);
}
