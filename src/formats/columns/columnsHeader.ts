import {
  BODY_PLACES,
  ISSUE_CATALOGUE,
  type Issue,
  type RecordedEvent,
  type Recording,
  type ScreenGeometry,
  type Stream,
  type WallClock,
} from '../../recording/index.ts';
import { GAZE_COLUMNS } from '../columnNames.ts';
import { COLUMNS_OF_KIND } from '../motion/motionColumns.ts';

/** First word of the file's content; the version and the header's length in bytes follow on the same line. */
export const MARK = 'KINSBOURNE-COLUMNS';
/** Version 1 holds gaze in floats; version 2 also other kinds of streams, integers, wandering clocks, places and the time of day. */
export type Version = 1 | 2;
export const NEWEST_VERSION: Version = 2;

/** Numbers of a column are kept as they are in memory. `i16`: the device's own integers. */
export type NumberType = 'f64' | 'f32' | 'i16';
export const BYTES_OF: Readonly<Record<NumberType, 8 | 4 | 2>> = { f64: 8, f32: 4, i16: 2 };

export interface ColumnHead {
  /** A stream's column name, or `timesS`. */
  readonly name: string;
  readonly type: NumberType;
}

/** How many knots a clock has and how they are written; their numbers stand before those of the columns. */
export interface KnotsHead {
  readonly length: number;
  readonly index: NumberType;
  readonly timeS: NumberType;
}

export type StreamHead = Pick<Stream, 'id' | 'kind' | 'startS' | 'rateHz' | 'length' | 'place' | 'scale'> & {
  readonly knots?: KnotsHead;
  /** In the order in which their numbers follow. */
  readonly columns: readonly ColumnHead[];
};

/** All of a recording but its columns' numbers, and what was said when it was first read. */
export type ColumnsHeader = Omit<Recording, 'streams'> & {
  readonly streams: readonly StreamHead[];
  readonly issues: readonly Issue[];
};

export const TIMES = 'timesS';

/** JSON has no word for these four numbers. */
const ODD_NUMBERS: Readonly<Record<string, number>> = {
  NaN: Number.NaN,
  Infinity: Number.POSITIVE_INFINITY,
  '-Infinity': Number.NEGATIVE_INFINITY,
  '-0': -0,
};

export function headerText(header: ColumnsHeader): string {
  return JSON.stringify(header, (_, value: unknown) => {
    if (typeof value !== 'number' || (Number.isFinite(value) && !Object.is(value, -0))) return value;
    return { number: Object.is(value, -0) ? '-0' : String(value) };
  });
}

/** The lowest version that can hold it, so that a gaze recording is written as it always was. */
export function versionOf({ wallClock, streams }: ColumnsHeader): Version {
  const isOld = (head: StreamHead): boolean =>
    head.kind === 'gaze' &&
    head.place === undefined &&
    head.scale === undefined &&
    head.knots === undefined &&
    head.columns.every(({ type }) => type !== 'i16');
  return wallClock === undefined && streams.every(isOld) ? 1 : 2;
}

/** The header of a text, or what is wrong with it. */
export function parseHeader(text: string, version: Version): ColumnsHeader | { readonly wrong: string } {
  let value: unknown;
  try {
    value = JSON.parse(text, (_, inner: unknown) =>
      isObject(inner) && typeof inner.number === 'string' ? (ODD_NUMBERS[inner.number] ?? inner) : inner,
    );
  } catch {
    return { wrong: 'no JSON' };
  }
  const wrong = complaint(value);
  if (wrong !== undefined) return { wrong };
  const header = value as ColumnsHeader;
  return versionOf(header) > version ? { wrong: `more than version ${version} has` } : header;
}

function complaint(value: unknown): string | undefined {
  if (!isObject(value)) return 'no object';
  for (const name of ['format', 'name'] as const) if (typeof value[name] !== 'string') return `${name} is no text`;
  for (const name of ['device', 'startedAt'] as const)
    if (value[name] !== undefined && typeof value[name] !== 'string') return `${name} is no text`;
  if (value.geometry !== undefined && !isGeometry(value.geometry)) return 'geometry is odd';
  if (value.wallClock !== undefined && !isWallClock(value.wallClock)) return 'wallClock is odd';
  if (!isObject(value.facts) || !Object.values(value.facts).every(isScalar)) return 'facts are odd';
  if (!Array.isArray(value.events) || !value.events.every(isEvent)) return 'events are odd';
  if (!Array.isArray(value.issues) || !value.issues.every(isIssue)) return 'issues are odd';
  if (!Array.isArray(value.streams) || !value.streams.every(isStreamHead)) return 'streams are odd';
  return undefined;
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isScalar(value: unknown): boolean {
  return typeof value === 'string' || typeof value === 'number';
}

function isGeometry(value: unknown): value is Partial<ScreenGeometry> {
  return isObject(value) && Object.values(value).every((length) => typeof length === 'number');
}

const EVENT_KINDS = ['message', 'fixation', 'saccade', 'blink', 'input', 'other'];

function isEvent(value: unknown): value is RecordedEvent {
  return (
    isObject(value) &&
    EVENT_KINDS.includes(value.kind as string) &&
    typeof value.startS === 'number' &&
    typeof value.endS === 'number' &&
    (value.eye === undefined || value.eye === 'left' || value.eye === 'right') &&
    (value.text === undefined || typeof value.text === 'string')
  );
}

function isIssue(value: unknown): value is Issue {
  return (
    isObject(value) &&
    Object.hasOwn(ISSUE_CATALOGUE, value.code as string) &&
    ['info', 'warning', 'error'].includes(value.severity as string) &&
    typeof value.message === 'string' &&
    typeof value.count === 'number' &&
    isObject(value.params) &&
    Object.values(value.params).every(isScalar) &&
    (value.where === undefined || isObject(value.where)) &&
    (value.hint === undefined || typeof value.hint === 'string')
  );
}

function isWallClock(value: unknown): value is WallClock {
  return (
    isObject(value) &&
    /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d+)?)?$/.test(String(value.startLocal)) &&
    (value.offsetMinutes === undefined || Number.isFinite(value.offsetMinutes)) &&
    (value.zone === undefined || typeof value.zone === 'string')
  );
}

const KINDS: Readonly<Record<string, readonly string[]>> = { gaze: GAZE_COLUMNS, ...COLUMNS_OF_KIND };

function isStreamHead(value: unknown): value is StreamHead {
  if (!isObject(value) || typeof value.id !== 'string') return false;
  const known = Object.hasOwn(KINDS, value.kind as string) ? KINDS[value.kind as string] : undefined;
  const { startS, rateHz, length, columns } = value as Record<string, number> & { columns: unknown };
  if (known === undefined || !Number.isFinite(startS) || !(rateHz! > 0)) return false;
  if (!isCount(length) || !Array.isArray(columns)) return false;
  if (value.place !== undefined && !(BODY_PLACES as readonly unknown[]).includes(value.place)) return false;
  if (value.knots !== undefined && !isKnotsHead(value.knots)) return false;
  const types = new Map<unknown, unknown>(
    columns.map((column: unknown) => (isObject(column) ? [column.name, column.type] : [undefined, undefined])),
  );
  if (types.size !== columns.length || (types.has(TIMES) && value.knots !== undefined)) return false;
  for (const [name, type] of types)
    if (!(name === TIMES || known.includes(name as string)) || !isNumberType(type)) return false;
  return value.scale === undefined || isScale(value.scale, types);
}

function isCount(value: unknown): boolean {
  return Number.isInteger(value) && (value as number) >= 1;
}

function isNumberType(value: unknown): value is NumberType {
  return typeof value === 'string' && Object.hasOwn(BYTES_OF, value);
}

function isKnotsHead(value: unknown): value is KnotsHead {
  return isObject(value) && isCount(value.length) && isNumberType(value.index) && isNumberType(value.timeS);
}

/** Factors of integer columns only. */
function isScale(value: unknown, types: ReadonlyMap<unknown, unknown>): boolean {
  if (!isObject(value)) return false;
  return Object.entries(value).every(([name, factor]) => types.get(name) === 'i16' && Number.isFinite(factor));
}
