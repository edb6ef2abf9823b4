import { useQuery } from '@tanstack/react-query';
import { useCallback, useMemo, useSyncExternalStore } from 'react';
import { API } from '../../api/index.ts';
import { type AnyEntry, type CourseRecord, courseOf } from '../../clinic/index.ts';
import { ApiProblem, UnreachableError } from './apiProblem.ts';
import { layOver, sharedEntries, withEntry } from './layOver.ts';
import { type RecordData, recordKey, type Services } from './services.ts';
import type { CourseState } from './storeContext.ts';
import { useToday } from './today.ts';
import type { WaitingChange } from './waitingChange.ts';

/** How often a page that lost its server asks whether it is back. chosen: soon enough, and nothing for loopback. */
const ASK_AGAIN_MS = 15_000;

/** One person's course for a view: what was read, with what waits laid over it. */
export function useCourseState(services: Services, personId: string): CourseState {
  const { outbox, reach } = services;
  const today = useToday();
  const reached = useSyncExternalStore(reach.subscribe, reach.current);
  const query = useQuery({
    queryKey: recordKey(personId),
    queryFn: () => readRecord(services, personId),
    structuralSharing: (before, now) => shareRecord(before as RecordData | undefined, now as RecordData),
    refetchInterval: reached === 'offline' ? ASK_AGAIN_MS : false,
  });
  const { ready, changes } = useSyncExternalStore(outbox.subscribe, outbox.state);
  const mine = useMemo(() => changes.filter((change) => change.personId === personId), [changes, personId]);
  const read = query.data?.entries ?? NONE;
  const { entries, course } = laidOver(read, mine);
  const problem = useCallback(() => problemText(query.error), [query.error])();
  return useMemo((): CourseState => {
    const waitingCount = mine.filter(({ refused }) => refused === undefined).length;
    if (course !== undefined) return { state: 'ready', course, entries, today, waitingCount };
    if (query.isPending || !ready) return { state: 'loading', entries: NONE, today, waitingCount };
    if (query.isError)
      return { state: 'failed', entries, today, waitingCount, ...(problem === undefined ? {} : { problem }) };
    return { state: 'absent', entries, today, waitingCount };
  }, [course, entries, today, mine, query.isPending, query.isError, ready, problem]);
}

const NONE: readonly AnyEntry[] = [];

function problemText(error: Error | null): string | undefined {
  return error instanceof ApiProblem ? error.message : undefined;
}

interface LaidOver {
  readonly changes: readonly WaitingChange[];
  readonly entries: readonly AnyEntry[];
  readonly course: CourseRecord | undefined;
}
const remembered = new WeakMap<readonly AnyEntry[], LaidOver>();

/** Worked out once for all views that show the same person. */
function laidOver(read: readonly AnyEntry[], changes: readonly WaitingChange[]): LaidOver {
  const known = remembered.get(read);
  if (known !== undefined && sameItems(known.changes, changes)) return known;
  const entries = layOver(read, changes);
  const made = { changes, entries, course: courseOf(entries) };
  remembered.set(read, made);
  return made;
}

function sameItems(a: readonly unknown[], b: readonly unknown[]): boolean {
  return a.length === b.length && a.every((item, i) => item === b[i]);
}

async function readRecord({ client, device, written }: Services, personId: string): Promise<RecordData> {
  const before = written.length;
  // why: what was acknowledged meanwhile may be newer than the answer, and waits nowhere any more
  const withNewest = (answered: readonly AnyEntry[]): readonly AnyEntry[] =>
    written
      .slice(before)
      .filter((entry) => entry.personId === personId)
      .reduce(withEntry, answered);
  try {
    const answer = await client.call(API.readRecord, { params: { personId }, query: { removed: true } });
    const entries = withNewest(answer.entries);
    void device
      .then((kept) => kept.keepRecord(personId, { entries, readAt: new Date().toISOString() }))
      .catch(() => {});
    return { entries };
  } catch (error) {
    if (error instanceof ApiProblem && error.problem.status === 404) {
      void device.then((kept) => kept.dropRecord(personId)).catch(() => {});
      return { entries: withNewest(NONE) };
    }
    if (!(error instanceof UnreachableError)) throw error;
    const kept = await (await device).record(personId).catch(() => undefined);
    if (kept === undefined) throw error;
    return { entries: kept.entries, keptAt: kept.readAt };
  }
}

function shareRecord(before: RecordData | undefined, now: RecordData): RecordData {
  if (before === undefined) return now;
  const entries = sharedEntries(before.entries, now.entries);
  return entries === before.entries && before.keptAt === now.keptAt ? before : { ...now, entries };
}
