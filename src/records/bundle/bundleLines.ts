import type { Actor, AnyEntry } from '../../clinic/index.ts';
import type { AuditEntry } from '../repository/store.ts';

/** The lines of a bundle, in this order; each is JSON. docs/formats/bundle.md describes them for people. */
export const BUNDLE_FORMAT = 'kinsbourne-bundle';
export const BUNDLE_VERSION = 1;

export interface HeaderLine {
  readonly format: typeof BUNDLE_FORMAT;
  readonly version: number;
  readonly madeAt: string;
  readonly household: string;
  /** Everything of the household, or some people with what is theirs. */
  readonly covers: 'household' | 'people';
}

/** Opens the block of one person; people are in order of their ids. */
export interface PersonLine {
  readonly type: 'person';
  readonly personId: string;
  readonly changeCount: number;
  readonly changedAt: string;
}

/** One version of an entry; in order of entry id, then version. The last one of an entry is its newest. */
export interface EntryLine {
  readonly type: 'entry';
  readonly changeId: string;
  readonly entry: AnyEntry;
}

/** A file of the person; its pieces follow where the bundle did not bring the same content before. */
export interface FileLine {
  readonly type: 'file';
  readonly personId: string;
  readonly sha256: string;
  readonly sizeBytes: number;
  readonly keptAt: string;
}

export interface PieceLine {
  readonly type: 'piece';
  readonly offset: number;
  /** Base64. */
  readonly data: string;
}

export interface SettingLine {
  readonly type: 'setting';
  readonly name: string;
  readonly value: unknown;
  readonly changedAt: string;
  readonly author: Actor;
}

export interface AuditLine extends AuditEntry {
  readonly type: 'audit';
}

export type ContentLine = PersonLine | EntryLine | FileLine | PieceLine | SettingLine | AuditLine;

/** Closes the bundle: what was written, and the SHA-256 of all bytes of the lines before. */
export interface EndLine {
  readonly type: 'end';
  readonly counts: BundleCounts;
  readonly sha256: string;
}

export interface BundleCounts {
  readonly people: number;
  readonly versions: number;
  readonly files: number;
  readonly settings: number;
  readonly auditLines: number;
}

export const NO_COUNTS: BundleCounts = { people: 0, versions: 0, files: 0, settings: 0, auditLines: 0 };

const COUNTED: Readonly<Record<ContentLine['type'], keyof BundleCounts | undefined>> = {
  person: 'people',
  entry: 'versions',
  file: 'files',
  piece: undefined,
  setting: 'settings',
  audit: 'auditLines',
};

export function countLine(counts: BundleCounts, { type }: ContentLine): BundleCounts {
  const name = COUNTED[type];
  return name === undefined ? counts : { ...counts, [name]: counts[name] + 1 };
}
