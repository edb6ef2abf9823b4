import { courseOf, type Day } from '../../clinic/index.ts';
import type { Scope, Store } from '../../records/index.ts';
import { personCard } from './personCard.ts';

export interface RefreshLimits {
  /** Most people that are done. */
  readonly limit: number;
  /** No further person is begun after so many milliseconds. Absent: no such end. */
  readonly deadlineMs?: number;
  /** Milliseconds that only go up; needed for `deadlineMs`. */
  readonly clockMs?: () => number;
}

export interface RefreshedSummaries {
  readonly refreshed: number;
  /** Of those that were found stale, so many were left: for later, or because the person was taken away. */
  readonly left: number;
}

/** Works out anew the cards that are older than their person's newest change or than `today`, one after the other. */
export async function refreshSummaries(
  store: Store,
  scope: Scope,
  today: Day,
  { limit, deadlineMs, clockMs }: RefreshLimits,
): Promise<RefreshedSummaries> {
  const stale = await store.staleSummaries(scope, today, limit);
  const endMs = deadlineMs === undefined || clockMs === undefined ? Number.POSITIVE_INFINITY : clockMs() + deadlineMs;
  let refreshed = 0;
  for (const { personId, changeCount } of stale) {
    if (clockMs !== undefined && clockMs() >= endMs) break;
    if (await refreshCard(store, scope, today, { personId, changeCount })) refreshed++;
  }
  return { refreshed, left: stale.length - refreshed };
}

/**
 * Works out one card. `changeCount` is what it was before the entries are read: a change in between leaves the card
 * stale, so that it is done again. Returns false for a person who is gone or was taken away: they get none.
 */
export async function refreshCard(
  store: Pick<Store, 'entries' | 'keepSummary'>,
  scope: Scope,
  today: Day,
  { personId, changeCount }: { readonly personId: string; readonly changeCount: number },
): Promise<boolean> {
  const entries = await store.entries(scope, { personId, withRemoved: true });
  const course = courseOf(entries);
  if (course === undefined) return false;
  let changedAt = '';
  for (const { writtenAt } of entries) if (writtenAt > changedAt) changedAt = writtenAt;
  const body = personCard(course, today, changedAt);
  await store.keepSummary(scope, personId, { changeCount, day: today, attention: body.attention, body });
  return true;
}
