import {
  type BodyPlace,
  type RecordedEvent,
  type Recording,
  readColumnInto,
  type Stream,
  sampleAtS,
  timeOfSampleS,
} from '../../../recording/index.ts';
import { DEG_PER_RAD } from '../../../units/index.ts';
import { M_PER_S2_PER_G } from '../movement/limbTrack.ts';
import { minimumJerk, minimumJerkSpeed } from '../movement/minimumJerk.ts';
import { cross, unitOf, type Vector } from '../movement/vector.ts';
import type { TrueJerk } from '../types.ts';
import { drawJerks, type PlannedJerk } from './drawJerks.ts';
import { type AddJerksOptions, checkJerkOptions, LEVER_M } from './jerkOptions.ts';
import { type JerkShape, makeJerkShape, valueAt } from './jerkShape.ts';

const GRAVITY_WINDOW_S = 0.5;
const AXES = ['X', 'Y', 'Z'] as const;

/** A recording with jerks in it, and which. */
export interface WithJerks {
  readonly recording: Recording;
  readonly jerks: readonly TrueJerk[];
  /** Claps, s; they are messages `clap` of the recording too. */
  readonly stimuliS: readonly number[];
}

/**
 * Adds jerks to the motion streams of a recording, real or simulated, and tells which. The streams become floats; samples without a jerk
 * keep their values exactly, loss stays loss. Same background, options and seed: same bytes.
 * Jerks that fall into a gap or over the end of a stream are not added and not in the truth.
 * @throws RangeError for options that cannot be, or a recording without motion
 */
export function addJerks(background: Recording, options: AddJerksOptions, seed: number): WithJerks {
  checkJerkOptions(options);
  const moving = background.streams.filter(isMotion);
  if (moving.length === 0) throw new RangeError('the recording must have a motion stream with acceleration');
  const places = [...new Set(moving.map(placeOf))];
  const span = {
    startS: Math.min(...moving.map(({ startS }) => startS)),
    endS: Math.max(...moving.map((stream) => timeOfSampleS(stream, stream.length - 1))),
  };
  const plan = drawJerks(options, span, places, seed);
  const jerks: TrueJerk[] = [];
  const streams = background.streams.map((stream) => {
    if (!isMotion(stream)) return stream;
    const here = plan.jerks.filter(({ place }) => place === placeOf(stream));
    const { written, changed } = writeJerks(stream, here);
    jerks.push(...written);
    return changed;
  });
  const claps = plan.stimuliS.map(
    (clapS): RecordedEvent => ({ kind: 'message', startS: clapS, endS: clapS, text: 'clap' }),
  );
  const events =
    claps.length === 0 ? background.events : [...background.events, ...claps].sort((a, b) => a.startS - b.startS);
  return {
    recording: { ...background, streams, events },
    jerks: jerks.sort((a, b) => a.timeS - b.timeS),
    stimuliS: plan.stimuliS,
  };
}

function isMotion(stream: Stream): boolean {
  return stream.kind === 'motion' && (stream.columns.accelXG !== undefined || stream.columns.linearXG !== undefined);
}

function placeOf(stream: Stream): BodyPlace {
  return stream.place ?? 'unknown';
}

/** Values of a column as floats of its own: Float64 where it was, else Float32. */
function asFloats(stream: Stream, name: string): Float64Array | Float32Array {
  const column = stream.columns[name]!;
  const out = column instanceof Float64Array ? new Float64Array(column.length) : new Float32Array(column.length);
  readColumnInto(out, stream, name, 0);
  return out;
}

function writeJerks(stream: Stream, planned: readonly PlannedJerk[]): { written: TrueJerk[]; changed: Stream } {
  const columns = Object.fromEntries(Object.keys(stream.columns).map((name) => [name, asFloats(stream, name)]));
  const { scale: _scale, ...rest } = stream;
  const changed: Stream = { ...rest, columns };
  const writer = jerkWriterFor(changed, columns);
  const startS = timeOfSampleS(stream, 0);
  const endS = timeOfSampleS(stream, stream.length - 1);
  const written: TrueJerk[] = [];
  for (const plan of planned) {
    const shape = makeJerkShape(plan.shape);
    const onsetS = plan.timeIsPeak ? plan.timeS - shape.peakAt * plan.durationS : plan.timeS;
    if (onsetS + shape.first * plan.durationS < startS || onsetS + plan.durationS > endS) continue;
    written.push(writer(plan, shape, onsetS));
  }
  return { written, changed };
}

/** Writes jerks onto columns. A lapse falls along the gravity of the half second before it. */
export function jerkWriterFor(
  stream: Stream,
  columns: Readonly<Record<string, Float64Array | Float32Array>>,
): (plan: PlannedJerk, shape: JerkShape, onsetS: number) => TrueJerk {
  const read = (quantity: string, unit: string) => {
    const three = AXES.map((axis) => columns[`${quantity}${axis}${unit}`]);
    return three.every((column) => column !== undefined) ? three : undefined;
  };
  const withGravity = read('accel', 'G');
  const linear = read('linear', 'G');
  const gyro = read('gyro', 'DegPerS');
  const position = read('pos', 'M');
  const place = placeOf(stream);
  const leverM = LEVER_M[place];
  const windowCount = Math.ceil(GRAVITY_WINDOW_S * stream.rateHz);
  return (plan, shape, onsetS) => {
    const { peakG, durationS, kind, cause, event } = plan;
    const falls = kind === 'negative' && !plan.directionByHand;
    const down = falls ? gravityNear(withGravity, indexAt(stream, onsetS), windowCount) : undefined;
    const direction = down ?? plan.direction;
    const axis = axisFor(direction, plan.axisChance);
    const metres = peakG * M_PER_S2_PER_G * durationS * durationS;
    const displacementM = shape.farthest * metres;
    const radPerWay = metres / leverM;
    const stays = plan.staysFraction * (displacementM / leverM);
    const endS = onsetS + shape.last * durationS;
    const goneS = Math.max(endS, onsetS + durationS + (stays > 0 ? plan.staysS : 0));
    const clock = timeOfSampleS; // why copies: loaders make imports getters, and days of jerks read them 10⁸ times
    const value = valueAt;
    for (let i = indexAt(stream, onsetS + shape.first * durationS); i < stream.length; i++) {
      const sinceS = clock(stream, i) - onsetS;
      if (onsetS + sinceS > goneS) break;
      const s = sinceS / durationS;
      const back = (sinceS - durationS) / plan.staysS;
      const stayed = back > 0 ? stays * (1 - minimumJerk(back)) : stays * minimumJerk(s);
      const rings = s <= shape.last;
      const push = rings ? peakG * value(shape, shape.acceleration, s) : 0;
      const angle = (rings ? radPerWay * value(shape, shape.way, s) : 0) + stayed;
      if (withGravity !== undefined) {
        // why backwards: the limb turns by `angle`, so what stands still turns the other way in its axes.
        turnAt(withGravity, i, axis, -angle);
        if (rings) addAt(withGravity, i, direction, push);
      }
      if (linear !== undefined) addAt(linear, i, direction, push);
      if (position !== undefined && rings) addAt(position, i, direction, metres * value(shape, shape.way, s));
      if (gyro === undefined) continue;
      const rate =
        (radPerWay / durationS) * value(shape, shape.speed, s) +
        stays * (minimumJerkSpeed(s) / durationS - minimumJerkSpeed(back) / plan.staysS);
      addAt(gyro, i, axis, rate * DEG_PER_RAD);
    }
    const timeS = onsetS + shape.peakAt * durationS;
    const shared = event === undefined ? {} : { event };
    return { place, timeS, onsetS, durationS, endS, peakG, displacementM, direction, kind, cause, ...shared };
  };
}

type Three = readonly (Float64Array | Float32Array | undefined)[];

/** To 1e-6, so that the last bit of a sine cannot change the bytes. */
function roundTo(value: number): number {
  return Math.round(value * 1e6) / 1e6;
}

function addAt(columns: Three, i: number, direction: Vector, size: number): void {
  for (let k = 0; k < 3; k++) columns[k]![i]! += roundTo(size * direction[k]!);
}

/** Turns one sample about a unit axis, after Rodrigues: v + sin α (n × v) + (1 − cos α) n × (n × v). */
function turnAt([xs, ys, zs]: Three, i: number, [a, b, c]: Vector, angle: number): void {
  if (angle === 0) return;
  const x = xs![i]!;
  const y = ys![i]!;
  const z = zs![i]!;
  const s = Math.sin(angle);
  const t = 1 - Math.cos(angle);
  const u = b * z - c * y;
  const v = c * x - a * z;
  const w = a * y - b * x;
  xs![i]! += roundTo(s * u + t * (b * w - c * v));
  ys![i]! += roundTo(s * v + t * (c * u - a * w));
  zs![i]! += roundTo(s * w + t * (a * v - b * u));
}

/** First sample at or after a second. */
function indexAt(stream: Stream, timeS: number): number {
  if (stream.timesS === undefined) return Math.max(0, Math.ceil(sampleAtS(stream, timeS) - 1e-9));
  let low = 0;
  let high = stream.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (stream.timesS[middle]! < timeS) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Down, as a unit vector of the sensor, from the mean of the samples before an onset. */
function gravityNear(columns: Three | undefined, onset: number, count: number): Vector | undefined {
  if (columns === undefined) return undefined;
  const sum = [0, 0, 0];
  for (let i = Math.max(0, onset - count); i < onset; i++) {
    const three = [columns[0]![i]!, columns[1]![i]!, columns[2]![i]!];
    if (three.some(Number.isNaN)) continue;
    for (let k = 0; k < 3; k++) sum[k]! += three[k]!;
  }
  const down = unitOf([-sum[0]!, -sum[1]!, -sum[2]!], [0, 0, 0]);
  return down[0] === 0 && down[1] === 0 && down[2] === 0 ? undefined : down;
}

/** An axis at right angles to the pull, chosen by a number 0–1. */
function axisFor(direction: Vector, chance: number): Vector {
  const other: Vector = Math.abs(direction[0]) < 0.6 ? [1, 0, 0] : [0, 1, 0];
  const first = unitOf(cross(direction, other));
  const second = cross(direction, first);
  const c = Math.cos(2 * Math.PI * chance);
  const s = Math.sin(2 * Math.PI * chance);
  return [c * first[0] + s * second[0], c * first[1] + s * second[1], c * first[2] + s * second[2]];
}
