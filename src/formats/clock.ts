import { type Issue, makeIssue, type Stream } from '../recording/index.ts';
import { median } from '../signal/index.ts';

/** How the clock of a file is judged. */
export const CLOCK_PARAMETERS = {
  /** s. A stream is regular where every time is this near to start + i / rate. Chosen: 1/500 of a sample at 2 kHz. */
  regularToleranceS: 1e-6,
  /** Stated and measured rate may differ by this fraction. Chosen: rounding of 59.94 to 60 Hz (0.1 %) is no flaw, 300 to 250 is. */
  rateToleranceFraction: 0.01,
  /** Share of intervals more than half a sample off from which a clock is called uneven. Chosen: 1 in 100. */
  unevenFraction: 0.01,
  /** An interval longer than this many samples is a gap. Half-open rule of "more than half a sample late". */
  gapSamples: 1.5,
  /** Intervals that are looked at for the median (evenly spread). Chosen: bounds the sort; the median needs no more. */
  medianIntervals: 20001,
} as const;

/** A judged clock. Where `kept` is there, only those rows have a place in it. */
export interface Clock {
  readonly startS: number;
  readonly rateHz: number;
  /** Absent where the times are start + i / rate to within a microsecond. */
  readonly timesS?: Float64Array<ArrayBuffer>;
  readonly length: number;
  readonly kept?: Uint32Array;
  readonly issues: readonly Issue[];
}

export interface ClockOptions {
  /** What the file says, Hz; only compared. Used as the rate only where there are fewer than two samples. */
  readonly statedRateHz?: number;
  readonly streamId?: string;
}

/**
 * The clock of a stream from its times: rate from the intervals (not from the file's word), rows that do not move
 * forward left out, gaps and unevenness told. Undefined where there is no time, or one time and no stated rate.
 * @param timesS s, NaN is left out
 */
export function makeClock(timesS: Float64Array<ArrayBuffer>, options: ClockOptions = {}): Clock | undefined {
  const where = options.streamId === undefined ? {} : { stream: options.streamId };
  const issues: Issue[] = [];
  const forward = forwardRows(timesS);
  if (forward !== undefined && forward.first !== undefined)
    issues.push(
      makeIssue('TIME_GOES_BACK', forward.first, {
        count: forward.count,
        where: { ...where, startS: forward.first.before },
      }),
    );
  const kept = forward?.kept;
  const times = kept === undefined ? timesS : Float64Array.from(kept, (row) => timesS[row]!);
  const rateHz = measureRateHz(times) ?? options.statedRateHz;
  if (times.length === 0 || rateHz === undefined || !(rateHz > 0)) return undefined;
  const stated = options.statedRateHz;
  if (stated !== undefined && Math.abs(stated - rateHz) > CLOCK_PARAMETERS.rateToleranceFraction * stated)
    issues.push(makeIssue('RATE_DIFFERS', { stated, measured: round(rateHz, 3) }, { where }));
  const base = { startS: times[0]!, length: times.length, ...(kept === undefined ? {} : { kept }), issues };
  const regularHz = regularRateHz(times, rateHz, stated);
  if (regularHz !== undefined) return { ...base, rateHz: regularHz };
  issues.push(...gapIssues(times, rateHz, where));
  return { ...base, rateHz, timesS: times };
}

/** Puts columns on a judged clock as a stream. The stream is undefined where the times make no clock. */
export function makeGazeStream(
  id: string,
  timesS: Float64Array<ArrayBuffer>,
  columns: Readonly<Record<string, Float32Array | Float64Array>>,
  options: { statedRateHz?: number } = {},
): { stream: Stream | undefined; issues: readonly Issue[] } {
  for (const [name, column] of Object.entries(columns))
    if (column.length !== timesS.length)
      throw new RangeError(`column ${name} must have ${timesS.length} values like the clock, got ${column.length}`);
  const clock = makeClock(timesS, { ...options, streamId: id });
  if (clock === undefined) return { stream: undefined, issues: [] };
  const { kept } = clock;
  const taken = Object.entries(columns).map(([name, column]) => [name, kept ? takeRows(column, kept) : column]);
  const stream: Stream = {
    id,
    kind: 'gaze',
    startS: clock.startS,
    rateHz: clock.rateHz,
    length: clock.length,
    columns: Object.fromEntries(taken),
    ...(clock.timesS === undefined ? {} : { timesS: clock.timesS }),
  };
  return { stream, issues: clock.issues };
}

function takeRows(column: Float32Array | Float64Array, rows: Uint32Array): Float32Array | Float64Array {
  const taken = column instanceof Float64Array ? new Float64Array(rows.length) : new Float32Array(rows.length);
  for (let k = 0; k < rows.length; k++) taken[k] = column[rows[k]!]!;
  return taken;
}

/**
 * The rows that move forward in time, or undefined where all do. A single row that jumped ahead (a damaged digit) is
 * dropped rather than all that follow it.
 */
function forwardRows(
  timesS: Float64Array,
): { kept: Uint32Array; count: number; first: { before: number; after: number } | undefined } | undefined {
  let sound = 0;
  let last = Number.NEGATIVE_INFINITY;
  while (sound < timesS.length && timesS[sound]! > last) last = timesS[sound++]!;
  if (sound === timesS.length) return undefined;
  const kept = new Uint32Array(timesS.length);
  let n = 0;
  let count = 0;
  let first: { before: number; after: number } | undefined;
  for (let i = 0; i < timesS.length; i++) {
    const time = timesS[i]!;
    if (Number.isNaN(time)) continue;
    const before = n === 0 ? Number.NEGATIVE_INFINITY : timesS[kept[n - 1]!]!;
    if (time > before) {
      kept[n++] = i;
      continue;
    }
    count++;
    first ??= { before: round(before, 6), after: round(time, 6) };
    if (time < before && jumpedAhead(timesS, kept, n, time)) kept[n - 1] = i;
  }
  return { kept: kept.slice(0, n), count, first };
}

/** Whether the last kept row is an outlier ahead: without it `time` follows, and it lies further ahead than 3 such steps. */
function jumpedAhead(timesS: Float64Array, kept: Uint32Array, n: number, time: number): boolean {
  const last = timesS[kept[n - 1]!]!;
  if (n < 2) return last - time > 0;
  const previous = timesS[kept[n - 2]!]!;
  return time > previous && last - time > 3 * (time - previous);
}

/** Mean of the intervals within half of their median: right for 60 Hz written in ms (16, 17, 17) and blind to gaps. */
function measureRateHz(timesS: Float64Array): number | undefined {
  const n = timesS.length - 1;
  if (n < 1) return undefined;
  const stride = Math.max(1, Math.floor(n / CLOCK_PARAMETERS.medianIntervals));
  const sampled = new Float64Array(Math.floor((n - 1) / stride) + 1);
  for (let k = 0; k < sampled.length; k++) sampled[k] = timesS[k * stride + 1]! - timesS[k * stride]!;
  const middleS = median(sampled);
  let sumS = 0;
  let count = 0;
  for (let i = 0; i < n; i++) {
    const interval = timesS[i + 1]! - timesS[i]!;
    if (interval < 0.5 * middleS || interval > CLOCK_PARAMETERS.gapSamples * middleS) continue;
    sumS += interval;
    count++;
  }
  // Two intervals of 1 and 6 samples have a median that neither is near to.
  return count > 0 ? count / sumS : 1 / middleS;
}

/** The rate of a clock that is regular to a microsecond everywhere (the stated or a round one where it fits), else undefined. */
function regularRateHz(timesS: Float64Array, rateHz: number, statedHz = Number.NaN): number | undefined {
  const startS = timesS[0]!;
  const spanRateHz = timesS.length > 1 ? (timesS.length - 1) / (timesS[timesS.length - 1]! - startS) : rateHz;
  const candidates = [statedHz, Math.round(rateHz), Math.round(rateHz * 1000) / 1000, spanRateHz];
  return candidates.find((candidate) => {
    if (!(candidate > 0)) return false;
    for (let i = 0; i < timesS.length; i++)
      if (Math.abs(timesS[i]! - (startS + i / candidate)) > CLOCK_PARAMETERS.regularToleranceS) return false;
    return true;
  });
}

function gapIssues(timesS: Float64Array, rateHz: number, where: { stream?: string }): Issue[] {
  let gapCount = 0;
  let missingS = 0;
  let unevenCount = 0;
  let firstS = Number.NaN;
  for (let i = 0; i + 1 < timesS.length; i++) {
    const samples = (timesS[i + 1]! - timesS[i]!) * rateHz;
    if (Math.abs(samples - 1) <= 0.5) continue;
    unevenCount++;
    if (samples <= CLOCK_PARAMETERS.gapSamples) continue;
    if (gapCount++ === 0) firstS = timesS[i]!;
    missingS += (samples - 1) / rateHz;
  }
  const issues: Issue[] = [];
  if (gapCount > 0)
    issues.push(
      makeIssue(
        'SAMPLES_MISSING',
        { count: gapCount, seconds: round(missingS, 3) },
        { where: { ...where, startS: firstS } },
      ),
    );
  const fraction = unevenCount / Math.max(1, timesS.length - 1);
  if (fraction > CLOCK_PARAMETERS.unevenFraction)
    issues.push(makeIssue('RATE_UNEVEN', { fraction: round(fraction, 3), rate: round(rateHz, 3) }, { where }));
  return issues;
}

function round(value: number, digits: number): number {
  return Number(value.toFixed(digits));
}

/**
 * The clock issues of several streams as one per code: gaps are added up, of the others the first is kept with the
 * number of streams. A recording of 200 trials says a thing once.
 */
export function mergeClockIssues(issues: readonly Issue[]): Issue[] {
  const byCode = new Map<string, Issue>();
  for (const issue of issues) {
    const first = byCode.get(issue.code);
    if (first === undefined) byCode.set(issue.code, issue);
    else if (issue.code !== 'SAMPLES_MISSING') byCode.set(issue.code, { ...first, count: first.count + issue.count });
    else {
      const sum = (name: string): number => Number(first.params[name]) + Number(issue.params[name]);
      const params = { count: sum('count'), seconds: round(sum('seconds'), 3) };
      const where = first.where === undefined ? {} : { where: first.where };
      byCode.set(issue.code, makeIssue('SAMPLES_MISSING', params, where));
    }
  }
  return [...byCode.values()];
}
