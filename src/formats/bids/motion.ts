import { type ByteSource, FormatError, type Recording, type Stream, type WallClock } from '../../recording/index.ts';
import { makeClock } from '../clock.ts';
import type { Format, ReadOptions, ReadResult } from '../format.ts';
import { finishMotion } from '../motion/finishMotion.ts';
import { isKnownZone } from '../motion/isKnownZone.ts';
import { IssueTally } from '../table/issueTally.ts';
import { readHead } from '../text/readHead.ts';
import { type BidsName, parseBidsName } from './bidsNames.ts';
import { knotsOfTimes } from './motionKnots.ts';
import { placeOfPoint } from './motionPlaces.ts';
import { readScans, type Scan, systemOf } from './motionScans.ts';
import { type MotionTable, readMotionTable } from './motionTable.ts';
import { type Json, numberOf, objectOf, textOf } from './sidecar.ts';

/** s. A longer gap begins a new stream. Chosen: shorter ones are lost samples of a device that ran on. */
export const GAP_S = 1;

/** Description field → fact. */
const FACTS: Readonly<Record<string, string>> = {
  SoftwareVersions: 'software',
  TaskName: 'task',
  TrackingSystemName: 'trackingSystem',
};

/** BIDS motion: `_motion.tsv` without header, described by `_motion.json` and `_channels.tsv`. */
export const bidsMotion: Format = {
  id: 'bidsmotion',
  title: 'BIDS motion (_motion.tsv, JSON and _channels.tsv)',
  extensions: ['.tsv'],
  page: 'docs/formats/bids.md',
  recognises: (head, name) =>
    /_motion\.tsv(\.gz)?$/i.test(name) &&
    /^\ufeff?\s*([+-]?(\d|\.\d)|n\/a)/.test(new TextDecoder('utf-8').decode(head.subarray(0, 200))),
  parse: parseMotion,
};

/** One tracking system, read, with the time of its first sample on the clock of all. */
interface System {
  readonly label: string;
  readonly table: MotionTable;
  readonly startS: number;
}

async function parseMotion(source: ByteSource, options: ReadOptions): Promise<ReadResult> {
  const { raw } = await readHead(source);
  if (raw.length === 0) throw new FormatError('FILE_EMPTY');
  const tally = new IssueTally();
  const name = parseBidsName(source.name) ?? { entities: [], suffix: 'motion', extension: '.tsv' };
  const first = await readMotionTable(source, name, options, tally);
  const scans = await readScans(source, name);
  const own = scans.find((scan) => scan.name === source.name);
  const zero = zeroOf(first.sidecar, own);
  const systems: System[] = [
    { label: systemOf(name), table: first, startS: startOf(first.sidecar, own, zero.localMs) },
  ];
  for (const scan of scans) {
    if (scan === own) continue;
    const table = await readOther(source, scan, options, tally);
    const other = parseBidsName(scan.name);
    if (table === undefined || other === undefined) continue;
    systems.push({ label: systemOf(other), table, startS: startOf(table.sidecar, scan, zero.localMs) });
  }
  const device = deviceOf(first.sidecar);
  const recording: Recording = {
    format: 'bidsmotion',
    name: source.name,
    ...(device === undefined ? {} : { device }),
    ...(zero.wallClock === undefined ? {} : { wallClock: zero.wallClock }),
    streams: systems.flatMap((system) => streamsOf(system, tally)),
    events: [],
    facts: factsOf(systems),
  };
  return finishMotion(recording, options, tally);
}

/** Another tracking system of the session. What is wrong with it is said; the first one is read all the same. */
async function readOther(
  source: ByteSource,
  scan: Scan,
  { onProgress: _, ...options }: ReadOptions,
  tally: IssueTally,
): Promise<MotionTable | undefined> {
  const file = await source.sibling?.(scan.name);
  if (file === undefined) return undefined;
  const name = parseBidsName(scan.name) as BidsName;
  try {
    return await readMotionTable({ ...file, sibling: async (n) => source.sibling?.(n) }, name, options, tally);
  } catch (error) {
    if (!(error instanceof FormatError)) throw error;
    tally.add(error.code, error.params, { where: { file: scan.name }, group: scan.name });
    return undefined;
  }
}

interface Zero {
  /** Local time at second 0, ms since 1970. */
  readonly localMs: number | undefined;
  readonly wallClock: WallClock | undefined;
}

/** Second 0: what our own writer says, else so that the file's own begin is at its `StartTime`. */
function zeroOf(sidecar: Json, own: Scan | undefined): Zero {
  const told = wallClockOf(objectOf(sidecar, 'KinsbourneWallClock'));
  if (told !== undefined) return { localMs: undefined, wallClock: told };
  if (own?.localMs === undefined) return { localMs: undefined, wallClock: undefined };
  const localMs = own.localMs - 1000 * (numberOf(sidecar, 'StartTime') ?? 0);
  return { localMs, wallClock: { startLocal: new Date(Math.round(localMs)).toISOString().slice(0, -1) } };
}

function wallClockOf(json: Json | undefined): WallClock | undefined {
  const startLocal = textOf(json, 'startLocal');
  if (startLocal === undefined || !/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d+)?)?$/.test(startLocal))
    return undefined;
  if (Number.isNaN(Date.parse(`${startLocal}Z`))) return undefined;
  const offsetMinutes = numberOf(json, 'offsetMinutes');
  const zone = textOf(json, 'zone');
  return {
    startLocal,
    ...(offsetMinutes === undefined ? {} : { offsetMinutes }),
    ...(zone === undefined || !isKnownZone(zone) ? {} : { zone }),
  };
}

/** Time of the first sample: as stated, else by the session's table, else 0. */
function startOf(sidecar: Json, scan: Scan | undefined, zeroMs: number | undefined): number {
  const stated = numberOf(sidecar, 'StartTime');
  if (stated !== undefined) return stated;
  return scan?.localMs === undefined || zeroMs === undefined ? 0 : (scan.localMs - zeroMs) / 1000;
}

/** One stream per tracked point and stretch without gap. */
function streamsOf({ label, table, startS }: System, tally: IssueTally): Stream[] {
  const isAlone = table.points.length === 1;
  const stretches = stretchesOf(table, startS, tally);
  return table.points.flatMap(({ point, kind, columns }) => {
    const id = [label, ...(isAlone ? [] : [point, ...(kind === 'counts' ? ['counts'] : [])])]
      .map((part) => part.replace(/[^\w-]+/g, '').slice(0, 40))
      .join('-');
    return stretches.map(
      ({ from, to, rows, clock }, k): Stream => ({
        id: k === 0 ? id : `${id}.${k + 1}`,
        kind,
        ...clock,
        columns: Object.fromEntries(
          Object.entries(columns).map(([name, values]) => [
            name,
            rows === undefined
              ? stretches.length === 1
                ? values
                : values.slice(from, to)
              : Float32Array.from(rows.subarray(from, to), (row) => values[row]!),
          ]),
        ),
        place: placeOfPoint(point),
      }),
    );
  });
}

interface Stretch {
  /** Samples, as numbers of `rows` where that is there, else of the table. */
  readonly from: number;
  readonly to: number;
  readonly rows: Uint32Array | undefined;
  readonly clock: Pick<Stream, 'startS' | 'rateHz' | 'length' | 'timesS' | 'knots'>;
}

function stretchesOf(table: MotionTable, startS: number, tally: IssueTally): Stretch[] {
  const { latencyS, rateHz, rowCount } = table;
  if (rowCount === 0) return [];
  if (latencyS === undefined)
    return [{ from: 0, to: rowCount, rows: undefined, clock: { startS, rateHz: rateHz!, length: rowCount } }];
  const stated = rateHz === undefined ? {} : { statedRateHz: rateHz };
  const whole = makeClock(
    latencyS.map((latency) => startS + latency),
    stated,
  );
  if (whole === undefined) return [];
  tally.addAll(whole.issues);
  const { timesS, kept: rows, length } = whole;
  if (timesS === undefined)
    return [{ from: 0, to: length, rows, clock: { startS: whole.startS, rateHz: whole.rateHz, length } }];
  const stretches: Stretch[] = [];
  for (let from = 0; from < length; ) {
    let to = from + 1;
    while (to < length && timesS[to]! - timesS[to - 1]! <= GAP_S + 1 / whole.rateHz) to++;
    stretches.push({ from, to, rows, clock: clockOf(timesS.slice(from, to), whole.rateHz) });
    from = to;
  }
  return stretches;
}

/** The clock of a stretch: regular, on lines, or as it stands. */
function clockOf(timesS: Float64Array<ArrayBuffer>, rateHz: number): Stretch['clock'] {
  const own = timesS.length < 2 ? undefined : makeClock(timesS, { statedRateHz: rateHz });
  const base = { startS: timesS[0]!, rateHz: own?.rateHz ?? rateHz, length: timesS.length };
  if (own?.timesS === undefined) return base;
  const knots = knotsOfTimes(timesS);
  return knots === undefined ? { ...base, timesS } : { ...base, knots };
}

function deviceOf(sidecar: Json): string | undefined {
  const parts = [textOf(sidecar, 'Manufacturer'), textOf(sidecar, 'ManufacturersModelName')];
  const told = parts.filter((part) => part !== undefined).join(' ');
  return told === '' ? undefined : told;
}

function factsOf(systems: readonly System[]): Record<string, string | number> {
  const facts: Record<string, string | number> = {};
  const others = systems.flatMap(({ table }) => table.others);
  for (const { table } of systems) {
    for (const [field, name] of Object.entries(FACTS)) facts[name] ??= textOf(table.sidecar, field) ?? '';
    for (const [name, value] of Object.entries(objectOf(table.sidecar, 'KinsbourneFacts') ?? {}))
      if (typeof value === 'number' || typeof value === 'string') facts[name] = value;
  }
  if (others.length > 0) facts.otherChannels = others.join(', ').slice(0, 300);
  return Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== ''));
}
