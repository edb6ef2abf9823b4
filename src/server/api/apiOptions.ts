import type { SummaryKeeper } from '../../care/index.ts';
import type { Store } from '../../records/index.ts';
import type { Sessions } from './sessions.ts';

/** What the API works with. The clock comes in, so that tests have their own. */
export interface ApiOptions {
  readonly store: Store;
  readonly sessions: Sessions;
  readonly keeper: SummaryKeeper;
  readonly now: () => Date;
  readonly newId: () => string;
  readonly version: string;
}
