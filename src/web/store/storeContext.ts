import { createContext, useContext } from 'react';
import type { Actor, AnyEntry, Bodies, CourseRecord, Day, EntryKind, FieldIssue } from '../../clinic/index.ts';

/** One person's course as it is known now: the server's answer with what is still waiting to be sent laid over it. */
export interface CourseState {
  readonly state: 'loading' | 'ready' | 'absent' | 'failed';
  readonly course?: CourseRecord;
  /** Also those taken away. */
  readonly entries: readonly AnyEntry[];
  /** Today on this device. */
  readonly today: Day;
  /** Changes that wait on this device until the server can be reached. */
  readonly waitingCount: number;
  readonly problem?: string;
}

export type WriteOutcome =
  | { readonly status: 'written' | 'waiting'; readonly entryId: string }
  | { readonly status: 'refused'; readonly fields: readonly FieldIssue[] }
  /** Somebody changed it meanwhile; the page shows both, nothing is lost. */
  | { readonly status: 'conflict'; readonly entryId: string };

export interface PutOptions {
  /** Absent: a new entry with a new id. */
  readonly entryId?: string;
  /** Version that was on screen; absent: the newest known. */
  readonly baseVersion?: number;
  readonly reason?: string;
  /** False: no "saved — undo" notice (for a form that shows it itself). */
  readonly notice?: boolean;
}

/** What a screen may do with one person's record. Each write can be undone from the notice that follows it. */
export interface CourseWriter {
  put<K extends EntryKind>(kind: K, body: Bodies[K], options?: PutOptions): Promise<WriteOutcome>;
  remove(entry: AnyEntry, reason?: string): Promise<WriteOutcome>;
  restore(entry: AnyEntry, version: number, reason?: string): Promise<WriteOutcome>;
}

export interface StoreAccess {
  readonly actor: Actor;
  setActor(actor: Actor): void;
  readonly online: boolean;
  useCourse(personId: string): CourseState;
  useWriter(personId: string): CourseWriter;
}

export const StoreContext = createContext<StoreAccess | undefined>(undefined);

function useAccess(): StoreAccess {
  const store = useContext(StoreContext);
  if (store === undefined) throw new RangeError('this view must stand inside the StoreProvider');
  return store;
}

export const useStore = (): StoreAccess => useAccess();
export const useCourse = (personId: string): CourseState => useAccess().useCourse(personId);
export const useWriter = (personId: string): CourseWriter => useAccess().useWriter(personId);
