import type { ColumnType, Generated } from 'kysely';
import type { AuditAction } from '../repository/store.ts';

/**
 * The tables as the newest migration leaves them. What the columns mean stands in the migrations.
 * Bodies are `json`, not `jsonb`: the text comes back as it was given (key order, U+0000, lone surrogates), and is smaller.
 */
export interface Tables {
  readonly migration: MigrationTable;
  readonly writer: WriterTable;
  readonly person_state: PersonStateTable;
  readonly entry: EntryTable;
  readonly entry_version: EntryVersionTable;
  readonly file: FileTable;
  readonly audit: AuditTable;
  readonly setting: SettingTable;
}

/** JSON as its text on the way in, as its value on the way out. */
type Json<T = unknown> = ColumnType<T, string, string>;

export interface MigrationTable {
  readonly number: number;
  readonly name: string;
  readonly sha256: string;
  readonly applied_at: string;
}

/** Who writes, once each, so that a row that names its writer spends four bytes. */
export interface WriterTable {
  readonly writer: Generated<number>;
  readonly household: string;
  readonly digest: string;
  readonly actor: Json;
}

export interface PersonStateTable {
  readonly household: string;
  readonly person_id: string;
  readonly removed: boolean;
  readonly name_search: string;
  readonly change_count: number;
  readonly changed_at: string;
  readonly attention: number;
  readonly summary: ColumnType<unknown, string | null, string | null>;
  readonly summary_change_count: number | null;
  readonly summary_day: string | null;
}

interface VersionColumns {
  readonly household: string;
  readonly person_id: string;
  readonly entry_id: string;
  readonly kind: string;
  readonly version: number;
  readonly writer: number;
  /** `-infinity` and `infinity` where there is none; never selected as they are. */
  readonly first_day: string;
  readonly last_day: string;
  readonly written_at: string;
  readonly removed: boolean;
  readonly change_id: string;
  readonly reason: ColumnType<string | null, string | null, string | null>;
  readonly body: Json;
}

/** The newest version of each entry. */
export type EntryTable = VersionColumns;
/** The versions before it. */
export type EntryVersionTable = VersionColumns;

export interface FileTable {
  readonly household: string;
  readonly person_id: string;
  readonly sha256: string;
  readonly size_bytes: number;
  readonly kept_at: string;
}

export interface AuditTable {
  readonly seq: Generated<number>;
  readonly household: string;
  readonly at: string;
  readonly writer: number;
  readonly action: AuditAction;
  readonly count: number;
  readonly version: number | null;
  readonly person_id: string | null;
  readonly kind: string | null;
  readonly entry_id: string | null;
  readonly what: string | null;
}

export interface SettingTable {
  readonly household: string;
  readonly name: string;
  readonly value: Json;
  readonly changed_at: string;
  readonly writer: number;
}
