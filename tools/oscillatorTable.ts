import { makeRandom } from '../src/signal/index.ts';
import { FLUTTER, makeOscillator, type OscillatorParameters } from '../src/simulate/index.ts';

/** Frequency (Hz) and size (deg, one side to the other) of a horizontal oscillation; undefined where there is none. */
export interface Oscillation {
  readonly frequencyHz: number;
  readonly amplitudeDeg: number;
}

/** A line of the table: a knob's setting, what the reference reports, what our model does. */
export interface OscillatorRow {
  readonly knob: string;
  readonly setting: string;
  /** Reference frequency and size; NaN where it reports none; undefined where the oscillation stops. */
  readonly reference: Oscillation | undefined;
  readonly ours: Oscillation | undefined;
}

const SEEDS = [1, 2, 3];
const SECONDS = 6; // s; the first is left out
const SMALLEST_TURN_DEG = 0.1; // deg, smaller turns are noise
const SMALLEST_OSCILLATION_DEG = 0.2; // deg, median size below which it counts as stopped

/** The free oscillator started by noise alone: the middle one of three seeds by size; those that do not start count as 0. */
function measureOscillation(change: Partial<OscillatorParameters>): Oscillation | undefined {
  return SEEDS.map((seed) => measureOnce(change, seed)).sort((a, b) => (a?.amplitudeDeg ?? 0) - (b?.amplitudeDeg ?? 0))[
    SEEDS.length >> 1
  ];
}

/** One run, measured between its turning points. */
function measureOnce(change: Partial<OscillatorParameters>, seed: number): Oscillation | undefined {
  const oscillator = makeOscillator({ ...FLUTTER, triggerDrive: 0, ...change }, makeRandom(seed));
  oscillator.step(1);
  const turns: { index: number; xDeg: number }[] = [];
  let best = { index: 0, xDeg: oscillator.step(0).gaze.xDeg };
  let rising = true;
  for (let index = 0; index < (SECONDS - 1) * 10_000; index++) {
    const { xDeg } = oscillator.step(1e-4).gaze;
    if (rising ? xDeg > best.xDeg : xDeg < best.xDeg) best = { index, xDeg };
    else if (Math.abs(xDeg - best.xDeg) > SMALLEST_TURN_DEG) {
      turns.push(best);
      best = { index, xDeg };
      rising = !rising;
    }
  }
  const kept = turns.slice(1);
  if (kept.length < 6) return undefined;
  const sizes = kept.slice(1).map(({ xDeg }, k) => Math.abs(xDeg - kept[k]!.xDeg));
  const amplitudeDeg = sizes.sort((a, b) => a - b)[sizes.length >> 1]!;
  if (amplitudeDeg < SMALLEST_OSCILLATION_DEG) return undefined;
  const lastsS = (kept[kept.length - 1]!.index - kept[0]!.index) * 1e-4;
  return { frequencyHz: (kept.length - 1) / 2 / lastsS, amplitudeDeg };
}

const both = (frequencyHz: number, amplitudeDeg = Number.NaN): Oscillation => ({ frequencyHz, amplitudeDeg });
const adaptation = (adaptationS: number): Partial<OscillatorParameters> => ({ horizontal: { adaptationS, gain: 1 } });

/** The settings of the reference's knob table, with its figures. */
const SETTINGS: readonly [string, string, Oscillation | undefined, Partial<OscillatorParameters>][] = [
  ['baseline', '', both(9.4, 11), {}],
  ['adaptation τ_a', '15 ms', both(16.5, 4), adaptation(0.015)],
  ['adaptation τ_a', '20 ms', both(13.8, 6), adaptation(0.02)],
  ['adaptation τ_a', '25 ms', both(11.9, 8), adaptation(0.025)],
  ['adaptation τ_a', '30 ms', both(10.5, 11), adaptation(0.03)],
  ['adaptation τ_a', '45 ms', both(7.8, 14), adaptation(0.045)],
  ['adaptation τ_a', '60 ms', both(6.3, 18), adaptation(0.06)],
  ['rebound ρ', '0.5', undefined, { rebound: 0.5 }],
  ['rebound ρ', '0.7', both(11.9, 0.6), { rebound: 0.7 }],
  ['rebound ρ', '1.5', both(8.3, 22), { rebound: 1.5 }],
  ['rebound ρ', '2', both(7.6, 30), { rebound: 2 }],
  ['cross inhibition w', '0.5', undefined, { crossInhibition: 0.5 }],
  ['cross inhibition w', '1', both(9.3, 12), { crossInhibition: 1 }],
  ['cross inhibition w', '2', both(7.6, 30), { crossInhibition: 2 }],
  ['membrane τ_m', '2 ms', both(10.3), { membraneS: 0.002 }],
  ['membrane τ_m', '8 ms', both(7.9), { membraneS: 0.008 }],
  ['membrane τ_m', '12 ms', both(6.9), { membraneS: 0.012 }],
  ['delay δ', '0.5 ms', both(9.9), { delayS: 0.0005 }],
  ['delay δ', '5 ms', both(8), { delayS: 0.005 }],
  ['delay δ', '10 ms', undefined, { delayS: 0.01 }],
  ['omnipause tone', '0.05', undefined, { omnipauseTone: 0.05 }],
  ['noise', '0', undefined, { noiseSd: 0 }],
];

const OWN_SETTINGS: readonly [string, string, Partial<OscillatorParameters>][] = [
  ['delay δ', '12 ms', { delayS: 0.012 }],
  ['rebound ρ', '0.6', { rebound: 0.6 }],
  ['ρ 0.5 and fastigial drive', '0', { rebound: 0.5 }],
  ['ρ 0.5 and fastigial drive', '5', { rebound: 0.5, fastigialDrive: 5 }],
  ['ρ 0.5 and fastigial drive', '20', { rebound: 0.5, fastigialDrive: 20 }],
  ['ρ 1, tone 0.1, fastigial drive', '10', { omnipauseTone: 0.1, fastigialDrive: 10 }],
  ['ρ 1, tone 0.1, fastigial drive', '25', { omnipauseTone: 0.1, fastigialDrive: 25 }],
];

export function referenceRows(): OscillatorRow[] {
  return SETTINGS.map(([knob, setting, reference, change]) => ({
    knob,
    setting,
    reference,
    ours: measureOscillation(change),
  }));
}

/** Where ours stops, and what happens at the two suspected places; the reference gives no figures for these. */
export function ownRows(): Omit<OscillatorRow, 'reference'>[] {
  return OWN_SETTINGS.map(([knob, setting, change]) => ({ knob, setting, ours: measureOscillation(change) }));
}

/** `9.4 Hz, 11.8 deg`; `stops` where there is no oscillation. */
export function tell(oscillation: Oscillation | undefined): string {
  if (oscillation === undefined) return 'stops';
  const { frequencyHz, amplitudeDeg } = oscillation;
  if (Number.isNaN(frequencyHz)) return 'starts';
  return `${frequencyHz.toFixed(1)} Hz${Number.isNaN(amplitudeDeg) ? '' : `, ${amplitudeDeg.toFixed(1)} deg`}`;
}
