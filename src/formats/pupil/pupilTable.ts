import type { Recording } from '../../recording/index.ts';
import { finishRecording } from '../finishRecording.ts';
import type { ReadOptions, ReadResult } from '../format.ts';
import type { IssueTally } from '../table/issueTally.ts';
import type { ColumnChoice } from '../table/table.ts';

export const NS_PER_S = 1e9;

/** Column name in the file → key and kind of the table's column. */
export type WantedColumns = Readonly<Record<string, readonly [key: string, kind: ColumnChoice['kind']]>>;

/** Columns by their names in a header. */
export function chooseByName(header: readonly string[], wanted: WantedColumns): ColumnChoice[] {
  return header.flatMap((name, index) => {
    const found = wanted[name];
    return found === undefined ? [] : [{ key: found[0], index, kind: found[1] }];
  });
}

/**
 * Ends the reading of a head-mounted recording. Its camera sees no screen, so the person's screen must not turn its
 * pixels into degrees, and is not asked for.
 */
export function finishHeadMounted(recording: Recording, options: ReadOptions, tally: IssueTally): ReadResult {
  const { geometry: _, ...rest } = options;
  const result = finishRecording(recording, rest, tally);
  return { ...result, issues: result.issues.filter((issue) => issue.code !== 'GEOMETRY_MISSING') };
}
