import type { Statement } from '../../recording/index.ts';
import {
  bootstrapInterval95,
  type Column,
  derivativeNoiseGain,
  derive,
  halfWidthForWindow,
} from '../../signal/index.ts';
import { makeStatement } from '../statements.ts';
import type { AnalysedSegment, GazeSignal, MeasureInput } from '../types.ts';
import { type Finding, supportOfCount } from './defineMeasure.ts';

export const CONJUGACY_PARAMETERS = {
  minCount: {
    value: 10,
    unit: 'saccades',
    source: 'chosen: fewer are ruled by one blink',
    meaning: 'least number of saccades seen by both eyes',
  },
  maxLagMs: {
    value: 20,
    unit: 'ms',
    source: 'chosen: the interval below which saccades are back to back',
    meaning: 'longest lag looked at',
  },
  derivativeS: {
    value: 0.012,
    unit: 's',
    source: 'own: as the detector',
    meaning: 'span of the derivative',
  },
} as const;

/** Saccades looked at in a long recording. */
const MAX_PHASES = 600;

/** Sums over the samples of one saccade: products of the eyes' velocities at each lag, and each eye's squares. */
interface Block {
  /** `cross[K + k]` belongs to the right eye seen k samples later. */
  readonly cross: Float64Array;
  readonly left: number;
  readonly right: number;
  readonly count: number;
}

export interface Conjugacy {
  /** ms by which the right eye follows the left; negative where it leads. */
  readonly lagMs: number;
  /** Left over right velocity, root mean square. */
  readonly gain: number;
  readonly correlation: number;
}

const cache = new WeakMap<MeasureInput, Block[]>();

/** One number of how the eyes go together in saccades, with its bootstrap interval over saccades. */
export function conjugacyFinding(
  input: MeasureInput,
  numberOf: (conjugacy: Conjugacy) => number,
  noiseFloor: number,
): Finding | Statement {
  const blocks =
    cache.get(input) ??
    input.segments.flatMap((segment) => blocksOf(segment, Math.ceil(MAX_PHASES / input.segments.length)));
  cache.set(input, blocks);
  const needed = CONJUGACY_PARAMETERS.minCount.value;
  if (blocks.length < needed) return makeStatement('too-few-saccades', { needed, found: blocks.length });
  const noiseVariance = noiseVarianceOf(input);
  const statistic = (drawn: readonly Block[]): number => numberOf(conjugacyOf(drawn, input.rateHz, noiseVariance));
  return {
    value: statistic(blocks),
    n: blocks.length,
    interval95: bootstrapInterval95(
      blocks.map((block) => [block]),
      statistic,
    ),
    noiseFloor,
    support: supportOfCount(blocks.length),
  };
}

function noiseVarianceOf({ segments }: MeasureInput): number {
  const { signal, detection } = segments[0]!;
  const half = halfWidthForWindow(CONJUGACY_PARAMETERS.derivativeS.value, signal.rateHz);
  const sd = detection.noise.positionSd * derivativeNoiseGain(half, signal.rateHz);
  // why twice: two axes
  return Number.isNaN(sd) ? 0 : 2 * sd * sd;
}

function blocksOf({ signal, detection, fellow }: AnalysedSegment, maxCount: number): Block[] {
  if (fellow === undefined) return [];
  const [left, right] = fellow.primaryEye === 'left' ? [signal, fellow.signal] : [fellow.signal, signal];
  const reach = Math.max(1, Math.round((CONJUGACY_PARAMETERS.maxLagMs.value / 1000) * signal.rateHz));
  const step = Math.ceil(detection.fastPhases.length / maxCount);
  const blocks: Block[] = [];
  detection.fastPhases.forEach(({ startIndex, endIndex }, k) => {
    if (k % step !== 0) return;
    const block = blockOf(left, right, { from: startIndex, to: endIndex, reach });
    if (block !== undefined) blocks.push(block);
  });
  return blocks;
}

function blockOf(
  left: GazeSignal,
  right: GazeSignal,
  { from, to, reach }: { from: number; to: number; reach: number },
): Block | undefined {
  const half = halfWidthForWindow(CONJUGACY_PARAMETERS.derivativeS.value, left.rateHz);
  const begin = from - reach - half;
  const end = to + reach + half;
  if (begin < 0 || end > Math.min(left.x.length, right.x.length)) return undefined;
  const velocity = (column: Column | undefined): Float32Array =>
    column === undefined ? new Float32Array(end - begin) : derive(column.subarray(begin, end), left.rateHz, half);
  const [lx, ly, rx, ry] = [left.x, left.y, right.x, right.y].map(velocity) as [
    Float32Array,
    Float32Array,
    Float32Array,
    Float32Array,
  ];
  const cross = new Float64Array(2 * reach + 1);
  let leftSquares = 0;
  let rightSquares = 0;
  for (let i = from - begin; i < to - begin; i++) {
    leftSquares += lx[i]! ** 2 + ly[i]! ** 2;
    rightSquares += rx[i]! ** 2 + ry[i]! ** 2;
    for (let k = -reach; k <= reach; k++) cross[reach + k]! += lx[i]! * rx[i + k]! + ly[i]! * ry[i + k]!;
  }
  const isWhole = !Number.isNaN(leftSquares + rightSquares) && !cross.some(Number.isNaN);
  return isWhole ? { cross, left: leftSquares, right: rightSquares, count: to - from } : undefined;
}

/** The best lag by a parabola through the highest product and its neighbours; gain and correlation at it, noise taken off. */
function conjugacyOf(blocks: readonly Block[], rateHz: number, noiseVariance: number): Conjugacy {
  const cross = new Float64Array(blocks[0]!.cross.length);
  let left = 0;
  let right = 0;
  let count = 0;
  for (const block of blocks) {
    for (let k = 0; k < cross.length; k++) cross[k]! += block.cross[k]!;
    left += block.left;
    right += block.right;
    count += block.count;
  }
  let top = 0;
  for (let k = 1; k < cross.length; k++) if (cross[k]! > cross[top]!) top = k;
  let shift = 0;
  if (top > 0 && top < cross.length - 1) {
    const [a, b, c] = [cross[top - 1]!, cross[top]!, cross[top + 1]!];
    shift = (a - c) / (2 * (a - 2 * b + c));
  }
  const noise = Math.min(noiseVariance * count, 0.5 * Math.min(left, right));
  return {
    lagMs: ((top - (cross.length - 1) / 2 + shift) * 1000) / rateHz,
    gain: Math.sqrt((left - noise) / (right - noise)),
    correlation: cross[top]! / Math.sqrt(left * right),
  };
}
