import { Button, TextInput } from '@mantine/core';
import { useState } from 'react';
import { ChoiceButtons } from '../course/inputs/ChoiceButtons.tsx';
import { useInputText } from '../course/inputs/inputText.ts';
import { makeActor } from '../store/actor.ts';
import { useStore } from '../store/storeContext.ts';
import { useSettingsText } from './settingsText.ts';

/** The person at the keyboard says who they are; it stands beside each entry. */
export function WhoWrites() {
  const text = useSettingsText();
  const input = useInputText();
  const { actor, setActor } = useStore();
  const [name, setName] = useState(actor.name);
  const [role, setRole] = useState<'family' | 'clinician'>(actor.role === 'clinician' ? 'clinician' : 'family');
  const [said, setSaid] = useState<'kept' | 'missing'>();
  return (
    <section className="k-card" aria-labelledby="who-title">
      <h2 id="who-title">{text('who')}</h2>
      <p className="k-muted">{text('whoHint')}</p>
      <form
        className="k-entry-form"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          if (name.trim() === '') return setSaid('missing');
          setActor(makeActor(name, role));
          setSaid('kept');
        }}
      >
        <TextInput
          label={text('name')}
          value={name}
          maxLength={80}
          autoComplete="name"
          error={said === 'missing' ? input('issue.missing') : undefined}
          onChange={(event) => {
            setName(event.currentTarget.value);
            setSaid(undefined);
          }}
        />
        <ChoiceButtons
          label={text('role')}
          value={role}
          choices={(['family', 'clinician'] as const).map((value) => ({ value, label: text(value) }))}
          onChange={(value) => {
            if (value !== undefined) setRole(value);
            setSaid(undefined);
          }}
        />
        <div className="k-save-bar">
          <Button type="submit">{text('keepWho')}</Button>
          <p aria-live="polite">{said === 'kept' ? text('kept') : ''}</p>
        </div>
      </form>
    </section>
  );
}
