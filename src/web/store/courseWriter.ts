import { type AnyEntry, type Bodies, checkEntry, type EntryKind } from '../../clinic/index.ts';
import { layOver } from './layOver.ts';
import { type RecordData, recordKey, type Services } from './services.ts';
import type { CourseWriter, PutOptions, WriteOutcome } from './storeContext.ts';
import { dayOf } from './today.ts';
import type { Done } from './undoStack.ts';
import { UNDO_REASON, type WaitingChange } from './waitingChange.ts';

/** How long a form waits for the server before it says "waiting". */
const PATIENCE_MS = 3000;

type Draft = Pick<WaitingChange, 'op' | 'kind' | 'entryId' | 'baseVersion'> &
  Partial<Pick<WaitingChange, 'body' | 'version' | 'reason'>>;

/** Writes of one person: first onto the device, then to the server; each can be undone. */
export function makeCourseWriter(services: Services, personId: string): CourseWriter {
  const { outbox, undo, queries } = services;

  /** The entry as it is known now, with what waits laid over. */
  const current = (entryId: string): AnyEntry | undefined => {
    const read = queries.getQueryData<RecordData>(recordKey(personId))?.entries ?? [];
    const mine = outbox.state().changes.filter((change) => change.personId === personId && change.entryId === entryId);
    return layOver(
      read.filter(({ id }) => id === entryId),
      mine,
    )[0];
  };

  const write = async (draft: Draft): Promise<WriteOutcome> => {
    const change: WaitingChange = {
      ...draft,
      changeId: crypto.randomUUID(),
      order: outbox.nextOrder(),
      personId,
      madeAt: new Date().toISOString(),
      author: services.actor(),
    };
    const { settled } = await outbox.add(change);
    const timeout = new Promise<{ readonly status: 'waiting' }>((resolve) => {
      setTimeout(() => resolve({ status: 'waiting' }), PATIENCE_MS);
    });
    const outcome = await Promise.race([settled, timeout]);
    outbox.stopAwaiting(change.changeId);
    if (outcome.status === 'refused') return { status: 'refused', fields: outcome.fields };
    return { status: outcome.status, entryId: draft.entryId };
  };

  /** Writes so that it can be taken back, from the first moment on: what is typed next may be Ctrl+Z. */
  const undoable = async (
    draft: Draft,
    done: Done,
    silent: boolean,
    back: () => Draft | undefined,
  ): Promise<WriteOutcome> => {
    const step = undo.begin(async () => {
      const way = back();
      if (way !== undefined) await write({ ...way, reason: UNDO_REASON });
    });
    try {
      const outcome = await write(draft);
      if (outcome.status === 'refused' || outcome.status === 'conflict') undo.drop(step);
      else if (!silent) undo.announce(step, outcome.status === 'waiting' ? 'waiting' : done);
      return outcome;
    } catch (error) {
      undo.drop(step);
      throw error;
    }
  };

  return {
    async put<K extends EntryKind>(kind: K, body: Bodies[K], options: PutOptions = {}): Promise<WriteOutcome> {
      const fields = checkEntry(kind, body, dayOf(new Date()));
      if (fields.length > 0) return { status: 'refused', fields };
      const entryId = options.entryId ?? (kind === 'person' ? personId : crypto.randomUUID());
      const before = current(entryId);
      return undoable(
        {
          op: 'put',
          kind,
          entryId,
          baseVersion: seenVersion(options.baseVersion, before),
          body,
          ...reasonOf(options.reason),
        },
        'saved',
        options.notice === false,
        () => {
          const now = current(entryId);
          if (now === undefined) return undefined;
          const target = { kind, entryId, baseVersion: now.version };
          if (before === undefined || before.removed) return { ...target, op: 'remove' };
          return { ...target, op: 'put', body: before.body };
        },
      );
    },
    async remove(entry, reason) {
      const before = current(entry.id) ?? entry;
      const target = { kind: entry.kind, entryId: entry.id };
      return undoable(
        { ...target, op: 'remove', baseVersion: before.version, ...reasonOf(reason) },
        'removed',
        false,
        () => ({
          ...target,
          op: 'restore',
          version: before.version,
          body: before.body,
          baseVersion: current(entry.id)?.version ?? before.version + 1,
        }),
      );
    },
    async restore(entry, version, reason) {
      const before = current(entry.id) ?? entry;
      const target = { kind: entry.kind, entryId: entry.id };
      const body = bodyOfVersion(services, entry, version);
      return undoable(
        {
          ...target,
          op: 'restore',
          version,
          baseVersion: before.version,
          ...(body === undefined ? {} : { body }),
          ...reasonOf(reason),
        },
        'restored',
        false,
        () => {
          const baseVersion = current(entry.id)?.version ?? before.version + 1;
          if (before.removed) return { ...target, op: 'remove', baseVersion };
          return { ...target, op: 'put', body: before.body, baseVersion };
        },
      );
    },
  };
}

/** A form that saw nothing saw what is seen of a removed entry. */
function seenVersion(given: number | undefined, before: AnyEntry | undefined): number {
  const known = before?.version ?? 0;
  return given === undefined || (given === 0 && before?.removed === true) ? known : given;
}

function bodyOfVersion({ queries }: Services, entry: AnyEntry, version: number): AnyEntry['body'] | undefined {
  if (entry.version === version) return entry.body;
  const versions = queries.getQueryData<readonly AnyEntry[]>(['versions', entry.personId, entry.id]) ?? [];
  return versions.find((other) => other.version === version)?.body;
}

function reasonOf(reason: string | undefined): { readonly reason?: string } {
  return reason === undefined || reason.trim() === '' ? {} : { reason: reason.trim().slice(0, 400) };
}
