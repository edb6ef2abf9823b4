import { TextInput } from '@mantine/core';
import { useMemo } from 'react';
import { type Day, type Entry, EVENT_TYPE_NAMES, EVENT_TYPES, type EventBody } from '../../clinic/index.ts';
import { ChoiceButtons } from '../course/inputs/ChoiceButtons.tsx';
import { DayInput, TimeInput } from '../course/inputs/DayInput.tsx';
import { FieldErrors, useIssueText } from '../course/inputs/FieldErrors.tsx';
import { NoteInput } from '../course/inputs/NoteInput.tsx';
import { NumberField } from '../course/inputs/NumberField.tsx';
import { SaveBar } from '../course/inputs/SaveBar.tsx';
import { useEntryForm } from '../course/inputs/useEntryForm.ts';
import { useText4 } from '../i18n/areaText.ts';
import { usePersonLabels } from './personLabels.ts';
import { usePersonText } from './personText.ts';

export interface EventFormProps {
  readonly personId: string;
  readonly today: Day;
  readonly entry?: Entry<'event'>;
  readonly onDone: () => void;
}

/** One event; an appointment may lie ahead. */
export function EventForm({ personId, today, entry, onDone }: EventFormProps) {
  const text = usePersonText();
  const say4 = useText4();
  const say = useIssueText();
  const labelOf = usePersonLabels();
  const initial = useMemo(() => ({ start: today }), [today]);
  const form = useEntryForm('event', personId, { entry, initial, onDone });
  const { value, set, issues } = form;
  const ill = value.type === 'illness' || value.type === 'fever';
  return (
    <form className="k-entry-form" onSubmit={form.submit} noValidate>
      <FieldErrors issues={issues} labelOf={labelOf} />
      <ChoiceButtons<EventBody['type']>
        label={text('type')}
        value={value.type}
        choices={EVENT_TYPES.map((id) => ({ value: id, label: say4(EVENT_TYPE_NAMES[id]) }))}
        error={say(issues, '/type')}
        onChange={(type) => set({ type })}
      />
      <TextInput
        label={text('eventTitle')}
        value={value.title ?? ''}
        maxLength={200}
        error={say(issues, '/title')}
        onChange={(event) => set({ title: event.currentTarget.value || undefined })}
      />
      <div className="k-fields">
        <DayInput
          label={text('start')}
          value={value.start}
          today={today}
          error={say(issues, '/start')}
          onChange={(start) => set({ start })}
        />
        <DayInput label={text('end')} value={value.end} error={say(issues, '/end')} onChange={(end) => set({ end })} />
        <TimeInput label={text('time')} value={value.time} onChange={(time) => set({ time })} />
        {ill || value.highestTemperatureC !== undefined ? (
          <NumberField
            label={text('temperature')}
            value={value.highestTemperatureC}
            min={30}
            max={45}
            error={say(issues, '/highestTemperatureC')}
            onChange={(highestTemperatureC) => set({ highestTemperatureC })}
          />
        ) : null}
        <TextInput
          label={text('place')}
          value={value.place ?? ''}
          maxLength={200}
          onChange={(event) => set({ place: event.currentTarget.value || undefined })}
        />
      </div>
      <NoteInput label={text('note')} value={value.note} onChange={(note) => set({ note })} />
      <SaveBar {...form.bar} />
    </form>
  );
}
