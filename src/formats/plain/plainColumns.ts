import type { StreamKind } from '../../recording/index.ts';
import { columnFromName, GAZE_COLUMNS, snakeFromColumn } from '../columnNames.ts';
import { COLUMNS_OF_KIND } from '../motion/motionColumns.ts';

/** Columns of a kind of stream as a plain table writes them. */
export function plainColumnsOf(kind: StreamKind): readonly string[] {
  return kind === 'gaze' ? GAZE_COLUMNS : COLUMNS_OF_KIND[kind];
}

const BY_KIND = Object.fromEntries(
  (['motion', 'counts', 'observations'] as const).map((kind) => [
    kind,
    new Map(COLUMNS_OF_KIND[kind].flatMap((name) => [[name, name] as const, [snakeFromColumn(name), name] as const])),
  ]),
);

/** The column of a stream of that kind that a header names, either way: `accel_x_g` or `accelXG`. */
export function plainColumn(name: string, kind: StreamKind): string | undefined {
  return kind === 'gaze' ? columnFromName(name) : BY_KIND[kind]?.get(name.trim());
}

/** What a table without a `#kind:` note is: of eyes where any column is, else of motion. Counts and observations need the note. */
export function kindOfHeader(names: readonly string[]): StreamKind | undefined {
  return (['gaze', 'motion'] as const).find((kind) =>
    names.some((name) => plainColumn(name, kind) !== undefined && !/^temperature_?c$/i.test(name)),
  );
}
