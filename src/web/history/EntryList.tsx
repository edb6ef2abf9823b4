import { Button, Checkbox, NativeSelect } from '@mantine/core';
import { useEffect, useMemo, useRef, useState } from 'react';
import { type AnyEntry, ENTRY_KIND_NAMES, type EntryKind } from '../../clinic/index.ts';
import { useDates } from '../i18n/useDates.ts';
import { dateOfEntry } from '../store/dateOfEntry.ts';
import { useEntryWords } from '../store/useEntryWords.ts';
import { entryTitle } from './entryTitle.ts';
import { useHistoryText } from './historyText.ts';
import { VersionList } from './VersionList.tsx';

const STEP = 20;

export interface EntryListProps {
  readonly personId: string;
  readonly entries: readonly AnyEntry[];
  readonly focus: string | undefined;
}

/** Every entry, the last changed first; each opens to its versions. */
export function EntryList({ personId, entries, focus }: EntryListProps) {
  const text = useHistoryText();
  const words = useEntryWords();
  const { date, dateTime } = useDates();
  const [kind, setKind] = useState<EntryKind | ''>('');
  const [removedToo, setRemovedToo] = useState(true);
  const [count, setCount] = useState(STEP);
  const [open, setOpen] = useState(focus);
  const place = useRef<HTMLLIElement>(null);
  useEffect(() => {
    setOpen(focus);
  }, [focus]);
  useEffect(() => {
    if (open !== undefined && open === focus) place.current?.scrollIntoView({ block: 'center' });
  }, [open, focus]);
  const sorted = useMemo(
    () => [...entries].sort((a, b) => (a.writtenAt < b.writtenAt ? 1 : a.writtenAt > b.writtenAt ? -1 : 0)),
    [entries],
  );
  const wanted = sorted.filter((entry) => (kind === '' || entry.kind === kind) && (removedToo || !entry.removed));
  const shown = wanted.filter(({ id }, i) => i < count || id === open);
  const kinds = ENTRY_KIND_NAMES.filter((name) => entries.some((entry) => entry.kind === name));
  return (
    <section className="k-card" aria-labelledby="entries-title">
      <h2 id="entries-title">{text('entries')}</h2>
      <p className="k-muted">{text('entriesHint')}</p>
      <div className="k-fields">
        <NativeSelect
          label={text('kind')}
          value={kind}
          data={[
            { value: '', label: text('allKinds') },
            ...kinds.map((name) => ({ value: name, label: words.kind(name) })),
          ]}
          onChange={(event) => setKind(event.currentTarget.value as EntryKind | '')}
        />
        <Checkbox
          size="md"
          label={text('removedToo')}
          checked={removedToo}
          onChange={(event) => setRemovedToo(event.currentTarget.checked)}
        />
      </div>
      <ul className="k-rows">
        {shown.map((entry) => {
          const title = [
            words.kind(entry.kind),
            entryTitle(entry, (path, value) => words.value(entry.kind, path, value)),
            dateOfEntry(entry) === undefined ? '' : date(dateOfEntry(entry)!),
          ]
            .filter((part) => part !== '')
            .join(', ');
          return (
            <li
              key={entry.id}
              ref={entry.id === focus ? place : undefined}
              className={entry.id === open ? 'k-open' : ''}
            >
              <div className="k-row">
                <div>
                  <strong>{title}</strong>
                  <p className="k-muted">
                    {text('by', { name: entry.author.name, when: dateTime(entry.writtenAt) })} ·{' '}
                    {text('version', { version: entry.version })}
                    {entry.removed ? ` · ${text('removed')}` : ''}
                  </p>
                </div>
                <Button
                  variant="subtle"
                  aria-expanded={entry.id === open}
                  aria-label={text('openOf', { what: title })}
                  onClick={() => setOpen(entry.id === open ? undefined : entry.id)}
                >
                  {text('open')}
                </Button>
              </div>
              {entry.id === open ? <VersionList personId={personId} entry={entry} /> : null}
            </li>
          );
        })}
      </ul>
      {wanted.length > count ? (
        <Button variant="subtle" onClick={() => setCount(count + STEP * 2)}>
          {text('more', { count: Math.min(STEP * 2, wanted.length - count) })}
        </Button>
      ) : null}
    </section>
  );
}
