const DAY_MS = 86_400_000;

/** Days since 1970-01-01 of `YYYY-MM-DD`. @throws RangeError where it is no day of the calendar */
export function dayToNumber(day: string): number {
  const number = Math.round(Date.parse(`${day}T00:00:00Z`) / DAY_MS);
  if (!/^\d{4}-\d{2}-\d{2}$/.test(day) || Number.isNaN(number) || numberToDay(number) !== day)
    throw new RangeError(`a day is written YYYY-MM-DD and is in the calendar; got "${day}"`);
  return number;
}

export function numberToDay(number: number): string {
  return new Date(number * DAY_MS).toISOString().slice(0, 10);
}

/** 0 in the middle of July, 1 in the middle of January: how much winter it is. */
export function winterShare(number: number): number {
  return 0.5 + 0.5 * Math.cos((2 * Math.PI * (((number % 365.25) + 365.25 - 14) % 365.25)) / 365.25);
}

export function isWeekend(number: number): boolean {
  const weekday = (((number + 4) % 7) + 7) % 7; // 0 is Sunday: day 0 was a Thursday
  return weekday === 0 || weekday === 6;
}

/** `HH:MM` of minutes after midnight. */
export function clockTime(minutes: number): string {
  const whole = ((Math.round(minutes) % 1440) + 1440) % 1440;
  return `${String(Math.floor(whole / 60)).padStart(2, '0')}:${String(whole % 60).padStart(2, '0')}`;
}
