import { Button } from '@mantine/core';
import { useState, useSyncExternalStore } from 'react';
import { ChoiceButtons } from '../course/inputs/ChoiceButtons.tsx';
import { useDates } from '../i18n/useDates.ts';
import { differingFields, mixBodies } from './compareBodies.ts';
import { dateOfEntry } from './dateOfEntry.ts';
import { useServices } from './services.ts';
import { settlingChanges } from './settlingChanges.ts';
import { useStoreText } from './storeText.ts';
import { useEntryWords } from './useEntryWords.ts';
import { CHOSEN_REASON, type Conflict, type WaitingChange } from './waitingChange.ts';

/** Entries that two people changed at once: both versions side by side, until somebody chooses. */
export function TwoVersions({ personId }: { readonly personId: string }) {
  const text = useStoreText();
  const { outbox } = useServices();
  const { conflicts } = useSyncExternalStore(outbox.subscribe, outbox.state);
  const own = conflicts.filter(({ mine }) => mine.personId === personId);
  if (own.length === 0) return null;
  return (
    <section className="k-card k-alert" aria-labelledby="two-title">
      <h2 id="two-title">{text('twoTitle')}</h2>
      <p>{text('twoExplain')}</p>
      {own.map((conflict) => (
        <OneConflict key={conflict.id} conflict={conflict} />
      ))}
    </section>
  );
}

function OneConflict({ conflict }: { readonly conflict: Conflict }) {
  const text = useStoreText();
  const words = useEntryWords();
  const { date, dateTime } = useDates();
  const { outbox, actor } = useServices();
  const { mine, theirs } = conflict;
  const [fromMine, setFromMine] = useState<ReadonlySet<string>>(new Set());
  const fields = mine.body === undefined ? [] : differingFields(mine.body, theirs.body);
  const day = dateOfEntry(theirs);
  const both = mine.op !== 'remove' && !theirs.removed && mine.body !== undefined;

  const settle = (chosen: 'mine' | 'theirs' | 'mixed'): void => {
    const outcome: 'mine' | 'theirs' | NonNullable<WaitingChange['body']> =
      chosen === 'mixed' ? mixBodies(mine.body!, theirs.body as never, fromMine) : chosen;
    void outbox.resolve(
      conflict.id,
      ...settlingChanges(conflict, outcome).map((change, i) => ({
        ...change,
        changeId: crypto.randomUUID(),
        order: outbox.nextOrder() + i,
        madeAt: new Date().toISOString(),
        author: actor(),
        reason: change.reason ?? CHOSEN_REASON,
      })),
    );
  };
  return (
    <article className="k-section-gap">
      <h3>
        {day === undefined ? words.kind(theirs.kind) : text('twoOf', { kind: words.kind(theirs.kind), day: date(day) })}
      </h3>
      <p className="k-muted">
        {text('mineBy', { when: dateTime(mine.madeAt) })} ·{' '}
        {text('theirsBy', { name: theirs.author.name, when: dateTime(theirs.writtenAt) })}
      </p>
      {mine.op === 'remove' ? <p>{text('mineRemoved')}</p> : null}
      {theirs.removed ? <p>{text('theirsRemoved', { name: theirs.author.name })}</p> : null}
      {both
        ? fields.map((name) => (
            <ChoiceButtons
              key={name}
              label={words.field([name])}
              layout="stack"
              value={fromMine.has(name) ? 'mine' : 'theirs'}
              choices={[
                {
                  value: 'mine',
                  label: words.value(mine.kind, [name], (mine.body as Record<string, unknown>)[name]),
                  hint: text('mine'),
                },
                {
                  value: 'theirs',
                  label: words.value(mine.kind, [name], (theirs.body as Record<string, unknown>)[name]),
                  hint: text('theirs'),
                },
              ]}
              onChange={(side) => {
                const next = new Set(fromMine);
                if (side === 'mine') next.add(name);
                else next.delete(name);
                setFromMine(next);
              }}
            />
          ))
        : null}
      <div className="k-actions">
        {both && fromMine.size > 0 && fromMine.size < fields.length ? (
          <Button onClick={() => settle('mixed')}>{text('takeChosen')}</Button>
        ) : null}
        <Button variant="default" onClick={() => settle('mine')}>
          {text('takeMine')}
        </Button>
        <Button variant="default" onClick={() => settle('theirs')}>
          {text('takeTheirs')}
        </Button>
      </div>
    </article>
  );
}
