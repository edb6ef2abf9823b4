import { median } from '../../signal/index.ts';
import { makeRoom } from '../motion/room.ts';
import type { AlgorithmRecord, JerkDetection, MotionSignal } from '../types.ts';
import { type FoundInRun, findInRun, type Knock } from './findInRun.ts';
import { JERK_DEFAULTS, type JerkParameters } from './parameters.ts';
import { workRuns } from './workRun.ts';

/** Devices give 24.9 where 25 Hz is written. */
const RATE_TOLERANCE = 0.03;
/** Median of the length of a vector of three normal values of SD 1. */
const MEDIAN_LENGTH = 1.5382;

/**
 * Jerks of one place of the body: brief, shock-like events of its acceleration, told from voluntary movement and from rhythm, in a limb at rest
 * and, with less certainty, in one that moves.
 * @throws RangeError below 25 samples per second
 */
export function detectJerks(signal: MotionSignal, options: Partial<JerkParameters> = {}): JerkDetection {
  const parameters: JerkParameters = { ...JERK_DEFAULTS, ...options };
  if (!isRateEnough(signal.rateHz, parameters))
    throw new RangeError(`jerks need ${parameters.leastRateHz} samples per second, got ${signal.rateHz}`);
  const within = { startS: Number.NEGATIVE_INFINITY, endS: Number.POSITIVE_INFINITY };
  const room = makeRoom();
  return joinFindings(
    workRuns(signal, parameters).map((run) => findInRun(run, { parameters, within, moving: true, room })),
    parameters,
  );
}

/** Whether jerks can be counted at this rate. */
export function isRateEnough(rateHz: number, { leastRateHz }: JerkParameters): boolean {
  return rateHz >= leastRateHz * (1 - RATE_TOLERANCE);
}

/** Findings of pieces in order of time as one detection; still stretches that touch become one. Of jerks and knocks those that are kept. */
export function joinFindings(
  pieces: readonly FoundInRun[],
  parameters: JerkParameters,
  isKept: (event: Knock) => boolean = () => true,
): JerkDetection {
  const stillSpans: { startS: number; endS: number }[] = [];
  for (const { stillSpans: spans } of pieces) {
    for (const span of spans) {
      const last = stillSpans.at(-1);
      if (last !== undefined && span.startS - last.endS < 1e-6) last.endS = span.endS;
      else stillSpans.push({ ...span });
    }
  }
  return {
    algorithm: jerkAlgorithm(parameters),
    jerks: pieces.flatMap(({ jerks }) => jerks.filter(isKept)),
    knockCount: pieces.reduce((sum, { knocks }) => sum + knocks.filter(isKept).length, 0),
    stillSpans,
    noiseG: median(pieces.flatMap(({ quietG }) => quietG)) / MEDIAN_LENGTH,
  };
}

export function jerkAlgorithm(parameters: JerkParameters): AlgorithmRecord {
  return { id: 'jerks', version: 2, parameters: { ...parameters } };
}
