import { Button, Textarea } from '@mantine/core';
import { useState, useSyncExternalStore } from 'react';
import { FieldErrors, useIssueText } from '../course/inputs/FieldErrors.tsx';
import { useDates } from '../i18n/useDates.ts';
import { mendableFields, mendedBody, mendedReason } from './mendRefused.ts';
import { useProblemWords } from './problemWords.ts';
import { useServices } from './services.ts';
import { useStoreText } from './storeText.ts';
import { useEntryWords } from './useEntryWords.ts';
import type { WaitingChange } from './waitingChange.ts';

/** Changes that the server refused after they had waited: shown with the reasons, to mend or to discard. */
export function NotTaken({ personId }: { readonly personId: string }) {
  const text = useStoreText();
  const { outbox } = useServices();
  const { changes } = useSyncExternalStore(outbox.subscribe, outbox.state);
  const refused = changes.filter((change) => change.personId === personId && change.refused !== undefined);
  if (refused.length === 0) return null;
  return (
    <section className="k-card k-alert" aria-labelledby="not-taken-title">
      <h2 id="not-taken-title">{text('notTakenTitle')}</h2>
      <p>{text('notTakenExplain')}</p>
      {refused.map((change) => (
        <OneRefused key={change.changeId} change={change} />
      ))}
    </section>
  );
}

function OneRefused({ change }: { readonly change: WaitingChange }) {
  const text = useStoreText();
  const words = useEntryWords();
  const say = useIssueText();
  const { dateTime } = useDates();
  const { outbox } = useServices();
  const problemWords = useProblemWords();
  const { fields: issues = [], problem, code } = change.refused ?? {};
  const fields = mendableFields(change);
  const [typed, setTyped] = useState<Readonly<Record<string, string>>>({});
  const [sure, setSure] = useState(false);

  const sendAgain = async (): Promise<void> => {
    const { refused: _, ...plain } = change;
    const body = mendedBody(change, typed);
    const reason = mendedReason(change, typed);
    const changeId = crypto.randomUUID();
    await outbox.add({
      ...plain,
      ...(body === undefined ? {} : { body }),
      ...(reason === undefined ? {} : { reason }),
      changeId,
      order: outbox.nextOrder(),
    });
    outbox.stopAwaiting(changeId);
    // why: after, so that a crash between the two leaves one too many and never one too few
    await outbox.discard(change.changeId);
  };
  return (
    <form
      className="k-section-gap"
      onSubmit={(event) => {
        event.preventDefault();
        void sendAgain();
      }}
    >
      <h3>
        {words.kind(change.kind)}, {dateTime(change.madeAt)}
      </h3>
      {problem === undefined ? null : (
        <p>{problemWords({ title: problem, ...(code === undefined ? {} : { code }) })}</p>
      )}
      <FieldErrors issues={issues} labelOf={(path) => words.field(path.split('/').slice(1))} />
      {fields.map(({ path, value }) => (
        <Textarea
          key={path}
          label={words.field(path.split('/').slice(1))}
          value={typed[path] ?? value}
          autosize
          error={say(issues, path)}
          onChange={(event) => setTyped({ ...typed, [path]: event.currentTarget.value })}
        />
      ))}
      <div className="k-actions">
        <Button type="submit">{text('sendAgain')}</Button>
        <Button
          variant="default"
          onClick={() => {
            if (sure) void outbox.discard(change.changeId);
            else setSure(true);
          }}
        >
          {text(sure ? 'discardSure' : 'discard')}
        </Button>
      </div>
    </form>
  );
}
