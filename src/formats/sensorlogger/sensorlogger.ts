import {
  type BodyPlace,
  type ByteSource,
  FormatError,
  type RecordedEvent,
  type Stream,
} from '../../recording/index.ts';
import { readTableHead } from '../delimited/tableHead.ts';
import type { Format, ReadOptions, ReadResult } from '../format.ts';
import { finishMotion } from '../motion/finishMotion.ts';
import { makeMotionStream } from '../motion/motionStream.ts';
import { isoOfUnix, wallClockOfUnix } from '../motion/wallClocks.ts';
import { isSensorLoggerTable } from '../motiontable/appTables.ts';
import { zipStart } from '../motiontable/zipStart.ts';
import { IssueTally } from '../table/issueTally.ts';
import { readHead } from '../text/readHead.ts';
import { watchedSource } from '../text/readLines.ts';
import { ticksBetween } from '../ticksBetween.ts';
import { zipEntries } from '../zip/zipEntries.ts';
import { askWhichSensor } from './askWhichSensor.ts';
import { deviceStream } from './deviceStream.ts';
import { type Metadata, readMetadata } from './metadata.ts';
import { readNotes, readPulse, type TimedValues } from './readExtras.ts';
import { readSensorTable, type SensorTable, ticksPerSOf, unixSOf } from './readSensorTable.ts';
import { type Device, hasSensorLoggerNames, SENSOR_FILES, sensorOf } from './sensorFiles.ts';

/** The app Sensor Logger (iOS, Android, watches): a zip file of tables, or one of them. */
export const sensorlogger: Format = {
  id: 'sensorlogger',
  title: 'Sensor Logger (phone and watch)',
  extensions: ['.zip', '.csv'],
  page: 'docs/formats/sensorlogger.md',
  recognises,
  parse: parseSensorLogger,
};

function recognises(head: Uint8Array): boolean {
  const zip = zipStart(head);
  if (zip === undefined) return isSensorLoggerTable(readTableHead(head)?.names ?? []);
  const cells = zip.firstLine.split(',').map((cell) => cell.trim());
  const isMetadata = cells.includes('recording epoch time') || cells.includes('seconds_elapsed');
  return isMetadata || hasSensorLoggerNames(zip.names);
}

/** Everything that was found in the file, before it is put on one clock. */
interface Findings {
  readonly tables: { readonly device: Device; readonly table: SensorTable }[];
  notes: TimedValues | undefined;
  pulse: TimedValues | undefined;
  metadata: Metadata;
}

async function parseSensorLogger(source: ByteSource, options: ReadOptions): Promise<ReadResult> {
  const { raw, bytes } = await readHead(source);
  if (raw.length === 0) throw new FormatError('FILE_EMPTY');
  const tally = new IssueTally();
  const found: Findings = {
    tables: [],
    notes: undefined,
    pulse: undefined,
    metadata: { isStandardised: false, facts: {} },
  };
  if (zipStart(raw) === undefined) await readSingle(source, options, bytes, found, tally);
  else await readZip(source, options, found, tally);
  return finish(source.name, options, found, tally);
}

async function readSingle(
  source: ByteSource,
  options: ReadOptions,
  head: Uint8Array,
  found: Findings,
  tally: IssueTally,
): Promise<void> {
  const table = readTableHead(head);
  if (table === undefined || !isSensorLoggerTable(table.names))
    throw new FormatError('FORMAT_UNKNOWN', { head: new TextDecoder('utf-8').decode(head.subarray(0, 60)).trim() });
  const named = sensorOf(source.name) ?? '';
  const sensor = table.names.includes('rotationRateX') && !(named in SENSOR_FILES) ? 'wristmotion' : named;
  if (isUncalibrated(sensor) || !(sensor in SENSOR_FILES)) throw askWhichSensor(table);
  await readEntry(source, sensor, options, found, tally);
}

async function readZip(source: ByteSource, options: ReadOptions, found: Findings, tally: IssueTally): Promise<void> {
  const onCut = (): void => tally.add('FILE_CUT_SHORT', { what: 'the zip file' });
  const leftOut: string[] = [];
  for await (const entry of zipEntries(watchedSource(source, options), { onCut })) {
    const sensor = sensorOf(entry.name);
    // Progress and cancelling are the zip file's own.
    const inner: ByteSource = { name: entry.name, sizeBytes: undefined, chunks: () => entry.chunks() };
    if (sensor === undefined) continue;
    if (!(await readEntry(inner, sensor, {}, found, tally)) && isUncalibrated(sensor)) leftOut.push(sensor);
  }
  if (leftOut.length > 0) tally.add('UNCALIBRATED_LEFT_OUT', { what: leftOut.join(', ') });
}

const isUncalibrated = (sensor: string): boolean => sensor.endsWith('uncalibrated');

/** Reads one table into `found`; false where it is not one that is read. */
async function readEntry(
  source: ByteSource,
  sensor: string,
  options: ReadOptions,
  found: Findings,
  tally: IssueTally,
): Promise<boolean> {
  const file = SENSOR_FILES[sensor];
  try {
    if (file !== undefined) {
      const table = await readSensorTable(source, options, file.columns, tally);
      if (table !== undefined) found.tables.push({ device: file.device, table });
    } else if (sensor === 'metadata') found.metadata = await readMetadata(source, options);
    else if (sensor === 'annotation') found.notes = await readNotes(source, options, tally);
    else if (sensor === 'heartrate') found.pulse = await readPulse(source, options, tally);
    else return false;
  } catch (error) {
    // An empty table is a sensor that gave nothing; a zip file may hold many of them.
    if (!(error instanceof FormatError && (error.code === 'FILE_EMPTY' || error.code === 'FORMAT_UNKNOWN')))
      throw error;
  }
  return true;
}

const PLACES: Readonly<Record<Device, BodyPlace>> = { phone: 'unknown', watch: 'unknown', headphones: 'head' };
const isWrist = (place: BodyPlace | undefined): boolean => place === 'left-wrist' || place === 'right-wrist';

function finish(name: string, options: ReadOptions, found: Findings, tally: IssueTally): ReadResult {
  const { tables, notes, pulse, metadata } = found;
  // The first sample of all is second 0.
  const origins = [...tables.map(({ table }) => table.origin), ...(pulse === undefined ? [] : [pulse.origin])];
  const zero = origins.sort((a, b) => unixSOf(a) - unixSOf(b))[0];
  const afterZeroS = (origin: string): number => ticksBetween(origin, zero ?? origin) / ticksPerSOf(origin);
  const devices = [...new Set(tables.map(({ device }) => device))];
  const told = options.motion?.place;
  const streams: Stream[] = devices.flatMap((device) => {
    const own = tables.filter((table) => table.device === device).map(({ table }) => table);
    const isTold = told !== undefined && (devices.length === 1 || isWrist(told) === (device === 'watch'));
    const place = PLACES[device] === 'unknown' && isTold ? told : PLACES[device];
    return deviceStream(device, own, { afterZeroS, place, metadata, tally }) ?? [];
  });
  if (pulse !== undefined) {
    const timesS = pulse.timesS.map((timeS) => timeS + afterZeroS(pulse.origin));
    const { stream } = makeMotionStream(
      'heart-rate',
      timesS,
      { heartRateBpm: pulse.values! },
      { kind: 'observations' },
    );
    if (stream !== undefined) streams.push(stream);
  }
  const events = (notes?.texts ?? []).map((text, i): RecordedEvent => {
    const startS = notes!.timesS[i]! + afterZeroS(notes!.origin);
    return { kind: 'message', startS, endS: startS, text };
  });
  const unixS = zero === undefined ? undefined : unixSOf(zero);
  const isDate = unixS !== undefined && unixS > 1e8;
  const zone = metadata.zone ?? options.motion?.zone;
  const wallClock = isDate && zone !== undefined ? wallClockOfUnix(unixS, zone) : undefined;
  const { place: _placed, ...motion } = options.motion ?? {};
  return finishMotion(
    {
      format: 'sensorlogger',
      name,
      device: 'Sensor Logger',
      streams,
      events: streams.length === 0 ? [] : events,
      facts: metadata.facts,
      ...(isDate ? { startedAt: isoOfUnix(unixS) } : {}),
      ...(wallClock === undefined ? {} : { wallClock }),
    },
    { ...options, motion },
    tally,
  );
}
