import { derivativeNoiseGain, halfWidthForWindow } from '../../signal/index.ts';
import { slowVelocity } from '../slowVelocity.ts';
import { type AnalysedSegment, LABEL, type MeasureInput } from '../types.ts';

export const SLIP_PARAMETERS = {
  derivativeS: {
    value: 0.02,
    unit: 's',
    source: 'chosen: keeps saccades of 2 deg to within a tenth',
    meaning: 'span of the derivative',
  },
  slowDerivativeS: {
    value: 0.04,
    unit: 's',
    source: 'chosen: noise a third of that of derivativeS',
    meaning: 'span of the derivative between saccades',
  },
  padS: {
    value: 0.02,
    unit: 's',
    source: 'chosen: what the detector’s threshold cuts off a saccade',
    meaning: 'margin around saccades that does not count as slow',
  },
  blockS: { value: 1, unit: 's', source: 'chosen', meaning: 'block of the bootstrap' },
} as const;

/** Speeds kept per block for medians; blocks in a long recording. */
const SPEEDS_PER_BLOCK = 20;
const MAX_BLOCKS = 300;

/** One second of speeds, in the unit per second. */
export interface SlipBlock {
  readonly squares: number;
  readonly count: number;
  readonly speeds: readonly number[];
  readonly slowSpeeds: readonly number[];
}

export interface SlipFacts {
  readonly blocks: readonly SlipBlock[];
  /** Noise SD per axis of the two derivatives, unit/s. */
  readonly noiseSd: number;
  readonly slowNoiseSd: number;
  readonly slowS: number;
}

const cache = new WeakMap<MeasureInput, SlipFacts>();

/** Speeds of a recording in blocks of a second; samples near loss are left out. Computed once. */
export function slipFacts(input: MeasureInput): SlipFacts {
  const known = cache.get(input);
  if (known !== undefined) return known;
  const made = input.segments.map((segment) => blocksOf(segment));
  const all = made.flatMap(({ blocks }) => blocks);
  const step = Math.max(1, Math.ceil(all.length / MAX_BLOCKS));
  const facts = {
    blocks: all.filter((_, k) => k % step === 0),
    noiseSd: noiseOf(input, SLIP_PARAMETERS.derivativeS.value),
    slowNoiseSd: noiseOf(input, SLIP_PARAMETERS.slowDerivativeS.value),
    slowS: made.reduce((sum, { slowS }) => sum + slowS, 0),
  };
  cache.set(input, facts);
  return facts;
}

function noiseOf({ segments, rateHz }: MeasureInput, spanS: number): number {
  const gain = derivativeNoiseGain(halfWidthForWindow(spanS, rateHz), rateHz);
  return Math.max(...segments.map(({ detection }) => detection.noise.positionSd)) * gain;
}

function blocksOf(segment: AnalysedSegment): { blocks: SlipBlock[]; slowS: number } {
  const { signal, detection } = segment;
  const all = slowVelocity(segment, undefined, { spanS: SLIP_PARAMETERS.derivativeS.value, wantedHz: 200 });
  const slow = slowVelocity(segment, fastMask(segment), {
    spanS: SLIP_PARAMETERS.slowDerivativeS.value,
    wantedHz: 200,
  });
  const length = Math.max(1, Math.round(SLIP_PARAMETERS.blockS.value * all.rateHz));
  const blocks: SlipBlock[] = [];
  let slowCount = 0;
  for (let at = 0; at < all.vx.length; at += length) {
    const speeds: number[] = [];
    const slowSpeeds: number[] = [];
    let squares = 0;
    let count = 0;
    for (let i = at; i < Math.min(at + length, all.vx.length); i++) {
      const speed = Math.sqrt(all.vx[i]! ** 2 + all.vy[i]! ** 2);
      const slowSpeed = Math.sqrt(slow.vx[i]! ** 2 + slow.vy[i]! ** 2);
      if (!Number.isNaN(speed)) {
        squares += speed * speed;
        count++;
        speeds.push(speed);
      }
      if (!Number.isNaN(slowSpeed)) slowSpeeds.push(slowSpeed);
    }
    slowCount += slowSpeeds.length;
    if (count > 0) blocks.push({ squares, count, speeds: thin(speeds), slowSpeeds: thin(slowSpeeds) });
  }
  return { blocks, slowS: detection.validCount === 0 ? 0 : slowCount / (signal.rateHz / strideOf(signal.rateHz)) };
}

function strideOf(rateHz: number): number {
  return Math.max(1, Math.floor(rateHz / 200));
}

function fastMask({ signal, detection }: AnalysedSegment): Uint8Array {
  const mask = new Uint8Array(signal.x.length);
  const pad = Math.round(SLIP_PARAMETERS.padS.value * signal.rateHz);
  for (const { startIndex, endIndex } of [...detection.fastPhases, ...detection.psos]) {
    mask.fill(1, Math.max(0, startIndex - pad), endIndex + pad);
  }
  for (let i = 0; i < mask.length; i++) if (detection.labels[i] === LABEL.saccade) mask[i] = 1;
  return mask;
}

function thin(values: readonly number[]): number[] {
  const step = Math.max(1, Math.ceil(values.length / SPEEDS_PER_BLOCK));
  return values.filter((_, k) => k % step === 0);
}
