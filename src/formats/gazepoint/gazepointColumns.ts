import type { ColumnChoice } from '../table/table.ts';

/** What the header tells besides the columns. */
export interface GazepointHeader {
  readonly choices: readonly ColumnChoice[];
  /** Ticks per second of the clock that was chosen. */
  readonly ticksPerS: number;
  /** True where the chosen clock begins anew with each media item. */
  readonly restarts: boolean;
}

/** Numbers that stand for "no data": the ends of a 32-bit integer. */
const MISSING = [2147483647, -2147483648] as const;

const NUMBERS = ['X', 'Y', 'V'].flatMap((axis) => ['BPOG', 'FPOG', 'LPOG', 'RPOG'].map((point) => point + axis));
const PUPILS = ['LPMM', 'LPMMV', 'RPMM', 'RPMMV', 'LPD', 'LPV', 'RPD', 'RPV'] as const;

/** True where a header line has a point of gaze as Gazepoint names it. */
export function isGazepointHeader(cells: readonly string[]): boolean {
  const names = new Set(cells.map((cell) => cell.trim()));
  return ['FPOG', 'BPOG', 'LPOG', 'RPOG'].some((point) => names.has(`${point}X`) && names.has(`${point}Y`));
}

/**
 * The columns to read. `TIME(date)` and `TIMETICK(f=ticks per second)` carry their settings in the name; the tick is
 * preferred, because TIME begins anew with each media item.
 */
export function readGazepointHeader(header: readonly string[]): GazepointHeader {
  const choices: ColumnChoice[] = [];
  const find = (pattern: RegExp): number => header.findIndex((name) => pattern.test(name));
  const tickIndex = find(/^TIME_?TICK\b/i);
  const ticks = tickIndex === -1 ? null : header[tickIndex]!.match(/\(\s*f\s*=\s*(\d+)\s*\)/i);
  const useTick = ticks !== null && Number(ticks[1]) > 0;
  const timeIndex = useTick ? tickIndex : find(/^TIME(\(|$)/i);
  if (timeIndex !== -1) choices.push({ key: 'time', index: timeIndex, kind: 'time' });
  for (const [name, key] of [
    ['MEDIA_ID', 'media'],
    ['MEDIA_NAME', 'mediaName'],
  ] as const) {
    const index = header.indexOf(name);
    if (index !== -1) choices.push({ key, index, kind: 'text' });
  }
  for (const name of [...NUMBERS, ...PUPILS, 'BKID']) {
    const index = header.indexOf(name);
    if (index !== -1) choices.push({ key: name, index, kind: 'float32', missing: MISSING });
  }
  return { choices, ticksPerS: useTick ? Number(ticks[1]) : 1, restarts: !useTick };
}
