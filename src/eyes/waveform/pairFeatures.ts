import { median, principalAxes } from '../../signal/index.ts';
import { isLost } from '../measures/eyeFacts.ts';
import type { AnalysedSegment, Detection, FastPhase, MeasureInput } from '../types.ts';
import { WAVEFORM_PARAMETERS as P } from './parameters.ts';

/** Saccades that are answered by their return after a pause: square-wave jerks and macrosaccadic oscillation. */
export interface PairFeatures {
  /** Saccade-like fast phases outside bursts and of enough size. */
  readonly saccadeCount: number;
  readonly pairCount: number;
  /** Share of those saccades in pairs or longer chains, 0–1. */
  readonly pairedShare: number;
  /** Share of paired saccades that are in chains of at least 5, 0–1. */
  readonly chainShare: number;
  readonly amplitude: number;
  readonly pauseS: number;
  /** Direction of the pairs, deg from horizontal, and short over long axis. */
  readonly axisDeg: number;
  readonly axisRatio: number;
  /** Spread of the steadier side's positions over amplitude in chains: 0 for jerks away from one place. */
  readonly baseSpread: number;
  /** Longer over shorter of the two alternating pauses in chains: 1 for an oscillation about a centre. */
  readonly pauseAsymmetry: number;
  /** Largest over smallest saccade of a chain, median: an oscillation that waxes and wanes has 2 and more. */
  readonly sizeSpan: number;
  /** Mean of first and last over median saccade of a chain, median over chains: below 1 where it waxes and wanes. */
  readonly edgeSize: number;
}

export function pairFeatures(input: MeasureInput, saccadic: readonly boolean[][]): PairFeatures {
  const chains: FastPhase[][] = [];
  const spreads: number[] = [];
  const asymmetries: number[] = [];
  const spans: number[] = [];
  const edges: number[] = [];
  let saccadeCount = 0;
  input.segments.forEach((segment, s) => {
    const phases = outsideBursts(segment, saccadic[s]!).filter(
      ({ amplitude }) => input.unit !== 'deg' || amplitude >= P.pairMinDeg,
    );
    saccadeCount += phases.length;
    for (const chain of chainsOf(phases, segment.detection)) {
      chains.push(chain);
      if (chain.length < P.chainLength) continue;
      spreads.push(baseSpreadOf(chain));
      asymmetries.push(pauseAsymmetryOf(chain));
      const sizes = chain.map(({ amplitude }) => amplitude);
      spans.push(Math.max(...sizes) / Math.min(...sizes));
      edges.push((sizes[0]! + sizes.at(-1)!) / 2 / median(sizes));
    }
  });
  const paired = chains.flat();
  const long = chains.filter(({ length }) => length >= P.chainLength).flat();
  const axes = principalAxes(
    paired.map(({ dx }) => dx),
    paired.map(({ dy }) => dy),
    'zero',
  );
  return {
    saccadeCount,
    pairCount: chains.reduce((sum, { length }) => sum + (length >> 1), 0),
    pairedShare: saccadeCount === 0 ? 0 : paired.length / saccadeCount,
    chainShare: paired.length === 0 ? 0 : long.length / paired.length,
    amplitude: median(paired.map(({ amplitude }) => amplitude)),
    pauseS: median(chains.flatMap((chain) => chain.slice(1).map((next, k) => next.startS - chain[k]!.endS))),
    axisDeg: axes.angleDeg,
    axisRatio: axes.minor / axes.major,
    baseSpread: median(spreads),
    pauseAsymmetry: median(asymmetries),
    sizeSpan: median(spans),
    edgeSize: median(edges),
  };
}

function outsideBursts({ detection }: AnalysedSegment, saccadic: readonly boolean[]): FastPhase[] {
  const inBurst = new Uint8Array(detection.fastPhases.length);
  for (const { firstPhase, phaseCount } of detection.bursts) inBurst.fill(1, firstPhase, firstPhase + phaseCount);
  return detection.fastPhases.filter((_, k) => saccadic[k] && inBurst[k] === 0);
}

function chainsOf(phases: readonly FastPhase[], detection: Detection): FastPhase[][] {
  const chains: FastPhase[][] = [];
  let chain: FastPhase[] = phases.length > 0 ? [phases[0]!] : [];
  for (let k = 1; k <= phases.length; k++) {
    const next = phases[k];
    if (next !== undefined && isReturn(chain.at(-1)!, next, detection)) chain.push(next);
    else {
      if (chain.length >= 2) chains.push(chain);
      chain = next === undefined ? [] : [next];
    }
  }
  return chains;
}

function isReturn(before: FastPhase, next: FastPhase, { labels, noise }: Detection): boolean {
  const pauseS = next.startS - before.endS;
  if (pauseS < P.pauseMinS || pauseS > P.pauseMaxS) return false;
  const small = Math.min(before.amplitude, next.amplitude);
  const large = Math.max(before.amplitude, next.amplitude);
  // why: each size is the difference of two noisy positions
  const allowance = Number.isNaN(noise.positionSd) ? 0 : 2 * noise.positionSd;
  if (!(small + allowance >= P.returnSizeRatio * large)) return false;
  const cosine = (before.dx * next.dx + before.dy * next.dy) / (small * large);
  if (cosine > P.returnCosine) return false;
  for (let i = before.endIndex; i < next.startIndex; i++) if (isLost(labels[i]!)) return false;
  return true;
}

/**
 * Positions after every second saccade, along the first saccade: their SD over the median amplitude, for the steadier
 * of the two sides. Summed from displacements; drift between saccades is small against them.
 */
function baseSpreadOf(chain: readonly FastPhase[]): number {
  const { dx, dy, amplitude } = chain[0]!;
  const sides: [number[], number[]] = [[0], []];
  let at = 0;
  chain.forEach((phase, k) => {
    at += (phase.dx * dx + phase.dy * dy) / amplitude;
    sides[(k + 1) % 2]!.push(at);
  });
  return Math.min(sdOf(sides[0]), sdOf(sides[1])) / median(chain.map((phase) => phase.amplitude));
}

function pauseAsymmetryOf(chain: readonly FastPhase[]): number {
  const pauses = chain.slice(1).map((next, k) => next.startS - chain[k]!.endS);
  const even = median(pauses.filter((_, k) => k % 2 === 0));
  const odd = median(pauses.filter((_, k) => k % 2 === 1));
  return Math.max(even, odd) / Math.min(even, odd);
}

function sdOf(values: readonly number[]): number {
  const mean = values.reduce((a, v) => a + v, 0) / values.length;
  return Math.sqrt(values.reduce((a, v) => a + (v - mean) ** 2, 0) / values.length);
}
