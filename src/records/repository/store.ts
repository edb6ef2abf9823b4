import type { Actor, AnyEntry, Bodies, EntryKind } from '../../clinic/index.ts';

/**
 * Who asks, and for whom. Every method takes one, and it is part of the query: what lies outside of it does not exist.
 * Personal mode has one household and all of its people; accounts narrow it later.
 */
export interface Scope {
  readonly actor: Actor;
  readonly household: string;
  /** Absent: everybody of the household. */
  readonly people?: readonly string[];
  readonly deviceId?: string;
}

/** A change to one entry, made against the version that the writer saw (0: none). */
export interface Change<K extends EntryKind = EntryKind> {
  /** Made by the writer; the same change sent twice is done once. */
  readonly changeId: string;
  readonly op: 'put' | 'remove' | 'restore';
  readonly personId: string;
  readonly kind: K;
  readonly entryId: string;
  readonly baseVersion: number;
  /** For `put`. */
  readonly body?: Bodies[K];
  /** For `restore`: the version whose body becomes the newest. */
  readonly version?: number;
  readonly reason?: string;
}

export type ChangeResult =
  | { readonly status: 'written'; readonly changeId: string; readonly entry: AnyEntry }
  /** This very change had been done before; nothing happened now. */
  | { readonly status: 'already-done'; readonly changeId: string; readonly entry: AnyEntry }
  /** Somebody else changed it since; nothing was written. `current` is what stands. */
  | { readonly status: 'conflict'; readonly changeId: string; readonly current: AnyEntry };

export interface EntryQuery {
  readonly personId: string;
  readonly kinds?: readonly EntryKind[];
  /** Entries whose days touch [fromDay, toDay]; entries without a day are always among them. */
  readonly fromDay?: string;
  readonly toDay?: string;
  readonly withRemoved?: boolean;
}

export interface PersonRow {
  readonly personId: string;
  readonly entry: AnyEntry;
  /** Grows with each change of anything of this person. */
  readonly changeCount: number;
  readonly summary?: unknown;
  /** `changeCount` and day that the summary was made from. */
  readonly summaryOf?: { readonly changeCount: number; readonly day: string };
}

export interface PeopleQuery {
  readonly limit: number;
  readonly offset?: number;
  /** Part of the name. */
  readonly search?: string;
  /** True: those whose own entry was removed, in place of the others. */
  readonly removed?: boolean;
  readonly orderBy?: 'attention' | 'name' | 'changed';
}

export type AuditAction =
  | 'read'
  | 'write'
  | 'remove'
  | 'restore'
  | 'erase'
  | 'export'
  | 'import'
  | 'report'
  | 'summary';

export interface AuditEntry {
  readonly at: string;
  readonly actor: Actor;
  readonly action: AuditAction;
  readonly personId?: string;
  readonly kind?: EntryKind;
  readonly entryId?: string;
  readonly version?: number;
  /** What was read or done, without personal data: `record`, `report`, `bundle`. */
  readonly what?: string;
  /** Reads of the same thing by the same person within ten minutes are one line with a count. */
  readonly count: number;
}

/** What was deleted. */
export interface Erased {
  readonly entries: number;
  readonly files: number;
  /** The deletion stands, but its bytes may still be in the database's files; it is tried again at the next start or deletion. */
  readonly tracesLeft?: true;
}

/** What is kept, whichever engine keeps it. */
export interface Store {
  readonly kind: 'embedded' | 'server';
  readonly place: string;
  /** All changes in one transaction; a conflict stops none of the others. Acknowledged means durable. @throws StoreError */
  write(scope: Scope, changes: readonly Change[]): Promise<readonly ChangeResult[]>;
  /** Newest versions, in order of first day. */
  entries(scope: Scope, query: EntryQuery): Promise<readonly AnyEntry[]>;
  entry(scope: Scope, personId: string, entryId: string): Promise<AnyEntry | undefined>;
  /** Every version, newest first. */
  versions(scope: Scope, personId: string, entryId: string): Promise<readonly AnyEntry[]>;
  /** Everything as it stood at an instant. */
  entriesAt(scope: Scope, personId: string, at: string): Promise<readonly AnyEntry[]>;
  people(scope: Scope, query: PeopleQuery): Promise<{ readonly rows: readonly PersonRow[]; readonly total: number }>;
  /** Keeps what the clinic list shows of a person. `attention` orders the list: greater comes first. */
  keepSummary(
    scope: Scope,
    personId: string,
    summary: { readonly changeCount: number; readonly day: string; readonly attention: number; readonly body: unknown },
  ): Promise<void>;
  /** People whose summary is older than their newest change or than `day`, oldest first. */
  staleSummaries(
    scope: Scope,
    day: string,
    limit: number,
  ): Promise<readonly { readonly personId: string; readonly changeCount: number }[]>;
  /** Writes a line of the audit trail; coalesces reads. */
  noteAccess(
    scope: Scope,
    action: AuditAction,
    of: { readonly personId?: string; readonly what?: string },
  ): Promise<void>;
  audit(
    scope: Scope,
    query: { readonly personId?: string; readonly before?: string; readonly limit: number },
  ): Promise<readonly AuditEntry[]>;
  /**
   * Really deletes a person or one entry with all versions and files, with a recording also its analyses; the audit trail keeps a stub without content. When it
   * resolves, what was deleted stands in no file of an embedded store any more, unless `tracesLeft` says otherwise.
   */
  erase(scope: Scope, what: { readonly personId: string; readonly entryId?: string }): Promise<Erased>;
  putFile(
    scope: Scope,
    personId: string,
    bytes: AsyncIterable<Uint8Array> | Uint8Array,
  ): Promise<{ readonly sha256: string; readonly sizeBytes: number }>;
  /** Undefined where there is none, or not for this scope. */
  getFile(scope: Scope, personId: string, sha256: string): Promise<Uint8Array | undefined>;
  settings(scope: Scope): Promise<Readonly<Record<string, unknown>>>;
  keepSetting(scope: Scope, name: string, value: unknown): Promise<void>;
  close(): Promise<void>;
}
