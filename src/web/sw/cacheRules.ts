/** How a request of the page is answered. */
export type Treatment = 'pass' | 'cache-first' | 'page' | 'network-first';

export interface AskedFor {
  readonly method: string;
  readonly url: string;
  readonly mode: string;
}

/**
 * What the worker does with a request. Records never pass through a cache: whatever is under `api/` goes by untouched.
 * @param scope address of the folder that the worker was registered for, ending in a slash
 */
export function treatmentOf({ method, url, mode }: AskedFor, scope: string): Treatment {
  if (method !== 'GET' || !url.startsWith(scope)) return 'pass';
  const path = url.slice(scope.length).replace(/[?#].*$/, '');
  if (/^api(\/|$)/.test(path)) return 'pass';
  if (mode === 'navigate') return path === '' || path === 'index.html' ? 'page' : 'pass';
  // why: their names hold a hash of their content, so they never change
  if (path.startsWith('assets/')) return 'cache-first';
  return 'network-first';
}

const PREFIX = 'kinsbourne-';

export const cacheName = (version: string): string => `${PREFIX}${version}`;

/**
 * Caches to delete once a version is in charge. The version before stays: a page of it may still be open and fetch one
 * of its parts. `names` in the order of making, as the browser gives them.
 */
export function outdatedCaches(names: readonly string[], current: string): readonly string[] {
  const others = names.filter((name) => name.startsWith(PREFIX) && name !== current);
  return others.slice(0, -1);
}
