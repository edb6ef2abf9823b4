import { zipSync } from 'fflate';
import { type Recording, readColumnInto, timeOfSampleS } from '../../recording/index.ts';
import { ACTIVITY, ACTIVITY_2 } from './activitySamples.ts';
import { RECORD_MARK } from './logRecords.ts';

/** A record of log.bin. */
export interface Gt3xRecord {
  readonly type: number;
  /** Whole seconds since 1970, by the clock on the wall. */
  readonly timeS: number;
  readonly content: Uint8Array;
}

export interface Gt3xFileSpec {
  /** Lines of info.txt, name and value. */
  readonly info: Readonly<Record<string, string>>;
  readonly records: readonly Gt3xRecord[];
  /** Bytes of log.bin instead of `records`. */
  readonly log?: Uint8Array;
}

/** A GT3X file of its records and the lines of its info.txt. */
export function writeGt3xFile(spec: Gt3xFileSpec): Uint8Array<ArrayBuffer> {
  const info = Object.entries(spec.info).map(([name, value]) => `${name}: ${value}\r\n`);
  return zipSync({
    'log.bin': spec.log ?? writeLog(spec.records),
    'info.txt': new TextEncoder().encode(info.join('')),
  });
}

/** log.bin of some records. */
export function writeLog(records: readonly Gt3xRecord[]): Uint8Array<ArrayBuffer> {
  const out = new Uint8Array(records.reduce((sum, { content }) => sum + 9 + content.length, 0));
  const view = new DataView(out.buffer);
  let at = 0;
  for (const { type, timeS, content } of records) {
    out[at] = RECORD_MARK;
    out[at + 1] = type;
    view.setUint32(at + 2, timeS, true);
    view.setUint16(at + 6, content.length, true);
    out.set(content, at + 8);
    const end = at + 8 + content.length;
    let sum = 0;
    for (let k = at; k < end; k++) sum ^= out[k]!;
    out[end] = ~sum & 0xff;
    at = end + 1;
  }
  return out;
}

/** The content of an activity record: samples as x, y, z in stored steps. */
export function activityContent(type: 0 | 26, samples: readonly (readonly [number, number, number])[]): Uint8Array {
  if (type === ACTIVITY_2) return new Uint8Array(Int16Array.from(samples.flat()).buffer);
  const out = new Uint8Array(Math.ceil(4.5 * samples.length));
  samples
    .flatMap(([x, y, z]) => [y, x, z])
    .forEach((value, k) => {
      const at = (3 * k) >> 1;
      if (k % 2 === 0) {
        out[at]! |= (value >> 4) & 0xff;
        out[at + 1]! |= (value & 15) << 4;
      } else {
        out[at]! |= (value >> 8) & 15;
        out[at + 1]! |= value & 0xff;
      }
    });
  return out;
}

export interface WriteGt3xOptions {
  /** 0: 12 bits an axis, 26: 16 bits. Default 26. */
  readonly type?: 0 | 26;
  /** Default 256. */
  readonly stepsPerG?: number;
}

/**
 * Motion streams as an ActiGraph recording: whole seconds at a whole rate. Each sample goes to the second and the place it is nearest to; what is missing of a
 * second repeats its last sample, whole missing seconds are a gap.
 * @throws RangeError where there is no stream with acceleration
 */
export function writeGt3x(recording: Recording, options: WriteGt3xOptions = {}): Uint8Array<ArrayBuffer> {
  const { type = ACTIVITY_2, stepsPerG = 256 } = options;
  const streams = recording.streams.filter(({ kind, columns }) => kind === 'motion' && columns.accelXG !== undefined);
  const [first] = streams;
  if (first === undefined) throw new RangeError('a motion stream with accelXG, accelYG and accelZG is needed');
  const rateHz = Math.round(first.rateHz);
  const startS = Math.floor(Date.parse(`${recording.wallClock?.startLocal ?? '2000-01-01T00:00:00'}Z`) / 1000);
  const seconds = new Map<number, [number, number, number][]>();
  const largest = type === ACTIVITY ? 2047 : 32767;
  for (const stream of streams) {
    const axes = ['accelXG', 'accelYG', 'accelZG'].map((name) => {
      const values = new Float64Array(stream.length);
      readColumnInto(values, stream, name, 0);
      return values;
    });
    for (let i = 0; i < stream.length; i++) {
      const stored = axes.map((axis) => Math.max(-largest, Math.min(largest, Math.round(axis[i]! * stepsPerG))));
      if (stored.some(Number.isNaN)) continue;
      const tick = Math.round(timeOfSampleS(stream, i) * rateHz);
      const second = Math.floor(tick / rateHz);
      const samples = seconds.get(second) ?? [];
      if (samples.length === 0) seconds.set(second, samples);
      const [x, y, z] = stored as [number, number, number];
      for (let place = samples.length; place <= tick - second * rateHz; place++) samples.push([x, y, z]);
    }
  }
  const records = [...seconds]
    .sort(([a], [b]) => a - b)
    .map(([second, samples]) => {
      while (samples.length < rateHz) samples.push(samples.at(-1)!);
      return { type, timeS: startS + second, content: activityContent(type, samples) };
    });
  const info = {
    'Device Type': 'wGT3XBT',
    Firmware: '1.9.2',
    'Sample Rate': `${rateHz}`,
    'Acceleration Scale': stepsPerG.toFixed(1),
    'Acceleration Max': `${type === ACTIVITY ? 2048 / stepsPerG : 8}`,
  };
  return writeGt3xFile({ info, records });
}

/** A parameter record with scale and rate. */
export function parametersContent(stepsPerG: number, rateHz: number): Uint8Array {
  const out = new Uint8Array(16);
  const view = new DataView(out.buffer);
  const exponent = Math.floor(Math.log2(stepsPerG)) + 1;
  view.setUint16(2, 55, true);
  view.setUint32(4, ((exponent << 24) | Math.round((stepsPerG / 2 ** exponent) * 8388608)) >>> 0, true);
  view.setUint16(8, 1, true);
  view.setUint16(10, 10, true);
  view.setUint32(12, rateHz, true);
  return out;
}

/** A metadata record. */
export function metadataContent(metadata: Readonly<Record<string, unknown>>): Uint8Array {
  return new TextEncoder().encode(JSON.stringify(metadata));
}
