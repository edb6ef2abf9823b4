import { Button } from '@mantine/core';
import { useRef, useState } from 'react';
import { type CourseRecord, type Day, type Entry, EVENT_TYPE_NAMES } from '../../clinic/index.ts';
import { useText4 } from '../i18n/areaText.ts';
import { useSpeech } from '../i18n/language.ts';
import { useDates } from '../i18n/useDates.ts';
import { EventForm } from './EventForm.tsx';
import { usePersonText } from './personText.ts';

/** Shown before "show all". chosen: about a screen. */
const FIRST_SHOWN = 12;

export interface EventsCardProps {
  readonly personId: string;
  readonly course: CourseRecord;
  readonly today: Day;
  readonly focus: string | undefined;
}

/** Illness, vaccination, hospital stays, appointments: newest first. */
export function EventsCard({ personId, course, today, focus }: EventsCardProps) {
  const text = usePersonText();
  const [open, setOpen] = useState<string | undefined>(
    focus === 'new-event' ? 'new' : course.of.event.some(({ id }) => id === focus) ? focus : undefined,
  );
  const [all, setAll] = useState(false);
  const title = useRef<HTMLHeadingElement>(null);
  const close = (): void => {
    setOpen(undefined);
    title.current?.focus(); // why: the form goes, and with it the place of reading
  };
  const events = [...course.of.event].reverse();
  const shown = all ? events : events.filter(({ id }, i) => i < FIRST_SHOWN || id === open);
  return (
    <section className="k-card" aria-labelledby="events-title">
      <div className="k-card-head">
        <h2 id="events-title" ref={title} tabIndex={-1}>
          {text('events')}
        </h2>
        <Button variant="default" onClick={() => setOpen('new')} aria-expanded={open === 'new'}>
          {text('addEvent')}
        </Button>
      </div>
      {open === 'new' ? <EventForm personId={personId} today={today} onDone={close} /> : null}
      {events.length === 0 ? <p>{text('noEvents')}</p> : null}
      <ul className="k-rows">
        {shown.map((entry) =>
          open === entry.id ? (
            <li key={entry.id} className="k-open">
              <EventForm personId={personId} today={today} entry={entry} onDone={close} />
            </li>
          ) : (
            <EventRow key={entry.id} entry={entry} onEdit={() => setOpen(entry.id)} />
          ),
        )}
      </ul>
      {shown.length < events.length ? (
        <Button variant="subtle" onClick={() => setAll(true)}>
          {text('showAll', { count: events.length })}
        </Button>
      ) : null}
    </section>
  );
}

function EventRow({ entry, onEdit }: { readonly entry: Entry<'event'>; readonly onEdit: () => void }) {
  const text = usePersonText();
  const say4 = useText4();
  const { number } = useSpeech();
  const { date } = useDates();
  const { type, title, start, end, time, highestTemperatureC, place, note } = entry.body;
  return (
    <li>
      <div>
        <strong>{title}</strong>
        <p className="k-muted">
          {[
            say4(EVENT_TYPE_NAMES[type]),
            end === undefined || end === start ? date(start) : `${date(start)} – ${date(end)}`,
            ...(time === undefined ? [] : [time]),
            ...(highestTemperatureC === undefined ? [] : [`${number(highestTemperatureC, 1)} °C`]),
            ...(place === undefined ? [] : [place]),
            ...(note === undefined ? [] : [note]),
          ].join(' · ')}
        </p>
      </div>
      <Button variant="subtle" onClick={onEdit} aria-label={text('changeOf', { what: title })}>
        {text('edit')}
      </Button>
    </li>
  );
}
