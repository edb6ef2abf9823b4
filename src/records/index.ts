export { BundleError } from './bundle/bundleError.ts';
export { checkBundle } from './bundle/checkBundle.ts';
export { moveStore } from './bundle/moveStore.ts';
export { type BundleImport, readBundle } from './bundle/readBundle.ts';
export { writeBundle } from './bundle/writeBundle.ts';
export { StoreError } from './engine/engine.ts';
export { openStore, type StorePlace } from './repository/openStore.ts';
export { RefusedChange } from './repository/refusedChange.ts';
export type {
  Change,
  ChangeResult,
  PersonRow,
  Scope,
  Store,
} from './repository/store.ts';
