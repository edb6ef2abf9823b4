import { localTimeAt, type WallClock } from '../../recording/index.ts';
import type { ReadOptions } from '../format.ts';
import { DateTimeReader } from '../table/dateTimeReader.ts';
import { isKnownZone } from './isKnownZone.ts';

/** The time zone that the person tells, where this platform knows it. */
export function zoneOf({ motion }: ReadOptions): { zone?: string } {
  const zone = motion?.zone;
  return zone !== undefined && isKnownZone(zone) ? { zone } : {};
}

/** ISO 8601 with Z of a moment, s since 1970. */
export function isoOfUnix(unixS: number): string {
  return new Date(Math.round(unixS * 1000)).toISOString();
}

/** `YYYY-MM-DDTHH:mm:ss.sss` of seconds since 1970 that are taken as they stand, without zone. */
export function localText(localS: number): string {
  return isoOfUnix(localS).slice(0, -1);
}

/** Local time of a moment in a zone, or undefined where the zone is not known to this platform. */
export function wallClockOfUnix(unixS: number, zone: string): WallClock | undefined {
  const utc = localText(unixS);
  try {
    const { day, minuteOfDay } = localTimeAt({ startLocal: utc, offsetMinutes: 0, zone }, 0);
    const localS = Date.parse(`${day}T00:00:00Z`) / 1000 + 60 * minuteOfDay;
    return { startLocal: localText(localS), offsetMinutes: Math.round((localS - unixS) / 60), zone };
  } catch {
    return undefined;
  }
}

/** What a written date tells: local time, and the moment where an offset stands behind it. Undefined where it has no day or is no date. */
export function readWrittenDate(text: string): { wallClock: WallClock; startedAt?: string } | undefined {
  const bytes = new TextEncoder().encode(text);
  const reader = new DateTimeReader();
  if (!reader.read(bytes, 0, bytes.length) || !reader.hasDay) return undefined;
  const localS = reader.localS + reader.fractionS;
  const { offsetMinutes } = reader;
  if (Number.isNaN(offsetMinutes)) return { wallClock: { startLocal: localText(localS) } };
  return {
    wallClock: { startLocal: localText(localS), offsetMinutes },
    startedAt: isoOfUnix(localS - 60 * offsetMinutes),
  };
}
