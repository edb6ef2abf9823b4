import type { Statement, Stream } from '../../recording/index.ts';
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
}

export interface PrimarySignals {
  /** In order of time. */
  readonly segments: readonly PrimarySegment[];
  /** Why this eye, and what was refused. */
  readonly statements: readonly Statement[];
}

/**
 * The signals to analyse: every stream on its regular grid, and of two eyes the one to measure, the same throughout.
 * Where a block lacks that eye, the other one is taken there and the segment says so. A stream with only a cyclopean
 * or unnamed eye gives that. Streams without a position are refused with a statement.
 */
export function primarySignals(streams: readonly Stream[], choice: EyeChoice = 'auto'): PrimarySignals {
  const statements: Statement[] = [];
  const parts: { stream: Stream; eyes: EyeSignals; sourceIndex: Int32Array | undefined }[] = [];
  for (const stream of streams) {
    for (const grid of gridOf(stream)) {
      const eyes = eyesOf(stream, grid);
      if (eyes.refusal !== undefined) {
        statements.push(eyes.refusal);
        break;
      }
      parts.push({ stream, eyes, sourceIndex: grid.sourceIndex });
    }
  }
  const left = parts.flatMap(({ eyes }) => eyes.left ?? []);
  const right = parts.flatMap(({ eyes }) => eyes.right ?? []);
  const chosen = left.length + right.length > 0 ? choosePrimaryEye(left, right, choice) : undefined;
  if (chosen !== undefined) statements.unshift(chosen.reason);
  const segments = parts.map(({ stream, eyes, sourceIndex }) => ({
    streamId: stream.id,
    ...pick(eyes, chosen?.primary ?? 'right'),
    ...(sourceIndex === undefined ? {} : { sourceIndex }),
  }));
  return { segments, statements };
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
