import type { Actor, AnyEntry, Bodies, EntryKind, FieldIssue } from '../../clinic/index.ts';

/** A change that was made on this device and that the server has not acknowledged yet. */
export interface WaitingChange {
  /** Sent again with the same id the change is done once. */
  readonly changeId: string;
  /** Order of making on this device. */
  readonly order: number;
  readonly op: 'put' | 'remove' | 'restore';
  readonly personId: string;
  readonly kind: EntryKind;
  readonly entryId: string;
  readonly baseVersion: number;
  /** For `put`; for `restore` the body as it is shown meanwhile, which is not sent. */
  readonly body?: Bodies[EntryKind];
  readonly version?: number;
  readonly reason?: string;
  readonly madeAt: string;
  readonly author: Actor;
  /** The server refused it. It stays here until the person mends or discards it. */
  readonly refused?: { readonly fields: readonly FieldIssue[]; readonly problem?: string; readonly code?: string };
}

/** Reasons that the page itself gives, as they stand in the record; the history says them in the reader's language. */
export const UNDO_REASON = 'undo';
export const CHOSEN_REASON = 'chosen of two versions';

/** Two versions of one entry: what was written here, and what somebody else had written meanwhile. */
export interface Conflict {
  /** Person and entry: there is one conflict of an entry at a time. */
  readonly id: string;
  readonly mine: WaitingChange;
  readonly theirs: AnyEntry;
  readonly foundAt: string;
}

export const conflictId = (personId: string, entryId: string): string => `${personId} ${entryId}`;
