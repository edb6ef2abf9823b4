import { type CohortSpec, specHash } from '../../../course/index.ts';
import { KINSBOURNE_VERSION } from '../../../pipeline/index.ts';
import type { CohortGatherer } from '../gatherCohort.ts';
import { keptBytes, MOST_KEPT_BYTES, type PeopleBlock, type RunLocks, type RunStore } from './keptRun.ts';

/** Whether a reload can go on with the run: yes; no, the browser refused or has no room; no, a newer run took its place. */
export type Keeping = 'kept' | 'refused' | 'displaced';

/** People of a block at least: about a second of work, which is what a reload costs; fewer would be many small writes. Chosen. */
const BLOCK_PEOPLE = 200;

export interface RunKeeperOptions {
  readonly store: () => Promise<RunStore>;
  readonly locks: RunLocks;
  /** Name of this run among those of other tabs. */
  readonly owner: string;
  readonly tell: (keeping: Keeping) => void;
}

/**
 * Keeps what a run has done, beside the work and never in its way: one write at a time is under way, and what is done meanwhile goes
 * with the next. Where the store refuses, the run simply goes on without it.
 */
export class RunKeeper {
  readonly #options: RunKeeperOptions;
  #writing: Promise<void> | undefined;
  #isOver = false;
  #release: () => void = () => undefined;

  constructor(options: RunKeeperOptions) {
    this.#options = options;
  }

  /** Takes the place of whatever was kept before. */
  begin(spec: CohortSpec, settings: string): void {
    this.#write(async (store) => {
      if (keptBytes(spec) > MOST_KEPT_BYTES) throw new RangeError('the run is too large to be kept');
      await this.#hold();
      await store.begin({
        owner: this.#options.owner,
        specSha256: specHash(spec),
        programVersion: KINSBOURNE_VERSION,
        settings,
        wantedPeople: spec.people,
        donePeople: 0,
      });
      return true;
    });
  }

  /** Goes on with the run that another worker left. @returns its blocks, or undefined where it is not there any more */
  async takeOver(from: string): Promise<readonly PeopleBlock[] | undefined> {
    let blocks: readonly PeopleBlock[] | undefined = [];
    await this.#write(async (store) => {
      await this.#hold();
      blocks = await store.takeOver(from, this.#options.owner);
      return blocks !== undefined;
    });
    return blocks;
  }

  /** To be called now and then: keeps what was done since, where it is enough. */
  tend(gatherer: CohortGatherer): void {
    if (this.#isOver || this.#writing !== undefined) return;
    const block = gatherer.takeBlock(BLOCK_PEOPLE);
    if (block !== undefined) this.#write((store) => store.keep(this.#options.owner, block));
  }

  /** Keeps what is left; after that, others may go on with the run. */
  async finish(gatherer: CohortGatherer): Promise<void> {
    await this.#writing;
    const block = this.#isOver ? undefined : gatherer.takeBlock(1);
    if (block !== undefined) await this.#write((store) => store.keep(this.#options.owner, block));
    else if (!this.#isOver && gatherer.donePeople === 0) await this.#drop();
    this.#isOver = true;
    this.#release();
  }

  /** @param work tells whether the run is still ours */
  #write(work: (store: RunStore) => Promise<boolean>): Promise<void> {
    const writing = this.#attempt(work).finally(() => {
      this.#writing = undefined;
    });
    this.#writing = writing;
    return writing;
  }

  async #attempt(work: (store: RunStore) => Promise<boolean>): Promise<void> {
    const { store, tell } = this.#options;
    try {
      const isOurs = await work(await store());
      if (!isOurs) this.#end();
      tell(isOurs ? 'kept' : 'displaced');
    } catch {
      // why: the reason does not matter to the run; a browser words it in its own way
      this.#end();
      tell('refused');
      await this.#drop();
    }
  }

  /** why: half a run would take the room of what there was none for */
  async #drop(): Promise<void> {
    try {
      await (await this.#options.store()).discard(this.#options.owner);
    } catch {
      // why: a store that refuses everything holds nothing of ours
    }
  }

  async #hold(): Promise<void> {
    this.#release = await this.#options.locks.hold(this.#options.owner);
  }

  #end(): void {
    this.#isOver = true;
    this.#release();
  }
}
