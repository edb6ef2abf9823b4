import { cacheName, outdatedCaches, treatmentOf } from './cacheRules.ts';

/** Filled by the build: a hash of all parts, and their names. */
declare const __PAGE_VERSION__: string;
declare const __PAGE_PARTS__: readonly string[];

// The types of a worker that stands before the page; the page's own library does not have them.
interface ExtendableEvent extends Event {
  waitUntil(work: Promise<unknown>): void;
}
interface FetchEvent extends ExtendableEvent {
  readonly request: Request;
  respondWith(response: Promise<Response>): void;
}
interface WorkerScope {
  readonly registration: { readonly scope: string };
  readonly clients: { claim(): Promise<void> };
  skipWaiting(): Promise<void>;
  addEventListener(type: 'install' | 'activate', listener: (event: ExtendableEvent) => void): void;
  addEventListener(type: 'fetch', listener: (event: FetchEvent) => void): void;
}
const worker = globalThis as unknown as WorkerScope;

const PAGE = './';
/** How long the server may take to give the page. chosen: on loopback it takes milliseconds; one that sleeps never answers. */
const PATIENCE_MS = 3000;
const NAME = cacheName(__PAGE_VERSION__);

worker.addEventListener('install', (event) => {
  event.waitUntil(
    caches
      .open(NAME)
      .then((cache) => cache.addAll([PAGE, ...__PAGE_PARTS__]))
      .then(() => worker.skipWaiting()),
  );
});

worker.addEventListener('activate', (event) => {
  event.waitUntil(
    caches
      .keys()
      .then((names) => Promise.all(outdatedCaches(names, NAME).map((name) => caches.delete(name))))
      .then(() => worker.clients.claim()),
  );
});

worker.addEventListener('fetch', (event) => {
  const { request } = event;
  switch (treatmentOf(request, worker.registration.scope)) {
    case 'cache-first':
      return event.respondWith(caches.match(request).then((kept) => kept ?? fetchAndKeep(request, request)));
    case 'page':
      return event.respondWith(pageOrKept(request));
    case 'network-first':
      return event.respondWith(fetchAndKeep(request, request).catch((error) => keptOr(request, error)));
    case 'pass':
      return;
  }
});

/**
 * The page as it is served now; without a server, or where it takes its time, the one of this build. It is never kept
 * anew here: a page of the next build would stand among the parts of this one, and miss its own.
 */
async function pageOrKept(request: Request): Promise<Response> {
  const asked = fetch(request);
  const late = new Promise<undefined>((resolve) => setTimeout(() => resolve(undefined), PATIENCE_MS));
  try {
    const first = await Promise.race([asked, late]);
    if (first !== undefined) return first;
  } catch (error) {
    return keptOr(PAGE, error);
  }
  // why: whoever gives the kept page does not care any more what becomes of the question
  asked.catch(() => {});
  return keptOr(PAGE, undefined).catch(() => asked);
}

async function fetchAndKeep(request: Request, key: Request | string): Promise<Response> {
  const response = await fetch(request);
  // why: a refusal or a fault must not be what is shown without the server
  if (response.ok && response.type === 'basic') {
    const copy = response.clone();
    await caches.open(NAME).then((cache) => cache.put(key, copy));
  }
  return response;
}

async function keptOr(key: Request | string, error: unknown): Promise<Response> {
  const cache = await caches.open(NAME);
  const kept = (await cache.match(key)) ?? (await caches.match(key));
  if (kept === undefined) throw error;
  return kept;
}
