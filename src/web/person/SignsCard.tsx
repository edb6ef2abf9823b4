import { Button } from '@mantine/core';
import { useRef, useState } from 'react';
import {
  boundsOf,
  type CourseRecord,
  daysBetween,
  type Entry,
  SIGN_CERTAINTY_NAMES,
  SIGN_NAMES,
  signOrder,
} from '../../clinic/index.ts';
import { useText4 } from '../i18n/areaText.ts';
import { useDates } from '../i18n/useDates.ts';
import { usePersonText } from './personText.ts';
import { SignForm } from './SignForm.tsx';

export interface SignsCardProps {
  readonly personId: string;
  readonly course: CourseRecord;
  readonly focus: string | undefined;
}

/** The signs in the order in which they were first seen, as far as the dates tell it. */
export function SignsCard({ personId, course, focus }: SignsCardProps) {
  const text = usePersonText();
  const [open, setOpen] = useState<string | undefined>(
    course.of.sign.some(({ id }) => id === focus) ? focus : undefined,
  );
  const title = useRef<HTMLHeadingElement>(null);
  const close = (): void => {
    setOpen(undefined);
    title.current?.focus(); // why: the form goes, and with it the place of reading
  };
  const places = signOrder(course);
  const firstSeen = places[0]?.signs[0]?.firstSeen;
  const shown = new Set(places.flatMap(({ signs }) => signs.map(({ entry }) => entry.id)));
  const others = course.of.sign.filter(({ id }) => !shown.has(id));
  const rows: { readonly entry: Entry<'sign'>; readonly place: string }[] = [
    ...places.flatMap(({ place, tied, signs }) =>
      signs.map(({ entry }) => ({ entry, place: tied ? `${place}=` : String(place) })),
    ),
    ...others.map((entry) => ({ entry, place: '' })),
  ];
  return (
    <section className="k-card" aria-labelledby="signs-title">
      <div className="k-card-head">
        <h2 id="signs-title" ref={title} tabIndex={-1}>
          {text('signs')}
        </h2>
        <Button variant="default" onClick={() => setOpen('new')} aria-expanded={open === 'new'}>
          {text('addSign')}
        </Button>
      </div>
      <p className="k-muted">{text('signsHint')}</p>
      {open === 'new' ? <SignForm personId={personId} onDone={close} /> : null}
      {rows.length === 0 ? <p>{text('noSigns')}</p> : null}
      <ol className="k-signs">
        {rows.map(({ entry, place }) =>
          open === entry.id ? (
            <li key={entry.id} className="k-open">
              <SignForm personId={personId} entry={entry} onDone={close} />
            </li>
          ) : (
            <SignRow
              key={entry.id}
              entry={entry}
              place={place}
              firstSeen={firstSeen}
              onEdit={() => setOpen(entry.id)}
            />
          ),
        )}
      </ol>
    </section>
  );
}

interface SignRowProps {
  readonly entry: Entry<'sign'>;
  readonly place: string;
  readonly firstSeen: string | undefined;
  readonly onEdit: () => void;
}

function SignRow({ entry, place, firstSeen, onEdit }: SignRowProps) {
  const text = usePersonText();
  const say4 = useText4();
  const { date } = useDates();
  const { sign, firstSeen: seen, lastSeen, certainty, note } = entry.body;
  const name = sign === 'other' && note !== undefined ? note : say4(SIGN_NAMES[sign]);
  const exact = seen.length === 10 && firstSeen?.length === 10;
  const days = firstSeen === undefined ? undefined : daysBetween(boundsOf(firstSeen).first, boundsOf(seen).first);
  const when =
    lastSeen === undefined
      ? text('since', { day: date(seen) })
      : text('until', { from: date(seen), to: date(lastSeen) });
  return (
    <li>
      <span className="k-sign-place" title={text('order', { place })}>
        {place}
      </span>
      <div>
        <strong>{name}</strong>
        <p className="k-muted">
          {[
            when,
            ...(seen === firstSeen || days === undefined ? [] : [text(exact ? 'afterOnset' : 'aboutAfter', { days })]),
            ...(certainty === undefined ? [] : [say4(SIGN_CERTAINTY_NAMES[certainty])]),
            ...(note === undefined || sign === 'other' ? [] : [note]),
          ].join(' · ')}
        </p>
      </div>
      <Button variant="subtle" onClick={onEdit} aria-label={text('changeOf', { what: name })}>
        {text('edit')}
      </Button>
    </li>
  );
}
