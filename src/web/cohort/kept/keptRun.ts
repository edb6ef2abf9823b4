import { COHORT_COLUMNS, type CohortSpec } from '../../../course/index.ts';

/** Rows of people that are done in every arm: the piece in which a run is kept. */
export interface PeopleBlock {
  readonly firstId: number;
  readonly count: number;
  /** In the order of the arms, each as `rowsToBytes` makes them. */
  readonly arms: readonly Uint8Array<ArrayBuffer>[];
}

/** What is known of a kept run without its rows. */
export interface KeptHead {
  /** Name of the worker that is, or was last, at it; nobody else may add to it. */
  readonly owner: string;
  /** `specHash`: rows of another cohort, other columns or other parameters are not this run's. */
  readonly specSha256: string;
  /** The same spec gives the same rows within one version of the program. */
  readonly programVersion: string;
  /** As `writeSettings` wrote them. */
  readonly settings: string;
  readonly wantedPeople: number;
  readonly donePeople: number;
}

/**
 * The one run that a device keeps. Each call happens wholly or not at all, and whoever is not the owner any more changes nothing:
 * so that two tabs, whatever they do at the same moment, never mix their rows.
 */
export interface RunStore {
  head(): Promise<KeptHead | undefined>;
  /** Puts a run that has nobody done in the place of what was kept. */
  begin(head: KeptHead): Promise<void>;
  /** Makes `owner` the owner where it still is `from`. @returns the blocks in their order, or undefined where it is not */
  takeOver(from: string, owner: string): Promise<readonly PeopleBlock[] | undefined>;
  /** Adds a block, in the place of what may stand there from its first person on. @returns whether the run is still the owner's */
  keep(owner: string, block: PeopleBlock): Promise<boolean>;
  /** Removes the run where it is still the owner's. */
  discard(owner: string): Promise<void>;
}

/** Marks runs that somebody is at, for other tabs; the mark goes with the tab or the worker, however it ends. */
export interface RunLocks {
  /** @returns how to let go */
  hold(owner: string): Promise<() => void>;
  /** Passes when nobody is at the run. */
  whenFree(owner: string): Promise<void>;
}

/**
 * A run is kept up to this size. why: a device keeps one run, and a browser that is short of room may throw away everything of this
 * page, waiting entries of the record among it. The largest run that can be set, 20,000 people in 4 arms, has 31 MB.
 */
export const MOST_KEPT_BYTES = 40_000_000;

/** Bytes that the whole run comes to. */
export function keptBytes({ people, arms }: CohortSpec): number {
  return people * arms.length * COHORT_COLUMNS.length * Float64Array.BYTES_PER_ELEMENT;
}
