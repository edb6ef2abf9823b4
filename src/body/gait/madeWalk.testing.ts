import type { BodyPlace, Stream } from '../../recording/index.ts';
import { makeNormalSource, makeRandom } from '../../signal/index.ts';
import { madeInput } from '../jerks/madeSensor.testing.ts';
import { makeMotionSource } from '../motion/makeMotionSource.ts';
import { secondsOf } from '../motion/secondsOf.ts';
import type { Vector } from '../orientation/bodyAxes.ts';
import type { AnalysedSensor, BodyMeasureInput, GaitBout, MotionSignal, Span, TaskSpan } from '../types.ts';

/** A walk made from its contacts: the trunk is lowest at a contact; left and right steps push sideways by turns. */
export interface MadeWalk {
  readonly contactsS: readonly number[];
  readonly seconds: number;
  readonly rateHz?: number;
  /** g, amplitudes: up, forward, sideways. */
  readonly verticalG?: number;
  readonly forwardG?: number;
  readonly sidewaysG?: number;
  readonly noiseG?: number;
  /** Rows: the sensor's x, y, z in the body's up, forward, sideways. */
  readonly mounting?: readonly [Vector, Vector, Vector];
  /** deg/s about the vertical; without it there is no gyroscope. */
  readonly yaw?: (timeS: number) => number;
  readonly startS?: number;
}

const UPRIGHT: readonly [Vector, Vector, Vector] = [
  [1, 0, 0],
  [0, 1, 0],
  [0, 0, 1],
];

/** A signal whose columns can be counted with. */
export interface MadeSignal extends MotionSignal {
  readonly x: Float64Array;
  readonly y: Float64Array;
  readonly z: Float64Array;
}

export function madeWalk(made: MadeWalk): MadeSignal {
  const { contactsS, rateHz = 100, verticalG = 0.2, forwardG = 0.1, sidewaysG = 0.08, noiseG = 0 } = made;
  const { mounting = UPRIGHT, yaw, startS = 0 } = made;
  const length = Math.round(made.seconds * rateHz);
  const normal = makeNormalSource(makeRandom(11));
  const columns = [0, 1, 2].map(() => new Float64Array(length));
  const turns = [0, 1, 2].map(() => new Float64Array(length));
  for (let i = 0; i < length; i++) {
    const timeS = startS + i / rateHz;
    const phase = phaseAt(contactsS, timeS);
    const moves = phase === undefined ? 0 : 1;
    const [step, stride] = [2 * Math.PI * (phase ?? 0), Math.PI * (phase ?? 0)];
    const body: Vector = [
      1 + moves * verticalG * Math.cos(step),
      moves * forwardG * Math.sin(step),
      moves * sidewaysG * Math.cos(stride),
    ];
    const rate = yaw?.(timeS) ?? 0;
    mounting.forEach(([up, forward, side], k) => {
      columns[k]![i] = up * body[0] + forward * body[1] + side * body[2] + noiseG * normal();
      turns[k]![i] = up * rate;
    });
  }
  const [x, y, z] = columns;
  const signal = { startS, rateHz, gravity: 'included' as const, x: x!, y: y!, z: z! };
  return yaw === undefined ? signal : { ...signal, gyro: { x: turns[0]!, y: turns[1]!, z: turns[2]! } };
}

/** A step longer than this, s, is a pause. */
const PAUSE_S = 1.3;

/**
 * Number of steps since the first contact, with fraction; undefined while nobody walks. Each row of steps begins a quarter of a step before its first contact and ends
 * as long after its last one, so that both are humps that rise from rest.
 */
function phaseAt(contactsS: readonly number[], timeS: number): number | undefined {
  for (let k = 0; k < contactsS.length; k++) {
    const [at, next, before] = [contactsS[k]!, contactsS[k + 1] ?? Infinity, contactsS[k - 1] ?? -Infinity];
    const goesOn = next - at <= PAUSE_S;
    const wentOn = at - before <= PAUSE_S;
    const stepS = goesOn ? next - at : wentOn ? at - before : Number.NaN;
    const phase = (timeS - at) / stepS;
    if (phase >= 0 && phase < (goesOn ? 1 : 0.25)) return k + phase;
    if (!wentOn && phase >= -0.25 && phase < 0) return k + phase;
  }
  return undefined;
}

/** Contacts every `stepS` from `fromS` on. */
export function evenSteps(fromS: number, count: number, stepS: number): number[] {
  return Array.from({ length: count }, (_, k) => fromS + k * stepS);
}

/** A turn of the sensor about an axis, as rows for `mounting`. */
export function turned(about: Vector, degrees: number): [Vector, Vector, Vector] {
  const size = Math.hypot(...about);
  const [a, b, c] = about.map((v) => v / size) as [number, number, number];
  const [cos, sin] = [Math.cos((degrees * Math.PI) / 180), Math.sin((degrees * Math.PI) / 180)];
  const one = 1 - cos;
  return [
    [cos + a * a * one, a * b * one - c * sin, a * c * one + b * sin],
    [b * a * one + c * sin, cos + b * b * one, b * c * one - a * sin],
    [c * a * one - b * sin, c * b * one + a * sin, cos + c * c * one],
  ];
}

export function streamOf(signal: MotionSignal, place: BodyPlace, more: Record<string, Float64Array> = {}): Stream {
  const stem = signal.gravity === 'included' ? 'accel' : 'linear';
  const { gyro } = signal;
  return {
    id: 'made',
    kind: 'motion',
    place,
    startS: signal.startS,
    rateHz: signal.rateHz,
    length: signal.x.length,
    columns: {
      [`${stem}XG`]: signal.x,
      [`${stem}YG`]: signal.y,
      [`${stem}ZG`]: signal.z,
      ...(gyro === undefined ? {} : { gyroXDegPerS: gyro.x, gyroYDegPerS: gyro.y, gyroZDegPerS: gyro.z }),
      ...more,
    },
  };
}

/** A sensor with bouts as they are handed in; nothing is detected here. */
export function sensorOf(
  signal: MotionSignal,
  made: {
    place?: BodyPlace;
    bouts?: readonly GaitBout[];
    worn?: readonly Span[];
    columns?: Record<string, Float64Array>;
  } = {},
): AnalysedSensor {
  const { place = 'lower-back', bouts, worn, columns } = made;
  const source = makeMotionSource(streamOf(signal, place, columns));
  return {
    place,
    rateHz: signal.rateHz,
    gravity: signal.gravity,
    calibration: undefined,
    sources: [source],
    seconds: secondsOf([source]),
    wornSpans: worn ?? [{ startS: signal.startS, endS: signal.startS + signal.x.length / signal.rateHz }],
    notWornSpans: [],
    jerks: undefined,
    oscillation: [],
    gait: bouts === undefined ? undefined : { algorithm: { id: 'made', version: 1, parameters: {} }, bouts },
  };
}

/** A bout of given contacts. */
export function boutOf(contactsS: readonly number[], straight = true): GaitBout {
  return { startS: contactsS[0]!, endS: contactsS.at(-1)!, contactsS: Float64Array.from(contactsS), straight };
}

export function inputOf(sensors: readonly AnalysedSensor[], tasks: readonly TaskSpan[] = []): BodyMeasureInput {
  return madeInput(sensors, { tasks });
}
