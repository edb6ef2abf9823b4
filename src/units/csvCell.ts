/**
 * One value as a cell of comma-separated text: quoted where it must be, empty where nothing is known, numbers with a point as in
 * every locale's software.
 */
export function csvCell(value: string | number | boolean | undefined): string {
  if (value === undefined || Number.isNaN(value)) return '';
  const text = String(value);
  // why: a cell that begins with = + - @ is run as a formula by spreadsheets, unless it is a number
  const safe = typeof value === 'string' && /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
