import { useSyncExternalStore } from 'react';
import { parseRoute, type Route } from './route.ts';

/** The view named in the address after `#`; it needs no server and works from any folder. */
export function useRoute(): Route {
  return useSyncExternalStore(subscribe, current);
}

let seen: { readonly hash: string; readonly route: Route } | undefined;

// why: a new object on every look would make React draw for ever
function current(): Route {
  if (seen?.hash !== location.hash) seen = { hash: location.hash, route: parseRoute(location.hash) };
  return seen.route;
}

function subscribe(changed: () => void): () => void {
  addEventListener('hashchange', changed);
  return () => removeEventListener('hashchange', changed);
}
