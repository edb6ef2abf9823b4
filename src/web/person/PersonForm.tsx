import { Checkbox, NativeSelect, TextInput } from '@mantine/core';
import { type Entry, type PersonBody, SEX_NAMES, TRIGGER_KINDS, TRIGGER_NAMES } from '../../clinic/index.ts';
import { FieldErrors, useIssueText } from '../course/inputs/FieldErrors.tsx';
import { NoteInput } from '../course/inputs/NoteInput.tsx';
import { PartialDateInput } from '../course/inputs/PartialDateInput.tsx';
import { SaveBar } from '../course/inputs/SaveBar.tsx';
import { useEntryForm } from '../course/inputs/useEntryForm.ts';
import { useText4 } from '../i18n/areaText.ts';
import { LANGUAGES } from '../i18n/language.ts';
import { LineList } from './LineList.tsx';
import { usePersonLabels } from './personLabels.ts';
import { usePersonText } from './personText.ts';

type Sex = NonNullable<PersonBody['sex']>;
type Language = NonNullable<PersonBody['language']>;
type Trigger = NonNullable<PersonBody['triggers']>[number];
type WrongDiagnosis = NonNullable<PersonBody['wrongDiagnoses']>[number];

export interface PersonFormProps {
  readonly personId: string;
  readonly entry: Entry<'person'>;
  readonly onDone: () => void;
}

/** Everything about the person themself. */
export function PersonForm({ personId, entry, onDone }: PersonFormProps) {
  const text = usePersonText();
  const say4 = useText4();
  const say = useIssueText();
  const labelOf = usePersonLabels();
  const form = useEntryForm('person', personId, { entry, onDone });
  const { value, set, issues } = form;
  return (
    <form className="k-entry-form" onSubmit={form.submit} noValidate>
      <FieldErrors issues={issues} labelOf={labelOf} />
      <TextInput
        label={text('name')}
        value={value.name ?? ''}
        maxLength={200}
        autoComplete="off"
        error={say(issues, '/name')}
        onChange={(event) => set({ name: event.currentTarget.value || undefined })}
      />
      <Checkbox
        size="md"
        label={text('pseudonym')}
        checked={value.pseudonym ?? false}
        onChange={(event) => set({ pseudonym: event.currentTarget.checked || undefined })}
      />
      {(['birth', 'onset', 'diagnosis'] as const).map((field) => (
        <PartialDateInput
          key={field}
          label={text(field)}
          value={value[field]}
          error={say(issues, `/${field}`)}
          onChange={(date) => set({ [field]: date })}
        />
      ))}
      <div className="k-fields">
        <NativeSelect
          label={text('sex')}
          value={value.sex ?? ''}
          data={[
            { value: '', label: text('notStated') },
            ...(['female', 'male', 'other'] as const).map((sex) => ({ value: sex, label: say4(SEX_NAMES[sex]) })),
          ]}
          onChange={(event) => set({ sex: (event.currentTarget.value || undefined) as Sex | undefined })}
        />
        <NativeSelect
          label={text('language')}
          value={value.language ?? ''}
          data={[
            { value: '', label: text('notStated') },
            ...Object.entries(LANGUAGES).map(([id, label]) => ({ value: id, label })),
          ]}
          onChange={(event) => set({ language: (event.currentTarget.value || undefined) as Language | undefined })}
        />
        <TextInput
          label={text('site')}
          value={value.site ?? ''}
          maxLength={200}
          onChange={(event) => set({ site: event.currentTarget.value || undefined })}
        />
      </div>
      <LineList<Trigger>
        title={text('triggers')}
        addLabel={text('addTrigger')}
        items={value.triggers ?? []}
        empty={{ kind: 'infection' }}
        onChange={(triggers) => set({ triggers: triggers.length === 0 ? undefined : [...triggers] })}
      >
        {(trigger, change, i) => (
          <>
            <NativeSelect
              label={text('trigger')}
              value={trigger.kind}
              data={TRIGGER_KINDS.map((kind) => ({ value: kind, label: say4(TRIGGER_NAMES[kind]) }))}
              onChange={(event) => change({ ...trigger, kind: event.currentTarget.value as Trigger['kind'] })}
            />
            <PartialDateInput
              label={text('triggerDate')}
              value={trigger.date}
              error={say(issues, `/triggers/${i}/date`)}
              onChange={(date) => {
                const { date: _, ...rest } = trigger;
                change(date === undefined ? rest : { ...rest, date });
              }}
            />
            <TextInput
              label={text('note')}
              value={trigger.note ?? ''}
              maxLength={400}
              onChange={(event) => {
                const { note: _, ...rest } = trigger;
                change(event.currentTarget.value === '' ? rest : { ...rest, note: event.currentTarget.value });
              }}
            />
          </>
        )}
      </LineList>
      <LineList<WrongDiagnosis>
        title={text('wrongDiagnoses')}
        addLabel={text('addWrong')}
        items={value.wrongDiagnoses ?? []}
        empty={{ label: '' }}
        onChange={(lines) => set({ wrongDiagnoses: lines.length === 0 ? undefined : [...lines] })}
      >
        {(line, change, i) => (
          <>
            <TextInput
              label={text('wrongLabel')}
              value={line.label}
              maxLength={200}
              error={say(issues, `/wrongDiagnoses/${i}/label`)}
              onChange={(event) => change({ ...line, label: event.currentTarget.value })}
            />
            <PartialDateInput
              label={text('triggerDate')}
              value={line.date}
              error={say(issues, `/wrongDiagnoses/${i}/date`)}
              onChange={(date) => change(date === undefined ? { label: line.label } : { ...line, date })}
            />
          </>
        )}
      </LineList>
      <NoteInput label={text('note')} value={value.note} onChange={(note) => set({ note })} />
      <SaveBar {...form.bar} />
    </form>
  );
}
