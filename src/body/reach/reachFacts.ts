import { readColumnInto, type Statement } from '../../recording/index.ts';
import { findPeaks } from '../../signal/index.ts';
import { indicesOfSpan } from '../motion/makeMotionSource.ts';
import { whiteNoiseOf } from '../orientation/whiteNoise.ts';
import { makeBodyStatement } from '../statements.ts';
import type { AnalysedSensor, BodyMeasureInput, MotionSource, PointSignal, Span } from '../types.ts';
import { pathOfReach, type ReachPath, speedOfPoint } from './reachesOfPoint.ts';
import { REACH_PARAMETERS, segmentReaches, smoothed } from './segmentReaches.ts';
import { sparc } from './sparc.ts';

/** One reach with its numbers. */
export interface Reach extends Span {
  readonly sparc: number;
  /** Peaks of its speed. */
  readonly peakCount: number;
  /** Highest speed, deg/s or the unit of the positions per second. */
  readonly peakSpeed: number;
  /** Only from positions. */
  readonly path?: ReachPath;
}

export interface ReachFacts {
  readonly reaches: readonly Reach[];
  /** SD of the noise of the speed at most, in its unit. */
  readonly speedNoise: number;
  readonly rateHz: number;
}

/** Places that reach. */
const HAND_PLACES: ReadonlySet<string> = new Set(['left-wrist', 'right-wrist', 'held-in-hand']);
/** Reaches from which numbers are given. chosen: half of the ten that are asked for. */
export const LEAST_REACHES = 5;

const FACTS = new WeakMap<AnalysedSensor, { tasks: BodyMeasureInput['tasks']; found: ReachFacts | Statement }>();

/** Reaches of a hand within the tasks "reach"; why there are none; undefined where the sensor is on no hand. */
export function reachFactsOf(sensor: AnalysedSensor, { tasks }: BodyMeasureInput): ReachFacts | Statement | undefined {
  if (!HAND_PLACES.has(sensor.place)) return undefined;
  const known = FACTS.get(sensor);
  if (known?.tasks === tasks) return known.found;
  const found = findReaches(sensor, tasks);
  FACTS.set(sensor, { tasks, found });
  return found;
}

function findReaches(sensor: AnalysedSensor, tasks: BodyMeasureInput['tasks']): ReachFacts | Statement {
  const spans = tasks.filter(({ task }) => task === 'reach');
  if (spans.length === 0) return makeBodyStatement('gait-reach-no-task');
  const parts = spans.flatMap((span) => sensor.sources.flatMap((source) => reachesOfSource(source, span) ?? []));
  if (parts.length === 0) return makeBodyStatement('gait-reach-needs-gyro');
  const reaches = parts.flatMap((part) => part.reaches);
  if (reaches.length < LEAST_REACHES)
    return makeBodyStatement('gait-reach-too-few', { needed: LEAST_REACHES, found: reaches.length });
  const noise = Math.max(...parts.map(({ speedNoise }) => speedNoise));
  return { reaches, speedNoise: noise, rateHz: parts[0]!.rateHz };
}

function reachesOfSource(source: MotionSource, span: Span): ReachFacts | undefined {
  const point = pointOf(source, span);
  if (point !== undefined) return reachesOfPoint(point);
  const { gyro, rateHz, startS } = source.readSpan(span);
  if (gyro === undefined || gyro.x.length === 0) return undefined;
  const speed = Float64Array.from(gyro.x, (x, i) => Math.hypot(x, gyro.y[i]!, gyro.z[i]!));
  return { ...reachesOfSpeed(speed, rateHz, startS), speedNoise: whiteNoiseOf(gyro.x) };
}

/** Reaches of a tracked point: also how far they overshoot. */
export function reachesOfPoint(point: PointSignal): ReachFacts {
  const speed = speedOfPoint(point);
  const found = reachesOfSpeed(speed, point.rateHz, point.startS);
  const spans = segmentReaches(speed, point.rateHz);
  return { ...found, reaches: found.reaches.map((reach, k) => ({ ...reach, path: pathOfReach(point, spans[k]!) })) };
}

/** Reaches from the speed alone. */
export function reachesOfSpeed(speed: Float64Array, rateHz: number, startS: number): ReachFacts {
  const { smoothingS, peakShare } = REACH_PARAMETERS;
  const smooth = smoothed(speed, smoothingS * rateHz);
  const reaches = segmentReaches(speed, rateHz).map(({ startIndex, endIndex }): Reach => {
    const own = smooth.subarray(startIndex, endIndex);
    const peakSpeed = own.reduce((a, b) => Math.max(a, b), 0);
    return {
      startS: startS + startIndex / rateHz,
      endS: startS + endIndex / rateHz,
      sparc: sparc(speed.subarray(startIndex, endIndex), rateHz),
      peakCount: findPeaks(own, { minProminence: peakShare * peakSpeed }).length,
      peakSpeed,
    };
  });
  return { reaches, speedNoise: whiteNoiseOf(speed), rateHz };
}

/** Positions that came with the sensor (a tracked hand), m. */
function pointOf(source: MotionSource, span: Span): PointSignal | undefined {
  const { stream, rateHz } = source;
  const names = ['posXM', 'posYM', 'posZM'].filter((name) => stream.columns[name] !== undefined);
  // why not with times of their own: those samples do not lie on a regular grid
  if (names.length < 2 || stream.timesS !== undefined) return undefined;
  const [from, to] = indicesOfSpan(stream, span);
  const [x, y, z] = names.map((name) => {
    const column = new Float64Array(to - from);
    readColumnInto(column, stream, name, from);
    return column;
  });
  const startS = source.read(from, from).startS;
  return { startS, rateHz, unit: 'm', x: x!, y: y!, ...(z === undefined ? {} : { z }) };
}
