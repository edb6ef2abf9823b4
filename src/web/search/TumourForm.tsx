import { Checkbox, Select, TextInput } from '@mantine/core';
import { useState } from 'react';
import { type Day, type Entry, RESECTION_NAMES, TUMOUR_KIND_NAMES, type TumourBody } from '../../clinic/index.ts';
import { ChoiceButtons } from '../course/inputs/ChoiceButtons.tsx';
import { FieldErrors } from '../course/inputs/FieldErrors.tsx';
import { NoteInput } from '../course/inputs/NoteInput.tsx';
import { PartialDateInput } from '../course/inputs/PartialDateInput.tsx';
import { SaveBar } from '../course/inputs/SaveBar.tsx';
import { patched, useEntryForm } from '../course/inputs/useEntryForm.ts';
import { useFormFocus } from '../course/inputs/useFormFocus.ts';
import { useText4 } from '../i18n/areaText.ts';
import { useSearchText } from './searchText.ts';

interface Props {
  readonly personId: string;
  readonly today: Day;
  readonly tumour?: Entry<'tumour'>;
  onDone(): void;
}

const KINDS = Object.keys(TUMOUR_KIND_NAMES) as TumourBody['kind'][];
type Resection = NonNullable<TumourBody['resection']>;
const COMPLETENESS = Object.keys(RESECTION_NAMES) as Resection['completeness'][];

/** A tumour that was found: where, what, which stage, and whether it was taken out. */
export function TumourForm({ personId, today, tumour, onDone }: Props) {
  const text = useSearchText();
  const say = useText4();
  const [initial] = useState<TumourBody>({ found: today, kind: 'neuroblastoma' });
  const form = useEntryForm('tumour', personId, { entry: tumour, initial, onDone });
  const { set } = form;
  const box = useFormFocus<HTMLFormElement>();
  const body = { ...initial, ...form.value };
  const line = (name: 'site' | 'stage' | 'stageSystem' | 'histology') => (
    <TextInput
      label={text(name)}
      value={body[name] ?? ''}
      maxLength={200}
      onChange={(event) => set({ [name]: event.currentTarget.value || undefined })}
    />
  );
  const resection = body.resection;
  const setResection = (part: Partial<Resection>): void =>
    set({ resection: patched<Resection>(resection ?? { day: body.found, completeness: 'unknown' }, part) });
  return (
    <form className="k-form" ref={box} onSubmit={form.submit}>
      <PartialDateInput label={text('found')} value={body.found} required onChange={(found) => set({ found })} />
      <Select
        label={text('kind')}
        allowDeselect={false}
        data={KINDS.map((value) => ({ value, label: say(TUMOUR_KIND_NAMES[value]) }))}
        value={body.kind}
        onChange={(kind) => kind !== null && set({ kind })}
      />
      <div className="k-shape-row">
        {line('site')}
        {line('stage')}
        {line('stageSystem')}
        {line('histology')}
      </div>
      <Checkbox
        label={text('resected')}
        checked={resection !== undefined}
        onChange={(event) => (event.currentTarget.checked ? setResection({}) : set({ resection: undefined }))}
      />
      {resection === undefined ? null : (
        <>
          <PartialDateInput
            label={text('resectionDay')}
            value={resection.day}
            onChange={(day) => setResection({ day: day ?? body.found })}
          />
          <ChoiceButtons
            label={text('completeness')}
            value={resection.completeness}
            choices={COMPLETENESS.map((value) => ({ value, label: say(RESECTION_NAMES[value]) }))}
            onChange={(completeness) => completeness !== undefined && setResection({ completeness })}
          />
        </>
      )}
      <NoteInput label={text('report')} value={body.note} onChange={(note) => set({ note })} />
      <FieldErrors issues={form.issues} />
      <SaveBar {...form.bar} />
    </form>
  );
}
