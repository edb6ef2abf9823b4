import { ActionIcon, Button, NativeSelect } from '@mantine/core';
import { DRUG_CHANNELS, type DrugChannel } from '../../course/index.ts';
import { NumberField } from '../course/inputs/NumberField.tsx';
import { useSpeech } from '../i18n/language.ts';
import type { Problem } from './checkScenario.ts';
import { useProblemText } from './problemText.ts';
import { MOST_STEPS, type StepDraft } from './scenario.ts';
import { useVirtualText } from './virtualText.ts';

/** A usual single dose of each drug: what a step begins with. */
const USUAL_DOSE: Readonly<Record<DrugChannel, number>> = {
  steroid: 1,
  gel: 75,
  depot: 0.5,
  immunoglobulin: 1,
  rituximab: 375,
  cyclophosphamide: 750,
};
const FIRST_STEP: StepDraft = {
  channel: 'steroid',
  amount: USUAL_DOSE.steroid,
  fromDay: 0,
  days: 28,
  everyDays: 1,
  timesPerDay: 1,
};

export interface StepEditorProps {
  readonly steps: readonly StepDraft[];
  readonly problems: readonly Problem[];
  readonly onChange: (steps: readonly StepDraft[]) => void;
}

/** The steps of a plan, each with drug, dose, first day, length and rhythm. */
export function StepEditor({ steps, problems, onChange }: StepEditorProps) {
  const text = useVirtualText();
  const add = (): void => {
    const last = steps.at(-1);
    onChange([...steps, last === undefined ? FIRST_STEP : { ...last, fromDay: last.fromDay + last.days }]);
  };
  return (
    <div className="kv-steps">
      <p className="k-muted">{text('daysCount')}</p>
      {steps.length === 0 ? <p>{text('noSteps')}</p> : null}
      {steps.map((step, index) => (
        <StepFields
          // biome-ignore lint/suspicious/noArrayIndexKey: a step has no name but its place
          key={index}
          place={index + 1}
          step={step}
          problems={problems.filter(({ place }) => place === index + 1)}
          onChange={(changed) => onChange(steps.map((one, i) => (i === index ? changed : one)))}
          onRemove={() => onChange(steps.filter((_, i) => i !== index))}
        />
      ))}
      <Button variant="default" size="xs" disabled={steps.length >= MOST_STEPS} onClick={add}>
        {text('addStep')}
      </Button>
    </div>
  );
}

interface StepFieldsProps {
  readonly place: number;
  readonly step: StepDraft;
  readonly problems: readonly Problem[];
  readonly onChange: (step: StepDraft) => void;
  readonly onRemove: () => void;
}

function StepFields({ place, step, problems, onChange, onRemove }: StepFieldsProps) {
  const text = useVirtualText();
  const problemText = useProblemText();
  const { number } = useSpeech();
  const field = (name: Exclude<keyof StepDraft, 'channel'>, label: string) => {
    const problem = problems.find((one) => one.field === name);
    const value = step[name];
    return (
      <NumberField
        label={label}
        value={Number.isNaN(value) ? undefined : value}
        error={problem === undefined ? undefined : problemText(problem)}
        onChange={(typed) => onChange({ ...step, [name]: typed ?? Number.NaN })}
      />
    );
  };
  const last = step.fromDay + step.days - 1;
  return (
    <fieldset className="kv-step" data-step={place}>
      <legend>
        {text('step', { place })}{' '}
        {Number.isNaN(last) ? null : (
          <span className="k-muted">
            {step.days === 1
              ? text('oneDay', { from: number(step.fromDay) })
              : text('daysRange', { from: number(step.fromDay), to: number(last) })}
          </span>
        )}
      </legend>
      <NativeSelect
        className="kv-step-drug"
        label={text('drug')}
        value={step.channel}
        onChange={(event) => {
          const channel = event.currentTarget.value as DrugChannel;
          onChange({ ...step, channel, amount: USUAL_DOSE[channel] });
        }}
        data={DRUG_CHANNELS.map((value) => ({ value, label: text(`drug.${value}`) }))}
      />
      <ActionIcon
        className="kv-step-remove"
        variant="default"
        size={36}
        aria-label={text('removeStep', { place })}
        title={text('removeStep', { place })}
        onClick={onRemove}
      >
        ×
      </ActionIcon>
      {field('amount', text('amount', { unit: text(`unit.${step.channel}`) }))}
      {field('days', text('days'))}
      {field('fromDay', text('fromDay'))}
      {field('everyDays', text('everyDays'))}
      {field('timesPerDay', text('timesPerDay'))}
    </fieldset>
  );
}
