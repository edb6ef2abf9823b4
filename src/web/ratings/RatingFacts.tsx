import { TextInput } from '@mantine/core';
import {
  type CourseRecord,
  type Day,
  RATER_ROLE_NAMES,
  RATING_SOURCE_NAMES,
  type RatingBody,
} from '../../clinic/index.ts';
import { ChoiceButtons } from '../course/inputs/ChoiceButtons.tsx';
import { DayInput, TimeInput } from '../course/inputs/DayInput.tsx';
import { NumberField } from '../course/inputs/NumberField.tsx';
import { useText4 } from '../i18n/areaText.ts';
import { hoursSinceDose, type RatingDraft } from './ratingDraft.ts';
import { useRatingsText } from './ratingsText.ts';

interface Props {
  readonly course: CourseRecord;
  readonly today: Day;
  readonly draft: RatingDraft;
  set(part: Readonly<Record<string, unknown>>): void;
}

const ROLES = ['clinician', 'therapist', 'researcher', 'parent', 'other'] as const;

/** Who rated, when, how, and what else may have moved the score. */
export function RatingFacts({ course, today, draft, set }: Props) {
  const text = useRatingsText();
  const say = useText4();
  const hours = hoursSinceDose(course, draft.day, draft.time);
  return (
    <div className="k-rating-facts">
      <DayInput
        label={text('when')}
        value={draft.day}
        max={today}
        required
        onChange={(day) => set({ day: day ?? today })}
      />
      <TimeInput label={text('time')} value={draft.time} onChange={(time) => set({ time })} />
      <TextInput
        label={text('who')}
        value={draft.rater ?? ''}
        maxLength={200}
        onChange={(event) => set({ rater: event.currentTarget.value })}
      />
      <NumberField
        label={text('hours')}
        value={draft.hoursSinceLastDose}
        min={0}
        max={10_000}
        description={hours === undefined ? undefined : text('hoursHint', { hours })}
        onChange={(hoursSinceLastDose) => set({ hoursSinceLastDose })}
      />
      <ChoiceButtons<RatingBody['raterRole']>
        label={text('role')}
        value={draft.raterRole}
        choices={ROLES.map((value) => ({ value, label: say(RATER_ROLE_NAMES[value]) }))}
        onChange={(raterRole) => set({ raterRole })}
      />
      <ChoiceButtons<RatingBody['source']>
        label={text('source')}
        value={draft.source}
        choices={(['live', 'video'] as const).map((value) => ({ value, label: say(RATING_SOURCE_NAMES[value]) }))}
        onChange={(source) => set({ source })}
      />
      <ChoiceButtons
        label={text('blinded')}
        description={text('blindedHint')}
        value={draft.blinded ? 'yes' : 'no'}
        choices={(['yes', 'no'] as const).map((value) => ({ value, label: text(value) }))}
        onChange={(value) => set({ blinded: value === 'yes' })}
      />
      <ChoiceButtons<RatingBody['currentInfection']>
        label={text('infection')}
        value={draft.currentInfection}
        choices={[
          { value: 'yes', label: text('yes') },
          { value: 'no', label: text('no') },
          { value: 'unknown', label: text('unknown') },
        ]}
        onChange={(currentInfection) => set({ currentInfection: currentInfection ?? 'unknown' })}
      />
    </div>
  );
}
