import { sampleAtS, timeOfSampleS } from '../../recording/index.ts';
import { makeRoom, type Room } from '../motion/room.ts';
import type { JerkDetection, MotionSource, SecondTable, Span } from '../types.ts';
import { isRateEnough, joinFindings } from './detectJerks.ts';
import { type FoundInRun, findInRun } from './findInRun.ts';
import { JERK_DEFAULTS, type JerkParameters } from './parameters.ts';
import { quietSpans } from './quietSpans.ts';
import { averagedSamples, workRuns } from './workRun.ts';

export interface JerksOfSourcesOptions {
  readonly parameters?: Partial<JerkParameters>;
  /**
   * Where jerks of a moving limb are sought too: a task in which they are counted. Everywhere by default in what is worn for an hour at most; nowhere
   * in days, where ordinary movement gives some in every minute.
   */
  readonly movingSpans?: readonly Span[];
}

/** s of wear up to which jerks in movement are sought everywhere. */
const SHORT_S = 3600;
/** s that are read at once. chosen: fits into a processor's cache. */
const PIECE_S = 180;
/** s looked at on either side of a piece: longer than all that a jerk or a still moment depends on. */
const MARGIN_S = 10;

/**
 * Jerks of all recordings of one place, piece by piece, so that a week is never floats at once. Only worn time is looked at; stretches whose seconds
 * show that no jerk can be in them and that they are still (`quietSpans`) are not read. What is found is what `detectJerks` finds in the whole.
 * undefined below 25 samples per second.
 */
export function jerksOfSources(
  sources: readonly MotionSource[],
  seconds: SecondTable,
  wornSpans: readonly Span[],
  options: JerksOfSourcesOptions = {},
): JerkDetection | undefined {
  const parameters: JerkParameters = { ...JERK_DEFAULTS, ...options.parameters };
  if (sources.some(({ rateHz }) => !isRateEnough(rateHz, parameters))) return undefined;
  const wornS = wornSpans.reduce((sum, { startS, endS }) => sum + endS - startS, 0);
  const movingSpans = options.movingSpans ?? (wornS <= SHORT_S ? wornSpans : []);
  const pieces: FoundInRun[] = [];
  const room = makeRoom();
  for (const source of sources) {
    const quiet = source.stream.timesS === undefined ? quietSpans(seconds, source, parameters) : [];
    for (const worn of wornSpans) {
      const span = overlapOf(worn, extentOf(source));
      if (span === undefined) continue;
      let at = span.startS;
      for (const calm of quiet) {
        const closed = overlapOf(calm, span);
        if (closed === undefined || closed.startS < at) continue;
        findInSpan({ startS: at, endS: closed.startS });
        pieces.push({ jerks: [], knocks: [], stillSpans: [closed], quietG: [] });
        at = closed.endS;
      }
      findInSpan({ startS: at, endS: span.endS });
    }

    function findInSpan(open: Span): void {
      const pieceS = source.stream.timesS === undefined ? PIECE_S : Number.POSITIVE_INFINITY;
      for (let startS = open.startS; startS < open.endS; startS += pieceS) {
        const within = { startS, endS: Math.min(open.endS, startS + pieceS) };
        pieces.push(...findInPiece(source, within, { parameters, movingSpans, room }));
      }
    }
  }
  return joinFindings(pieces, parameters, ({ still, timeS }) => still || isIn(movingSpans, timeS));
}

function findInPiece(
  source: MotionSource,
  within: Span,
  { parameters, movingSpans, room }: { parameters: JerkParameters; movingSpans: readonly Span[]; room: Room },
): FoundInRun[] {
  const { stream } = source;
  const step = averagedSamples(source.rateHz, parameters);
  const indexAt = (timeS: number): number => Math.min(stream.length, Math.max(0, Math.floor(sampleAtS(stream, timeS))));
  const irregular = stream.timesS !== undefined;
  const from = irregular ? 0 : Math.floor(indexAt(within.startS - MARGIN_S) / step) * step;
  const to = irregular ? stream.length : indexAt(within.endS + MARGIN_S);
  const moving = movingSpans.some((span) => overlapOf(span, within) !== undefined);
  return workRuns(source.read(from, to, room), parameters, from).map((run) =>
    findInRun(run, { parameters, within, moving, room }),
  );
}

function extentOf({ stream }: MotionSource): Span {
  if (stream.length === 0) return { startS: 0, endS: 0 };
  return { startS: timeOfSampleS(stream, 0), endS: timeOfSampleS(stream, stream.length - 1) + 1 / stream.rateHz };
}

function overlapOf(a: Span, b: Span): Span | undefined {
  const startS = Math.max(a.startS, b.startS);
  const endS = Math.min(a.endS, b.endS);
  return endS > startS ? { startS, endS } : undefined;
}

function isIn(spans: readonly Span[], timeS: number): boolean {
  return spans.some(({ startS, endS }) => timeS >= startS && timeS < endS);
}
