import { ActionIcon } from '@mantine/core';
import { useEffect } from 'react';
import {
  ageAt,
  type CourseRecord,
  type Day,
  DOSE_STATUS_NAMES,
  dayNumber,
  dayOfNumber,
  plannedDoses,
  TAG_NAMES,
  unplannedDoses,
} from '../../clinic/index.ts';
import { entryHref } from '../course/entryHref.ts';
import { personHref } from '../state/route.ts';
import { DayNotes } from './DayNotes.tsx';
import { describeItem, diaryWords, doseStateWord, type Speaker } from './describeItem.ts';
import { valueOnDay } from './diaryLanes.ts';
import type { TimelineItem, TimelineModel } from './laneTypes.ts';
import { itemsOfDay, neighbourStop } from './stops.ts';

export interface DayPanelProps {
  readonly course: CourseRecord;
  readonly model: TimelineModel;
  readonly day: number;
  readonly today: Day;
  readonly personId: string;
  readonly speaker: Speaker;
  readonly onSelect: (day: number | undefined) => void;
}

/** Everything of one day: the diary in words, doses, what happened, what went on. */
export function DayPanel({ course, model, day, today, personId, speaker, onSelect }: DayPanelProps) {
  const { say, word } = speaker;
  const isoDay = dayOfNumber(day);
  const diary = course.of.diary.find(({ body }) => body.day === isoDay);
  const { own, lasting } = itemsOfDay(model, day);
  const happened = own.filter(({ entry }) => entry?.kind !== 'diary' && entry?.kind !== 'note');
  const notes = course.of.note.filter(({ body }) => body.day === isoDay);
  const planned = plannedDoses(course, isoDay, isoDay, today);
  const loose = unplannedDoses(course, isoDay, isoDay);
  const tags = diary?.body.tags ?? [];
  const sleep = model.lanes.find((lane) => lane.form === 'daily' && lane.id === 'sleep');
  const hours = sleep?.form === 'daily' ? valueOnDay(sleep, day) : undefined;
  const allLanes = new Set(model.lanes.map(({ id }) => id));
  const before = neighbourStop(model.stops, allLanes, day, -1);
  const after = neighbourStop(model.stops, allLanes, day, 1);

  useEffect(() => {
    const close = (event: KeyboardEvent): void => {
      // why: Escape in a menu or a form is meant for that, not for what lies beside it
      const elsewhere = event.target instanceof Element && event.target.closest('[role="dialog"], form') !== null;
      if (event.key === 'Escape' && !event.defaultPrevented && !elsewhere) onSelect(undefined);
    };
    addEventListener('keydown', close);
    return () => removeEventListener('keydown', close);
  }, [onSelect]);

  const step = (label: string, path: string, to: number | undefined) => (
    <ActionIcon
      variant="default"
      size={30}
      aria-label={label}
      title={label}
      disabled={to === undefined}
      onClick={() => onSelect(to)}
    >
      <svg viewBox="0 0 16 16" width="16" height="16" className="k-icon" aria-hidden="true">
        <path d={path} />
      </svg>
    </ActionIcon>
  );
  return (
    <aside className="k-card tl-day" aria-label={say('day.title')}>
      <div className="tl-day-head">
        <div>
          <h3>{longDay(speaker, isoDay)}</h3>
          <p className="k-muted">{ageWords(course, isoDay, speaker)}</p>
        </div>
        <ActionIcon variant="subtle" size={30} aria-label={say('day.close')} onClick={() => onSelect(undefined)}>
          <svg viewBox="0 0 16 16" width="16" height="16" className="k-icon" aria-hidden="true">
            <path d="m4 4 8 8M12 4l-8 8" />
          </svg>
        </ActionIcon>
      </div>
      <div className="tl-tools">
        {step(say('day.previousItem'), 'M12 3 7 8l5 5M4 3v10', before?.startDay)}
        {step(say('day.previous'), 'M10 3 5 8l5 5', day - 1)}
        {step(say('day.next'), 'm6 3 5 5-5 5', day + 1)}
        {step(say('day.nextItem'), 'm4 3 5 5-5 5M12 3v10', after?.startDay)}
      </div>
      <section>
        <h4>{say('day.diary')}</h4>
        {diary === undefined ? (
          <p className="k-muted">
            {say('day.noDiary')}{' '}
            {day <= dayNumber(today) && day >= dayNumber(today) - 1 && (
              <a href={personHref(personId, 'today', isoDay)}>{say('day.write')}</a>
            )}
          </p>
        ) : (
          <>
            <dl className="tl-answers">
              {diaryWords(speaker, diary.body, hours).map(({ id, words }) => (
                <div key={id}>
                  <dt>{say(`lane.${id}`)}</dt>
                  <dd>{words}</dd>
                </div>
              ))}
            </dl>
            {tags.length > 0 && (
              <ul className="tl-tags">
                {tags.map((tag) => (
                  <li key={tag}>{word(TAG_NAMES[tag])}</li>
                ))}
              </ul>
            )}
            {diary.body.note !== undefined && diary.body.note !== '' && <p className="tl-note">{diary.body.note}</p>}
            <p>
              <a href={personHref(personId, 'today', isoDay)}>{say('day.open', { what: say('day.diary') })}</a>
            </p>
          </>
        )}
      </section>
      {(planned.length > 0 || loose.length > 0) && (
        <section>
          <h4>{say('day.doses')}</h4>
          <ul className="tl-list">
            {planned.map((dose, i) => (
              <li
                key={`${dose.planId} ${dose.stepId} ${dose.time ?? i}`}
                data-tone={dose.state === 'missed' ? 'alert' : 'own'}
              >
                <a href={personHref(personId, 'treatment', dose.doseEntryId ?? dose.planId)}>
                  {dose.drug} {dose.dose}
                </a>
                <p className="k-muted">
                  {[dose.time, doseStateWord(speaker, dose.state), dose.site].filter(Boolean).join(' · ')}
                </p>
              </li>
            ))}
            {loose.map((entry) => (
              <li key={entry.id} data-tone={entry.body.status === 'missed' ? 'alert' : 'own'}>
                <a href={entryHref(personId, entry)}>
                  {entry.body.drug} {entry.body.dose ?? ''}
                </a>
                <p className="k-muted">{word(DOSE_STATUS_NAMES[entry.body.status])}</p>
              </li>
            ))}
          </ul>
        </section>
      )}
      {happened.length > 0 && (
        <section>
          <h4>{say('day.happened')}</h4>
          <Items items={happened} personId={personId} speaker={speaker} />
        </section>
      )}
      {lasting.length > 0 && (
        <section>
          <h4>{say('day.lasting')}</h4>
          <Items items={lasting} personId={personId} speaker={speaker} />
        </section>
      )}
      <DayNotes key={isoDay} personId={personId} day={isoDay} notes={notes} speaker={speaker} />
      {diary === undefined &&
        notes.length === 0 &&
        planned.length + loose.length + happened.length + lasting.length === 0 && (
          <p className="k-muted">{say('day.nothing')}</p>
        )}
    </aside>
  );
}

function Items(props: {
  readonly items: readonly TimelineItem[];
  readonly personId: string;
  readonly speaker: Speaker;
}) {
  const { items, personId, speaker } = props;
  return (
    <ul className="tl-list">
      {items.map((item) => {
        const { text, more } = describeItem(speaker, item);
        const href = item.entry === undefined ? personHref(personId, 'watch') : entryHref(personId, item.entry);
        return (
          <li key={`${item.id} ${item.laneId}`} data-tone={item.tone}>
            <a href={href}>{text}</a>
            {more.map((line) => (
              <p key={line} className="k-muted">
                {line}
              </p>
            ))}
          </li>
        );
      })}
    </ul>
  );
}

function longDay({ date, language }: Speaker, day: Day): string {
  const weekday = new Intl.DateTimeFormat(language, { weekday: 'long', timeZone: 'UTC' });
  return `${weekday.format(Date.parse(`${day}T12:00:00Z`))}, ${date(day)}`;
}

function ageWords(course: CourseRecord, day: Day, { say }: Speaker): string {
  const age = ageAt(course, day);
  const onset = course.person.body.onset;
  const parts =
    age === undefined ? [] : [say('day.age', { years: age.years, months: age.months - age.years * 12 }).trim()];
  if (onset !== undefined && onset.length === 10) {
    const days = dayNumber(day) - dayNumber(onset);
    parts.push(days >= 0 ? say('day.sinceOnset', { days }) : say('day.beforeOnset', { days: -days }));
  }
  return parts.filter((part) => part !== '').join(' · ');
}
