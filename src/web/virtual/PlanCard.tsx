import { NativeSelect, Switch } from '@mantine/core';
import { memo, useState } from 'react';
import { citationOf } from '../../clinic/index.ts';
import { useText4 } from '../i18n/areaText.ts';
import { useSpeech } from '../i18n/language.ts';
import type { Problem } from './checkScenario.ts';
import { draftOf, isEdited, READY_PLANS, readyPlanOf } from './readyPlans.ts';
import { StepEditor } from './StepEditor.tsx';
import type { PlanDraft, PlanName } from './scenario.ts';
import { useVirtualText } from './virtualText.ts';
import './planCard.css';

/** More relapses than any child has in the years shown. */
const ANY_NUMBER = 10;

export interface PlanCardProps {
  readonly name: PlanName;
  readonly compared: boolean;
  readonly draft: PlanDraft;
  readonly problems: readonly Problem[];
  readonly onChange: (name: PlanName, draft: PlanDraft) => void;
}

/** One plan: a ready one to begin with, its steps, and what it does at a relapse. */
export const PlanCard = memo(function PlanCard({ name, compared, draft, problems, onChange }: PlanCardProps) {
  const text = useVirtualText();
  const text4 = useText4();
  const { number, percent } = useSpeech();
  const [open, setOpen] = useState(false);
  const ready = readyPlanOf(draft.readyId);
  const edited = isEdited(draft);
  const { reinduction, decisions } = ready.protocol;
  return (
    <section className="k-card kv-card" data-plan={compared ? name : undefined} aria-labelledby={`plan-${name}`}>
      <div className="kv-card-head">
        <h2 id={`plan-${name}`}>
          {compared ? <span className="kv-swatch" data-plan={name} aria-hidden="true" /> : null}
          {compared ? text('plan', { plan: name }) : text('planOnly')}
        </h2>
        {edited ? (
          <span className="kv-edited">
            <span className="k-tag">{text('edited')}</span>
            <button
              type="button"
              className="k-link-button"
              onClick={() => onChange(name, draftOf(ready, draft.treatsRelapses))}
            >
              {text('restore')}
            </button>
          </span>
        ) : null}
      </div>
      <NativeSelect
        aria-label={compared ? text('plan', { plan: name }) : text('planOnly')}
        value={draft.readyId}
        onChange={(event) => onChange(name, draftOf(readyPlanOf(event.currentTarget.value), draft.treatsRelapses))}
        data={READY_PLANS.map(({ protocol, name: label }) => ({ value: protocol.id, label: text4(label) }))}
      />
      {/* why: who has just put a number right goes on typing there; the fold must not close under it */}
      <details
        className="kv-fold"
        open={open || problems.length > 0}
        onToggle={(event) => setOpen(event.currentTarget.open)}
      >
        <summary>
          {text('editSteps')} <span className="k-muted">({text('stepCount', { count: draft.steps.length })})</span>
        </summary>
        <StepEditor steps={draft.steps} problems={problems} onChange={(steps) => onChange(name, { ...draft, steps })} />
      </details>
      {decisions.map((decision) => (
        <p key={`${decision.day} ${decision.improvementBelow}`} className="k-muted">
          {text('decisionLine', {
            day: number(decision.day),
            share: percent(decision.improvementBelow),
            count: decision.lines.length,
          })}
        </p>
      ))}
      {reinduction.most > 0 && reinduction.lines.length > 0 ? (
        <Switch
          label={text('treatsRelapses')}
          description={text('relapseLine', {
            count: reinduction.lines.length,
            stops: reinduction.stops.length === 0 ? 'none' : 'some',
            drugs: reinduction.stops.map((channel) => text(`drug.${channel}`)).join(', '),
            often: reinduction.most >= ANY_NUMBER ? 'each' : 'most',
            most: reinduction.most,
          })}
          checked={draft.treatsRelapses}
          onChange={(event) => onChange(name, { ...draft, treatsRelapses: event.currentTarget.checked })}
        />
      ) : null}
      {ready.sources.length === 0 && ready.assumed === undefined ? null : (
        <details className="kv-fold">
          <summary>{text('planOrigin')}</summary>
          {ready.read === undefined ? null : <p className="k-muted">{text('planRead', { text: text4(ready.read) })}</p>}
          {ready.assumed === undefined ? null : (
            <p className="k-muted">{text('planAssumed', { text: text4(ready.assumed) })}</p>
          )}
          {ready.sources.length === 0 ? null : (
            <p className="k-muted">
              {text('planSources', { sources: ready.sources.map((key) => citationOf(key)?.short ?? key).join('; ') })}
            </p>
          )}
        </details>
      )}
    </section>
  );
});
