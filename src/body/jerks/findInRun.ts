import type { Room } from '../motion/room.ts';
import type { Jerk, Span } from '../types.ts';
import { type FastPart, fastEvents, levelReachS } from './fastEvents.ts';
import { fastMovement } from './fastMovement.ts';
import { isBrief, isKnock, isRhythmic, shapeOf } from './judgeEvent.ts';
import { loudPart } from './loudPart.ts';
import type { JerkParameters } from './parameters.ts';
import { type SlowMovement, slowMovement } from './slowMovement.ts';
import { type Covered, restMoments, stillMoments } from './stillMoments.ts';
import type { WorkRun } from './workRun.ts';

/** An event that would have been a jerk but for its lying in a single sample. */
export type Knock = Pick<Jerk, 'timeS' | 'still'>;

export interface FoundInRun {
  readonly jerks: readonly Jerk[];
  readonly knocks: readonly Knock[];
  readonly stillSpans: readonly Span[];
  /** Size of the fast part at still moments, one in three seconds, g. */
  readonly quietG: readonly number[];
}

export interface RunOptions {
  readonly parameters: JerkParameters;
  /** Only what begins in it is told; what lies around it is looked at. */
  readonly within: Span;
  /** Whether jerks of a moving limb are sought too. */
  readonly moving: boolean;
  /** To work in; nothing of it is kept. */
  readonly room: Room;
}

/** Jerks and still stretches of a run. */
export function findInRun(run: WorkRun, options: RunOptions): FoundInRun {
  const { parameters, moving, room } = options;
  const slow = slowMovement(run, parameters, room);
  const rest = restMoments(slow, parameters);
  const counted = new Uint8Array(rest.length);
  const found = { jerks: [] as Jerk[], knocks: [] as Knock[], quietG: [] as number[] };
  const stretches = moving ? [[0, run.axes[0].length] as const] : aroundRest(run, slow, rest, parameters);
  for (const [from, to] of stretches) findInStretch({ run, slow, rest, counted, from, to, options, found });
  const edgeS = (k: number): number => run.startS + (slow.from + k * slow.step - 0.5) / run.rateHz;
  return { ...found, stillSpans: spansOf(counted, edgeS, options.within) };
}

interface Stretch {
  readonly run: WorkRun;
  readonly slow: SlowMovement;
  readonly rest: Uint8Array;
  /** Becomes 1 where a jerk could have been counted. */
  readonly counted: Uint8Array;
  readonly from: number;
  readonly to: number;
  readonly options: RunOptions;
  readonly found: { readonly jerks: Jerk[]; readonly knocks: Knock[]; readonly quietG: number[] };
}

function findInStretch({ run, slow, rest, counted, from, to, options, found }: Stretch): void {
  const { parameters, within, moving, room } = options;
  const { rateHz } = run;
  const part: FastPart = loudPart(run, [from, to], parameters, room);
  const timeS = (index: number): number => run.startS + (from + index) / rateHz;
  const slowAt = (index: number): number => Math.floor((from + index - slow.from) / slow.step);
  const events = fastEvents(part, parameters).map((event) => {
    const shape = shapeOf(part, event, parameters);
    const slowG = largestSlowG(slow, from + event.peak, parameters);
    return { ...event, ...shape, brief: isBrief(part, event, { widthS: shape.widthS, slowG, parameters }) };
  });
  const firstSlow = Math.max(0, slowAt(0));
  const lastSlow = Math.min(rest.length - 1, slowAt(to - from - 1));
  const before = Math.round(parameters.coverBeforeS * rateHz);
  const after = Math.round(parameters.coverAfterS * rateHz);
  const covered = events
    .filter(({ brief }) => brief)
    .map(({ start, end }): Covered => [slowAt(start - before) - firstSlow, slowAt(end + after) - firstSlow]);
  const whole = slow.whole.subarray(firstSlow, lastSlow + 1);
  const asked = rest.subarray(firstSlow, lastSlow + 1);
  counted.set(stillMoments({ whole, rateHz: slow.rateHz }, { covered, asked }, parameters), firstSlow);
  const stillAt = counted.slice(firstSlow, lastSlow + 1);
  events.forEach((event, k) => {
    const { start, end, centre, peakG, widthS, brief } = event;
    const isStill = stillAt[slowAt(centre) - firstSlow] === 1;
    const isLike = brief && (isStill || isJerkOfMoving(k));
    const isJerk = isLike && !isKnock(part, event, parameters);
    if (!isStill || !isJerk) {
      const last = slowAt(end - 1 + Math.round(parameters.joinS * rateHz));
      for (let j = Math.max(0, slowAt(start)); j <= last && j < counted.length; j++) counted[j] = 0;
    }
    const startS = timeS(start);
    if (!isLike || startS < within.startS || startS >= within.endS) return;
    if (!isJerk) found.knocks.push({ timeS: timeS(centre), still: isStill });
    else found.jerks.push({ timeS: timeS(centre), startS, endS: timeS(end), peakG, widthS, still: isStill });
  });

  function isJerkOfMoving(k: number): boolean {
    return moving && events[k]!.peakG >= parameters.leastMovingG && !isRhythmic(events, k, rateHz, parameters);
  }

  const every = Math.max(1, Math.round(QUIET_EVERY_S * slow.rateHz));
  for (let k = firstSlow; k <= lastSlow; k++) {
    const index = slow.from + k * slow.step;
    if ((slow.first + k) % every !== 0 || counted[k] === 0 || index < from) continue;
    const at = timeS(index - from);
    if (at >= within.startS && at < within.endS)
      found.quietG.push(Math.sqrt(fastMovement(run, [index, index + 1], parameters, room)[0]!));
  }
}

/** s from one look at the noise to the next. chosen: a quiet minute gives twenty. */
const QUIET_EVERY_S = 3;

function largestSlowG(
  { slow, from, step, rateHz }: SlowMovement,
  index: number,
  { slowReachS }: JerkParameters,
): number {
  const at = (index - from) / step;
  const end = Math.min(slow.length - 1, Math.floor(at + slowReachS * rateHz));
  let most = 0;
  for (let k = Math.max(0, Math.ceil(at - slowReachS * rateHz)); k <= end; k++) if (slow[k]! > most) most = slow[k]!;
  return Math.sqrt(most);
}

/** Stretches of a run around its moments of rest, wide enough for all that is looked at there. */
function aroundRest(
  run: WorkRun,
  { from, step }: SlowMovement,
  rest: Uint8Array,
  parameters: JerkParameters,
): (readonly [number, number])[] {
  const margin = Math.ceil((levelReachS(parameters) + parameters.lookedAtS) * run.rateHz);
  const n = run.axes[0].length;
  const stretches: [number, number][] = [];
  for (let k = 0; k < rest.length; k++) {
    if (rest[k] === 0) continue;
    const first = k;
    while (rest[k] === 1) k++;
    const start = Math.max(0, from + first * step - margin);
    const end = Math.min(n, from + k * step + margin);
    const last = stretches.at(-1);
    if (last !== undefined && start <= last[1]) last[1] = end;
    else stretches.push([start, end]);
  }
  return stretches;
}

function spansOf(mask: Uint8Array, edgeS: (k: number) => number, within: Span): Span[] {
  const spans: Span[] = [];
  for (let k = 0; k < mask.length; k++) {
    if (mask[k] === 0) continue;
    const from = k;
    while (mask[k] === 1) k++;
    const startS = Math.max(within.startS, edgeS(from));
    const endS = Math.min(within.endS, edgeS(k));
    if (endS > startS) spans.push({ startS, endS });
  }
  return spans;
}
