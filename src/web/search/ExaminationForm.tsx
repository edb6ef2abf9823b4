import { Select, TextInput } from '@mantine/core';
import { useState } from 'react';
import {
  type Day,
  type Entry,
  EXAMINATION_OUTCOME_NAMES,
  EXAMINATION_OUTCOMES,
  type ExaminationBody,
  SEARCH_TESTS,
} from '../../clinic/index.ts';
import { ChoiceButtons } from '../course/inputs/ChoiceButtons.tsx';
import { DayInput } from '../course/inputs/DayInput.tsx';
import { FieldErrors } from '../course/inputs/FieldErrors.tsx';
import { NoteInput } from '../course/inputs/NoteInput.tsx';
import { SaveBar } from '../course/inputs/SaveBar.tsx';
import { useEntryForm } from '../course/inputs/useEntryForm.ts';
import { useFormFocus } from '../course/inputs/useFormFocus.ts';
import { useText4 } from '../i18n/areaText.ts';
import { useSearchText } from './searchText.ts';

interface Props {
  readonly personId: string;
  readonly today: Day;
  readonly testId: string;
  readonly examination?: Entry<'examination'>;
  onDone(): void;
}

/** One examination of the search with what it showed. */
export function ExaminationForm({ personId, today, testId, examination, onDone }: Props) {
  const text = useSearchText();
  const say = useText4();
  const [initial] = useState<ExaminationBody>({ testId, day: today, outcome: 'nothing-found' });
  const form = useEntryForm('examination', personId, {
    entry: examination,
    initial,
    draftKey: `examination:${personId}:${examination?.id ?? `new:${testId}`}`,
    onDone,
  });
  const { set } = form;
  const box = useFormFocus<HTMLFormElement>();
  const body = { ...initial, ...form.value };
  return (
    <form className="k-form" ref={box} onSubmit={form.submit}>
      <Select
        label={text('test')}
        allowDeselect={false}
        data={[
          ...SEARCH_TESTS.map(({ id, name }) => ({ value: id, label: say(name) })),
          { value: 'other', label: text('otherTest') },
        ]}
        value={body.testId}
        onChange={(value) => value !== null && set({ testId: value })}
      />
      {body.testId === 'other' ? (
        <TextInput
          label={text('testName')}
          value={body.name ?? ''}
          maxLength={200}
          onChange={(event) => set({ name: event.currentTarget.value || undefined })}
        />
      ) : null}
      <DayInput
        label={text('day')}
        value={body.day}
        max={today}
        required
        onChange={(day) => set({ day: day ?? today })}
      />
      <ChoiceButtons
        label={text('outcome')}
        value={body.outcome}
        choices={EXAMINATION_OUTCOMES.map((value) => ({ value, label: say(EXAMINATION_OUTCOME_NAMES[value]) }))}
        onChange={(outcome) => outcome !== undefined && set({ outcome })}
      />
      <TextInput
        label={text('region')}
        value={body.region ?? ''}
        maxLength={200}
        onChange={(event) => set({ region: event.currentTarget.value || undefined })}
      />
      <NoteInput label={text('report')} value={body.report} onChange={(report) => set({ report })} />
      <FieldErrors issues={form.issues} />
      <SaveBar {...form.bar} />
    </form>
  );
}
