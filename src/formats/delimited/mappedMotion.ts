import type { ByteSource, FormatError } from '../../recording/index.ts';
import type { ColumnMapping, ReadOptions, ReadResult } from '../format.ts';
import type { MotionColumn } from '../motiontable/motionGuess.ts';
import { MOTION_AXES, MOTION_ROLES, motionMeaning, motionRole } from '../motiontable/motionRoles.ts';
import { isMotionTimeName, MOTION_TIME_NAMES, type MotionTimeName } from '../motiontable/motionTimes.ts';
import { readMotionTable } from '../motiontable/readMotionTable.ts';
import { IssueTally } from '../table/issueTally.ts';
import type { TableHead } from './tableHead.ts';

/** Whether a mapping tells of motion rather than of eyes. */
export function mapsMotion(mapping: ColumnMapping): boolean {
  return Object.values(mapping.columns).some((role) => motionMeaning(role) !== undefined);
}

/**
 * A table that a person has called motion. Asks again where time (or rate), all three axes of a sensor, or the unit of acceleration is missing.
 * @throws RangeError for a meaning that does not exist or stands twice
 */
export async function readMappedMotion(
  source: ByteSource,
  options: ReadOptions,
  told: { readonly mapping: ColumnMapping; readonly head: TableHead; readonly ask: () => FormatError },
): Promise<ReadResult> {
  const { mapping, head, ask } = told;
  const tally = new IssueTally();
  let time: { name: string; role: MotionTimeName } | undefined;
  const columns: MotionColumn[] = [];
  const seen = new Set<string>();
  for (const [name, role] of Object.entries(mapping.columns)) {
    const meaning = motionMeaning(role);
    if (meaning === undefined && !isMotionTimeName(role))
      throw new RangeError(
        `column meaning must be one of ${[...MOTION_TIME_NAMES, ...MOTION_ROLES].join(', ')}, got ${role}`,
      );
    const slot = meaning === undefined ? 'time' : motionRole({ quantity: meaning.quantity, axis: meaning.axis });
    if (seen.has(slot)) throw new RangeError(`two columns are both mapped to ${role}`);
    if (!head.names.includes(name)) {
      tally.add('COLUMN_ABSENT', { column: name, consequence: role }, { group: name });
      continue;
    }
    seen.add(slot);
    if (meaning !== undefined) columns.push({ name, meaning });
    else if (isMotionTimeName(role)) time = { name, role };
  }
  const hasSensor = columns.some(({ meaning }) =>
    MOTION_AXES.every((axis) => seen.has(motionRole({ quantity: meaning.quantity, axis }))),
  );
  if (!hasSensor || (time === undefined && !((mapping.rateHz ?? 0) > 0))) throw ask();
  const plan = { ...head, format: 'delimited', time, columns, mapping, isMapped: true };
  return readMotionTable(source, options, plan, ask, tally);
}
