import type { AnyEntry, Entry } from '../entries/entry.ts';
import { ENTRY_KIND_NAMES, type EntryKind } from '../entries/entryKinds.ts';

/**
 * All that is on record of one person, in its newest version, without what was taken away. Lists are in order of time,
 * entries without a day last. Every function of this folder that looks at a course takes one of these.
 */
export interface CourseRecord {
  readonly person: Entry<'person'>;
  readonly of: { readonly [K in EntryKind]: readonly Entry<K>[] };
}

/**
 * Sorts entries into a course; undefined where the person's own entry is not among them.
 * Removed entries are left out, and with a recording every analysis of it; of two versions of one entry the newer counts.
 */
export function courseOf(entries: Iterable<AnyEntry>): CourseRecord | undefined {
  const newest = new Map<string, AnyEntry>();
  for (const entry of entries) {
    const known = newest.get(entry.id);
    if (known === undefined || known.version < entry.version) newest.set(entry.id, entry);
  }
  const of = Object.fromEntries(ENTRY_KIND_NAMES.map((kind) => [kind, [] as AnyEntry[]])) as Record<
    EntryKind,
    AnyEntry[]
  >;
  for (const entry of newest.values()) if (!entry.removed) of[entry.kind].push(entry);
  // why: decided here alone, so that no report, chart or card shows what was read from a recording that was taken away
  const recordings = new Set(of.recording.map(({ id }) => id));
  of.analysis = (of.analysis as Entry<'analysis'>[]).filter(({ body }) => recordings.has(body.recordingId));
  for (const kind of ENTRY_KIND_NAMES) of[kind].sort(byDayThenId);
  const person = of.person[0] as Entry<'person'> | undefined;
  return person === undefined ? undefined : { person, of: of as CourseRecord['of'] };
}

const LATEST = '9999-12-31';

function byDayThenId(a: AnyEntry, b: AnyEntry): number {
  const [left, right] = [a.firstDay ?? LATEST, b.firstDay ?? LATEST];
  if (left !== right) return left < right ? -1 : 1;
  return a.id < b.id ? -1 : a.id > b.id ? 1 : 0;
}
