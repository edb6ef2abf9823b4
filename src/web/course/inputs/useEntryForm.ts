import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type { Bodies, Entry, EntryKind, FieldIssue } from '../../../clinic/index.ts';
import { useWriter } from '../../store/storeContext.ts';
import { useDraft } from '../../store/useDraft.ts';
import { useInputText } from './inputText.ts';
import type { SaveBarProps } from './SaveBar.tsx';

export interface EntryFormOptions<K extends EntryKind> {
  /** Given: that entry is changed; absent: a new one is made. */
  readonly entry?: Entry<K> | undefined;
  /** What a new entry starts with. */
  readonly initial?: Partial<Bodies[K]>;
  /** Id of a new entry, where it is not a random one. */
  readonly newId?: string;
  /** Where the draft is kept; absent: one for each entry, and one for the new entry of a kind. */
  readonly draftKey?: string;
  readonly onDone?: (entryId: string | undefined) => void;
}

export interface EntryForm<K extends EntryKind> {
  readonly value: Partial<Bodies[K]>;
  /** Changes some fields; `undefined` empties a field. */
  set(patch: { readonly [F in keyof Bodies[K]]?: Bodies[K][F] | undefined }): void;
  readonly issues: readonly FieldIssue[];
  save(): Promise<void>;
  /** For a `<SaveBar {...form.bar} />` inside a `<form onSubmit={form.submit}>`. */
  readonly bar: SaveBarProps;
  readonly submit: (event: { preventDefault(): void }) => void;
}

/**
 * A form for one entry: draft, saving, what was refused, removing.
 * `const form = useEntryForm('event', personId, { entry, initial: { start: today }, onDone: close });`
 */
export function useEntryForm<K extends EntryKind>(
  kind: K,
  personId: string,
  { entry, initial, newId, draftKey, onDone }: EntryFormOptions<K>,
): EntryForm<K> {
  const text = useInputText();
  const writer = useWriter(personId);
  const start = useMemo(() => entry?.body ?? initial ?? {}, [entry, initial]) as Partial<Bodies[K]>;
  const draft = useDraft<Partial<Bodies[K]>>(draftKey ?? `${kind}:${personId}:${entry?.id ?? 'new'}`, start);
  const [issues, setIssues] = useState<readonly FieldIssue[]>([]);
  const [busy, setBusy] = useState(false);
  const [said, setSaid] = useState<string>();
  const alive = useRef(true);
  useEffect(() => {
    alive.current = true;
    return () => {
      alive.current = false;
    };
  }, []);

  const set: EntryForm<K>['set'] = useCallback(
    (patch) => draft.set((before) => patched<Partial<Bodies[K]>>(before, patch as never)),
    [draft.set],
  );
  const run = async (write: () => ReturnType<typeof writer.put>): Promise<void> => {
    if (busy) return;
    setBusy(true);
    try {
      const outcome = await write();
      if (!alive.current) return;
      setIssues(outcome.status === 'refused' ? outcome.fields : []);
      if (outcome.status === 'refused') return setSaid(undefined);
      setSaid(text(outcome.status === 'written' ? 'saved' : outcome.status));
      draft.clear();
      onDone?.(outcome.entryId);
    } catch {
      setSaid(text('failed'));
    } finally {
      setBusy(false);
    }
  };
  const save = (): Promise<void> =>
    run(() =>
      writer.put(kind, draft.value as unknown as Bodies[K], {
        ...(entry === undefined
          ? newId === undefined
            ? {}
            : { entryId: newId }
          : { entryId: entry.id, baseVersion: entry.version }),
      }),
    );
  return {
    value: draft.value,
    set,
    issues,
    save,
    submit(event) {
      event.preventDefault();
      void save();
    },
    bar: {
      busy,
      message: said,
      hasDraft: draft.isKept,
      onDiscardDraft: draft.discard,
      onCancel: onDone === undefined ? undefined : () => onDone(undefined),
      onRemove:
        entry === undefined || kind === 'person' ? undefined : () => void run(() => writer.remove(entry as never)),
    },
  };
}

/** The fields with some changed; an undefined one is taken out, since a field that is not known is absent. */
export function patched<T extends object>(before: T, patch: { readonly [F in keyof T]?: T[F] | undefined }): T {
  return Object.fromEntries(Object.entries({ ...before, ...patch }).filter(([, value]) => value !== undefined)) as T;
}
