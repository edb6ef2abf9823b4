import type { PersonCard } from '../../api/index.ts';
import { type DeviceStore, type KeptRecord, MOST_KEPT_RECORDS } from './deviceStore.ts';
import type { Conflict, WaitingChange } from './waitingChange.ts';

/** The device store where the browser has none, and in tests: gone with the page. */
export function makeMemoryStore(): DeviceStore {
  const changes = new Map<string, WaitingChange>();
  const conflicts = new Map<string, Conflict>();
  const drafts = new Map<string, unknown>();
  const records = new Map<string, KeptRecord>();
  let people: readonly PersonCard[] = [];
  return {
    durable: false,
    changes: async () => [...changes.values()].sort((a, b) => a.order - b.order),
    keepChange: async (change) => {
      changes.set(change.changeId, change);
    },
    dropChanges: async (ids) => {
      for (const id of ids) changes.delete(id);
    },
    conflicts: async () => [...conflicts.values()],
    settle: async (ids, conflict) => {
      for (const id of ids) changes.delete(id);
      if (conflict !== undefined) conflicts.set(conflict.id, conflict);
    },
    resolve: async (id, settling) => {
      conflicts.delete(id);
      for (const change of settling) changes.set(change.changeId, change);
    },
    draft: async (key) => drafts.get(key),
    keepDraft: async (key, value) => {
      drafts.set(key, structuredClone(value));
    },
    dropDraft: async (key) => {
      drafts.delete(key);
    },
    record: async (personId) => records.get(personId),
    keepRecord: async (personId, record) => {
      records.delete(personId);
      records.set(personId, record);
      const oldest = records.keys().next().value;
      if (records.size > MOST_KEPT_RECORDS && oldest !== undefined) records.delete(oldest);
    },
    dropRecord: async (personId) => {
      records.delete(personId);
    },
    people: async () => people,
    keepPeople: async (kept) => {
      people = kept;
    },
    forgetCopies: async () => {
      drafts.clear();
      records.clear();
      people = [];
    },
  };
}
