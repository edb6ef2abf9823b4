import { type Recording, readColumnInto, type Stream, timeOfSampleS } from '../../recording/index.ts';
import { CWA_LAYOUTS } from './cwaLayout.ts';
import { type CwaFileSpec, type CwaStretchSpec, writeCwaFile } from './writeCwaFile.ts';

export interface WriteCwaOptions {
  /** Default: `six axes` where the recording has a gyroscope, else `unpacked`. `packed` keeps steps of 1/256 g and more, as the AX3 does. */
  readonly layout?: 'packed' | 'unpacked' | 'six axes';
  /** As the device would have been set. Default: the power of two of 3.125 Hz that is nearest to the true rate. */
  readonly statedRateHz?: number;
  /** Default 4,096, so ± 8 g; 256 where packed. */
  readonly stepsPerG?: number;
}

/**
 * Motion streams as an Axivity recording, with their clock. Values are rounded to the steps of the device; lost samples, which the format cannot hold, become gaps.
 * @throws RangeError where there is no stream with acceleration (and turning rate, for six axes)
 */
export function writeCwa(recording: Recording, options: WriteCwaOptions = {}): Uint8Array<ArrayBuffer> {
  const streams = recording.streams.filter(({ kind, columns }) => kind === 'motion' && columns.accelXG !== undefined);
  const [first] = streams;
  if (first === undefined) throw new RangeError('a motion stream with accelXG, accelYG and accelZG is needed');
  const layout = options.layout ?? (first.columns.gyroXDegPerS === undefined ? 'unpacked' : 'six axes');
  const stepsPerG = options.stepsPerG ?? (layout === 'packed' ? 256 : 4096);
  const { columns } = CWA_LAYOUTS.find(({ name }) => name === layout)!;
  const stepsOf = (name: string): number => (name.startsWith('accel') ? stepsPerG : 32768 / 2000);
  const spec: CwaFileSpec = {
    layout,
    startLocal: recording.wallClock?.startLocal ?? '2000-01-01T00:00:00',
    statedRateHz: options.statedRateHz ?? 3200 / 2 ** Math.round(Math.log2(3200 / first.rateHz)),
    stepsPerG,
    stretches: streams.flatMap((stream) => stretchesOf(stream, columns, stepsOf)),
  };
  return writeCwaFile(spec);
}

/** The stored integers of a stream, in runs without loss. */
function stretchesOf(stream: Stream, names: readonly string[], stepsOf: (name: string) => number): CwaStretchSpec[] {
  const stored = names.map((name) => storedColumn(stream, name, stepsOf(name)));
  const isLost = (i: number): boolean => stored.some((column) => column[i] === -32768);
  const stretches: CwaStretchSpec[] = [];
  const clock = clockBeyond(stream);
  for (let start = 0; start < stream.length; start++) {
    if (isLost(start)) continue;
    let end = start + 1;
    while (end < stream.length && !isLost(end)) end++;
    const from = start;
    stretches.push({
      length: end - start,
      timeS: (index) => timeOfSampleS(clock, from + index),
      fillInto: (out, index, count) => {
        out.forEach((column, axis) => {
          for (let i = 0; i < count; i++) column[i] = stored[axis]![from + index + i]!;
        });
      },
    });
    start = end;
  }
  return stretches;
}

/** A stream with times of its own has none behind its last sample, where the last block's stamp belongs: it goes on at its last interval. */
function clockBeyond(stream: Stream): Pick<Stream, 'startS' | 'rateHz' | 'knots'> {
  const { timesS } = stream;
  if (timesS === undefined) return stream;
  if (stream.length < 2) return { startS: timesS[0]!, rateHz: stream.rateHz };
  const index = Float64Array.from({ length: stream.length }, (_, i) => i);
  return { startS: stream.startS, rateHz: stream.rateHz, knots: { index, timeS: timesS } };
}

function storedColumn(stream: Stream, name: string, stepsPerUnit: number): Int16Array {
  const values = new Float64Array(stream.length);
  readColumnInto(values, stream, name, 0);
  return Int16Array.from(values, (value) =>
    Number.isNaN(value) ? -32768 : Math.max(-32767, Math.min(32767, Math.round(value * stepsPerUnit))),
  );
}
