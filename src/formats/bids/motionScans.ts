import type { ByteSource } from '../../recording/index.ts';
import { type BidsName, bidsName, entityOf, parseBidsName } from './bidsNames.ts';
import { readSmallTable } from './smallTable.ts';

/** A recording of a session as its `_scans.tsv` lists it. */
export interface Scan {
  /** Without folder. */
  readonly name: string;
  /** Local time of its begin as milliseconds since 1970; undefined where it is not told. */
  readonly localMs: number | undefined;
}

/** The motion files of the session of a file that were recorded together with it: all that differ in the tracking system only. */
export async function readScans(source: ByteSource, name: BidsName): Promise<Scan[]> {
  const session = name.entities.filter((entity) => /^(sub|ses)-/.test(entity));
  const file = await source.sibling?.(bidsName({ entities: session, suffix: 'scans', extension: '.tsv' }));
  const rows = file === undefined ? undefined : await readSmallTable(file);
  const together = withoutSystem(name);
  return (rows ?? []).flatMap((row) => {
    const fileName = (row.filename ?? '').split('/').at(-1)!;
    const parsed = parseBidsName(fileName);
    if (parsed === undefined || parsed.suffix !== 'motion' || withoutSystem(parsed) !== together) return [];
    return [{ name: fileName, localMs: localMsOf(row.acq_time) }];
  });
}

function withoutSystem({ entities }: BidsName): string {
  return entities.filter((entity) => !entity.startsWith('tracksys-')).join('_');
}

const TIME_FORM = /^(\d{4}-\d{2}-\d{2})T(\d{2}:\d{2}:\d{2})(\.\d+)?(Z)?$/;

/** Dates before 1925 are shifted ones; they still tell the time of day. A moment in UTC (`Z`) tells none. */
function localMsOf(text: string | undefined): number | undefined {
  const [, day, time, fraction = '0', utc] = TIME_FORM.exec(text ?? '') ?? [];
  const ms =
    day === undefined || utc !== undefined ? Number.NaN : Date.parse(`${day}T${time}Z`) + 1000 * Number(fraction);
  return Number.isFinite(ms) ? ms : undefined;
}

/** Label of the tracking system of a file. */
export function systemOf(name: BidsName): string {
  return entityOf(name, 'tracksys') ?? 'motion';
}
