import {
  type Entry,
  SIGN_CERTAINTY_NAMES,
  SIGN_IDS,
  SIGN_NAMES,
  type SignBody,
  type SignId,
} from '../../clinic/index.ts';
import { ChoiceButtons } from '../course/inputs/ChoiceButtons.tsx';
import { FieldErrors, useIssueText } from '../course/inputs/FieldErrors.tsx';
import { NoteInput } from '../course/inputs/NoteInput.tsx';
import { PartialDateInput } from '../course/inputs/PartialDateInput.tsx';
import { SaveBar } from '../course/inputs/SaveBar.tsx';
import { useEntryForm } from '../course/inputs/useEntryForm.ts';
import { useText4 } from '../i18n/areaText.ts';
import { usePersonLabels } from './personLabels.ts';
import { usePersonText } from './personText.ts';

export interface SignFormProps {
  readonly personId: string;
  readonly entry?: Entry<'sign'>;
  readonly onDone: () => void;
}

/** One sign: what, since when, how it is known. */
export function SignForm({ personId, entry, onDone }: SignFormProps) {
  const text = usePersonText();
  const say4 = useText4();
  const say = useIssueText();
  const labelOf = usePersonLabels();
  const form = useEntryForm('sign', personId, { entry, onDone });
  const { value, set, issues } = form;
  return (
    <form className="k-entry-form" onSubmit={form.submit} noValidate>
      <FieldErrors issues={issues} labelOf={labelOf} />
      <ChoiceButtons<SignId>
        label={text('sign')}
        value={value.sign}
        choices={SIGN_IDS.map((id) => ({ value: id, label: say4(SIGN_NAMES[id]) }))}
        error={say(issues, '/sign')}
        onChange={(sign) => set({ sign })}
      />
      <PartialDateInput
        label={text('firstSeen')}
        value={value.firstSeen}
        error={say(issues, '/firstSeen')}
        onChange={(firstSeen) => set({ firstSeen })}
      />
      <PartialDateInput
        label={text('lastSeen')}
        value={value.lastSeen}
        error={say(issues, '/lastSeen')}
        onChange={(lastSeen) => set({ lastSeen })}
      />
      <ChoiceButtons<NonNullable<SignBody['certainty']>>
        label={text('certainty')}
        value={value.certainty}
        clearable
        choices={(['seen', 'video', 'clinician', 'unsure'] as const).map((id) => ({
          value: id,
          label: say4(SIGN_CERTAINTY_NAMES[id]),
        }))}
        onChange={(certainty) => set({ certainty })}
      />
      <NoteInput label={text('note')} value={value.note} onChange={(note) => set({ note })} />
      <SaveBar {...form.bar} />
    </form>
  );
}
