import { pathToFileURL } from 'node:url';
import { type Detection, detectEyeEvents, type GazeSignal } from '../../src/eyes/index.ts';
import { median, quantile } from '../../src/signal/index.ts';
import { type BackToBack, type BackToBackSpec, makeBackToBack } from './backToBackSaccades.ts';
import { type LabelledInterval, scoreEvents } from './score.ts';

export interface OpsoclonusRow {
  readonly condition: string;
  readonly kind: string;
  readonly pattern: string;
  readonly rateHz: number;
  readonly noiseDeg: number;
  readonly amplitudeDeg: number;
  readonly eventF1: number;
  readonly countRatio: number;
  /** found over true, minus one. */
  readonly frequencyError: number;
  readonly amplitudeError: number;
  /** Median and 90 % quantile of the sizes of the errors of burst bounds over matched bursts, ms. */
  readonly burstBoundMs: number;
  readonly burstBound90Ms: number;
  readonly burstF1: number;
  readonly onsetBiasMs: number;
  readonly offsetBiasMs: number;
}

type Extra = Partial<BackToBackSpec> & { condition: string };

/** The clean grid of the targets, and the same with swings, blinks, coloured noise and other rates. */
export const CONDITIONS: readonly Extra[] = [
  { condition: 'clean', rateHz: 500 },
  { condition: 'pso', rateHz: 500, pso: true },
  { condition: 'blinks', rateHz: 500, blinksPerS: 0.4 },
  { condition: 'coloured', rateHz: 500, pinkFraction: 0.5 },
  { condition: 'all', rateHz: 500, pso: true, blinksPerS: 0.4, pinkFraction: 0.5 },
  { condition: 'rate', rateHz: 250 },
  { condition: 'rate', rateHz: 1000 },
  { condition: 'all', rateHz: 250, pso: true, blinksPerS: 0.4, pinkFraction: 0.5 },
  { condition: 'all', rateHz: 1000, pso: true, blinksPerS: 0.4, pinkFraction: 0.5 },
];

/** Event scores over the whole grid: every condition × flutter/opsoclonus × continuous/bursts × noise × amplitude. */
export function runOpsoclonusBench(
  options: {
    conditions?: readonly Extra[];
    amplitudesDeg?: readonly number[];
    seedCount?: number;
    detect?: (signal: GazeSignal) => Detection;
  } = {},
): OpsoclonusRow[] {
  const { conditions = CONDITIONS, amplitudesDeg = [1, 2, 3, 5, 10, 20], seedCount = 1 } = options;
  const detect = options.detect ?? ((signal: GazeSignal) => detectEyeEvents(signal));
  const rows: OpsoclonusRow[] = [];
  for (const { condition, ...extra } of conditions) {
    for (const noiseDeg of [0.02, 0.1]) {
      for (const kind of ['flutter', 'opsoclonus'] as const) {
        for (const pattern of ['continuous', 'bursts'] as const) {
          for (const amplitudeDeg of amplitudesDeg) {
            const spec = { amplitudeDeg, kind, pattern, noiseDeg, rateHz: 500, durationS: 20, seed: 0, ...extra };
            const parts = Array.from({ length: seedCount }, (_, s) => scoreOne({ ...spec, seed: 1000 + s }, detect));
            rows.push({ condition, kind, pattern, rateHz: spec.rateHz, noiseDeg, amplitudeDeg, ...average(parts) });
          }
        }
      }
    }
  }
  return rows;
}

type Score = Pick<
  OpsoclonusRow,
  | 'eventF1'
  | 'countRatio'
  | 'frequencyError'
  | 'amplitudeError'
  | 'burstBoundMs'
  | 'burstBound90Ms'
  | 'burstF1'
  | 'onsetBiasMs'
  | 'offsetBiasMs'
>;

function scoreOne(spec: BackToBackSpec, detect: (signal: GazeSignal) => Detection): Score {
  const truth = makeBackToBack(spec);
  const found = detect(truth.signal);
  const ms = 1000 / spec.rateHz;
  const intervals = (list: readonly { startIndex: number; endIndex: number }[]) =>
    list.map(({ startIndex, endIndex }) => ({ start: startIndex, end: endIndex }));
  const isShown = (p: { startIndex: number; endIndex: number }): boolean =>
    truth.hidden.every(({ start, end }) => p.endIndex <= start || p.startIndex >= end);
  const events = scoreEvents(truth.saccades, intervals(found.fastPhases.filter(isShown)));
  const bursts = scoreEvents(truth.bursts, intervals(found.bursts));
  const boundErrors = burstBoundErrors(truth, intervals(found.bursts));
  const steps: number[] = [];
  const amplitudes: number[] = [];
  for (const { firstPhase, phaseCount } of found.bursts) {
    for (let k = firstPhase; k < firstPhase + phaseCount; k++) {
      amplitudes.push(found.fastPhases[k]!.amplitude);
      if (k > firstPhase) steps.push(found.fastPhases[k]!.startS - found.fastPhases[k - 1]!.startS);
    }
  }
  return {
    eventF1: events.f1,
    countRatio: events.foundCount / events.truthCount,
    frequencyError: 1 / (2 * median(steps)) / truth.frequencyHz - 1,
    amplitudeError: median(amplitudes) / truth.medianAmplitudeDeg - 1,
    burstBoundMs: ms * quantile(boundErrors, 0.5),
    burstBound90Ms: ms * quantile(boundErrors, 0.9),
    burstF1: bursts.f1,
    onsetBiasMs: ms * median(events.startErrors),
    offsetBiasMs: ms * median(events.endErrors),
  };
}

/** Sizes of the errors of burst bounds in samples; bounds within 0.15 s of a blink are made by the blink and left out. */
function burstBoundErrors({ bursts, hidden, signal }: BackToBack, found: readonly LabelledInterval[]): number[] {
  const reach = 0.15 * signal.rateHz;
  const isFree = (at: number): boolean => hidden.every(({ start, end }) => at < start - reach || at > end + reach);
  const errors: number[] = [];
  for (const burst of bursts) {
    const match = found.find((other) => scoreEvents([burst], [other]).hits === 1);
    if (match === undefined) continue;
    if (isFree(burst.start)) errors.push(Math.abs(match.start - burst.start));
    if (isFree(burst.end)) errors.push(Math.abs(match.end - burst.end));
  }
  return errors;
}

function average(parts: readonly Score[]): Score {
  const keys = Object.keys(parts[0]!) as (keyof Score)[];
  return Object.fromEntries(
    keys.map((key) => [key, parts.reduce((sum, part) => sum + part[key], 0) / parts.length]),
  ) as unknown as Score;
}

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const bad = process.argv.includes('--bad');
  const rows = runOpsoclonusBench({
    conditions: process.argv.includes('--clean') ? CONDITIONS.slice(0, 1) : CONDITIONS,
  });
  console.log(Object.keys(rows[0]!).join('\t'));
  for (const row of rows) {
    const need = row.condition === 'clean' ? 0.95 : 0.9;
    const fails =
      row.eventF1 < need ||
      Math.abs(row.frequencyError) > 0.03 ||
      Math.abs(row.amplitudeError) > 0.05 ||
      row.burstBound90Ms > 10;
    if (bad && !fails) continue;
    console.log(
      Object.values(row)
        .map((v) => (typeof v === 'number' && !Number.isInteger(v) ? v.toFixed(3) : v))
        .join('\t'),
    );
  }
}
