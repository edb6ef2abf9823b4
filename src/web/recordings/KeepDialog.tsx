import { Button, Checkbox, CloseButton, Modal, Select } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import { API } from '../../api/index.ts';
import { ChoiceButtons } from '../course/inputs/ChoiceButtons.tsx';
import { DayInput } from '../course/inputs/DayInput.tsx';
import { NoteInput } from '../course/inputs/NoteInput.tsx';
import { useAnalysis } from '../state/analysis.ts';
import type { AppState } from '../state/appState.ts';
import { personHref } from '../state/route.ts';
import { useProblemWords } from '../store/problemWords.ts';
import { useWriter } from '../store/storeContext.ts';
import { useApi } from '../store/useApi.ts';
import { keepRecording } from './keepRecording.ts';
import { openedOf } from './openedRecording.ts';
import { useRecordingsText } from './recordingsText.ts';

const today = (): string => {
  const now = new Date();
  return new Date(now.getTime() - now.getTimezoneOffset() * 60_000).toISOString().slice(0, 10);
};

/** The day on which the file says that it was recorded, by the clock on the wall there; undefined where it says nothing, or a day to come. */
function dayOfRecording({ phase }: AppState): string | undefined {
  const start = phase.name === 'results' ? phase.view.recording.wallClock?.startLocal : undefined;
  const day = start?.slice(0, 10);
  return day !== undefined && day <= today() ? day : undefined;
}

/** Button and dialogue that keep the measured recording with a person. */
export function KeepButton() {
  const text = useRecordingsText();
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button variant="default" data-opener="keep" onClick={() => setOpen(true)}>
        {text('keep')}
      </Button>
      {/* why: the ready-made dialogue brings a <header>, which screen readers take for a second head of the page */}
      <Modal.Root opened={open} onClose={() => setOpen(false)}>
        <Modal.Overlay />
        <Modal.Content>
          <Modal.Body className="k-dialog">
            <div className="k-row">
              <Modal.Title fw={650}>{text('keepTitle')}</Modal.Title>
              <CloseButton aria-label={text('close')} onClick={() => setOpen(false)} />
            </div>
            <KeepForm onDone={() => setOpen(false)} />
          </Modal.Body>
        </Modal.Content>
      </Modal.Root>
    </>
  );
}

function KeepForm({ onDone }: { onDone(): void }) {
  const text = useRecordingsText();
  const problemWords = useProblemWords();
  const api = useApi();
  const { state, exportFile } = useAnalysis();
  const opened = openedOf(state.chosen);
  const people = useQuery({
    queryKey: ['people', 'names'],
    queryFn: () => api.call(API.listPeople, { query: { limit: 200, orderBy: 'name' } }),
  });
  const [personId, setPersonId] = useState<string | undefined>(opened?.personId);
  const [beside, setBeside] = useState<'beside' | 'new'>(opened === undefined ? 'new' : 'beside');
  const [day, setDay] = useState(opened?.day ?? dayOfRecording(state) ?? today());
  const [note, setNote] = useState<string>();
  const [original, setOriginal] = useState(false);
  const [said, setSaid] = useState<string>();
  const [keptId, setKeptId] = useState<string>();
  const writer = useWriter(personId ?? '-');
  const done = useRef<HTMLButtonElement>(null);
  // why: the button that was pressed is gone, and with it the place of whoever works with keys
  useEffect(() => {
    if (keptId !== undefined) done.current?.focus();
  }, [keptId]);

  const keep = async (): Promise<void> => {
    if (personId === undefined) return;
    setSaid(text('keeping'));
    try {
      const id = await keepRecording(
        {
          personId,
          day,
          ...(note === undefined ? {} : { note }),
          ...(beside === 'beside' && opened !== undefined ? { beside: opened.recordingId } : {}),
          ...(original && state.chosen !== undefined ? { original: state.chosen } : {}),
          columns: await exportFile('columns'),
          kept: await exportFile('kept'),
          judgements: state.judgements,
        },
        api,
        writer,
        () => crypto.randomUUID(),
      );
      setKeptId(id);
      setSaid(text('kept'));
    } catch (error) {
      setSaid(text('keepFailed', { detail: problemWords(error) }));
    }
  };
  if (people.data?.people.length === 0) return <p>{text('keepNobody')}</p>;
  return (
    <form
      className="k-form"
      onSubmit={(event) => {
        event.preventDefault();
        void keep();
      }}
    >
      <Select
        label={text('keepWhom')}
        searchable
        data={(people.data?.people ?? []).map((person) => ({ value: person.personId, label: person.name }))}
        value={personId ?? null}
        onChange={(value) => setPersonId(value ?? undefined)}
      />
      {opened === undefined || opened.personId !== personId ? null : (
        <ChoiceButtons
          label={text('how')}
          value={beside}
          layout="stack"
          choices={[
            { value: 'beside', label: text('beside', { name: opened.name }) },
            { value: 'new', label: text('asNew') },
          ]}
          onChange={(value) => setBeside(value ?? 'new')}
        />
      )}
      <DayInput
        label={text('keepDay')}
        value={day}
        max={today()}
        required
        onChange={(value) => setDay(value ?? today())}
      />
      {beside === 'beside' && opened !== undefined ? null : (
        <>
          <Checkbox
            label={text('keepOriginal')}
            checked={original}
            onChange={(event) => setOriginal(event.currentTarget.checked)}
          />
          <NoteInput label={text('keepNote')} value={note} onChange={setNote} />
        </>
      )}
      <p aria-live="polite">
        {said}{' '}
        {keptId === undefined || personId === undefined ? null : (
          <a href={personHref(personId, 'recordings', keptId)}>{text('keptSee')}</a>
        )}
      </p>
      <div className="k-row">
        {keptId === undefined && (
          <Button type="submit" disabled={personId === undefined}>
            {text('keepDo')}
          </Button>
        )}
        <Button ref={done} variant="default" onClick={onDone}>
          {text(keptId === undefined ? 'cancel' : 'close')}
        </Button>
      </div>
    </form>
  );
}
