import type { Stream } from '../../recording/index.ts';
import type { BlockHead, CwaLayout } from './cwaLayout.ts';
import type { Knots } from './knotFitter.ts';
import type { StretchClock } from './stretchClock.ts';

/** What the samples of a stretch have in common; a block that differs begins a new one. */
export interface StretchKind {
  readonly layout: CwaLayout;
  readonly session: number;
  readonly rateHz: number;
  /** The scale bits of the light field. */
  readonly scaleBits: number;
}

/** Samples without a gap: `[startIndex, endIndex)` of the columns of their layout. */
export interface Stretch {
  readonly kind: StretchKind;
  readonly startIndex: number;
  endIndex: number;
  readonly clock: StretchClock;
}

export function kindOf(head: BlockHead, layout: CwaLayout): StretchKind {
  return { layout, session: head.session, rateHz: head.rateHz, scaleBits: head.lightAndScale >>> 10 };
}

export function isSameKind(a: StretchKind, b: StretchKind): boolean {
  return a.layout === b.layout && a.session === b.session && a.rateHz === b.rateHz && a.scaleBits === b.scaleBits;
}

/** Unit of one stored step for each column: 1 g = 2^(8 + upper 3 bits), gyroscope ± 8000 / 2^(lower 3 bits) deg/s, magnetometer 1/16 µT. */
export function scalesOf({ layout, scaleBits }: StretchKind): Record<string, number> {
  const gyroBits = scaleBits & 7;
  const gyroRange = gyroBits === 0 ? 2000 : 8000 / 2 ** gyroBits;
  return Object.fromEntries(
    layout.columns.map((name) => [
      name,
      name.startsWith('accel') ? 2 ** -(8 + (scaleBits >>> 3)) : name.startsWith('gyro') ? gyroRange / 32768 : 1 / 16,
    ]),
  );
}

/**
 * A stretch as a stream. Knots are moved to the stream's own samples and to the recording's zero; the first one is at its first sample.
 */
export function streamOf(made: {
  readonly id: string;
  readonly stretch: Stretch;
  /** All samples of the layout. */
  readonly columns: readonly Int16Array[];
  /** The time that becomes second 0; undefined where it is this stretch's own beginning. */
  readonly zeroS: number | undefined;
  /** Rate where there is a single stamp. */
  readonly fallbackHz: number;
}): { stream: Stream; zeroS: number } {
  const { id, stretch, columns, zeroS, fallbackHz } = made;
  const { kind, startIndex, endIndex, clock } = stretch;
  const { index, timeS } = clock.finish();
  const startAt = firstSampleS({ index, timeS }, startIndex, fallbackHz);
  const zero = zeroS ?? startAt;
  const startS = startAt - zero;
  const views = kind.layout.columns.map((name, k) => [name, columns[k]!.subarray(startIndex, endIndex)] as const);
  const ordered = [...views].sort(([a], [b]) => rankOf(a) - rankOf(b));
  const stream = {
    id,
    kind: 'motion',
    startS,
    length: endIndex - startIndex,
    columns: Object.fromEntries(ordered),
    scale: scalesOf(kind),
  } as const;
  if (index.length < 2) return { stream: { ...stream, rateHz: fallbackHz }, zeroS: zero };
  const later = index.map((at, k) => ({ at: at - startIndex, s: timeS[k]! - zero })).filter(({ at }) => at > 0);
  const knots = {
    index: Float64Array.from([0, ...later.map(({ at }) => at)]),
    timeS: Float64Array.from([startS, ...later.map(({ s }) => s)]),
  };
  return { stream: { ...stream, rateHz: clock.rateHz, knots }, zeroS: zero };
}

/** Acceleration first, whatever comes first in the file. */
function rankOf(name: string): number {
  return name.startsWith('accel') ? 0 : name.startsWith('gyro') ? 1 : 2;
}

/** Second of a stretch's first sample: on the line of the first two knots, or by the given rate where there is one only. */
function firstSampleS({ index, timeS }: Knots, startIndex: number, rateHz: number): number {
  const slope = index.length < 2 ? 1 / rateHz : (timeS[1]! - timeS[0]!) / (index[1]! - index[0]!);
  return timeS[0]! + slope * (startIndex - index[0]!);
}
