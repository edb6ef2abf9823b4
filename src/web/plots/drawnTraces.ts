import type { SegmentView, TraceId } from '../worker/protocol.ts';
import type { Span } from './viewWindow.ts';

/** Points to draw: one array of times, one of values for each trace asked for; null where the line must break. */
export interface DrawnTraces {
  readonly timesS: number[];
  readonly series: (number | null)[][];
}

/**
 * The points of some traces in a span: the samples themselves where there are few per pixel, else least and greatest
 * value per bucket from the pyramid, so the work depends on the width of the picture and not on the recording.
 * Loss and the gaps between segments are null.
 */
export function drawnTraces(
  segments: readonly SegmentView[],
  ids: readonly TraceId[],
  span: Span,
  pixelCount: number,
): DrawnTraces {
  const drawn: DrawnTraces = { timesS: [], series: ids.map(() => []) };
  const pixelS = (span.endS - span.startS) / Math.max(1, pixelCount);
  for (const segment of segments) {
    const startIndex = Math.max(0, Math.floor((span.startS - segment.startS) * segment.rateHz) - 1);
    const endIndex = Math.min(segment.length, Math.ceil((span.endS - segment.startS) * segment.rateHz) + 2);
    if (startIndex >= endIndex) continue;
    if (drawn.timesS.length > 0) pushBreak(drawn, segment.startS + startIndex / segment.rateHz);
    const grain = grainFor(segment, ids, pixelS * segment.rateHz);
    if (grain.factor * grain.join === 1) pushSamples(drawn, segment, ids, [startIndex, endIndex]);
    else pushBuckets(drawn, segment, ids, [startIndex, endIndex], grain);
  }
  return drawn;
}

/** Buckets of a pyramid level, and how many of them are joined to one on the screen. Factor 1 is the samples themselves. */
interface Grain {
  readonly factor: number;
  readonly join: number;
}

/**
 * The coarsest level of at least two buckets to a pixel, joined up to a pixel, which makes 1 to 1.5 buckets a pixel.
 * Below 3 samples a pixel all are drawn.
 */
function grainFor(segment: SegmentView, ids: readonly TraceId[], samplesPerPixel: number): Grain {
  const some = ids.map((id) => segment.columns[id]).find((column) => column !== undefined);
  let factor = 1;
  for (const level of some?.levels ?? []) if (2 * level.factor <= samplesPerPixel) factor = level.factor;
  if (samplesPerPixel < 3) return { factor: 1, join: 1 };
  return { factor, join: Math.max(1, Math.floor(samplesPerPixel / factor)) };
}

function pushBreak(drawn: DrawnTraces, timeS: number): void {
  drawn.timesS.push(timeS - 1e-9);
  for (const values of drawn.series) values.push(null);
}

function pushSamples(
  drawn: DrawnTraces,
  segment: SegmentView,
  ids: readonly TraceId[],
  [startIndex, endIndex]: readonly [number, number],
): void {
  for (let i = startIndex; i < endIndex; i++) drawn.timesS.push(segment.startS + i / segment.rateHz);
  ids.forEach((id, which) => {
    const samples = segment.columns[id]?.samples;
    const values = drawn.series[which]!;
    for (let i = startIndex; i < endIndex; i++) values.push(valueOrNull(samples?.[i]));
  });
}

function pushBuckets(
  drawn: DrawnTraces,
  segment: SegmentView,
  ids: readonly TraceId[],
  [startIndex, endIndex]: readonly [number, number],
  { factor, join }: Grain,
): void {
  // why: buckets begin at multiples of their length, so that the picture does not shimmer while it is moved
  const first = Math.floor(startIndex / (factor * join));
  const end = Math.ceil(endIndex / (factor * join));
  const bucketS = (factor * join) / segment.rateHz;
  for (let bucket = first; bucket < end; bucket++) {
    const timeS = segment.startS + bucket * bucketS;
    drawn.timesS.push(timeS, timeS + bucketS / 2);
  }
  ids.forEach((id, which) => {
    const column = segment.columns[id];
    const level = column?.levels.find((one) => one.factor === factor);
    const low = level?.low ?? column?.samples;
    const high = level?.high ?? column?.samples;
    const values = drawn.series[which]!;
    for (let bucket = first; bucket < end; bucket++) {
      if (low === undefined || high === undefined) values.push(null, null);
      else pushExtremes(values, low, high, [bucket * join, Math.min(low.length, (bucket + 1) * join)]);
    }
  });
}

/** Least of `low` and greatest of `high` in a range, or two nulls where all is lost. */
function pushExtremes(
  values: (number | null)[],
  low: Float32Array,
  high: Float32Array,
  [start, end]: readonly [number, number],
): void {
  let least = Number.POSITIVE_INFINITY;
  let greatest = Number.NEGATIVE_INFINITY;
  for (let i = start; i < end; i++) {
    if (low[i]! < least) least = low[i]!;
    if (high[i]! > greatest) greatest = high[i]!;
  }
  if (least <= greatest) values.push(least, greatest);
  else values.push(null, null);
}

function valueOrNull(value: number | undefined): number | null {
  return value === undefined || Number.isNaN(value) ? null : value;
}

/** Least and greatest drawn value, widened to steps of 1, 2 or 5 × 10ⁿ so that the axis keeps still while the window moves. */
export function calmRange(series: readonly (readonly (number | null)[])[], fromZero = false): [number, number] {
  let low = fromZero ? 0 : Number.POSITIVE_INFINITY;
  let high = Number.NEGATIVE_INFINITY;
  for (const values of series) {
    for (const value of values) {
      if (value === null) continue;
      if (value < low) low = value;
      if (value > high) high = value;
    }
  }
  if (!(high > low)) {
    const middle = Number.isFinite(high) ? high : 0;
    return fromZero ? [0, Math.max(1, middle)] : [middle - 1, middle + 1];
  }
  const step = niceStep((high - low) / 5);
  return [Math.floor(low / step - (fromZero ? 0 : 0.1)) * step, Math.ceil(high / step + 0.1) * step];
}

/** The next number of 1, 2, 5 × 10ⁿ that is not below `rough`. */
export function niceStep(rough: number): number {
  const power = 10 ** Math.floor(Math.log10(rough));
  const ratio = rough / power;
  return power * (ratio <= 1 ? 1 : ratio <= 2 ? 2 : ratio <= 5 ? 5 : 10);
}

/** Decimals that multiples of a step need: 3 for 0.005, 1 for 2.5, none for 20. */
export function decimalsOfStep(step: number): number {
  let decimals = 0;
  while (decimals < 6 && Math.abs(step * 10 ** decimals - Math.round(step * 10 ** decimals)) > 1e-6) decimals++;
  return decimals;
}
