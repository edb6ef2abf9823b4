import { ActionIcon, Button, NumberInput, TextInput } from '@mantine/core';
import { useState } from 'react';
import {
  addDays,
  type Day,
  describeStep,
  editStep,
  insertStep,
  type PlanBody,
  type PlanStep,
  removeStep,
  shiftPlan,
} from '../../clinic/index.ts';
import { DayInput } from '../course/inputs/DayInput.tsx';
import { useText4 } from '../i18n/areaText.ts';
import { useDates } from '../i18n/useDates.ts';
import { stepsByDay } from './stepsByDay.ts';
import { useTreatmentText } from './treatmentText.ts';

interface Props {
  readonly plan: PlanBody;
  readonly onChange: (plan: PlanBody) => void;
}

/** Steps shown at first; a year of injections would be a wall. */
const FIRST_SHOWN = 30;

/** Every step of a plan, each to be changed, moved or taken away. */
export function StepTable({ plan, today, onChange }: Props & { readonly today: Day }) {
  const text = useTreatmentText();
  const [all, setAll] = useState(false);
  const [open, setOpen] = useState<string>();
  const { past, ahead } = stepsByDay(plan.steps, today);
  const shown = all ? ahead : ahead.slice(0, FIRST_SHOWN);
  const add = (): void => {
    const last = plan.steps.at(-1);
    if (last === undefined) return;
    const after = addDays(last.to ?? last.from, 1);
    onChange(insertStep(plan, { from: after, to: after, everyDays: 1, dose: last.dose }));
  };
  const row = (step: PlanStep) => (
    <StepRow
      key={step.id}
      plan={plan}
      step={step}
      open={open === step.id}
      onOpen={() => setOpen(open === step.id ? undefined : step.id)}
      onChange={onChange}
    />
  );
  return (
    <section aria-label={text('steps')}>
      <h2>
        {text('steps')} <span className="k-muted">{text('stepCount', { count: plan.steps.length })}</span>
      </h2>
      <ol className="k-steps">{shown.map(row)}</ol>
      {past.length === 0 ? null : (
        <details open={ahead.length === 0}>
          <summary>{text('pastSteps', { count: past.length })}</summary>
          <ol className="k-steps">{past.map(row)}</ol>
        </details>
      )}
      <div className="k-row">
        {shown.length === ahead.length ? null : (
          <Button variant="subtle" onClick={() => setAll(true)}>
            {text('showAll', { count: ahead.length })}
          </Button>
        )}
        <Button variant="default" onClick={add}>
          {text('addStep')}
        </Button>
      </div>
    </section>
  );
}

interface RowProps extends Props {
  readonly step: PlanStep;
  readonly open: boolean;
  onOpen(): void;
}

function StepRow({ plan, step, open, onOpen, onChange }: RowProps) {
  const text = useTreatmentText();
  const say = useText4();
  const { date } = useDates();
  return (
    <li>
      <div className="k-step-head">
        <button type="button" className="k-link-button" aria-expanded={open} onClick={onOpen}>
          {say(describeStep(step))}
        </button>
        <span>{step.dose}</span>
        <span className="k-muted">
          {[...(step.times ?? []), step.site].filter((part) => part !== undefined).join(' · ')}
        </span>
        <ActionIcon
          variant="subtle"
          color="gray"
          size={30}
          aria-label={text('removeStep', { day: date(step.from) })}
          onClick={() => onChange(removeStep(plan, step.id))}
        >
          ×
        </ActionIcon>
      </div>
      {open ? <StepFields plan={plan} step={step} onChange={onChange} /> : null}
    </li>
  );
}

function StepFields({ plan, step, onChange }: Props & { readonly step: PlanStep }) {
  const text = useTreatmentText();
  const [problem, setProblem] = useState<string>();
  const [times, setTimes] = useState((step.times ?? []).join(' '));
  const [shift, setShift] = useState<number | string>('');
  const attempt = (change: () => PlanBody): void => {
    try {
      onChange(change());
      setProblem(undefined);
    } catch (error) {
      if (!(error instanceof RangeError)) throw error;
      setProblem(text('cannotMake', { detail: error.message }));
    }
  };
  const edit = (part: Parameters<typeof editStep>[2]): void => attempt(() => editStep(plan, step.id, part));
  return (
    <div className="k-form k-step-fields">
      <DayInput label={text('from')} value={step.from} onChange={(from) => from !== undefined && edit({ from })} />
      <DayInput
        label={text('to')}
        value={step.to}
        description={step.to === undefined ? text('openEnd') : undefined}
        onChange={(to) => edit({ to })}
      />
      <TextInput
        label={text('dose')}
        value={step.dose}
        maxLength={200}
        onChange={(event) => edit({ dose: event.currentTarget.value })}
      />
      <NumberInput
        label={text('every')}
        min={1}
        max={366}
        allowDecimal={false}
        value={step.everyDays}
        onChange={(value) => edit({ everyDays: Number(value) || 1 })}
      />
      <TextInput
        label={text('times')}
        description={text('timesHint')}
        value={times}
        onChange={(event) => setTimes(event.currentTarget.value)}
        onBlur={() => {
          const given = times.split(/\s+/).filter((part) => /^([01]\d|2[0-3]):[0-5]\d$/.test(part));
          setTimes(given.join(' '));
          edit({ times: given.length === 0 ? undefined : given });
        }}
      />
      <TextInput
        label={text('site')}
        value={step.site ?? ''}
        maxLength={200}
        onChange={(event) => edit({ site: event.currentTarget.value || undefined })}
      />
      <div className="k-row">
        <NumberInput
          label={text('shift')}
          description={text('shiftBy')}
          min={-366}
          max={366}
          allowDecimal={false}
          value={shift}
          onChange={setShift}
        />
        <Button
          variant="default"
          disabled={typeof shift !== 'number' || shift === 0}
          onClick={() => {
            attempt(() => shiftPlan(plan, Number(shift), step.from));
            setShift('');
          }}
        >
          {text('shift')}
        </Button>
      </div>
      {problem === undefined ? null : (
        <p className="k-alert" role="alert">
          {problem}
        </p>
      )}
    </div>
  );
}
