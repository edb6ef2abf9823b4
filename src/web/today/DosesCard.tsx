import { Button, Select, TextInput } from '@mantine/core';
import { useState } from 'react';
import {
  addDays,
  type CourseRecord,
  type Day,
  type DoseBody,
  doseEntryId,
  nextSite,
  type PlannedDose,
  plannedDoses,
} from '../../clinic/index.ts';
import { useDates } from '../i18n/useDates.ts';
import { useWriter } from '../store/storeContext.ts';
import { useDraft } from '../store/useDraft.ts';
import { useTodayText } from './todayText.ts';

interface Props {
  readonly personId: string;
  readonly course: CourseRecord;
  readonly today: Day;
}

/** Doses of today, and those of the last week that nobody logged. */
export function DosesCard({ personId, course, today }: Props) {
  const text = useTodayText();
  const doses = plannedDoses(course, today, today, today);
  const earlier = plannedDoses(course, addDays(today, -7), addDays(today, -1), today).filter(
    ({ state }) => state === 'not-logged',
  );
  return (
    <section className="k-card" aria-labelledby="doses-title">
      <div className="k-card-head">
        <h2 id="doses-title">{text('dosesTitle')}</h2>
      </div>
      {doses.length === 0 ? <p className="k-muted">{text('dosesNone')}</p> : null}
      <DoseList doses={doses} personId={personId} course={course} withDay={false} />
      {earlier.length === 0 ? null : (
        <>
          <h3>{text('dosesEarlier')}</h3>
          <DoseList doses={earlier} personId={personId} course={course} withDay />
        </>
      )}
    </section>
  );
}

function DoseList(props: Omit<Props, 'today'> & { readonly doses: readonly PlannedDose[]; readonly withDay: boolean }) {
  return (
    <ul className="k-doses">
      {props.doses.map((dose) => (
        <DoseRow key={`${dose.planId} ${dose.stepId} ${dose.day} ${dose.time ?? ''}`} {...props} dose={dose} />
      ))}
    </ul>
  );
}

interface Typed {
  readonly site?: string;
  readonly reaction: string;
}
const NOTHING_TYPED: Typed = { reaction: '' };

const STATE_KEYS = { given: 'stateGiven', late: 'stateLate', missed: 'stateMissed', partial: 'statePartial' } as const;

function DoseRow({
  personId,
  course,
  dose,
  withDay,
}: Omit<Props, 'today'> & { readonly dose: PlannedDose; readonly withDay: boolean }) {
  const text = useTodayText();
  const { weekday } = useDates();
  const writer = useWriter(personId);
  const plan = course.of.plan.find(({ id }) => id === dose.planId);
  const turn = dose.site ?? (plan === undefined ? undefined : nextSite(plan, course.of.dose));
  const [opened, setOpen] = useState<boolean>();
  const draft = useDraft<Typed>(`dose:${dose.planId}:${dose.stepId}:${dose.day}:${dose.time ?? ''}`, NOTHING_TYPED);
  const { site, reaction } = draft.value;
  // why: what was typed before a reload must be seen before it is logged
  const open = opened ?? draft.isKept;
  const logged = dose.doseEntryId === undefined ? undefined : course.of.dose.find(({ id }) => id === dose.doseEntryId);

  const log = async (status: DoseBody['status']): Promise<void> => {
    const body: DoseBody = {
      planId: dose.planId,
      stepId: dose.stepId,
      drug: dose.drug,
      day: dose.day,
      status,
      ...(dose.time === undefined ? {} : { dueTime: dose.time }),
      ...(dose.dose === '' ? {} : { dose: dose.dose }),
      ...(status === 'missed' ? {} : { givenAt: `${new Date().toISOString().slice(0, 19)}Z` }),
      ...(status === 'missed' || (site ?? turn) === undefined ? {} : { site: site ?? turn! }),
      ...(reaction.trim() === '' ? {} : { reaction: reaction.trim() }),
    };
    await writer.put('dose', body, {
      entryId: logged?.id ?? doseEntryId(dose.planId, dose.stepId, dose.day, dose.time),
      baseVersion: logged?.version ?? 0,
    });
    setOpen(false);
    draft.clear();
  };

  const facts = [
    withDay ? weekday(dose.day) : undefined,
    dose.time === undefined ? undefined : text('dueAt', { time: dose.time }),
    logged?.body.site ?? (turn === undefined ? undefined : text('siteTurn', { site: turn })),
  ].filter((fact) => fact !== undefined);
  const done = dose.state in STATE_KEYS ? text(STATE_KEYS[dose.state as keyof typeof STATE_KEYS]) : undefined;
  return (
    <li className="k-dose" data-state={dose.state}>
      <div>
        <strong>{dose.drug}</strong> {dose.dose}
        <div className="k-muted">{facts.join(' · ')}</div>
      </div>
      {done !== undefined && !open ? (
        <div className="k-row">
          <span className="k-dose-state">{done}</span>
          <Button variant="subtle" size="compact-sm" onClick={() => setOpen(true)}>
            {text('changeLog')}
          </Button>
        </div>
      ) : (
        <div className="k-row">
          <Button size="sm" aria-label={`${text('given')}: ${dose.drug}`} onClick={() => void log('given')}>
            {text('given')}
          </Button>
          <Button
            size="sm"
            variant="default"
            aria-label={`${text('late')}: ${dose.drug}`}
            onClick={() => void log('late')}
          >
            {text('late')}
          </Button>
          <Button
            size="sm"
            variant="default"
            aria-label={`${text('missed')}: ${dose.drug}`}
            onClick={() => void log('missed')}
          >
            {text('missed')}
          </Button>
          <Button variant="subtle" size="compact-sm" aria-expanded={open} onClick={() => setOpen(!open)}>
            {text('more')}
          </Button>
        </div>
      )}
      {open ? (
        <div className="k-form">
          {plan?.body.sites === undefined || plan.body.sites.length === 0 ? null : (
            <Select
              label={text('site')}
              data={[...new Set(plan.body.sites)]}
              value={site ?? turn ?? null}
              onChange={(value) => draft.set({ reaction, ...(value === null ? {} : { site: value }) })}
            />
          )}
          <TextInput
            label={text('reaction')}
            value={reaction}
            maxLength={400}
            onChange={(event) => draft.set({ ...draft.value, reaction: event.currentTarget.value })}
          />
        </div>
      ) : null}
    </li>
  );
}
