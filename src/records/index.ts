export { BundleError, type BundleErrorCode } from './bundle/bundleError.ts';
export { type MovedHousehold, moveStore } from './bundle/moveStore.ts';
export { type BundleImport, type ReadBundleOptions, readBundle } from './bundle/readBundle.ts';
export { type WriteBundleOptions, writeBundle } from './bundle/writeBundle.ts';
export { StoreError, type StoreErrorCode } from './engine/engine.ts';
export { openStore, type StoreOptions, type StorePlace } from './repository/openStore.ts';
export { type RefusalCode, RefusedChange } from './repository/refusedChange.ts';
export type {
  AuditAction,
  AuditEntry,
  Change,
  ChangeResult,
  EntryQuery,
  PeopleQuery,
  PersonRow,
  Scope,
  Store,
} from './repository/store.ts';
