import type { BodyPlace } from '../../recording/index.ts';
import { gaussianSmooth, median, refinePeak } from '../../signal/index.ts';
import type { AlgorithmRecord, GaitBout, GaitDetection, MotionSignal } from '../types.ts';
import { RHYTHM_LEAST_BOUT_S } from './gaitParameters.ts';
import { runsWithoutLoss } from './runsWithoutLoss.ts';
import { likenessAt } from './stepPeriod.ts';

/** What walking looks like on a limb, in the hand, or where it is not known where. All chosen. */
export const RHYTHM_PARAMETERS = {
  /** s; piece that is looked at: about five strides. */
  windowS: 6,
  /** s; from piece to piece. */
  hopS: 2,
  /** Samples a second that are enough; more are averaged. */
  enoughHz: 25,
  /** s; SD of the smoothing. */
  smoothingS: 0.05,
  /** g; spread of |a|: below it there is no walking. */
  leastSpreadG: 0.05,
  /** Self-likeness at the period from which a piece is rhythmic. */
  leastLikeness: 0.5,
  /** s; periods that a step (of an arm or the whole body) and a stride (of a leg) can have. */
  shortestStepS: 0.3,
  longestStepS: 0.85,
  shortestStrideS: 0.6,
  longestStrideS: 1.7,
  /** Share by which the period may change from piece to piece. */
  periodChange: 0.2,
  /** s; rhythmic walking from which it is a bout: shorter is also clapping, stirring, rocking. */
  leastBoutS: RHYTHM_LEAST_BOUT_S,
} as const;

export const LIMB_RHYTHM: AlgorithmRecord = { id: 'gait-rhythm', version: 1, parameters: RHYTHM_PARAMETERS };

const LEG_PLACES: ReadonlySet<BodyPlace> = new Set([
  'left-ankle',
  'right-ankle',
  'left-foot',
  'right-foot',
  'left-thigh',
  'right-thigh',
]);

/**
 * Walking from the rhythm of |a| alone: bouts and steps a minute, no contacts. An arm and a pocket repeat with each step; a leg with each stride. Other
 * rhythmic movement of ten seconds and more (rocking, stirring, a swing) counts as walking too.
 */
export function detectRhythm(signal: MotionSignal, place: BodyPlace): GaitDetection {
  const { windowS } = RHYTHM_PARAMETERS;
  return { algorithm: LIMB_RHYTHM, bouts: runsWithoutLoss(signal, windowS).flatMap((run) => boutsOfRun(run, place)) };
}

function boutsOfRun(run: MotionSignal, place: BodyPlace): GaitBout[] {
  const { windowS, hopS, periodChange, leastBoutS, enoughHz, smoothingS } = RHYTHM_PARAMETERS;
  // why: steps are slow; a third of the samples tells their rhythm as well, at a ninth of the work
  const every = Math.max(1, Math.floor(run.rateHz / enoughHz));
  const rateHz = run.rateHz / every;
  const smooth = gaussianSmooth(meanSizes(run, every), Math.max(0.5, smoothingS * rateHz));
  const [length, hop] = [Math.round(windowS * rateHz), Math.round(hopS * rateHz)];
  const bouts: { from: number; to: number; steps: number[] }[] = [];
  for (let from = 0; from + length <= smooth.length; from += hop) {
    const stepS = stepOfWindow(smooth.subarray(from, from + length), rateHz, LEG_PLACES.has(place));
    if (stepS === undefined) continue;
    const open = bouts.at(-1);
    const goesOn = open !== undefined && from <= open.to && Math.abs(stepS / open.steps.at(-1)! - 1) <= periodChange;
    if (goesOn) {
      open.to = from + length;
      open.steps.push(stepS);
    } else bouts.push({ from: Math.max(from, open?.to ?? 0), to: from + length, steps: [stepS] });
  }
  return bouts.flatMap(({ from, to, steps }) => {
    if (to - from < leastBoutS * rateHz) return [];
    const [startS, endS] = [run.startS + from / rateHz, run.startS + to / rateHz];
    return [{ startS, endS, contactsS: new Float64Array(0), straight: false, cadencePerMin: 60 / median(steps) }];
  });
}

function stepOfWindow(window: Float64Array, rateHz: number, isLeg: boolean): number | undefined {
  const { leastSpreadG, leastLikeness } = RHYTHM_PARAMETERS;
  let mean = 0;
  for (const value of window) mean += value / window.length;
  const values = new Float64Array(window.length);
  for (let i = 0; i < values.length; i++) values[i] = window[i]! - mean;
  const power = likenessAt(values, 0);
  if (!(power >= leastSpreadG ** 2)) return undefined;
  const [shortest, longest] = isLeg
    ? [RHYTHM_PARAMETERS.shortestStrideS, RHYTHM_PARAMETERS.longestStrideS]
    : [RHYTHM_PARAMETERS.shortestStepS, RHYTHM_PARAMETERS.longestStepS];
  const [first, last] = [Math.floor(shortest * rateHz), Math.ceil(longest * rateHz)];
  const likeness = Array.from({ length: last - first + 3 }, (_, k) => likenessAt(values, first - 1 + k) / power);
  let best: number | undefined;
  for (let k = 1; k < likeness.length - 1; k++) {
    const isPeak = likeness[k]! > likeness[k - 1]! && likeness[k]! >= likeness[k + 1]!;
    if (isPeak && likeness[k]! >= leastLikeness && likeness[k]! > (best === undefined ? 0 : likeness[best]!)) best = k;
  }
  if (best === undefined) return undefined;
  return (first - 1 + refinePeak(likeness, best)) / rateHz / (isLeg ? 2 : 1);
}

/** Means of |a| over `every` samples, g. */
function meanSizes({ x, y, z }: MotionSignal, every: number): Float64Array {
  const out = new Float64Array(Math.floor(x.length / every));
  for (let k = 0, i = 0; k < out.length; k++) {
    let sum = 0;
    for (const end = i + every; i < end; i++) sum += Math.sqrt(x[i]! * x[i]! + y[i]! * y[i]! + z[i]! * z[i]!);
    out[k] = sum / every;
  }
  return out;
}
