import type { MeasuredValue, RefusedMeasure } from '../../recording/index.ts';
import { type AnalysedSegment, type EyeMeasure, type FastPhase, LABEL, type MeasureInput } from '../types.ts';

/** A saccade of a hand-made detection. */
export interface HandSaccade {
  readonly startS: number;
  readonly endS: number;
  readonly dx: number;
  readonly dy?: number;
  readonly dTorsion?: number;
  readonly peakSpeed?: number;
  readonly nearBlink?: boolean;
}

export interface HandMade {
  readonly seconds: number;
  readonly rateHz?: number;
  readonly saccades?: readonly HandSaccade[];
  /** Indices of first and last saccade of each burst. */
  readonly bursts?: readonly (readonly [number, number])[];
  /** Lost stretches, s. */
  readonly losses?: readonly (readonly [number, number])[];
  readonly unit?: MeasureInput['unit'];
  readonly positionSd?: number;
  readonly speedThreshold?: number;
  readonly x?: (tS: number) => number;
  readonly y?: ((tS: number) => number) | 'absent';
  readonly torsion?: boolean;
  readonly fellowX?: (tS: number) => number;
}

/** A measure's input with a detection written by hand; nothing in it was detected. */
export function handMade(made: HandMade): MeasureInput {
  const { unit = 'deg', rateHz = 1000 } = made;
  return { segments: [segmentOf(made, rateHz)], rateHz, unit };
}

function segmentOf(made: HandMade, rateHz: number): AnalysedSegment {
  const { saccades = [], bursts = [], losses = [], unit = 'deg', x = () => 0, y = () => 0 } = made;
  const length = Math.round(made.seconds * rateHz);
  const index = (s: number): number => Math.round(s * rateHz);
  const column = (at: (tS: number) => number): Float64Array =>
    Float64Array.from({ length }, (_, i) =>
      losses.some(([from, to]) => i >= index(from) && i < index(to)) ? Number.NaN : at(i / rateHz),
    );
  const labels = new Uint8Array(length).fill(LABEL.fixation);
  for (const [from, to] of losses) labels.fill(LABEL.none, index(from), index(to));
  const fastPhases: FastPhase[] = saccades.map(
    ({ startS, endS, dx, dy = 0, dTorsion, peakSpeed, nearBlink = false }) => {
      labels.fill(LABEL.saccade, index(startS), index(endS));
      const amplitude = Math.sqrt(dx * dx + dy * dy);
      return {
        startIndex: index(startS),
        endIndex: index(endS),
        startS,
        endS,
        dx,
        dy,
        ...(dTorsion === undefined ? {} : { dTorsion }),
        amplitude,
        peakSpeed: peakSpeed ?? -550 * Math.expm1(-amplitude / 7),
        peakIndex: index((startS + endS) / 2),
        directionDeg: (Math.atan2(dy, dx) * 180) / Math.PI,
        nearBlink,
      };
    },
  );
  const eye = {
    startS: 0,
    rateHz,
    unit,
    x: column(x),
    ...(y === 'absent' ? {} : { y: column(y) }),
    ...(made.torsion ? { torsion: column(() => 0) } : {}),
  };
  return {
    signal: eye,
    detection: {
      algorithm: { id: 'by-hand', version: 1, parameters: {} },
      labels,
      fastPhases,
      bursts: bursts.map(([first, last]) => ({
        startIndex: fastPhases[first]!.startIndex,
        endIndex: fastPhases[last]!.endIndex,
        startS: fastPhases[first]!.startS,
        endS: fastPhases[last]!.endS,
        firstPhase: first,
        phaseCount: last - first + 1,
      })),
      blinks: [],
      fixations: [],
      pursuits: [],
      psos: [],
      noise: {
        positionSd: made.positionSd ?? 0.02,
        velocitySd: 2,
        speedThreshold: made.speedThreshold ?? 15,
      },
      validCount: labels.reduce((sum, label) => sum + (label === LABEL.none ? 0 : 1), 0),
      statements: [],
    },
    ...(made.fellowX === undefined
      ? {}
      : { fellow: { signal: { ...eye, x: column(made.fellowX) }, primaryEye: 'left' as const } }),
  };
}

/** Saccades of one size to and fro along x, back to back, `count` of them from `fromS` on. */
export function toAndFro(fromS: number, count: number, { durationS = 0.04, dx = 8 } = {}): HandSaccade[] {
  return Array.from({ length: count }, (_, k) => ({
    startS: fromS + k * durationS,
    endS: fromS + (k + 1) * durationS,
    dx: k % 2 === 0 ? dx : -dx,
  }));
}

/** The result, which must be a value. */
export function valueOfMeasure(measure: EyeMeasure, made: HandMade): MeasuredValue {
  const result = measure.measure(handMade(made));
  if (result.status === 'refused') throw new Error(`refused: ${result.reason.text}`);
  return result;
}

/** The result, which must be a refusal. */
export function refusalOfMeasure(measure: EyeMeasure, made: HandMade): RefusedMeasure['reason'] {
  const result = measure.measure(handMade(made));
  if (result.status === 'measured') throw new Error(`measured: ${result.value}`);
  return result.reason;
}
