import { type AnyEntry, ENTRY_KINDS, type EntryKind } from '../../clinic/index.ts';
import type { WaitingChange } from './waitingChange.ts';

/**
 * The entries of one person as they will be once the waiting changes are through. Refused changes are left out.
 * The same array comes back where nothing waits.
 */
export function layOver(entries: readonly AnyEntry[], changes: readonly WaitingChange[]): readonly AnyEntry[] {
  const waiting = changes.filter(({ refused }) => refused === undefined);
  if (waiting.length === 0) return entries;
  const byId = new Map(entries.map((entry) => [entry.id, entry]));
  for (const change of waiting) {
    const laid = afterChange(byId.get(change.entryId), change);
    if (laid !== undefined) byId.set(change.entryId, laid);
  }
  return [...byId.values()];
}

/** An entry after one change; undefined where the change is to something that is not known here. */
export function afterChange(before: AnyEntry | undefined, change: WaitingChange): AnyEntry | undefined {
  const body = change.op === 'remove' ? before?.body : (change.body ?? before?.body);
  if (body === undefined) return before;
  const span = ENTRY_KINDS[change.kind].span as (of: typeof body) => { first: string; last?: string } | undefined;
  const days = span(body);
  const entry = {
    id: change.entryId,
    personId: change.personId,
    kind: change.kind satisfies EntryKind,
    version: (before?.version ?? change.baseVersion) + 1,
    body,
    ...(days === undefined ? {} : { firstDay: days.first, ...(days.last === undefined ? {} : { lastDay: days.last }) }),
    removed: change.op === 'remove',
    writtenAt: change.madeAt,
    author: change.author,
    ...(change.reason === undefined ? {} : { reason: change.reason }),
  };
  return entry as AnyEntry;
}

/** The entries with one replaced or added; an older version than the known one changes nothing. */
export function withEntry(entries: readonly AnyEntry[], entry: AnyEntry): readonly AnyEntry[] {
  const at = entries.findIndex(({ id }) => id === entry.id);
  if (at === -1) return [...entries, entry];
  if (entries[at]!.version >= entry.version) return entries;
  return entries.map((known, i) => (i === at ? entry : known));
}

/**
 * Entries read anew, with the objects of before for those that are the same version: whoever remembers by object
 * draws only what changed.
 */
export function sharedEntries(before: readonly AnyEntry[], now: readonly AnyEntry[]): readonly AnyEntry[] {
  const known = new Map(before.map((entry) => [entry.id, entry]));
  let same = before.length === now.length;
  const shared = now.map((entry, i) => {
    const old = known.get(entry.id);
    const kept = old !== undefined && old.version === entry.version && old.writtenAt === entry.writtenAt ? old : entry;
    if (kept !== before[i]) same = false;
    return kept;
  });
  return same ? before : shared;
}
