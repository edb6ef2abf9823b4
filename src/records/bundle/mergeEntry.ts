import type { Actor, AnyEntry } from '../../clinic/index.ts';
import type { KeptVersion } from '../repository/entryRows.ts';
import { BundleError } from './bundleError.ts';

/**
 * What an entry that both sides have gets from the bundle, as versions to add after those that are there.
 *
 * 1. A version is the same where its change is the same. What is there already is not added.
 * 2. Where the bundle only goes on from what is here, its further versions are added as they are.
 * 3. Where both went on, the bundle's versions become extra ones with the next free numbers; author, time and reason stay.
 *    The one that was written last is the newest: where that is ours, it is repeated at the end.
 *
 * Nothing that is here is changed or lost, and adding the same bundle again adds nothing.
 */
export function mergeEntry(
  here: readonly KeptVersion[],
  bundle: readonly KeptVersion[],
  importer: { readonly actor: Actor; readonly nowAt: string; readonly newId: () => string },
): KeptVersion[] {
  const known = new Set(here.map(({ changeId }) => changeId));
  const missing = bundle.filter(({ changeId }) => !known.has(changeId));
  const ours = here.at(-1);
  if (missing.length === 0 || ours === undefined) return missing;
  if (ours.entry.kind !== missing[0]!.entry.kind)
    throw new BundleError(
      'CLASH',
      'An entry of this bundle has the id of an entry of another kind that is in the store.',
      'Import the bundle into an empty store, or let it replace what is there. Nothing was taken in.',
    );
  const goesOn =
    missing[0]!.entry.version === ours.entry.version + 1 && bundle.some(({ changeId }) => changeId === ours.changeId);
  if (goesOn) return missing;
  const added = missing.map(({ entry, changeId }, i) => ({
    changeId,
    entry: { ...entry, version: ours.entry.version + 1 + i } as AnyEntry,
  }));
  const newest = added.at(-1)!.entry;
  if (newest.writtenAt > ours.entry.writtenAt) return added;
  return [...added, repeated(ours.entry, newest.version + 1, importer)];
}

function repeated(
  entry: AnyEntry,
  version: number,
  { actor, nowAt, newId }: { readonly actor: Actor; readonly nowAt: string; readonly newId: () => string },
): KeptVersion {
  const writtenAt = nowAt > entry.writtenAt ? nowAt : entry.writtenAt;
  return {
    changeId: newId(),
    entry: { ...entry, version, writtenAt, author: actor, reason: KEPT_REASON } as AnyEntry,
  };
}

export const KEPT_REASON = 'Written later than what was imported; the imported version stands before it.';
