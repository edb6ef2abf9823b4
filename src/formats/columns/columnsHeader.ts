import type { Issue, RecordedEvent, Recording, ScreenGeometry, Stream } from '../../recording/index.ts';
import { ISSUE_CATALOGUE } from '../../recording/index.ts';
import { GAZE_COLUMNS } from '../columnNames.ts';

/** First word of the file's content; the version and the header's length in bytes follow on the same line. */
export const MARK = 'KINSBOURNE-COLUMNS';
export const VERSION = 1;

/** Numbers of a column are kept as they are in memory. */
export type NumberType = 'f64' | 'f32';
export const BYTES_OF: Readonly<Record<NumberType, number>> = { f64: 8, f32: 4 };

export interface ColumnHead {
  /** A stream's column name, or `timesS`. */
  readonly name: string;
  readonly type: NumberType;
}

export type StreamHead = Pick<Stream, 'id' | 'kind' | 'startS' | 'rateHz' | 'length'> & {
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

/** The header of a text, or what is wrong with it. */
export function parseHeader(text: string): ColumnsHeader | { readonly wrong: string } {
  let value: unknown;
  try {
    value = JSON.parse(text, (_, inner: unknown) =>
      isObject(inner) && typeof inner.number === 'string' ? (ODD_NUMBERS[inner.number] ?? inner) : inner,
    );
  } catch {
    return { wrong: 'no JSON' };
  }
  const wrong = complaint(value);
  return wrong === undefined ? (value as ColumnsHeader) : { wrong };
}

function complaint(value: unknown): string | undefined {
  if (!isObject(value)) return 'no object';
  for (const name of ['format', 'name'] as const) if (typeof value[name] !== 'string') return `${name} is no text`;
  for (const name of ['device', 'startedAt'] as const)
    if (value[name] !== undefined && typeof value[name] !== 'string') return `${name} is no text`;
  if (value.geometry !== undefined && !isGeometry(value.geometry)) return 'geometry is odd';
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

function isStreamHead(value: unknown): value is StreamHead {
  if (!isObject(value) || typeof value.id !== 'string' || value.kind !== 'gaze') return false;
  const { startS, rateHz, length, columns } = value as Record<string, number> & { columns: unknown };
  if (!Number.isFinite(startS) || !(rateHz! > 0) || !Number.isInteger(length) || length! < 1) return false;
  if (!Array.isArray(columns)) return false;
  const names = columns.map((column: unknown) => (isObject(column) ? column.name : undefined));
  return (
    new Set(names).size === names.length &&
    names.every((name) => name === TIMES || GAZE_COLUMNS.includes(name as string)) &&
    columns.every((column: { type?: unknown }) => column.type === 'f64' || column.type === 'f32')
  );
}
