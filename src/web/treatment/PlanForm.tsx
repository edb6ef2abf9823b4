import { Button, Select, TextInput } from '@mantine/core';
import { useMemo, useState } from 'react';
import {
  type CourseRecord,
  cardsBeside,
  type Day,
  DRUGS,
  drugOf,
  type Entry,
  type FieldIssue,
  PLAN_STATUS_NAMES,
  type PlanBody,
  ROUTE_NAMES,
  ROUTES,
  regimenCard,
  stopPlan,
} from '../../clinic/index.ts';
import { ChoiceButtons } from '../course/inputs/ChoiceButtons.tsx';
import { FieldErrors } from '../course/inputs/FieldErrors.tsx';
import { NoteInput } from '../course/inputs/NoteInput.tsx';
import { SaveBar } from '../course/inputs/SaveBar.tsx';
import { useFormFocus } from '../course/inputs/useFormFocus.ts';
import { useText4 } from '../i18n/areaText.ts';
import { useWriter } from '../store/storeContext.ts';
import { useDraft } from '../store/useDraft.ts';
import { CardPaper } from './CardPaper.tsx';
import { ShapeForm } from './ShapeForm.tsx';
import { StepTable } from './StepTable.tsx';
import { useTreatmentText } from './treatmentText.ts';

interface Props {
  readonly personId: string;
  readonly course: CourseRecord;
  readonly today: Day;
  readonly plan?: Entry<'plan'>;
  /** A published card to stand beside it. */
  readonly cardId?: string;
  onDone(): void;
}

const STATUSES = ['planned', 'active', 'finished', 'stopped'] as const;

/** The clinic's own plan: head, shape, steps. What was published may stand beside it, as text. */
export function PlanForm({ personId, today, plan, cardId, onDone }: Props) {
  const text = useTreatmentText();
  const say = useText4();
  const writer = useWriter(personId);
  const card = cardId === undefined ? undefined : regimenCard(cardId);
  const first = useMemo((): PlanBody => {
    if (plan !== undefined) return plan.body;
    const drug = card?.drugIds[0] === undefined ? undefined : drugOf(card.drugIds[0]);
    return {
      title: '',
      drug: drug === undefined ? '' : say(drug.name),
      ...(drug === undefined ? {} : { drugId: drug.id }),
      ...(card === undefined ? {} : { cardId: card.id }),
      route: 'oral',
      status: 'active',
      steps: [],
    };
  }, [plan, card, say]);
  const draft = useDraft<PlanBody>(`plan:${personId}:${plan?.id ?? `new:${cardId ?? ''}`}`, first);
  const body = draft.value;
  const [issues, setIssues] = useState<readonly FieldIssue[]>([]);
  const [busy, setBusy] = useState(false);
  const form = useFormFocus<HTMLFormElement>(
    plan !== undefined ? `plan-${plan.id}` : cardId !== undefined ? `card-${cardId}` : 'new-plan',
  );
  const set = (part: Readonly<Record<string, unknown>>): void => {
    const next: Record<string, unknown> = { ...body, ...part };
    for (const name of Object.keys(next)) if (next[name] === undefined) delete next[name];
    draft.set(next as unknown as PlanBody);
  };
  const beside = cardsBeside(body);

  const save = async (): Promise<void> => {
    setBusy(true);
    const named = { ...body, title: body.title.trim() || body.drug };
    const outcome = await writer.put(
      'plan',
      named,
      plan === undefined ? {} : { entryId: plan.id, baseVersion: plan.version },
    );
    setBusy(false);
    if (outcome.status === 'refused') return setIssues(outcome.fields);
    draft.clear();
    onDone();
  };

  return (
    <div className="k-plan" data-beside={beside.length > 0}>
      <form
        className="k-card k-form"
        ref={form}
        onSubmit={(event) => {
          event.preventDefault();
          void save();
        }}
      >
        <h1>{body.title || body.drug || text('newPlan')}</h1>
        <div className="k-shape">
          <Select
            label={text('drug')}
            searchable
            data={[
              ...DRUGS.map(({ id, name }) => ({ value: id, label: say(name) })),
              { value: 'other', label: text('drugOther') },
            ]}
            value={body.drugId ?? (body.drug === '' ? null : 'other')}
            onChange={(value) => {
              const drug = value === null ? undefined : drugOf(value);
              set({ drugId: drug?.id, ...(drug === undefined ? {} : { drug: say(drug.name) }) });
            }}
          />
          <TextInput
            label={text('drugName')}
            value={body.drug}
            maxLength={200}
            required
            onChange={(event) => set({ drug: event.currentTarget.value })}
          />
          <TextInput
            label={text('planTitle')}
            value={body.title}
            maxLength={200}
            placeholder={body.drug}
            onChange={(event) => set({ title: event.currentTarget.value })}
          />
          <TextInput
            label={text('prescriber')}
            value={body.prescriber ?? ''}
            maxLength={200}
            onChange={(event) => set({ prescriber: event.currentTarget.value || undefined })}
          />
        </div>
        <ChoiceButtons
          label={text('route')}
          value={body.route}
          choices={ROUTES.map((value) => ({ value, label: say(ROUTE_NAMES[value]) }))}
          onChange={(route) => route !== undefined && set({ route })}
        />
        <ChoiceButtons
          label={text('status')}
          value={body.status}
          choices={STATUSES.map((value) => ({ value, label: say(PLAN_STATUS_NAMES[value]) }))}
          onChange={(status) => status !== undefined && set({ status })}
        />
        {plan !== undefined && body.steps.length > 0 ? null : (
          <ShapeForm
            draftKey={`shape:${personId}:${plan?.id ?? `new:${cardId ?? ''}`}`}
            plan={body}
            today={today}
            onMade={(made) => draft.set(made)}
          />
        )}
        {body.steps.length === 0 ? null : <StepTable plan={body} today={today} onChange={(next) => draft.set(next)} />}
        {plan === undefined || body.status === 'stopped' ? null : (
          <div>
            <Button variant="default" onClick={() => draft.set(stopPlan(body, today))}>
              {text('stop')}
            </Button>
          </div>
        )}
        <NoteInput label={text('note')} value={body.note} onChange={(note) => set({ note })} />
        <FieldErrors issues={issues} />
        <SaveBar
          saveLabel={text('save')}
          busy={busy}
          onCancel={onDone}
          onRemove={plan === undefined ? undefined : () => void writer.remove(plan).then(onDone)}
          hasDraft={draft.isKept}
          onDiscardDraft={draft.discard}
        />
      </form>
      {beside.length === 0 ? null : (
        <aside aria-label={text('besideTitle')}>
          <h2>{text('besideTitle')}</h2>
          {beside.map((each, k) => (
            <CardPaper key={each.id} card={each} open={k === 0} level="h3" />
          ))}
        </aside>
      )}
    </div>
  );
}
