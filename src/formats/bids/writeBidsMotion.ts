import {
  type Recording,
  readColumnInto,
  STORED_LOSS,
  type Stream,
  timeOfSampleS,
  type WallClock,
} from '../../recording/index.ts';
import { decimalText } from '../text/decimalText.ts';
import { bidsName } from './bidsNames.ts';
import { CHANNEL_TYPES, type ChannelType, LINEAR_STEM, MISC_COLUMNS } from './motionUnits.ts';
import type { WriteBidsOptions } from './writeBids.ts';

/** A file to be stored, in pieces, as the table of a week has gigabytes. */
export interface BidsMotionFile {
  /** Under the folder of the subject or session: `motion/…`, or the session's own table. */
  readonly path: string;
  readonly pieces: Iterable<string>;
}

const ROWS_PER_PIECE = 4096;
const AXES = ['X', 'Y', 'Z'] as const;
/** Digits that give back any 32-bit number after a factor. */
const DIGITS = 9;

/** A column of ours as a channel of BIDS. */
interface Channel {
  readonly column: string;
  readonly name: string;
  readonly component: string;
  readonly type: string;
  readonly units: string;
  /** Ours × factor is written. */
  readonly factor: number;
}

/** Streams of one sensor, one behind the other: a tracking system. */
interface System {
  readonly label: string;
  readonly place: string;
  readonly channels: readonly Channel[];
  readonly streams: Stream[];
}

/**
 * Motion and counts as BIDS motion: per sensor a table without header, its JSON and its list of channels, and the session's table with
 * the times of day. Stretches of one sensor stand in one table with a LATENCY channel, which also holds wandering clocks. Reading the files
 * gives the recording again: 32-bit numbers, times to the nanosecond. Single observations and the device's events are not written.
 * @throws RangeError for labels that BIDS forbids, or where no stream has motion or counts
 */
export function writeBidsMotion(recording: Recording, options: WriteBidsOptions = {}): BidsMotionFile[] {
  const labels = { sub: options.subject ?? '01', ses: options.session, task: options.task ?? 'motion' };
  for (const [key, value] of Object.entries(labels))
    if (value !== undefined && !/^[A-Za-z0-9]+$/.test(value))
      throw new RangeError(`${key} must be letters and digits, got ${value}`);
  const entities = Object.entries(labels).flatMap(([key, value]) => (value === undefined ? [] : [`${key}-${value}`]));
  const systems = systemsOf(recording.streams);
  if (systems.length === 0) throw new RangeError('no stream has motion or counts');
  const scans: string[] = ['filename\tacq_time\n'];
  const files: BidsMotionFile[] = [];
  for (const system of systems) {
    const file = (suffix: string, extension: string): string =>
      `motion/${bidsName({ entities: [...entities, `tracksys-${system.label}`], suffix, extension })}`;
    const hasLatency = system.streams.length > 1 || system.streams.some(hasOwnTimes);
    const startS = timeOfSampleS(system.streams[0]!, 0);
    scans.push(`${file('motion', '.tsv')}\t${acquisitionTime(recording.wallClock, startS)}\n`);
    files.push(
      { path: file('motion', '.tsv'), pieces: rowsOf(system, hasLatency) },
      { path: file('motion', '.json'), pieces: [description(recording, system, labels.task, hasLatency)] },
      { path: file('channels', '.tsv'), pieces: [channelTable(system, hasLatency)] },
    );
  }
  const session = entities.filter((entity) => !entity.startsWith('task-'));
  return [...files, { path: bidsName({ entities: session, suffix: 'scans', extension: '.tsv' }), pieces: scans }];
}

/** Streams of the same kind, place and columns that follow each other in time are one system. */
function systemsOf(streams: readonly Stream[]): System[] {
  const systems: System[] = [];
  const used = new Map<string, number>();
  for (const stream of streams) {
    const channels = channelsOf(stream);
    if ((stream.kind !== 'motion' && stream.kind !== 'counts') || channels.length === 0) continue;
    const place = stream.place ?? 'unknown';
    const fits = systems.find(
      (system) =>
        system.place === place &&
        system.channels.map(({ column }) => column).join() === channels.map(({ column }) => column).join() &&
        endS(system.streams.at(-1)!) < timeOfSampleS(stream, 0),
    );
    if (fits !== undefined) {
      fits.streams.push(stream);
      continue;
    }
    const base = stream.kind === 'counts' ? 'counts' : place === 'unknown' ? 'sensor' : place.replaceAll('-', '');
    const number = (used.get(base) ?? 0) + 1;
    used.set(base, number);
    systems.push({ label: number === 1 ? base : base + number, place, channels, streams: [stream] });
  }
  return systems;
}

function endS(stream: Stream): number {
  return timeOfSampleS(stream, stream.length - 1);
}

function hasOwnTimes({ timesS, knots }: Stream): boolean {
  return timesS !== undefined || knots !== undefined;
}

function channelsOf({ columns }: Stream): Channel[] {
  return Object.keys(columns).flatMap((column): Channel[] => {
    const misc = Object.hasOwn(MISC_COLUMNS, column) ? MISC_COLUMNS[column] : undefined;
    if (misc !== undefined) return [{ column, name: column, component: 'n/a', type: 'MISC', units: misc, factor: 1 }];
    for (const [type, made] of Object.entries(CHANNEL_TYPES))
      for (const axis of AXES)
        for (const stem of type === 'ACCEL' ? [made.stem, LINEAR_STEM] : [made.stem])
          if (column === `${stem}${axis}${made.suffix}`) return [spatial(column, stem, axis, type, made)];
    return [];
  });
}

function spatial(column: string, stem: string, axis: string, type: string, made: ChannelType): Channel {
  const component = axis.toLowerCase();
  const factor = 1 / made.factor(made.written)!;
  return { column, name: `${stem}_${component}`, component, type, units: made.written, factor };
}

function* rowsOf({ streams, channels }: System, hasLatency: boolean): Iterable<string> {
  const zeroS = timeOfSampleS(streams[0]!, 0);
  for (const stream of streams) {
    const cells = channels.map((channel) => cellsOf(stream, channel));
    for (let start = 0; start < stream.length; start += ROWS_PER_PIECE) {
      const count = Math.min(ROWS_PER_PIECE, stream.length - start);
      const texts = cells.map((read) => read(start, count));
      let piece = '';
      for (let i = 0; i < count; i++) {
        if (hasLatency) piece += `${Math.round((timeOfSampleS(stream, start + i) - zeroS) * 1e9) / 1e9}\t`;
        for (let k = 0; k < texts.length; k++) piece += (k === 0 ? '' : '\t') + texts[k]![i]!;
        piece += '\n';
      }
      yield piece;
    }
  }
}

/** Texts of a column, piece by piece. Integers of a device are few different ones, so each is made a text once. */
function cellsOf(stream: Stream, { column, factor }: Channel): (start: number, count: number) => readonly string[] {
  const textOf = (value: number): string =>
    factor === 1
      ? decimalText(value, 'n/a')
      : Number.isNaN(value)
        ? 'n/a'
        : String(Number((value * factor).toPrecision(DIGITS)));
  const scale = stream.scale?.[column];
  const values = stream.columns[column]!;
  if (scale === undefined) {
    const piece = new Float64Array(ROWS_PER_PIECE);
    return (start, count) => {
      readColumnInto(piece.subarray(0, count), stream, column, start);
      return Array.from(piece.subarray(0, count), textOf);
    };
  }
  const known = new Map<number, string>();
  return (start, count) =>
    Array.from({ length: count }, (_, i) => {
      const stored = values[start + i]!;
      const text = known.get(stored) ?? textOf(stored === STORED_LOSS ? Number.NaN : stored * scale);
      known.set(stored, text);
      return text;
    });
}

function channelTable({ channels, place }: System, hasLatency: boolean): string {
  const latency = { name: 'latency', component: 'n/a', type: 'LATENCY', units: 's' };
  const rows = [...(hasLatency ? [latency] : []), ...channels].map(({ name, component, type, units }) =>
    [name, component, type, place, units].join('\t'),
  );
  return `${['name\tcomponent\ttype\ttracked_point\tunits', ...rows].join('\n')}\n`;
}

function description(recording: Recording, system: System, task: string, hasLatency: boolean): string {
  const { label, place, channels, streams } = system;
  const [first] = streams as [Stream];
  const startS = timeOfSampleS(first, 0);
  const count = (type: string): object => {
    const found = channels.filter((channel) => channel.type === type).length;
    return found === 0 ? {} : { [`${type}ChannelCount`]: found };
  };
  const json = {
    TaskName: task,
    TrackingSystemName: place === 'unknown' ? label : `${first.kind === 'counts' ? 'counts, ' : ''}${place}`,
    SamplingFrequency: first.rateHz,
    SamplingFrequencyEffective: first.rateHz,
    StartTime: startS,
    RecordingDuration: endS(streams.at(-1)!) - startS,
    MissingValues: 'n/a',
    MotionChannelCount: channels.length + (hasLatency ? 1 : 0),
    TrackedPointsCount: 1,
    ...Object.assign({}, ...['ACCEL', 'GYRO', 'MAGN', 'POS', 'MISC'].map(count)),
    ...(hasLatency ? { LATENCYChannelCount: 1 } : {}),
    ...(recording.device === undefined ? {} : { ManufacturersModelName: recording.device }),
    ...(recording.wallClock === undefined ? {} : { KinsbourneWallClock: recording.wallClock }),
    ...(Object.keys(recording.facts).length === 0 ? {} : { KinsbourneFacts: recording.facts }),
  };
  return `${JSON.stringify(json, undefined, 2)}\n`;
}

/** Local time of a second of the recording as BIDS writes it, to the millisecond. */
function acquisitionTime(clock: WallClock | undefined, timeS: number): string {
  const startMs = clock === undefined ? Number.NaN : Date.parse(`${clock.startLocal}Z`);
  return Number.isNaN(startMs) ? 'n/a' : new Date(startMs + Math.round(1000 * timeS)).toISOString().slice(0, 23);
}
