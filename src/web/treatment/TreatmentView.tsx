import { Button } from '@mantine/core';
import { useMemo, useState } from 'react';
import {
  addDays,
  type CourseRecord,
  type Day,
  type Entry,
  PLAN_STATUS_NAMES,
  type PlanBody,
  plannedDoses,
  ROUTE_NAMES,
} from '../../clinic/index.ts';
import type { CourseViewProps } from '../course/courseViews.ts';
import { useText4 } from '../i18n/areaText.ts';
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
  const plans = course?.of.plan;
  const ownDrugIds = useMemo(() => {
    const drugsOf = (list: readonly Entry<'plan'>[]): string[] =>
      list.flatMap(({ body }) => (body.drugId === undefined ? [] : [body.drugId]));
    const now = drugsOf((plans ?? []).filter(({ body }) => isRunning(body)));
    return new Set(now.length > 0 ? now : drugsOf(plans ?? []));
  }, [plans]);
  if (course === undefined) return null;
  const newestFirst = [...course.of.plan].reverse();
  const running = newestFirst.filter(({ body }) => isRunning(body));
  const earlier = newestFirst.filter((plan) => !running.includes(plan));
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
  const row = (plan: Entry<'plan'>) => (
    <PlanRow key={plan.id} plan={plan} course={course} today={today} onOpen={() => setEditing({ plan })} />
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

const AHEAD_DAYS = 60;

const isRunning = ({ status }: PlanBody): boolean => status === 'active' || status === 'planned';

function PlanRow(props: {
  readonly plan: Entry<'plan'>;
  readonly course: CourseRecord;
  readonly today: Day;
  onOpen(): void;
}) {
  const { plan, course, today, onOpen } = props;
  const text = useTreatmentText();
  const say = useText4();
  const { date } = useDates();
  const { body } = plan;
  const next = isRunning(body)
    ? plannedDoses(course, today, addDays(today, AHEAD_DAYS), today).find(
        ({ planId, state }) => planId === plan.id && (state === 'upcoming' || state === 'due-today'),
      )
    : undefined;
  return (
    <li className="k-card" data-status={body.status}>
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
      <p>
        {[body.drug, say(ROUTE_NAMES[body.route]), say(PLAN_STATUS_NAMES[body.status])].join(' · ')}
        {body.stoppedOn === undefined ? '' : ` · ${text('stopped', { date: date(body.stoppedOn) })}`}
      </p>
      <p className="k-muted">
        {plan.firstDay === undefined
          ? ''
          : `${date(plan.firstDay)} – ${plan.lastDay === undefined ? text('openEnd') : date(plan.lastDay)} · `}
        {text('stepCount', { count: body.steps.length })} ·{' '}
        {next === undefined ? text('noNext') : text('next', { date: date(next.day), dose: next.dose })}
      </p>
    </li>
  );
}
