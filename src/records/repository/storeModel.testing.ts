import type { AnyEntry } from '../../clinic/index.ts';
import type { Change, ChangeResult, Scope } from './store.ts';

interface ModelVersion {
  readonly changeId: string;
  readonly entry: AnyEntry;
}

/** The definition of a store in plain lists, for one household: the slow twin of the real one. */
export class StoreModel {
  readonly #versions: ModelVersion[] = [];

  write({ actor }: Scope, changes: readonly Change[], nowAt: string): ChangeResult[] {
    return changes.map((change) => {
      const { changeId, personId, entryId, kind, op, baseVersion } = change;
      const chain = this.#chain(personId, entryId);
      const current = chain.at(-1)?.entry;
      if (current !== undefined && chain.some((version) => version.changeId === changeId))
        return { status: 'already-done', changeId, entry: current };
      if (current !== undefined && current.version !== baseVersion) return { status: 'conflict', changeId, current };
      const body =
        op === 'put'
          ? change.body
          : op === 'remove'
            ? current!.body
            : chain.find(({ entry }) => entry.version === change.version)!.entry.body;
      const day = (body as { day?: string }).day;
      const entry = {
        id: entryId,
        personId,
        kind,
        version: baseVersion + 1,
        body,
        ...(day === undefined ? {} : { firstDay: day, lastDay: day }),
        removed: op === 'remove',
        writtenAt: nowAt,
        author: actor,
        ...(change.reason === undefined ? {} : { reason: change.reason }),
      } as AnyEntry;
      this.#versions.push({ changeId, entry });
      return { status: 'written', changeId, entry };
    });
  }

  versions(personId: string, entryId: string): AnyEntry[] {
    return this.#chain(personId, entryId)
      .map(({ entry }) => entry)
      .reverse();
  }

  /** Newest versions until an instant, those that were taken away left out. */
  entries(personId: string, atOrBefore = '9999'): AnyEntry[] {
    const newest = new Map<string, AnyEntry>();
    for (const { entry } of this.#versions)
      if (entry.personId === personId && entry.writtenAt <= atOrBefore) newest.set(entry.id, entry);
    const dayOf = (entry: AnyEntry) => entry.firstDay ?? '~';
    return [...newest.values()]
      .filter(({ removed }) => !removed)
      .sort((a, b) => (dayOf(a) !== dayOf(b) ? (dayOf(a) < dayOf(b) ? -1 : 1) : a.id < b.id ? -1 : 1));
  }

  #chain(personId: string, entryId: string): ModelVersion[] {
    return this.#versions.filter(({ entry }) => entry.personId === personId && entry.id === entryId);
  }
}
