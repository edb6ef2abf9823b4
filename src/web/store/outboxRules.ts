import type { ApiChange } from '../../api/index.ts';
import type { AnyEntry } from '../../clinic/index.ts';
import { type Conflict, conflictId, type WaitingChange } from './waitingChange.ts';

/** Sent at once. chosen: a month of diary in one go, far below what the server takes. */
const MOST_AT_ONCE = 100;

/**
 * What is sent next: changes of one person, in the order they were made, at most one of each entry. A second change of
 * an entry waits until the first is through: should the first meet somebody else's version, the second must not be
 * written over it.
 */
export function nextBatch(changes: readonly WaitingChange[], most = MOST_AT_ONCE): readonly WaitingChange[] {
  const waiting = changes.filter(({ refused }) => refused === undefined).sort((a, b) => a.order - b.order);
  const personId = waiting[0]?.personId;
  const batch: WaitingChange[] = [];
  const entries = new Set<string>();
  for (const change of waiting) {
    if (change.personId !== personId) continue;
    if (entries.has(change.entryId) || batch.length === most) break;
    entries.add(change.entryId);
    batch.push(change);
  }
  return batch;
}

/** The change as it is sent. */
export function toApiChange(change: WaitingChange): ApiChange {
  const { changeId, op, kind, entryId, baseVersion, body, version, reason } = change;
  return {
    changeId,
    op,
    kind,
    entryId,
    baseVersion,
    ...(op === 'put' && body !== undefined ? { body } : {}),
    ...(version === undefined ? {} : { version }),
    ...(reason === undefined ? {} : { reason }),
  };
}

export interface Collision {
  /** Changes that are settled by it and wait no longer. */
  readonly settled: readonly string[];
  /** Absent where both wrote the same. */
  readonly conflict?: Conflict;
}

/**
 * What becomes of a change that met somebody else's version: it and the later changes of the same entry become one
 * conflict, which holds the newest of them. Where both say the same there is none.
 */
export function collide(
  change: WaitingChange,
  theirs: AnyEntry,
  changes: readonly WaitingChange[],
  foundAt: string,
): Collision {
  const own = changes
    .filter(
      (other) =>
        other.personId === change.personId &&
        other.entryId === change.entryId &&
        other.order >= change.order &&
        other.refused === undefined,
    )
    .sort((a, b) => a.order - b.order);
  const mine = own.at(-1) ?? change;
  const settled = [change.changeId, ...own.map(({ changeId }) => changeId)].filter(
    (id, i, all) => all.indexOf(id) === i,
  );
  if (saysTheSame(mine, theirs)) return { settled };
  return { settled, conflict: { id: conflictId(change.personId, change.entryId), mine, theirs, foundAt } };
}

function saysTheSame(mine: WaitingChange, theirs: AnyEntry): boolean {
  if (mine.op === 'remove') return theirs.removed;
  return !theirs.removed && mine.body !== undefined && sameValue(mine.body, theirs.body);
}

/** Equal as JSON, whatever the order of the keys. */
export function sameValue(a: unknown, b: unknown): boolean {
  if (Object.is(a, b)) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
  if (Array.isArray(a) !== Array.isArray(b)) return false;
  const [left, right] = [a as Record<string, unknown>, b as Record<string, unknown>];
  const names = new Set([...Object.keys(left), ...Object.keys(right)]);
  return [...names].every((name) => sameValue(left[name], right[name]));
}

/** Seconds to wait before the next try after so many failures in a row: 1, 2, 4 … 60. */
export function waitBeforeRetryS(failures: number): number {
  return Math.min(60, 2 ** Math.max(0, failures - 1));
}
