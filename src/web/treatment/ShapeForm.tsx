import { Button, NumberInput, Textarea, TextInput } from '@mantine/core';
import { useMemo, useState } from 'react';
import { type Day, makePlan, type PlanBody } from '../../clinic/index.ts';
import { ChoiceButtons } from '../course/inputs/ChoiceButtons.tsx';
import { DayInput, TimeInput } from '../course/inputs/DayInput.tsx';
import { useDraft } from '../store/useDraft.ts';
import { SHAPE_NUMBERS, SHAPE_STARTS, SHAPES, type ShapeDraft, shapeOf } from './shapeDraft.ts';
import { useTreatmentText } from './treatmentText.ts';

interface Props {
  readonly draftKey: string;
  readonly plan: PlanBody;
  readonly today: Day;
  onMade(plan: PlanBody): void;
}

/** The shape with its first day and the dose as it was written. */
interface TypedShape extends ShapeDraft {
  readonly from: Day;
  readonly dose: string;
}

/** Makes the steps of a plan from one of the common shapes; each step can be changed afterwards. */
export function ShapeForm({ draftKey, plan, today, onMade }: Props) {
  const text = useTreatmentText();
  const [problem, setProblem] = useState<string>();
  const kept = useDraft<TypedShape>(
    draftKey,
    useMemo(
      () => ({
        shape: 'daily-injections',
        ...SHAPE_STARTS['daily-injections'],
        sites: text('defaultSites'),
        doses: '',
        from: today,
        dose: '',
      }),
      [text, today],
    ),
  );
  const draft = kept.value;
  const { from, dose } = draft;
  const set = (part: Partial<TypedShape>): void => kept.set({ ...draft, ...part });
  const make = (): void => {
    const { status: _, steps: __, sites: ___, stoppedOn: ____, ...head } = plan;
    try {
      const made = makePlan(shapeOf(draft), head, from, dose.trim());
      setProblem(undefined);
      kept.clear();
      onMade({ ...made, status: plan.status });
    } catch (error) {
      if (!(error instanceof RangeError)) throw error;
      setProblem(text('cannotMake', { detail: error.message }));
    }
  };
  const timed = draft.shape === 'daily-injections' || draft.shape === 'daily' || draft.shape === 'alternate-days';
  return (
    <div className="k-form">
      <ChoiceButtons
        label={text('shape')}
        value={draft.shape}
        choices={SHAPES.map((value) => ({ value, label: text(`shape.${value}`) }))}
        onChange={(shape) => shape !== undefined && set({ shape, ...SHAPE_STARTS[shape] })}
      />
      <div className="k-shape">
        <DayInput label={text('from')} value={from} onChange={(day) => set({ from: day ?? today })} />
        {draft.shape === 'taper' ? null : (
          <TextInput
            data-shape="dose"
            label={text('dose')}
            value={dose}
            maxLength={200}
            onChange={(event) => set({ dose: event.currentTarget.value })}
          />
        )}
        {SHAPE_NUMBERS[draft.shape].map((name) => (
          <NumberInput
            key={name}
            label={text(name)}
            min={1}
            max={3660}
            allowDecimal={false}
            value={draft[name] ?? ''}
            onChange={(value) => set({ [name]: value === '' ? undefined : Number(value) })}
          />
        ))}
        {timed ? <TimeInput label={text('time')} value={draft.time} onChange={(time) => set({ time })} /> : null}
        {draft.shape === 'daily-injections' ? (
          <Textarea
            label={text('sites')}
            autosize
            minRows={2}
            value={draft.sites}
            onChange={(event) => set({ sites: event.currentTarget.value })}
          />
        ) : null}
        {draft.shape === 'taper' ? (
          <Textarea
            label={text('doses')}
            autosize
            minRows={3}
            value={draft.doses}
            onChange={(event) => set({ doses: event.currentTarget.value })}
          />
        ) : null}
      </div>
      {problem === undefined ? null : (
        <p className="k-alert" role="alert">
          {problem}
        </p>
      )}
      <div>
        <Button data-opener="make-steps" variant={plan.steps.length === 0 ? 'filled' : 'default'} onClick={make}>
          {text(plan.steps.length === 0 ? 'make' : 'remake')}
        </Button>
      </div>
    </div>
  );
}
