import type { Quality, Statement } from '../../recording/index.ts';
import { makeBodyStatement, roundForText } from '../statements.ts';
import type { AnalysedSensor, BodyMeasure, BodyMeasureInput, BodyResult } from '../types.ts';

/** What a measure's own arithmetic gives; the head and what all share is added here. */
export interface BodyFinding {
  readonly value: number;
  readonly n: number;
  readonly interval95?: readonly [number, number] | undefined;
  readonly noiseFloor?: number | undefined;
  /** How well `n` supports the value. */
  readonly support: Quality;
  /** Share of what was there that could be used, 0–1. */
  readonly validFraction: number;
  readonly remarks?: readonly Statement[];
}

type Head = Omit<BodyMeasure, 'page' | 'measure' | 'scope'>;

export interface SensorMeasureSpec extends Head {
  /** A finding; the reason why there is none; or undefined where the measure does not concern this sensor at all. */
  compute(sensor: AnalysedSensor, input: BodyMeasureInput): BodyFinding | Statement | undefined;
}

export interface PersonMeasureSpec extends Head {
  compute(input: BodyMeasureInput): BodyFinding | Statement | undefined;
}

/** Share of a rate by which it may fall short: 98 of 100 Hz and 24.9 of 25 Hz are what devices give. */
const RATE_TOLERANCE = 0.03;
/** Usable share below which the quality is at best fair, and poor. chosen, as for the eyes. */
const GOOD_VALID_FRACTION = 0.8;
const FAIR_VALID_FRACTION = 0.5;

/** A measure that is taken of each sensor. Refused below its rate. */
export function defineSensorMeasure(spec: SensorMeasureSpec): BodyMeasure {
  const { compute, ...head } = spec;
  return {
    ...head,
    scope: 'sensor',
    page: `docs/measures/${spec.id}.md`,
    measure: (input) =>
      input.sensors.flatMap((sensor) => {
        const found = rateMissing(spec, sensor) ?? compute(sensor, input);
        return found === undefined ? [] : [{ ...resultOf(spec, found), place: sensor.place }];
      }),
  };
}

/** A measure of the whole person, from all that was recorded. */
export function definePersonMeasure(spec: PersonMeasureSpec): BodyMeasure {
  const { compute, ...head } = spec;
  return {
    ...head,
    scope: 'person',
    page: `docs/measures/${spec.id}.md`,
    measure: (input) => {
      const found = compute(input);
      return found === undefined ? [] : [resultOf(spec, found)];
    },
  };
}

function rateMissing(spec: Head, sensor: AnalysedSensor): Statement | undefined {
  if (!(sensor.rateHz < spec.minRateHz * (1 - RATE_TOLERANCE))) return undefined;
  return makeBodyStatement('needs-rate', { needed: spec.minRateHz, rate: roundForText(sensor.rateHz) });
}

function resultOf({ id, version, unit }: Head, found: BodyFinding | Statement): BodyResult {
  if ('code' in found) return { id, version, unit, status: 'refused', reason: found };
  const { value, n, interval95, noiseFloor, support, validFraction, remarks = [] } = found;
  if (!Number.isFinite(value))
    return { id, version, unit, status: 'refused', reason: makeBodyStatement('not-defined') };
  return {
    id,
    version,
    unit,
    status: 'measured',
    value,
    n,
    ...(interval95?.every(Number.isFinite) ? { interval95 } : {}),
    ...(noiseFloor === undefined || Number.isNaN(noiseFloor) ? {} : { noiseFloor }),
    validFraction,
    quality: worstOf(isAboveNoise(found) ? support : atBestFair(support), validFraction),
    remarks,
  };
}

/**
 * A value that cannot be told from nothing is not well known, however much there was to take it from; nothing itself is: none were found where some would have been.
 * Where a floor is below zero, values grow downwards.
 */
function isAboveNoise({ value, noiseFloor }: BodyFinding): boolean {
  return !(value !== 0 && noiseFloor !== undefined && Math.abs(value) <= Math.abs(noiseFloor));
}

/** The same, but not good. */
export function atBestFair(support: Quality): Quality {
  return support === 'good' ? 'fair' : support;
}

function worstOf(support: Quality, validFraction: number): Quality {
  if (support === 'poor' || validFraction < FAIR_VALID_FRACTION) return 'poor';
  return support === 'fair' || validFraction < GOOD_VALID_FRACTION ? 'fair' : 'good';
}
