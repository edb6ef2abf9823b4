/**
 * How values travel: as PostgreSQL's own text, in both directions and on both engines, so that neither driver's habits
 * show. Every driver default (pg's local-time Date, its text for int8, PGlite's Date for date) is left out here.
 */

/** A parameter on its way. */
export type Wire = string | null;

const SAFE_DIGITS = 15;

/** A parameter as PostgreSQL text. An array becomes a PostgreSQL array, any other object JSON; a JSON list is passed as JSON.stringify(list). */
export function toWire(value: unknown): Wire {
  if (value === null || value === undefined) return null;
  if (typeof value === 'string') return value;
  if (typeof value === 'number' || typeof value === 'bigint' || typeof value === 'boolean') return String(value);
  if (value instanceof Date) return value.toISOString();
  if (value instanceof Uint8Array)
    return `\\x${Buffer.from(value.buffer, value.byteOffset, value.byteLength).toString('hex')}`;
  if (Array.isArray(value)) return `{${value.map(arrayItem).join(',')}}`;
  if (typeof value === 'object') return JSON.stringify(value);
  throw new RangeError(`expected a value that can be stored, got a ${typeof value}`);
}

function arrayItem(item: unknown): string {
  if (Array.isArray(item)) return `{${item.map(arrayItem).join(',')}}`;
  const text = toWire(item);
  return text === null ? 'NULL' : `"${text.replace(/[\\"]/g, '\\$&')}"`;
}

type Parse = (text: string) => unknown;

const asText: Parse = (text) => text;
const asNumber: Parse = (text) => Number(text);

/** int8 beyond 2^53 stays text: a wrong number would be worse than an odd type. */
const asInteger: Parse = (text) => {
  const value = Number(text);
  return Number.isSafeInteger(value) ? value : text;
};

/** numeric with more digits than a double holds stays text. */
const asDecimal: Parse = (text) => {
  const digits = text
    .replace(/^[-+]?0*/, '')
    .replace('.', '')
    .replace(/^0+/, '');
  return digits.length > SAFE_DIGITS ? text : Number(text);
};

const INSTANT = /^(\d{4,})-(\d\d)-(\d\d) (\d\d:\d\d:\d\d)(?:\.(\d+))?(?:[+-]00(?::?00)?)?$/;

/** 2026-01-31 08:00:00.5+00 → 2026-01-31T08:00:00.500Z (cut, not rounded, to ms). 'infinity' and BC stay as they are. */
const asInstant: Parse = (text) => {
  const found = INSTANT.exec(text);
  if (found === null) return text;
  const [, year, month, day, time, fraction = ''] = found;
  return `${year}-${month}-${day}T${time}.${fraction.padEnd(3, '0').slice(0, 3)}Z`;
};

const asBytes: Parse = (text) => new Uint8Array(Buffer.from(text.slice(2), 'hex'));

const asArrayOf =
  (parse: Parse): Parse =>
  (text) => {
    let at = text.indexOf('{') + 1; // what stands before it are explicit bounds, e.g. [0:2]=
    const list = (): unknown[] => {
      const items: unknown[] = [];
      while (text[at] !== '}') {
        if (text[at] === ',') at++;
        else if (text[at] === '{') {
          at++;
          items.push(list());
        } else items.push(item());
      }
      at++;
      return items;
    };
    const item = (): unknown => {
      if (text[at] !== '"') {
        const start = at;
        while (text[at] !== ',' && text[at] !== '}') at++;
        const bare = text.slice(start, at);
        return bare === 'NULL' ? null : parse(bare);
      }
      let quoted = '';
      for (at++; text[at] !== '"'; at++) quoted += text[at] === '\\' ? text[++at] : text[at];
      at++;
      return parse(quoted);
    };
    return list();
  };

/** [type, its array type, parser], by PostgreSQL's fixed type numbers. What is not here arrives as text. */
const TYPES: readonly (readonly [type: number, array: number, parse: Parse])[] = [
  [16, 1000, (text) => text === 't'], // bool
  [17, 1001, asBytes], // bytea
  [20, 1016, asInteger], // int8
  [21, 1005, asNumber], // int2
  [23, 1007, asNumber], // int4
  [25, 1009, asText], // text
  [26, 1028, asNumber], // oid
  [114, 199, JSON.parse], // json
  [700, 1021, asNumber], // float4
  [701, 1022, asNumber], // float8
  [1042, 1014, asText], // char(n)
  [1043, 1015, asText], // varchar
  [1082, 1182, asText], // date: '2026-01-31'
  [1114, 1115, asInstant], // timestamp, taken as UTC
  [1184, 1185, asInstant], // timestamptz
  [1700, 1231, asDecimal], // numeric
  [2950, 2951, asText], // uuid
  [3802, 3807, JSON.parse], // jsonb
];

/** Type number → parser of its text. */
export const PARSERS: ReadonlyMap<number, Parse> = new Map(
  TYPES.flatMap(([type, array, parse]) => [[type, parse] as const, [array, asArrayOf(parse)] as const]),
);

/** What the parsers rely on in the session: ISO dates in UTC, floats in full, bytes as hex. */
export const SESSION_SETTINGS: readonly (readonly [name: string, value: string])[] = [
  ['TimeZone', 'UTC'],
  ['DateStyle', 'ISO'],
  ['IntervalStyle', 'iso_8601'],
  ['bytea_output', 'hex'],
  ['extra_float_digits', '1'],
];
