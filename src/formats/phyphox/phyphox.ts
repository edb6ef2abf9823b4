import { type ByteSource, FormatError, type Recording, type Stream } from '../../recording/index.ts';
import { readTableHead } from '../delimited/tableHead.ts';
import type { Format, ReadOptions, ReadResult } from '../format.ts';
import { finishMotion } from '../motion/finishMotion.ts';
import { makeMotionStream } from '../motion/motionStream.ts';
import { isPhyphoxTable } from '../motiontable/appTables.ts';
import { type ClockedSensors, mergeSensors } from '../motiontable/mergeSensors.ts';
import { isAcceleration } from '../motiontable/motionRoles.ts';
import { accelerationOf, columnsOf, convertToStreamUnit } from '../motiontable/sensorValues.ts';
import { zipStart } from '../motiontable/zipStart.ts';
import { IssueTally } from '../table/issueTally.ts';
import { readHead } from '../text/readHead.ts';
import { watchedSource } from '../text/readLines.ts';
import { zipEntries } from '../zip/zipEntries.ts';
import { readDeviceFacts } from './deviceFacts.ts';
import { readPhyphoxTable } from './readPhyphoxTable.ts';
import { addPauses, readTimeReference, type TimeReference } from './timeReference.ts';

/** The app phyphox: a zip file of tables with `meta/time.csv`, or one table. */
export const phyphox: Format = {
  id: 'phyphox',
  title: 'phyphox (phone)',
  extensions: ['.zip', '.csv'],
  page: 'docs/formats/phyphox.md',
  recognises,
  parse: parsePhyphox,
};

function recognises(head: Uint8Array): boolean {
  const zip = zipStart(head);
  if (zip === undefined) return isPhyphoxTable(readTableHead(head)?.names ?? []);
  if (zip.names.some((name) => /(^|\/)meta\/(time|device)\.csv$/.test(name))) return true;
  const line = new TextEncoder().encode(`${zip.firstLine}\n${zip.firstLine.replace(/[^\t;,]+/g, '0')}\n`);
  return isPhyphoxTable(readTableHead(line)?.names ?? []) || /^"?event"?[,;\t]"?experiment time/.test(zip.firstLine);
}

interface Findings {
  readonly tables: ClockedSensors[];
  reference: TimeReference;
  device: { device?: string; facts: Recording['facts'] };
}

async function parsePhyphox(source: ByteSource, options: ReadOptions): Promise<ReadResult> {
  const { raw, bytes } = await readHead(source);
  if (raw.length === 0) throw new FormatError('FILE_EMPTY');
  const tally = new IssueTally();
  const found: Findings = { tables: [], reference: { stretches: [] }, device: { facts: {} } };
  if (zipStart(raw) !== undefined) await readZip(source, options, found, tally);
  else {
    if (!isPhyphoxTable(readTableHead(bytes)?.names ?? []))
      throw new FormatError('FORMAT_UNKNOWN', { head: new TextDecoder('utf-8').decode(bytes.subarray(0, 60)).trim() });
    const table = await readPhyphoxTable(source, options, tally);
    if (table !== undefined) found.tables.push(table);
  }
  return finish(source.name, options, found, tally);
}

async function readZip(source: ByteSource, options: ReadOptions, found: Findings, tally: IssueTally): Promise<void> {
  const onCut = (): void => tally.add('FILE_CUT_SHORT', { what: 'the zip file' });
  for await (const { name, chunks } of zipEntries(watchedSource(source, options), { onCut })) {
    if (!/\.csv$/i.test(name)) continue;
    const inner: ByteSource = { name, sizeBytes: undefined, chunks };
    if (/(^|\/)meta\/time\.csv$/i.test(name)) found.reference = await readTimeReference(inner, {});
    else if (/(^|\/)meta\/device\.csv$/i.test(name)) found.device = await readDeviceFacts(inner, {});
    else {
      const table = await readPhyphoxTable(inner, {}, tally).catch(emptyTable);
      if (table !== undefined) found.tables.push(table);
    }
  }
}

/** An empty table is a sensor that gave nothing. */
function emptyTable(error: unknown): undefined {
  if (error instanceof FormatError && (error.code === 'FILE_EMPTY' || error.code === 'FORMAT_UNKNOWN'))
    return undefined;
  throw error;
}

function finish(name: string, options: ReadOptions, found: Findings, tally: IssueTally): ReadResult {
  const { tables, reference, device } = found;
  for (const { timesS, sensors } of tables) {
    addPauses(timesS, reference);
    for (const sensor of sensors) convertToStreamUnit(sensor);
  }
  const merged = mergeSensors(tables, tally);
  const streams = merged === undefined ? [] : streamsOf(merged, tally);
  const { startedAt, wallClock } = reference;
  const draft: Recording = {
    format: 'phyphox',
    name,
    device: device.device ?? 'phyphox',
    streams,
    events: [],
    facts: device.facts,
    ...(startedAt === undefined ? {} : { startedAt }),
    ...(wallClock === undefined ? {} : { wallClock }),
  };
  return finishMotion(draft, options, tally);
}

function streamsOf({ timesS, sensors }: ClockedSensors, tally: IssueTally): Stream[] {
  const spanS = timesS[timesS.length - 1]! - timesS[0]!;
  const acceleration = accelerationOf(sensors, spanS > 0 ? timesS.length / spanS : 50, tally);
  const rotation = sensors.filter(({ quantity }) => !isAcceleration(quantity));
  const columns = Object.assign({}, ...[acceleration ?? [], rotation].flat().map(columnsOf));
  const { stream, issues } = makeMotionStream('phone', timesS, columns);
  tally.addAll(issues);
  return stream === undefined ? [] : [stream];
}
