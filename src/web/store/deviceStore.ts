import type { PersonCard } from '../../api/index.ts';
import type { AnyEntry } from '../../clinic/index.ts';
import type { Conflict, WaitingChange } from './waitingChange.ts';

/** A person's record as it was last read, for reading without the server. */
export interface KeptRecord {
  readonly entries: readonly AnyEntry[];
  readonly readAt: string;
}

/** People whose records are kept for reading without the server; the least lately read go first. chosen: a clinic's day. */
export const MOST_KEPT_RECORDS = 20;

/** What this device keeps by itself. What is promised to be kept is on the disk when the promise resolves. */
export interface DeviceStore {
  /** False where the browser offers no lasting store: all of it is gone when the page is closed. */
  readonly durable: boolean;
  changes(): Promise<readonly WaitingChange[]>;
  keepChange(change: WaitingChange): Promise<void>;
  dropChanges(changeIds: readonly string[]): Promise<void>;
  conflicts(): Promise<readonly Conflict[]>;
  /** In one step: the settled changes go, the conflict comes. A crash between the two would lose what was written. */
  settle(changeIds: readonly string[], conflict: Conflict | undefined): Promise<void>;
  /** In one step: the conflict goes, the changes that settle it (if any) come. */
  resolve(conflictId: string, changes: readonly WaitingChange[]): Promise<void>;
  draft(key: string): Promise<unknown>;
  keepDraft(key: string, value: unknown): Promise<void>;
  dropDraft(key: string): Promise<void>;
  record(personId: string): Promise<KeptRecord | undefined>;
  keepRecord(personId: string, record: KeptRecord): Promise<void>;
  dropRecord(personId: string): Promise<void>;
  people(): Promise<readonly PersonCard[]>;
  keepPeople(people: readonly PersonCard[]): Promise<void>;
  /** Forgets everything that is not waiting: records, list of people, drafts. */
  forgetCopies(): Promise<void>;
}
