import type { Statement } from '../../recording/index.ts';
import { bootstrapInterval95, lombScargle, median, principalAxes } from '../../signal/index.ts';
import { RAD_PER_DEG } from '../../units/index.ts';
import { slowVelocity } from '../slowVelocity.ts';
import { makeStatement, roundForText } from '../statements.ts';
import type { AnalysedSegment, MeasureInput } from '../types.ts';

export const SPECTRUM_PARAMETERS = {
  lowHz: { value: 1, unit: 'Hz', source: 'chosen: below lies pursuit', meaning: 'lower end of the spectrum' },
  highHz: {
    value: 40,
    unit: 'Hz',
    source: 'chosen: above the 30 Hz of microflutter',
    meaning: 'upper end of the spectrum; at most the rate over 2.4',
  },
  stepHz: {
    value: 0.25,
    unit: 'Hz',
    source: 'chosen: half the resolution of the longest piece',
    meaning: 'step of the spectrum',
  },
  pieceS: { value: 2, unit: 's', source: 'chosen: opsoclonus changes within seconds', meaning: 'longest piece' },
  minPieceS: {
    value: 0.25,
    unit: 's',
    source: 'chosen: shorter bursts resolve less than 4 Hz',
    meaning: 'shortest burst that is used',
  },
  minBurstTimeS: {
    value: 1,
    unit: 's',
    source: 'chosen',
    meaning: 'time in such bursts below which the whole recording is taken',
  },
  minPeakRatio: {
    value: 4,
    unit: 'ratio',
    source: 'chosen: the highest of 150 averaged values of noise stays below 3',
    meaning: 'least height of the peak over the median of the spectrum',
  },
} as const;

const P = SPECTRUM_PARAMETERS;
/** Pieces looked at in a long recording; more do not change a mean spectrum. */
const MAX_PIECES = 200;

export interface VelocitySpectrum {
  readonly frequenciesHz: Float64Array;
  /** One power spectrum per piece, each over its number of samples. */
  readonly pieces: readonly Float64Array[];
  readonly meanPieceS: number;
  readonly remark: Statement;
}

const cache = new WeakMap<MeasureInput, VelocitySpectrum | Statement>();

/**
 * Lomb–Scargle spectra of the velocity along its principal axis, in pieces of bursts; where bursts are too short, of the
 * whole recording. Loss takes no part. A statement where there is too little.
 */
export function velocitySpectrum(input: MeasureInput): VelocitySpectrum | Statement {
  const known = cache.get(input);
  if (known !== undefined) return known;
  const made = make(input);
  cache.set(input, made);
  return made;
}

interface Piece {
  readonly vx: Float32Array;
  readonly vy: Float32Array;
  readonly rateHz: number;
}

function make(input: MeasureInput): VelocitySpectrum | Statement {
  const inBursts = input.segments.flatMap((segment) => piecesOf(segment, true));
  const secondsOf = (list: readonly Piece[]): number =>
    list.reduce((sum, { vx, rateHz }) => sum + vx.length / rateHz, 0);
  const useBursts = secondsOf(inBursts) >= P.minBurstTimeS.value;
  const all = useBursts ? inBursts : input.segments.flatMap((segment) => piecesOf(segment, false));
  const seconds = roundForText(secondsOf(all));
  if (seconds < P.minBurstTimeS.value) {
    return makeStatement('needs-more-time', { needed: P.minBurstTimeS.value, found: seconds });
  }
  const step = Math.ceil(all.length / MAX_PIECES);
  const pieces = all.filter((_, k) => k % step === 0);
  const { angleDeg } = principalAxes(joined(pieces, 'vx'), joined(pieces, 'vy'), 'zero');
  const highest = Math.min(P.highHz.value, input.rateHz / 2.4);
  const count = Math.floor((highest - P.lowHz.value) / P.stepHz.value) + 1;
  const frequenciesHz = Float64Array.from({ length: count }, (_, i) => P.lowHz.value + i * P.stepHz.value);
  return {
    frequenciesHz,
    pieces: pieces.map((piece) => powerOf(piece, angleDeg, frequenciesHz)),
    meanPieceS: secondsOf(pieces) / pieces.length,
    remark: makeStatement(useBursts ? 'spectrum-of-bursts' : 'spectrum-of-all', { seconds }),
  };
}

function piecesOf(segment: AnalysedSegment, inBursts: boolean): Piece[] {
  const { vx, vy, rateHz } = slowVelocity(segment, undefined, { spanS: 0.012, wantedHz: 200 });
  const ratio = rateHz / segment.signal.rateHz;
  const spans = inBursts
    ? segment.detection.bursts.map(({ startIndex, endIndex }) => [startIndex * ratio, endIndex * ratio] as const)
    : [[0, vx.length] as const];
  const pieces: Piece[] = [];
  for (const [start, end] of spans) {
    const parts = Math.ceil((end - start) / rateHz / P.pieceS.value);
    const length = Math.floor((end - start) / parts);
    if (length < P.minPieceS.value * rateHz) continue;
    for (let k = 0; k < parts; k++) {
      const at = Math.floor(start) + k * length;
      const piece = { vx: vx.subarray(at, at + length), vy: vy.subarray(at, at + length), rateHz };
      if (2 * lossOf(piece.vx) <= length) pieces.push(piece);
    }
  }
  return pieces;
}

function lossOf(values: Float32Array): number {
  let lost = 0;
  for (let i = 0; i < values.length; i++) if (Number.isNaN(values[i]!)) lost++;
  return lost;
}

function joined(pieces: readonly Piece[], key: 'vx' | 'vy'): Float32Array {
  const out = new Float32Array(pieces.reduce((sum, piece) => sum + piece[key].length, 0));
  let at = 0;
  for (const piece of pieces) {
    out.set(piece[key], at);
    at += piece[key].length;
  }
  return out;
}

function powerOf({ vx, vy, rateHz }: Piece, angleDeg: number, frequenciesHz: Float64Array): Float64Array {
  const cosine = Math.cos(angleDeg * RAD_PER_DEG);
  const sine = Math.sin(angleDeg * RAD_PER_DEG);
  const along = vx.map((v, i) => cosine * v + sine * vy[i]!);
  return lombScargle(along, rateHz, frequenciesHz);
}

/** Sum of the pieces' spectra. */
export function meanPower(pieces: readonly Float64Array[]): Float64Array {
  const sum = new Float64Array(pieces[0]!.length);
  for (const piece of pieces) for (let f = 0; f < sum.length; f++) sum[f]! += piece[f]! / pieces.length;
  return sum;
}

/** The highest place of a spectrum, Hz, by a parabola through it and its neighbours; with its height over the median. */
export function peakOf(power: Float64Array, frequenciesHz: Float64Array): { frequencyHz: number; ratio: number } {
  let top = 0;
  for (let f = 1; f < power.length; f++) if (power[f]! > power[top]!) top = f;
  const ratio = power[top]! / median(power);
  if (top === 0 || top === power.length - 1) return { frequencyHz: frequenciesHz[top]!, ratio };
  const [a, b, c] = [power[top - 1]!, power[top]!, power[top + 1]!];
  const shift = (a - c) / (2 * (a - 2 * b + c));
  return { frequencyHz: frequenciesHz[top]! + shift * (frequenciesHz[1]! - frequenciesHz[0]!), ratio };
}

/** A number of the mean spectrum with its interval over pieces; refused where no peak stands out. */
export function spectralFinding(
  spectrum: VelocitySpectrum,
  numberOf: (power: Float64Array, frequenciesHz: Float64Array) => number,
  needsPeak: boolean,
): { value: number; n: number; interval95: [number, number] | undefined } | Statement {
  const { pieces, frequenciesHz } = spectrum;
  const power = meanPower(pieces);
  const { ratio, frequencyHz } = peakOf(power, frequenciesHz);
  if (needsPeak && frequencyHz === frequenciesHz[0]) {
    return makeStatement('spectral-peak-at-edge', { edge: frequencyHz });
  }
  if (needsPeak && !(ratio >= P.minPeakRatio.value)) {
    return makeStatement('no-spectral-peak', { needed: P.minPeakRatio.value, found: roundForText(ratio) });
  }
  return {
    value: numberOf(power, frequenciesHz),
    n: pieces.length,
    interval95: bootstrapInterval95(
      pieces.map((piece) => [piece]),
      (drawn) => numberOf(meanPower(drawn), frequenciesHz),
    ),
  };
}
