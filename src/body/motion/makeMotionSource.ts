import { type Stream, sampleAtS, timeOfSampleS } from '../../recording/index.ts';
import type { Calibration, Gravity, MotionSignal, MotionSource, Span } from '../types.ts';
import { type ColumnReader, makeColumnReader } from './columnReader.ts';
import { firstAtOrAfter } from './firstAtOrAfter.ts';
import { placeOnGrid } from './placeOnGrid.ts';
import { FRESH_ROOM, type Room } from './room.ts';

/** A sample this near to a border (share of a sample) lies on it: clocks are sums of fractions. */
const BORDER_SLACK_SAMPLES = 1e-6;

/** Names of the three acceleration columns of a motion stream; undefined where it has none. */
export function accelerationColumns(
  stream: Pick<Stream, 'columns'>,
): { gravity: Gravity; names: readonly [string, string, string] } | undefined {
  for (const [gravity, stem] of [
    ['included', 'accel'],
    ['absent', 'linear'],
  ] as const) {
    const names = [`${stem}XG`, `${stem}YG`, `${stem}ZG`] as const;
    if (names.every((name) => stream.columns[name] !== undefined)) return { gravity, names };
  }
  return undefined;
}

/**
 * A motion stream as measures read it: in pieces, calibrated, g. Streams whose samples came when they liked (phones: `timesS`) are placed on
 * a regular grid at the stream's rate, between neighbours on a straight line, never across a gap: such a piece has as many samples
 * as the time needs, not as many as were asked for.
 * @throws RangeError where the stream has no three axes of acceleration
 */
export function makeMotionSource(stream: Stream, calibration?: Calibration): MotionSource {
  const found = accelerationColumns(stream);
  if (found === undefined)
    throw new RangeError(`stream ${stream.id} must have accelXG accelYG accelZG or linearXG linearYG linearZG`);
  const { gravity, names } = found;
  const axes = names.map((name, axis) =>
    makeColumnReader(stream, name, calibration?.offsetG[axis], calibration?.gain[axis]),
  );
  // why: only floats can hold what is neither a number nor loss
  const isStored = names.every((name) => stream.scale?.[name] !== undefined);
  const gyroNames = ['gyroXDegPerS', 'gyroYDegPerS', 'gyroZDegPerS'];
  const hasGyro = gyroNames.every((name) => stream.columns[name] !== undefined);
  const gyroAxes = hasGyro ? gyroNames.map((name) => makeColumnReader(stream, name)) : [];

  const read = (startIndex: number, endIndex: number, room: Room = FRESH_ROOM): MotionSignal => {
    if (!(startIndex >= 0 && startIndex <= endIndex && endIndex <= stream.length))
      throw new RangeError(`${startIndex} to ${endIndex} must lie in order within 0 to ${stream.length}`);
    const { timesS, rateHz } = stream;
    let lost = 0;
    const piece = (reader: ColumnReader, place: string): Float64Array => {
      const values = room.take(place, endIndex - startIndex);
      lost += reader(values, 0, startIndex, endIndex);
      return timesS === undefined ? values : placeOnGrid(values, timesS, startIndex, rateHz);
    };
    const [x, y, z] = axes.map((reader, axis) => piece(reader, names[axis]!)) as [
      Float64Array,
      Float64Array,
      Float64Array,
    ];
    const lossless = isStored && timesS === undefined && lost === 0;
    const signal = { startS: timeOfSampleS(stream, startIndex), rateHz, gravity, x, y, z, lossless };
    if (!hasGyro) return signal;
    const [gx, gy, gz] = gyroAxes.map((reader, axis) => piece(reader, gyroNames[axis]!)) as [
      Float64Array,
      Float64Array,
      Float64Array,
    ];
    return { ...signal, gyro: { x: gx, y: gy, z: gz } };
  };

  return {
    stream,
    place: stream.place ?? 'unknown',
    gravity,
    rateHz: stream.rateHz,
    length: stream.length,
    calibration,
    read,
    readSpan: (span, room) => {
      const [startIndex, endIndex] = indicesOfSpan(stream, span);
      return read(startIndex, endIndex, room);
    },
  };
}

/** First sample in a span and first one after it, cut to what there is. */
export function indicesOfSpan(stream: Stream, { startS, endS }: Span): [number, number] {
  const indexAt = (timeS: number): number => {
    if (stream.timesS !== undefined)
      return firstAtOrAfter(stream.timesS, timeS - BORDER_SLACK_SAMPLES / stream.rateHz, stream.length);
    const index = Math.ceil(sampleAtS(stream, timeS) - BORDER_SLACK_SAMPLES);
    return Math.min(Math.max(index, 0), stream.length);
  };
  const startIndex = indexAt(startS);
  return [startIndex, Math.max(startIndex, indexAt(endS))];
}
