import { runsOf } from '../intervalOf.ts';
import type { GazeSignal } from '../types.ts';
import type { LidEvent } from './lidEvents.ts';
import { lossMask } from './lossMask.ts';
import { type Movement, movementOf } from './movement.ts';
import { BLINK_PARAMETERS } from './parameters.ts';
import { pupilSlope } from './pupilSlope.ts';

interface Run {
  readonly start: number;
  readonly end: number;
}

/**
 * Losses of a signal, in order, each widened by what the lid did to the samples beside it. A loss of 50–500 ms is a
 * blink, and so is a shorter one that the gaze enters downward and leaves upward, both steeply; but not where the lid's openness
 * was seen meanwhile, which then decides. Around a shorter loss that is no blink only impossible speeds are taken in.
 */
export function lossEvents(signal: GazeSignal): LidEvent[] {
  const runs = joined(runsOf(lossMask(signal), 1), BLINK_PARAMETERS.mergeGapS * signal.rateHz);
  if (runs.length === 0) return [];
  const movement = movementOf(signal);
  const events: LidEvent[] = [];
  runs.forEach((run, k) => {
    const floor = k === 0 ? 0 : runs[k - 1]!.end;
    const ceiling = runs[k + 1]?.start ?? signal.x.length;
    const wide = widened(signal, movement, { run, floor, ceiling });
    const lossS = (run.end - run.start) / signal.rateHz;
    const isLong = lossS > BLINK_PARAMETERS.maxLossS;
    const isBlink =
      !isLong &&
      !lidWasSeen(signal, run) &&
      (lossS >= BLINK_PARAMETERS.minLossS || entersDownLeavesUp(signal, movement, { run, wide }));
    const closes = isBlink || isLong;
    const { start, end } = closes ? wide : withoutImpossible(signal, movement, { run, floor, ceiling });
    events.push({ startIndex: start, endIndex: end, isBlink });
  });
  return events;
}

/** Runs with less than `gapCount` samples between them made one. */
function joined(runs: readonly Run[], gapCount: number): Run[] {
  const out: Run[] = [];
  for (const run of runs) {
    const last = out.at(-1);
    if (last !== undefined && run.start - last.end <= gapCount)
      out[out.length - 1] = { start: last.start, end: run.end };
    else out.push(run);
  }
  return out;
}

/** The run with the movement that runs into it and out of it, as far as a lid can reach. */
function widened(
  signal: GazeSignal,
  movement: Movement,
  { run, floor, ceiling }: { run: Run; floor: number; ceiling: number },
): Run {
  const { rateHz, pupil } = signal;
  const first = Math.max(floor, run.start - Math.round(BLINK_PARAMETERS.maxClosingS * rateHz));
  const last = Math.min(ceiling, run.end + Math.round(BLINK_PARAMETERS.maxOpeningS * rateHz));
  const restCount = Math.max(1, Math.round(BLINK_PARAMETERS.restS * rateHz));
  const unsteady = (i: number): boolean =>
    !(movement.speedAt(i) <= movement.movingSpeed) ||
    (pupil !== undefined && Math.abs(pupilSlope(pupil, rateHz, i)) > movement.steepPupil);
  let start = run.start;
  for (let i = run.start - 1; i >= first && start - i <= restCount; i--) if (unsteady(i)) start = i;
  let end = run.end;
  for (let i = run.end; i < last && i + 1 - end <= restCount; i++) if (unsteady(i)) end = i + 1;
  return { start, end };
}

/** Whether the lid was seen in the middle of a loss: then the openness tells whether it was shut. */
function lidWasSeen({ openness }: GazeSignal, run: Run): boolean {
  return openness !== undefined && !Number.isNaN(openness[(run.start + run.end) >> 1]!);
}

/** Whether the gaze goes down steeply before the run and comes up after it, more than it moves sideways. */
function entersDownLeavesUp(signal: GazeSignal, movement: Movement, { run, wide }: { run: Run; wide: Run }): boolean {
  const { x, y, unit } = signal;
  if (y === undefined || wide.start === run.start || wide.end === run.end) return false;
  const down = unit === 'px' || unit === 'fraction' ? 1 : -1;
  const depth = (edge: number, from: number, to: number): number => {
    let highest = 0;
    for (let i = from; i < to; i++) highest = Math.max(highest, down * (y[edge]! - y[i]!));
    return highest;
  };
  const minDepth = BLINK_PARAMETERS.minDepthS * movement.movingSpeed;
  const before = depth(run.start - 1, wide.start, run.start);
  const after = depth(run.end, run.end, wide.end);
  const sideways = Math.abs(x[wide.end - 1]! - x[wide.start]!);
  return before >= minDepth && after >= minDepth && before + after > sideways;
}

/** The run with the samples beside it that would be faster than any eye. */
function withoutImpossible(
  { rateHz }: GazeSignal,
  movement: Movement,
  { run, floor, ceiling }: { run: Run; floor: number; ceiling: number },
): Run {
  const limit = BLINK_PARAMETERS.impossibleOverMoving * movement.movingSpeed;
  const reach = Math.max(1, Math.round(BLINK_PARAMETERS.mergeGapS * rateHz));
  let { start, end } = run;
  for (let i = run.start - 1; i >= Math.max(floor, run.start - reach); i--) if (movement.speedAt(i) > limit) start = i;
  for (let i = run.end; i < Math.min(ceiling, run.end + reach); i++) if (movement.speedAt(i) > limit) end = i + 1;
  return { start, end };
}
