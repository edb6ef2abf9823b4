import type { Day } from '../calendar/day.ts';
import type { Bodies, EntryKind } from './entryKinds.ts';

/** Who wrote or asked. Personal mode has one household; the person at the keyboard says who they are. */
export interface Actor {
  readonly id: string;
  readonly name: string;
  readonly role: 'family' | 'clinician' | 'system';
}

/** One thing recorded of a person, in its newest version unless said otherwise. Earlier versions are kept. */
export interface Entry<K extends EntryKind = EntryKind> {
  readonly id: string;
  readonly personId: string;
  readonly kind: K;
  /** From 1; each change adds one. */
  readonly version: number;
  readonly body: Bodies[K];
  /** Days it is about, from its kind's `span`. */
  readonly firstDay?: Day;
  readonly lastDay?: Day;
  /** Taken away, restorable. */
  readonly removed: boolean;
  readonly writtenAt: string;
  readonly author: Actor;
  readonly reason?: string;
}

/** An entry of any one kind: `entry.kind` tells the type of `entry.body`. */
export type AnyEntry = { readonly [K in EntryKind]: Entry<K> }[EntryKind];
