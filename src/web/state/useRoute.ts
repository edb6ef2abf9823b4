import { useSyncExternalStore } from 'react';

export type Route = 'analyse' | 'simulator';

/** The view named in the address after `#`; it needs no server and works from any folder. */
export function useRoute(): Route {
  return useSyncExternalStore(subscribe, () => (location.hash === '#/simulator' ? 'simulator' : 'analyse'));
}

function subscribe(changed: () => void): () => void {
  addEventListener('hashchange', changed);
  return () => removeEventListener('hashchange', changed);
}
