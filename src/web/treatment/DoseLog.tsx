import { Button, TextInput } from '@mantine/core';
import { useState } from 'react';
import {
  addDays,
  type CourseRecord,
  type Day,
  DOSE_STATUS_NAMES,
  type DoseBody,
  plannedDoses,
  unplannedDoses,
} from '../../clinic/index.ts';
import { DayInput } from '../course/inputs/DayInput.tsx';
import { FieldErrors } from '../course/inputs/FieldErrors.tsx';
import { SaveBar } from '../course/inputs/SaveBar.tsx';
import { useEntryForm } from '../course/inputs/useEntryForm.ts';
import { useFormFocus } from '../course/inputs/useFormFocus.ts';
import { useText4 } from '../i18n/areaText.ts';
import { useDates } from '../i18n/useDates.ts';
import { personHref } from '../state/route.ts';
import { useTreatmentText } from './treatmentText.ts';

interface Props {
  readonly personId: string;
  readonly course: CourseRecord;
  readonly today: Day;
}

const LOG_DAYS = 30;
/** Shown before "show all". chosen: a week and a half of daily doses. */
const FIRST_SHOWN = 10;

/** What became of the doses of the last month, and doses that no plan foresaw. */
export function DoseLog({ personId, course, today }: Props) {
  const text = useTreatmentText();
  const say = useText4();
  const { weekday } = useDates();
  const [adding, setAdding] = useState(false);
  const [all, setAll] = useState(false);
  const from = addDays(today, 1 - LOG_DAYS);
  const planned = plannedDoses(course, from, today, today);
  const unplanned = unplannedDoses(course, from, today);
  const count = (...states: string[]): number => planned.filter(({ state }) => states.includes(state)).length;
  const stateText = (state: (typeof planned)[number]['state']): string =>
    state === 'not-logged'
      ? text('notLogged')
      : state === 'due-today'
        ? text('dueToday')
        : state === 'upcoming'
          ? text('upcoming')
          : say(DOSE_STATUS_NAMES[state]);
  const rows = [
    ...planned.map((dose) => ({
      key: `${dose.planId} ${dose.stepId} ${dose.day} ${dose.time ?? ''}`,
      day: dose.day,
      what: `${dose.drug} ${dose.dose}`,
      state: dose.state as string,
      said: [stateText(dose.state), dose.time, dose.site].filter((part) => part !== undefined).join(' · '),
    })),
    ...unplanned.map(({ id, body }) => ({
      key: id,
      day: body.day,
      what: `${body.drug} ${body.dose ?? ''}`,
      state: body.status as string,
      said: [say(DOSE_STATUS_NAMES[body.status]), text('unplanned'), body.reaction]
        .filter((part) => part !== undefined)
        .join(' · '),
    })),
  ].sort((a, b) => (a.day < b.day ? 1 : a.day > b.day ? -1 : 0));
  const shown = all ? rows : rows.slice(0, FIRST_SHOWN);
  return (
    <section className="k-card" aria-labelledby="log-title">
      <div className="k-card-head">
        <h2 id="log-title">{text('log')}</h2>
        <Button variant="default" onClick={() => setAdding(true)}>
          {text('addDose')}
        </Button>
      </div>
      <p>
        {rows.length === 0
          ? text('logNone', { days: LOG_DAYS })
          : text('logLead', {
              given: count('given', 'partial'),
              late: count('late'),
              missed: count('missed'),
              open: count('not-logged'),
              days: LOG_DAYS,
            })}
      </p>
      {adding ? <LooseDose personId={personId} today={today} onDone={() => setAdding(false)} /> : null}
      <ul className="k-log">
        {shown.map((row) => (
          <li key={row.key} data-state={row.state}>
            <a href={personHref(personId, 'today', row.day)}>{weekday(row.day)}</a>
            <span>{row.what}</span>
            <span className="k-muted">{row.said}</span>
          </li>
        ))}
      </ul>
      {shown.length === rows.length ? null : (
        <Button variant="subtle" onClick={() => setAll(true)}>
          {text('showAll', { count: rows.length })}
        </Button>
      )}
    </section>
  );
}

function LooseDose({ personId, today, onDone }: { readonly personId: string; readonly today: Day; onDone(): void }) {
  const text = useTreatmentText();
  const [initial] = useState<DoseBody>({ drug: '', day: today, status: 'given' });
  const form = useEntryForm('dose', personId, { initial, onDone });
  const body = { ...initial, ...form.value };
  const box = useFormFocus<HTMLFormElement>();
  return (
    <form className="k-form" ref={box} onSubmit={form.submit}>
      <DayInput label={text('day')} value={body.day} max={today} onChange={(day) => form.set({ day: day ?? today })} />
      <TextInput
        label={text('drugName')}
        required
        maxLength={200}
        value={body.drug}
        onChange={(event) => form.set({ drug: event.currentTarget.value })}
      />
      <TextInput
        label={text('dose')}
        maxLength={200}
        value={body.dose ?? ''}
        onChange={(event) => form.set({ dose: event.currentTarget.value || undefined })}
      />
      <FieldErrors issues={form.issues} labelOf={(path) => (path === '/drug' ? text('drugName') : undefined)} />
      <SaveBar {...form.bar} />
    </form>
  );
}
