import { UNITS_PER_G } from '../../units/index.ts';
import { makeRoom } from '../motion/room.ts';
import type { MotionSignal, MotionSource, OscillationWindow, SecondTable, Span } from '../types.ts';
import { makeWindowList, windowAt } from './oscillationOf.ts';
import { OSCILLATION_DEFAULTS, type OscillationParameters } from './parameters.ts';

/** Largest weight of a Hann window over its mean square: what a window's power can be more than its variance. */
const HANN_PEAK = 1 / 0.375;
/** s that are read at once. */
const PIECE_S = 60;
/** As for jerks. */
const RATE_TOLERANCE = 0.03;

/**
 * Oscillation of all recordings of one place in the time it was worn, in windows that begin on whole seconds of the table. Windows whose seconds
 * vary too little for a tremor, whatever its shape, are of none without being read. Nothing below `leastRateHz`.
 */
export function oscillationOfSources(
  sources: readonly MotionSource[],
  seconds: SecondTable,
  wornSpans: readonly Span[],
  options: Partial<OscillationParameters> = {},
): OscillationWindow[] {
  const parameters = { ...OSCILLATION_DEFAULTS, ...options };
  const windows = makeWindowList();
  const room = makeRoom();
  const lengthS = Math.round(parameters.windowS);
  let held: { readonly from: number; readonly to: number; readonly signal: MotionSignal } | undefined;
  for (const worn of wornSpans) {
    const first = Math.ceil(worn.startS - seconds.startS);
    for (let k = first; k + lengthS <= worn.endS - seconds.startS; k += lengthS) {
      const startS = seconds.startS + k;
      const endS = startS + lengthS;
      const variance = varianceOf(seconds, k, lengthS);
      if (Number.isNaN(variance)) continue;
      if (isTooQuiet(variance, parameters)) windows.add(startS, endS, { kind: 'none' });
      else windows.add(startS, endS, judgeAt({ startS, endS }));
    }
  }
  return windows.list;

  function judgeAt(window: Span): ReturnType<typeof windowAt> {
    const signal = signalAt(window);
    if (signal === undefined || signal.rateHz < parameters.leastRateHz * (1 - RATE_TOLERANCE)) return undefined;
    return windowAt(signal, window.startS, parameters);
  }

  function signalAt({ startS, endS }: Span): MotionSignal | undefined {
    if (held !== undefined && startS >= held.from && endS <= held.to) return held.signal;
    held = undefined;
    for (const source of sources) {
      const signal = source.readSpan({ startS: startS - 1, endS: startS + PIECE_S }, room);
      if (signal.x.length === 0) continue;
      const signalEndS = signal.startS + signal.x.length / signal.rateHz;
      const slackS = 1 / signal.rateHz;
      if (signal.startS > startS + slackS || signalEndS < endS - slackS) continue;
      held = { from: signal.startS - slackS, to: signalEndS + slackS, signal };
      return signal;
    }
    return undefined;
  }
}

/** Variance of the seconds k … k + length − 1 over the axes, g²; NaN where one of them has no samples. */
function varianceOf(table: SecondTable, k: number, length: number): number {
  let variance = 0;
  for (const [means, sds] of [
    [table.meanX, table.sdX],
    [table.meanY, table.sdY],
    [table.meanZ, table.sdZ],
  ] as const) {
    let sum = 0;
    let squares = 0;
    for (let j = k; j < k + length; j++) {
      const mean = means[j] ?? Number.NaN;
      sum += mean;
      squares += mean * mean + sds[j]! ** 2;
    }
    variance += squares / length - (sum / length) ** 2;
  }
  return variance;
}

/** The power of the peak is no more than that of the window, which is no more than its variance times the window's peak. */
function isTooQuiet(variance: number, { leastAmplitudeMPerS2 }: OscillationParameters): boolean {
  const most = Math.sqrt(2 * HANN_PEAK * variance) * UNITS_PER_G['m/s2'];
  return most < leastAmplitudeMPerS2;
}
