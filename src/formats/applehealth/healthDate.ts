/** A moment of an export: seconds since 1970 in UTC, and the minutes east of UTC that it was written with. */
export interface HealthDate {
  readonly utcS: number;
  readonly offsetMinutes: number;
}

const FORM = /^(\d{4})-(\d{2})-(\d{2}) (\d{2}):(\d{2}):(\d{2}) ([+-])(\d{2}):?(\d{2})$/;
const MOST_OFFSET_MINUTES = 15 * 60;

/** The moment of `2026-03-04 21:30:00 +0100`; undefined where it is none. */
export function parseHealthDate(text: string | undefined): HealthDate | undefined {
  const match = FORM.exec(text ?? '');
  if (match === null) return undefined;
  const [year, month, day, hour, minute, second] = match.slice(1, 7).map(Number) as [
    number,
    number,
    number,
    number,
    number,
    number,
  ];
  const offsetMinutes = (match[7] === '-' ? -1 : 1) * (60 * Number(match[8]) + Number(match[9]));
  const days = Date.UTC(year, month - 1, day) / 86_400_000;
  if (year < 1970 || month < 1 || month > 12 || day < 1 || new Date(86_400_000 * days).getUTCDate() !== day)
    return undefined;
  if (hour > 23 || minute > 59 || second > 59 || Math.abs(offsetMinutes) > MOST_OFFSET_MINUTES) return undefined;
  return { utcS: 86_400 * days + 3600 * hour + 60 * minute + second - 60 * offsetMinutes, offsetMinutes };
}

/** What the clock on the wall showed, `YYYY-MM-DDTHH:mm:ss`. */
export function localTextOf({ utcS, offsetMinutes }: HealthDate): string {
  return new Date(1000 * (utcS + 60 * offsetMinutes)).toISOString().slice(0, 19);
}

/** `+01:00` */
export function offsetText(offsetMinutes: number): string {
  const minutes = Math.abs(offsetMinutes);
  const two = (value: number): string => String(value).padStart(2, '0');
  return `${offsetMinutes < 0 ? '-' : '+'}${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;
}
