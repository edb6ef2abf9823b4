import type { WallClock } from './recording.ts';

/** A moment as a clock on the wall shows it. */
export interface LocalTime {
  /** `YYYY-MM-DD` */
  readonly day: string;
  /** Minutes since the clock's midnight, with fraction, 0–1440. */
  readonly minuteOfDay: number;
}

const MS_PER_MINUTE = 60_000;
const LOCAL_FORM = /^(\d{4})-(\d{2})-(\d{2})T(\d{2}):(\d{2})(?::(\d{2})(\.\d+)?)?$/;

/**
 * What the clock on the wall showed at second `timeS` of a recording. Where the zone is known, daylight saving is followed;
 * else the device's clock is taken to have run on as it was set.
 * @throws RangeError where the start or the zone cannot be read
 */
export function localTimeAt(clock: WallClock, timeS: number): LocalTime {
  return makeLocalTime(clock)(timeS);
}

/** `localTimeAt` for many moments of one clock. */
export function makeLocalTime(clock: WallClock): (timeS: number) => LocalTime {
  const startMs = localMs(clock.startLocal);
  const { zone } = clock;
  if (zone === undefined) return (timeS) => split(startMs + 1000 * timeS);
  const offsetAt = makeOffsetAt(zone);
  const startUtcMs = startMs - MS_PER_MINUTE * (clock.offsetMinutes ?? offsetOfLocal(offsetAt, startMs));
  return (timeS) => {
    const utcMs = startUtcMs + 1000 * timeS;
    return split(utcMs + MS_PER_MINUTE * offsetAt(utcMs));
  };
}

function split(ms: number): LocalTime {
  const dayMs = 86_400_000;
  const day = Math.floor(ms / dayMs);
  return { day: new Date(day * dayMs).toISOString().slice(0, 10), minuteOfDay: (ms - day * dayMs) / MS_PER_MINUTE };
}

function localMs(startLocal: string): number {
  const [whole, year, month, day, hour, minute, second, fraction] = LOCAL_FORM.exec(startLocal) ?? [];
  const ms =
    whole === undefined
      ? Number.NaN
      : Date.UTC(Number(year), Number(month) - 1, Number(day), Number(hour), Number(minute), Number(second ?? 0)) +
        1000 * Number(fraction ?? 0);
  if (Number.isNaN(ms)) throw new RangeError(`startLocal must be YYYY-MM-DDTHH:mm:ss without zone, got ${startLocal}`);
  return ms;
}

/** Offset in minutes of a local time: asked twice, as the first guess may lie on the other side of a change. In the hour that occurs twice the first one. */
function offsetOfLocal(offsetAt: (utcMs: number) => number, local: number): number {
  const before = offsetAt(local - 86_400_000);
  const guess = offsetAt(local - MS_PER_MINUTE * before);
  return guess === before ? before : offsetAt(local - MS_PER_MINUTE * guess) === guess ? guess : before;
}

/**
 * Offsets from UTC in minutes that a local time (s since 1970 as if it were UTC) may have in a zone, in the order in which they occur: none in the hour that is left out,
 * two in the hour that occurs twice.
 * @throws RangeError for an unknown zone
 */
export function makeOffsetsOfLocal(zone: string): (localS: number) => readonly number[] {
  const offsetAt = makeOffsetAt(zone);
  return (localS) => {
    const localMs = 1000 * localS;
    const around = [offsetAt(localMs - 86_400_000), offsetAt(localMs + 86_400_000)];
    return [...new Set(around)].filter((minutes) => offsetAt(localMs - MS_PER_MINUTE * minutes) === minutes);
  };
}

/** Minutes east of UTC in a zone; each quarter of an hour is asked once, since that is what zones change by. */
function makeOffsetAt(zone: string): (utcMs: number) => number {
  let format: Intl.DateTimeFormat;
  try {
    format = new Intl.DateTimeFormat('en-GB', {
      timeZone: zone,
      calendar: 'gregory',
      numberingSystem: 'latn',
      hourCycle: 'h23',
      year: 'numeric',
      month: '2-digit',
      day: '2-digit',
      hour: '2-digit',
      minute: '2-digit',
      second: '2-digit',
    });
  } catch {
    throw new RangeError(`zone must be an IANA time zone such as Europe/Berlin, got ${zone}`);
  }
  const quarterMs = 15 * MS_PER_MINUTE;
  const known = new Map<number, number>();
  return (utcMs) => {
    const quarter = Math.floor(utcMs / quarterMs);
    const found = known.get(quarter);
    if (found !== undefined) return found;
    const at = quarter * quarterMs;
    const parts = Object.fromEntries(
      format.formatToParts(new Date(at)).map(({ type, value }) => [type, Number(value)]),
    );
    const { year, month, day, hour, minute, second } = parts;
    const offset = Math.round((Date.UTC(year!, month! - 1, day!, hour!, minute!, second!) - at) / MS_PER_MINUTE);
    known.set(quarter, offset);
    return offset;
  };
}
