// The second door of this folder: a PostgreSQL and what can go wrong with it, for those who keep no records there. Without the embedded
// database, the repository and the schemas of entries.
export { BundleError } from './bundle/bundleError.ts';
export { openServer } from './engine/openServer.ts';
export { StoreError } from './engine/storeError.ts';
