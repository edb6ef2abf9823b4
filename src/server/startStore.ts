import { randomUUID } from 'node:crypto';
import { homedir } from 'node:os';
import { defaultStorePlace, HOUSEHOLD, SummaryKeeper, storePlaceOf } from '../care/index.ts';
import { KINSBOURNE_VERSION } from '../pipeline/index.ts';
import { openStore, type Store } from '../records/index.ts';
import type { ApiOptions } from './api/apiOptions.ts';
import { Sessions } from './api/sessions.ts';

export interface StartedStore {
  readonly api: ApiOptions;
  close(): Promise<void>;
}

/** Opens the store and makes what the API needs. @param wanted folder or `postgres://` address; absent: the default */
export async function startStore(
  env: Readonly<Record<string, string | undefined>>,
  wanted: string | undefined,
  key: string | undefined,
): Promise<StartedStore> {
  const around = { env, platform: process.platform, home: homedir() };
  const now = (): Date => new Date();
  const store = await openStore(
    wanted === undefined ? defaultStorePlace(env, around.platform, around.home) : storePlaceOf(wanted, around),
  );
  return apiOver(store, { now, ...(key === undefined ? {} : { key }) });
}

/** The API's surroundings over a store that is open already. */
export function apiOver(store: Store, options: { readonly now: () => Date; readonly key?: string }): StartedStore {
  const { now } = options;
  const keeper = new SummaryKeeper({
    store,
    scope: { actor: { id: 'kinsbourne', name: 'Kinsbourne', role: 'system' }, household: HOUSEHOLD },
    today: () => now().toISOString().slice(0, 10),
  });
  return {
    api: {
      store,
      keeper,
      sessions: new Sessions(options.key),
      now,
      newId: randomUUID,
      version: KINSBOURNE_VERSION,
    },
    async close() {
      await keeper.close();
      await store.close();
    },
  };
}
