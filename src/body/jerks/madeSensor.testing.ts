import type { BodyPlace, MeasureResult } from '../../recording/index.ts';
import type { AnalysedSensor, BodyMeasure, BodyMeasureInput, Jerk, OscillationWindow, Span } from '../types.ts';
import { jerkAlgorithm } from './detectJerks.ts';
import { JERK_DEFAULTS } from './parameters.ts';

export interface MadeSensor {
  readonly seconds: number;
  /** Times of jerks, or whole ones; each lasts 0.1 s around its time. */
  readonly jerks?: readonly (number | Partial<Jerk>)[];
  readonly stillSpans?: readonly Span[];
  readonly rateHz?: number;
  readonly place?: BodyPlace;
  readonly noiseG?: number;
  readonly oscillation?: readonly OscillationWindow[];
}

/** A sensor in which jerks, stillness and oscillation are as told. */
export function madeSensor(made: MadeSensor): AnalysedSensor {
  const { seconds, jerks = [], rateHz = 100, place = 'left-wrist', noiseG = 0.003, oscillation = [] } = made;
  const span = { startS: 0, endS: seconds };
  const column = new Float32Array(0);
  return {
    place,
    rateHz,
    gravity: 'included',
    calibration: undefined,
    sources: [],
    seconds: {
      startS: 0,
      length: seconds,
      count: new Uint16Array(seconds).fill(rateHz),
      meanX: column,
      meanY: column,
      meanZ: column,
      sdX: column,
      sdY: column,
      sdZ: column,
      range: column,
      enmo: column,
      mad: column,
    },
    wornSpans: [span],
    notWornSpans: [],
    jerks: {
      algorithm: jerkAlgorithm(JERK_DEFAULTS),
      jerks: jerks.map((jerk) => madeJerk(typeof jerk === 'number' ? { timeS: jerk } : jerk)),
      stillSpans: made.stillSpans ?? [span],
      noiseG,
    },
    oscillation,
    gait: undefined,
  };
}

function madeJerk({
  timeS = 0,
  startS = timeS - 0.05,
  endS = timeS + 0.05,
  peakG = 0.3,
  widthS = 0.08,
  still = true,
}: Partial<Jerk>): Jerk {
  return { timeS, startS, endS, peakG, widthS, still };
}

export function madeInput(sensors: readonly AnalysedSensor[], rest: Partial<BodyMeasureInput> = {}): BodyMeasureInput {
  return { sensors, sleep: undefined, otherStreams: [], tasks: [], stimuliS: [], localTime: undefined, ...rest };
}

/** The one result of a measure, which must be measured. */
export function measuredOf(
  measure: BodyMeasure,
  input: BodyMeasureInput,
): Extract<MeasureResult, { status: 'measured' }> {
  const [result, more] = measure.measure(input);
  if (result?.status !== 'measured' || more !== undefined)
    throw new Error(`${measure.id} must be measured once, got ${JSON.stringify(result)}`);
  return result;
}

/** The one reason of a measure, which must be refused. */
export function reasonOf(measure: BodyMeasure, input: BodyMeasureInput) {
  const [result, more] = measure.measure(input);
  if (result?.status !== 'refused' || more !== undefined)
    throw new Error(`${measure.id} must be refused once, got ${JSON.stringify(result)}`);
  return result.reason;
}
