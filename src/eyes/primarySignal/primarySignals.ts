import type { Statement, Stream } from '../../recording/index.ts';
import { compareMovement } from '../signalIntegrity/compareMovement.ts';
import { livingEyes } from '../signalIntegrity/livingEyes.ts';
import { unholdStream } from '../signalIntegrity/unholdStream.ts';
import { makeStatement, roundForText } from '../statements.ts';
import type { GazeSignal } from '../types.ts';
import { choosePrimaryEye, type EyeChoice } from './choosePrimaryEye.ts';
import { type EyeName, type EyeSignals, eyesOf } from './eyesOf.ts';
import { gridOf } from './gridOf.ts';

/** One stretch to analyse, with the stream and samples it came from. */
export interface PrimarySegment {
  readonly streamId: string;
  readonly eye: EyeName;
  readonly signal: GazeSignal;
  readonly fellow?: { readonly signal: GazeSignal; readonly primaryEye: 'left' | 'right' };
  /** As in `StreamGrid`. */
  readonly sourceIndex?: Int32Array;
  /** Samples of the stream that each grid sample stands for, from `sourceIndex` on; absent for one. */
  readonly heldCount?: number;
}

export interface PrimarySignals {
  /** In order of time. */
  readonly segments: readonly PrimarySegment[];
  /** Why this eye, and what was refused. */
  readonly statements: readonly Statement[];
}

interface Part {
  readonly stream: Stream;
  readonly eyes: EyeSignals;
  readonly sourceIndex: Int32Array | undefined;
  readonly heldCount: number | undefined;
}

/**
 * The signals to analyse: every stream on its regular grid, and of two eyes the one to measure, the same throughout.
 * Values that are held are taken once, frozen stretches are lost, and an eye that never changes is none.
 * Where a block lacks that eye, the other one is taken there and the segment says so. A stream with only a cyclopean
 * or unnamed eye gives that. Streams without a position are refused with a statement.
 */
export function primarySignals(streams: readonly Stream[], choice: EyeChoice = 'auto'): PrimarySignals {
  const found = streams.map(partsOf);
  const { eyes, statements: frozen } = livingEyes(found.flatMap(({ parts }) => parts.map((part) => part.eyes)));
  const parts = found.flatMap((one) => one.parts).map((part, i) => ({ ...part, eyes: eyes[i]! }));
  const left = eyes.flatMap((eye) => eye.left ?? []);
  const right = eyes.flatMap((eye) => eye.right ?? []);
  const chosen = left.length + right.length > 0 ? choosePrimaryEye(left, right, choice) : undefined;
  const segments = parts.map(({ stream, eyes, sourceIndex, heldCount }) => ({
    streamId: stream.id,
    ...pick(eyes, chosen?.primary ?? 'right'),
    ...(sourceIndex === undefined ? {} : { sourceIndex }),
    ...(heldCount === undefined ? {} : { heldCount }),
  }));
  const statements = [
    ...(chosen === undefined ? [] : [chosen.reason]),
    ...differenceOf(segments),
    ...found.flatMap((one) => one.statements),
    ...frozen,
    ...(segments.some(({ signal }) => signal.y === undefined) ? [makeStatement('only-horizontal')] : []),
  ];
  return { segments, statements };
}

function partsOf(original: Stream): { parts: Part[]; statements: Statement[] } {
  const { stream, picked, heldCount, statement } = unholdStream(original);
  const statements = statement === undefined ? [] : [statement];
  const parts: Part[] = [];
  for (const grid of stream === undefined ? [] : gridOf(stream)) {
    const eyes = eyesOf(stream!, grid);
    if (eyes.refusal !== undefined) return { parts, statements: [...statements, eyes.refusal] };
    const own = grid.sourceIndex;
    const sourceIndex = picked === undefined ? own : (own?.map((at) => (at < 0 ? -1 : picked[at]!)) ?? picked);
    parts.push({ stream: original, eyes, sourceIndex, heldCount });
  }
  return { parts, statements };
}

function differenceOf(segments: readonly PrimarySegment[]): Statement[] {
  const pairs = segments.flatMap(({ signal, fellow }) => {
    if (fellow === undefined) return [];
    const both: [GazeSignal, GazeSignal] =
      fellow.primaryEye === 'left' ? [signal, fellow.signal] : [fellow.signal, signal];
    return [both];
  });
  const difference = pairs.length === 0 ? undefined : compareMovement(pairs);
  if (difference === undefined) return [];
  const { moving, still, ratio } = difference;
  return [makeStatement('eyes-move-apart', { moving, still, ratio: roundForText(ratio) })];
}

function pick(eyes: EyeSignals, wanted: 'left' | 'right'): Pick<PrimarySegment, 'eye' | 'signal' | 'fellow'> {
  const other = wanted === 'left' ? 'right' : 'left';
  const signal = eyes[wanted];
  const fellow = eyes[other];
  if (signal === undefined && fellow === undefined) return { eye: 'unknown', signal: eyes.unknown! };
  if (signal === undefined) return { eye: other, signal: fellow! };
  return {
    eye: wanted,
    signal,
    ...(fellow === undefined ? {} : { fellow: { signal: fellow, primaryEye: wanted } }),
  };
}
