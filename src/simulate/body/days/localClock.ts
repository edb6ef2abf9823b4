const FORM = /^(\d{4})-(\d{2})-(\d{2})T(\d{2}):(\d{2}):(\d{2})$/;
const DAY_S = 86_400;

/** A calendar for seconds of a recording that began at a local time. */
export interface LocalClock {
  /** Seconds since the clock's midnight at the recording's zero. */
  readonly zeroOfDayS: number;
  /** Day of the start is 0. */
  dayName(dayNumber: number): string;
  /** Second of the recording at which the clock shows `hour` (with fraction, may exceed 24) of a day. */
  secondOf(dayNumber: number, hour: number): number;
}

/** @throws RangeError where the local time cannot be read */
export function makeLocalClock(startLocal: string): LocalClock {
  const [whole, y, m, d, h, min, s] = FORM.exec(startLocal) ?? [];
  const midnight = Date.UTC(Number(y), Number(m) - 1, Number(d));
  if (whole === undefined || Number.isNaN(midnight))
    throw new RangeError(`startLocal must be YYYY-MM-DDTHH:mm:ss, got ${startLocal}`);
  const zeroOfDayS = 3600 * Number(h) + 60 * Number(min) + Number(s);
  return {
    zeroOfDayS,
    dayName: (dayNumber) => new Date(midnight + 1000 * DAY_S * dayNumber).toISOString().slice(0, 10),
    secondOf: (dayNumber, hour) => DAY_S * dayNumber + 3600 * hour - zeroOfDayS,
  };
}
