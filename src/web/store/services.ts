import { QueryClient } from '@tanstack/react-query';
import { createContext, useContext } from 'react';
import { API } from '../../api/index.ts';
import type { Actor, AnyEntry } from '../../clinic/index.ts';
import { readActor } from './actor.ts';
import { ApiClient } from './apiClient.ts';
import type { DeviceStore } from './deviceStore.ts';
import { openIndexedStore } from './indexedStore.ts';
import { withEntry } from './layOver.ts';
import { makeMemoryStore } from './memoryStore.ts';
import { Outbox } from './outbox.ts';
import { ReachState } from './reachState.ts';
import { sessionKey, takeKeyFromAddress } from './sessionKey.ts';
import { UndoStack } from './undoStack.ts';

/** What stands behind the StoreProvider: one of each for the whole visit. */
export interface Services {
  readonly client: ApiClient;
  readonly queries: QueryClient;
  readonly device: Promise<DeviceStore>;
  readonly outbox: Outbox;
  /** What the server acknowledged during this visit, in order. */
  readonly written: readonly AnyEntry[];
  readonly undo: UndoStack;
  readonly reach: ReachState;
  actor(): Actor;
  setActor(actor: Actor): void;
}

/** A record as the queries hold it. */
export interface RecordData {
  readonly entries: readonly AnyEntry[];
  /** Present where the server could not be asked: when it was read. */
  readonly keptAt?: string;
}

export const recordKey = (personId: string) => ['record', personId] as const;

/** Then the changes are sent again. chosen: a full batch takes well under a second. */
const SEND_PATIENCE_MS = 30_000;

export type Fetch = (path: string, init: RequestInit) => Promise<Response>;

export function makeServices(fetchPath: Fetch, device: Promise<DeviceStore>): Services {
  let actor = readActor();
  const reach = new ReachState();
  const written: AnyEntry[] = [];
  const client = new ApiClient({ fetch: fetchPath, actor: () => actor, key: sessionKey, onReach: reach.set });
  const queries = new QueryClient({
    defaultOptions: {
      // why: "online" of the browser is about the world; our server may be on this very machine
      queries: { networkMode: 'always', retry: false, staleTime: 10_000, gcTime: 15 * 60_000 },
      mutations: { networkMode: 'always' },
    },
  });
  const channel = typeof BroadcastChannel === 'undefined' ? undefined : new BroadcastChannel('kinsbourne-outbox');
  const outbox = new Outbox({
    device,
    send: async (personId, changes) =>
      (
        await client.call(API.change, {
          params: { personId },
          body: { changes: [...changes] },
          signal: AbortSignal.timeout(SEND_PATIENCE_MS),
        })
      ).results,
    onWritten(entry) {
      written.push(entry);
      queries.setQueryData<RecordData>(recordKey(entry.personId), (known) =>
        known === undefined ? known : { ...known, entries: withEntry(known.entries, entry) },
      );
      void queries.invalidateQueries({ queryKey: ['people'] });
      void queries.invalidateQueries({ queryKey: ['versions', entry.personId, entry.id] });
    },
    now: () => new Date(),
    later(milliseconds, callback) {
      const timer = setTimeout(callback, milliseconds);
      return () => clearTimeout(timer);
    },
    onKept: () => channel?.postMessage('kept'),
    ...('locks' in navigator
      ? { alone: (work: () => Promise<void>) => navigator.locks.request('kinsbourne-send', work) }
      : {}),
  });
  if (channel !== undefined) channel.onmessage = () => void outbox.load();
  void outbox.load().then(() => outbox.flush());
  return {
    client,
    queries,
    device,
    outbox,
    written,
    undo: new UndoStack(),
    reach,
    actor: () => actor,
    setActor(chosen) {
      actor = chosen;
      client.forgetSession();
    },
  };
}

let ours: Services | undefined;
let fetchOfPage: Fetch = (path, init) => fetch(path, init);

/** Another way to the API, before the first call; for trials without a server. */
export function replaceFetch(other: Fetch): void {
  fetchOfPage = other;
}

/** The services of this page. */
export function pageServices(): Services {
  if (ours === undefined) {
    takeKeyFromAddress();
    ours = makeServices(
      fetchOfPage,
      openIndexedStore().catch(() => makeMemoryStore()),
    );
  }
  return ours;
}

export const ServicesContext = createContext<Services | undefined>(undefined);

export function useServices(): Services {
  const services = useContext(ServicesContext);
  if (services === undefined) throw new RangeError('this must stand inside the StoreProvider');
  return services;
}
