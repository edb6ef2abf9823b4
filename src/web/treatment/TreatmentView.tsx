import { Button } from '@mantine/core';
import { useMemo, useState } from 'react';
import { type Day, describePlan, type Entry, type PlanOnDay, plansOn, ROUTE_NAMES } from '../../clinic/index.ts';
import type { CourseViewProps } from '../course/courseViews.ts';
import { useText4 } from '../i18n/areaText.ts';
import { useSpeech } from '../i18n/language.ts';
import { useDates } from '../i18n/useDates.ts';
import { useCourse } from '../store/storeContext.ts';
import { CardsList } from './CardsList.tsx';
import { DoseLog } from './DoseLog.tsx';
import { PlanForm } from './PlanForm.tsx';
import { useTreatmentText } from './treatmentText.ts';
import './treatment.css';

interface Editing {
  readonly plan?: Entry<'plan'>;
  readonly cardId?: string;
}

/** Plans, the dose log, and what was published. `focus` may be the id of a plan. */
export function TreatmentView({ personId, focus }: CourseViewProps) {
  const text = useTreatmentText();
  const { course, today } = useCourse(personId);
  const [chosen, setEditing] = useState<Editing | 'none'>();
  const plans = useMemo(() => (course === undefined ? [] : plansOn(course, today)), [course, today]);
  const ownDrugIds = useMemo(() => {
    const drugsOf = (list: readonly PlanOnDay[]): string[] =>
      list.flatMap(({ plan }) => (plan.body.drugId === undefined ? [] : [plan.body.drugId]));
    const now = drugsOf(plans.filter((plan) => isRunning(plan) || isToCome(plan)));
    return new Set(now.length > 0 ? now : drugsOf(plans));
  }, [plans]);
  if (course === undefined) return null;
  const newestFirst = [...plans].reverse();
  const running = newestFirst.filter(isRunning);
  const toCome = newestFirst.filter(isToCome);
  const earlier = newestFirst.filter((plan) => !isRunning(plan) && !isToCome(plan));
  const focused = course.of.plan.find(({ id }) => id === focus);
  const editing = chosen ?? (focused === undefined ? 'none' : { plan: focused });
  if (editing !== 'none')
    return (
      <div className="k-treatment">
        <PlanForm
          key={editing.plan?.id ?? `new ${editing.cardId ?? ''}`}
          personId={personId}
          course={course}
          today={today}
          {...editing}
          onDone={() => setEditing('none')}
        />
      </div>
    );
  const row = (standing: PlanOnDay) => (
    <PlanRow
      key={standing.plan.id}
      standing={standing}
      today={today}
      onOpen={() => setEditing({ plan: standing.plan })}
    />
  );
  return (
    <div className="k-treatment">
      <div className="k-card-head">
        <h1>{text('title')}</h1>
        <Button data-opener="new-plan" onClick={() => setEditing({})}>
          {text('newPlan')}
        </Button>
      </div>
      <p className="k-lead">{text('lead')}</p>
      <section aria-labelledby="plans-title">
        <h2 id="plans-title">{text('plans')}</h2>
        {newestFirst.length === 0 ? <p className="k-card k-empty">{text('noPlans')}</p> : null}
        {newestFirst.length > 0 && running.length === 0 ? <p className="k-muted">{text('noneRunning')}</p> : null}
        <ul className="k-plans">{running.map(row)}</ul>
        {toCome.length === 0 ? null : (
          <>
            <h3>{text('plansToCome')}</h3>
            <ul className="k-plans">{toCome.map(row)}</ul>
          </>
        )}
        {earlier.length === 0 ? null : (
          <details className="k-fold">
            <summary>{text('earlierPlans', { count: earlier.length })}</summary>
            <ul className="k-plans">{earlier.map(row)}</ul>
          </details>
        )}
      </section>
      <DoseLog personId={personId} course={course} today={today} />
      <CardsList ownDrugIds={ownDrugIds} onBeside={(cardId) => setEditing({ cardId })} />
    </div>
  );
}

const isRunning = ({ state }: PlanOnDay): boolean => state === 'running' || state === 'pausing';
const isToCome = ({ state }: PlanOnDay): boolean => state === 'planned' || state === 'empty';

function PlanRow(props: { readonly standing: PlanOnDay; readonly today: Day; onOpen(): void }) {
  const { standing, today, onOpen } = props;
  const { plan } = standing;
  const text = useTreatmentText();
  const say = useText4();
  const { language } = useSpeech();
  const { date } = useDates();
  const { body } = plan;
  return (
    <li className="k-card" data-status={body.status} data-state={standing.state}>
      <div className="k-card-head">
        <h3>{body.title}</h3>
        <Button
          variant="default"
          size="compact-sm"
          data-opener={`plan-${plan.id}`}
          onClick={onOpen}
          aria-label={`${text('open')}: ${body.title}`}
        >
          {text('open')}
        </Button>
      </div>
      <p>{[body.drug, say(ROUTE_NAMES[body.route])].join(' · ')}</p>
      {describePlan(standing, today, language, date).map((line) => (
        <p key={line}>{line}</p>
      ))}
      <p className="k-muted">
        {[
          // why: of a plan that is over the first line has its end already
          standing.from === undefined || isRunning(standing) || isToCome(standing)
            ? undefined
            : `${date(standing.from)} – ${standing.to === undefined ? text('openEnd') : date(standing.to)}`,
          text('stepCount', { count: body.steps.length }),
        ]
          .filter((part) => part !== undefined)
          .join(' · ')}
      </p>
    </li>
  );
}
