import { Button } from '@mantine/core';
import { useState } from 'react';
import { type CourseRecord, type Day, TUMOUR_KIND_NAMES } from '../../clinic/index.ts';
import { useText4 } from '../i18n/areaText.ts';
import { useDates } from '../i18n/useDates.ts';
import { useSearchText } from './searchText.ts';
import { TumourForm } from './TumourForm.tsx';

interface Props {
  readonly personId: string;
  readonly course: CourseRecord;
  readonly today: Day;
  readonly focus: string | undefined;
}

/** Tumours that were found, each to be opened and changed. */
export function TumourList({ personId, course, today, focus }: Props) {
  const text = useSearchText();
  const say = useText4();
  const { date } = useDates();
  const [open, setOpen] = useState(focus);
  return (
    <section className="k-card">
      <div className="k-card-head">
        <h2>{text('tumours')}</h2>
        <Button variant="default" onClick={() => setOpen('new')}>
          {text('addTumour')}
        </Button>
      </div>
      {open === 'new' ? <TumourForm personId={personId} today={today} onDone={() => setOpen(undefined)} /> : null}
      {course.of.tumour.length === 0 ? <p className="k-muted">{text('noTumours')}</p> : null}
      <ul className="k-search-done">
        {course.of.tumour.map((tumour) => (
          <li key={tumour.id}>
            <div className="k-row k-done-row">
              <span>
                <span className="k-day">{date(tumour.body.found)}</span>{' '}
                <strong>{say(TUMOUR_KIND_NAMES[tumour.body.kind])}</strong>{' '}
                <span className="k-muted">
                  {[
                    tumour.body.site,
                    tumour.body.stage,
                    tumour.body.resection === undefined
                      ? text('noResection')
                      : `${text('resected')} ${date(tumour.body.resection.day)}`,
                  ]
                    .filter((part) => part !== undefined)
                    .join(' · ')}
                </span>
              </span>
              <Button
                variant="subtle"
                size="compact-sm"
                aria-label={`${text('open')}: ${say(TUMOUR_KIND_NAMES[tumour.body.kind])}`}
                aria-expanded={open === tumour.id}
                onClick={() => setOpen(open === tumour.id ? undefined : tumour.id)}
              >
                {text('open')}
              </Button>
            </div>
            {open === tumour.id ? (
              <TumourForm personId={personId} today={today} tumour={tumour} onDone={() => setOpen(undefined)} />
            ) : null}
          </li>
        ))}
      </ul>
    </section>
  );
}
