import { Button, Textarea } from '@mantine/core';
import { useMemo, useState } from 'react';
import type { Day, Entry } from '../../clinic/index.ts';
import { FieldErrors } from '../course/inputs/FieldErrors.tsx';
import { SaveBar } from '../course/inputs/SaveBar.tsx';
import { useEntryForm } from '../course/inputs/useEntryForm.ts';
import type { Speaker } from './describeItem.ts';

export interface DayNotesProps {
  readonly personId: string;
  readonly day: Day;
  readonly notes: readonly Entry<'note'>[];
  readonly speaker: Speaker;
}

/** Free text of a day: read, written and changed where the day is read. */
export function DayNotes({ personId, day, notes, speaker: { say } }: DayNotesProps) {
  const [open, setOpen] = useState<string>();
  const close = (): void => setOpen(undefined);
  return (
    <section>
      <h4>{say('lane.notes')}</h4>
      <ul className="tl-list">
        {notes.map((note) => (
          <li key={note.id}>
            {open === note.id ? (
              <NoteForm personId={personId} day={day} note={note} label={say('day.note')} onDone={close} />
            ) : (
              <>
                {note.body.title !== undefined && <b>{note.body.title}</b>}
                <p className="tl-note">{note.body.text}</p>
                <Button size="compact-xs" variant="default" onClick={() => setOpen(note.id)}>
                  {say('day.changeNote')}
                </Button>
              </>
            )}
          </li>
        ))}
      </ul>
      {open === 'new' ? (
        <NoteForm personId={personId} day={day} label={say('day.note')} onDone={close} />
      ) : (
        <Button size="compact-sm" variant="default" onClick={() => setOpen('new')}>
          {say('day.addNote')}
        </Button>
      )}
    </section>
  );
}

interface NoteFormProps {
  readonly personId: string;
  readonly day: Day;
  readonly note?: Entry<'note'>;
  readonly label: string;
  readonly onDone: () => void;
}

function NoteForm({ personId, day, note, label, onDone }: NoteFormProps) {
  const initial = useMemo(() => ({ day }), [day]);
  const form = useEntryForm('note', personId, {
    entry: note,
    initial,
    // why: a note begun for one day must not turn up on the next that is opened
    ...(note === undefined ? { draftKey: `note:${personId}:new:${day}` } : {}),
    onDone,
  });
  return (
    <form className="k-entry-form" onSubmit={form.submit} noValidate>
      <FieldErrors issues={form.issues} labelOf={() => label} />
      <Textarea
        label={label}
        value={form.value.text ?? ''}
        autosize
        minRows={2}
        maxRows={14}
        maxLength={4000}
        onChange={(event) => form.set({ text: event.currentTarget.value || undefined })}
      />
      <SaveBar {...form.bar} />
    </form>
  );
}
