/** Unit of a value that is an hour of the clock, with its fraction. */
export const CLOCK_UNIT = 'clock h';

/** `19:42` for 19.7: an hour of the clock to the minute; −0.5 and 23.5 are both `23:30`. `–` for what is no number. */
export function clockFromHours(hours: number): string {
  if (!Number.isFinite(hours)) return '–';
  const minutes = ((Math.round(hours * 60) % 1440) + 1440) % 1440;
  const two = (value: number): string => String(value).padStart(2, '0');
  return `${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;
}
