/** The prefixes of eyes in column names; the empty one is one eye or the mean of both. */
export const EYE_PREFIXES = ['', 'left', 'right'] as const;

/** What a gaze stream can hold, without the eye: see `Stream` in recording/. */
export const GAZE_QUANTITIES = [
  'XDeg',
  'YDeg',
  'TorsionDeg',
  'XPx',
  'YPx',
  'XFraction',
  'YFraction',
  'XCamera',
  'YCamera',
  'XUv',
  'YUv',
  'PupilMm',
  'PupilArea',
  'OpennessFraction',
] as const;

/** The column of a quantity: `columnName('left', 'XPx')` is `leftXPx`, `columnName('', 'XPx')` is `xPx`. */
export function columnName(prefix: string, quantity: string): string {
  return prefix === '' ? quantity[0]!.toLowerCase() + quantity.slice(1) : prefix + quantity;
}

/** Every column name that a gaze stream may have, in order. */
export const GAZE_COLUMNS: readonly string[] = EYE_PREFIXES.flatMap((prefix) =>
  GAZE_QUANTITIES.map((quantity) => columnName(prefix, quantity)),
);

/** The name in files: `leftXDeg` is `left_x_deg`. */
export function snakeFromColumn(name: string): string {
  return name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
}

const COLUMN_BY_ANY_NAME = new Map(
  GAZE_COLUMNS.flatMap(
    (name) =>
      [
        [name, name],
        [snakeFromColumn(name), name],
      ] as const,
  ),
);

/** The gaze column of a name written either way, or undefined. */
export function columnFromName(name: string): string | undefined {
  return COLUMN_BY_ANY_NAME.get(name.trim());
}

/** Names of time columns with their ticks per second, in order of preference. */
export const TIME_NAMES = ['t_s', 't_ms', 't_us', 't_ns'] as const;
export type TimeName = (typeof TIME_NAMES)[number];
