import { noteAccess, readAudit } from './auditTrail.ts';
import { erase } from './erase.ts';
import { getFile, putFile } from './keptFiles.ts';
import { keepSummary, readPeople, staleSummaries } from './people.ts';
import { readEntries, readEntriesAt, readEntry, readVersions } from './readEntries.ts';
import { keepSetting, readSettings } from './settings.ts';
import type { Store } from './store.ts';
import type { StoreContext } from './storeContext.ts';
import { writeChanges } from './writeChanges.ts';

const CONTEXTS = new WeakMap<Store, StoreContext>();

/** The store over an open, migrated database. */
export function sqlStore(context: StoreContext, place: string, close: () => Promise<void>): Store {
  const store: Store = {
    kind: context.kind,
    place,
    write: (scope, changes) => writeChanges(context, scope, changes),
    entries: (scope, query) => readEntries(context, scope, query),
    entry: (scope, personId, entryId) => readEntry(context, scope, personId, entryId),
    versions: (scope, personId, entryId) => readVersions(context, scope, personId, entryId),
    entriesAt: (scope, personId, at) => readEntriesAt(context, scope, personId, at),
    people: (scope, query) => readPeople(context, scope, query),
    keepSummary: (scope, personId, summary) => keepSummary(context, scope, personId, summary),
    staleSummaries: (scope, day, limit) => staleSummaries(context, scope, day, limit),
    noteAccess: (scope, action, of) => noteAccess(context, scope, action, of),
    audit: (scope, query) => readAudit(context, scope, query),
    erase: (scope, what) => erase(context, scope, what),
    putFile: (scope, personId, bytes) => putFile(context, scope, personId, bytes),
    getFile: (scope, personId, sha256) => getFile(context, scope, personId, sha256),
    settings: (scope) => readSettings(context, scope),
    keepSetting: (scope, name, value) => keepSetting(context, scope, name, value),
    close,
  };
  CONTEXTS.set(store, context);
  return store;
}

/** What a store that `openStore` gave works with; for bundles, which need more than its methods. */
export function contextOf(store: Store): StoreContext {
  const context = CONTEXTS.get(store);
  if (context === undefined) throw new RangeError('this store was not opened by openStore');
  return context;
}
