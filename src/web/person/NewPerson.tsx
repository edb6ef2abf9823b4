import { Checkbox, TextInput } from '@mantine/core';
import { useEffect, useRef, useState } from 'react';
import { FieldErrors, useIssueText } from '../course/inputs/FieldErrors.tsx';
import { PartialDateInput } from '../course/inputs/PartialDateInput.tsx';
import { SaveBar } from '../course/inputs/SaveBar.tsx';
import { useEntryForm } from '../course/inputs/useEntryForm.ts';
import { useSpeech } from '../i18n/language.ts';
import { personHref } from '../state/route.ts';
import { usePersonLabels } from './personLabels.ts';
import { usePersonText } from './personText.ts';

export interface NewPersonProps {
  readonly onClose: () => void;
  readonly heading?: 'h2' | 'h3';
}

/** The short way to begin: name, birth, onset. Leads to the person's page. */
export function NewPerson({ onClose, heading: Heading = 'h3' }: NewPersonProps) {
  const text = usePersonText();
  const { language } = useSpeech();
  const labelOf = usePersonLabels();
  const say = useIssueText();
  const [personId] = useState(() => crypto.randomUUID());
  const [initial] = useState(() => ({ language }));
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => title.current?.focus(), []);
  const form = useEntryForm('person', personId, {
    initial,
    draftKey: 'person:new',
    onDone(entryId) {
      onClose();
      if (entryId !== undefined) location.hash = personHref(personId, 'person');
    },
  });
  const { value, set, issues } = form;
  return (
    <section className="k-card k-new-person" aria-labelledby="new-person-title">
      <Heading id="new-person-title" ref={title} tabIndex={-1}>
        {text('newTitle')}
      </Heading>
      <p className="k-muted">{text('newHint')}</p>
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
        <PartialDateInput
          label={text('birth')}
          value={value.birth}
          error={say(issues, '/birth')}
          onChange={(birth) => set({ birth })}
        />
        <PartialDateInput
          label={text('onset')}
          value={value.onset}
          error={say(issues, '/onset')}
          onChange={(onset) => set({ onset })}
        />
        <SaveBar {...form.bar} saveLabel={text('create')} />
      </form>
    </section>
  );
}
