import { specHash } from '../../../course/index.ts';
import { KINSBOURNE_VERSION } from '../../../pipeline/index.ts';
import { type CohortSettings, specOf } from '../cohortSettings.ts';
import { readSettings } from '../keptSettings.ts';
import type { KeptHead, RunStore } from './keptRun.ts';

/** A run that a tab left on this device. */
export type LeftRun =
  | {
      readonly kind: 'left';
      readonly owner: string;
      readonly settings: CohortSettings;
      /** Done in every arm; all of them where the run was finished. */
      readonly people: number;
    }
  /** Another tab is at it. */
  | { readonly kind: 'elsewhere'; readonly owner: string; readonly wantedPeople: number }
  /** Another version made it; it is gone now. */
  | { readonly kind: 'otherVersion'; readonly wantedPeople: number };

/**
 * What was left. A run that cannot be gone on with is removed: rows of two versions never stand in one result.
 * @param isFree whether nobody is at the run of an owner
 */
export async function findLeftRun(
  store: RunStore,
  isFree: (owner: string) => Promise<boolean>,
): Promise<LeftRun | undefined> {
  const head = await store.head();
  if (head === undefined) return undefined;
  const { owner, wantedPeople } = head;
  if (!(await isFree(owner))) return { kind: 'elsewhere', owner, wantedPeople };
  const settings = settingsOf(head);
  if (settings !== undefined && head.donePeople > 0) return { kind: 'left', owner, settings, people: head.donePeople };
  await store.discard(owner);
  return head.donePeople > 0 ? { kind: 'otherVersion', wantedPeople } : undefined;
}

/** The settings of a kept run; undefined where they do not give the same cohort any more. */
function settingsOf({ settings: line, specSha256, programVersion }: KeptHead): CohortSettings | undefined {
  const settings = programVersion === KINSBOURNE_VERSION ? readSettings(line) : undefined;
  return settings !== undefined && specHash(specOf(settings)) === specSha256 ? settings : undefined;
}
