import { Button } from '@mantine/core';
import { useState } from 'react';
import {
  type CourseRecord,
  type Day,
  EXAMINATION_OUTCOME_NAMES,
  type SearchStep,
  searchState,
} from '../../clinic/index.ts';
import type { CourseViewProps } from '../course/courseViews.ts';
import { useText4 } from '../i18n/areaText.ts';
import { useDates } from '../i18n/useDates.ts';
import { personHref } from '../state/route.ts';
import { useCourse } from '../store/storeContext.ts';
import { Cited } from '../treatment/CardPaper.tsx';
import { DueList } from './DueList.tsx';
import { ExaminationForm } from './ExaminationForm.tsx';
import { ResultLine } from './ResultLine.tsx';
import { useSearchText } from './searchText.ts';
import { TumourList } from './TumourList.tsx';
import './search.css';

/** The search for a tumour: in which order, what was done, what was found, what is due. */
export function SearchView({ personId, focus }: CourseViewProps) {
  const text = useSearchText();
  const { date } = useDates();
  const { course, today } = useCourse(personId);
  if (course === undefined) return null;
  const state = searchState(course, today);
  return (
    <div className="k-search">
      <h1>{text('title')}</h1>
      <p className="k-lead">{text('lead')}</p>
      {state.openRelapse === undefined ? null : (
        <p className="k-notice">{text('relapseAgain', { date: date(state.openRelapse) })}</p>
      )}
      <div className="k-search-columns">
        <Steps personId={personId} course={course} today={today} focus={focus} />
        <div className="k-search-beside">
          <TumourList personId={personId} course={course} today={today} focus={focus} />
          <DueList personId={personId} course={course} today={today} areas={['tumour-search']} title={text('due')} />
          <p>
            <a href={personHref(personId, 'results')}>{text('markers')}</a>
          </p>
        </div>
      </div>
    </div>
  );
}

/** Shown of each test before "show all". chosen: the newest and the one before. */
const FIRST_SHOWN = 2;

interface Part {
  readonly personId: string;
  readonly course: CourseRecord;
  readonly today: Day;
  readonly focus: string | undefined;
}

function Steps({ personId, course, today, focus }: Part) {
  const text = useSearchText();
  const [adding, setAdding] = useState<string>();
  const state = searchState(course, today);
  const named = new Set(state.steps.flatMap(({ done }) => done.map(({ entryId }) => entryId)));
  const others = state.done.filter(({ entryId }) => !named.has(entryId));
  return (
    <section className="k-card">
      <div className="k-card-head">
        <h2>{text(state.forWhom === 'adult' ? 'forAdult' : 'forChild')}</h2>
        <Button onClick={() => setAdding('other')}>{text('add')}</Button>
      </div>
      {adding === 'other' ? (
        <ExaminationForm personId={personId} today={today} testId="other" onDone={() => setAdding(undefined)} />
      ) : null}
      <ol className="k-search-steps">
        {state.steps.map((step) => (
          <li key={step.test.id}>
            <Step
              step={step}
              personId={personId}
              course={course}
              today={today}
              focus={focus}
              onAdd={() => setAdding(step.test.id)}
            />
            {adding === step.test.id ? (
              <ExaminationForm
                personId={personId}
                today={today}
                testId={step.test.id}
                onDone={() => setAdding(undefined)}
              />
            ) : null}
          </li>
        ))}
      </ol>
      {others.length === 0 ? null : (
        <div className="k-search-others">
          <h3>{text('others')}</h3>
          <Done done={others} personId={personId} course={course} today={today} focus={focus} />
        </div>
      )}
    </section>
  );
}

function Step({ step, onAdd, ...part }: Part & { readonly step: SearchStep; onAdd(): void }) {
  const text = useSearchText();
  const say = useText4();
  return (
    <>
      <div className="k-card-head">
        <h3>
          <span className="k-tag">{text('step', { n: step.test.order })}</span> {say(step.test.name)}
        </h3>
        <Button
          variant="default"
          size="compact-sm"
          aria-label={`${text('add')}: ${say(step.test.name)}`}
          onClick={onAdd}
        >
          {text('record')}
        </Button>
      </div>
      {step.done.length === 0 ? <p className="k-muted">{text('notYet')}</p> : <Done done={step.done} {...part} />}
      {step.test.known.length === 0 ? null : (
        <details>
          <summary>{text('known')}</summary>
          <ul className="k-list">
            {step.test.known.map((line) => (
              <li key={line.text.en}>
                <Cited line={line} />
              </li>
            ))}
          </ul>
        </details>
      )}
    </>
  );
}

function Done({ done, personId, course, today, focus }: Part & { readonly done: SearchStep['done'] }) {
  const text = useSearchText();
  const say = useText4();
  const { date } = useDates();
  const [open, setOpen] = useState(focus);
  const [all, setAll] = useState(false);
  const newestFirst = [...done].reverse();
  const shown = newestFirst.filter(({ entryId }, i) => all || i < FIRST_SHOWN || entryId === focus);
  return (
    <>
      <ul className="k-search-done">
        {shown.map((each) => {
          const examination = course.of.examination.find(({ id }) => id === each.entryId);
          const result = course.of.result.find(({ id }) => id === each.entryId);
          return (
            <li key={each.entryId}>
              <div className="k-row k-done-row">
                <span>
                  <span className="k-day">{date(each.day)}</span>{' '}
                  {result === undefined ? null : <ResultLine result={result} />}
                  <strong data-outcome={each.outcome}>
                    {[
                      each.name ?? (each.testId === 'other' ? text('otherTest') : undefined),
                      each.outcome === undefined ? undefined : say(EXAMINATION_OUTCOME_NAMES[each.outcome]),
                    ]
                      .filter((part) => part !== undefined)
                      .join(': ')}
                  </strong>
                  <span className="k-muted">{examination?.body.region ?? ''}</span>
                </span>
                {examination === undefined ? (
                  <a
                    href={personHref(personId, 'results', each.entryId)}
                    aria-label={`${text('open')}: ${date(each.day)}`}
                  >
                    {text('open')}
                  </a>
                ) : (
                  <Button
                    variant="subtle"
                    size="compact-sm"
                    aria-label={`${text('open')}: ${date(each.day)}`}
                    aria-expanded={open === each.entryId}
                    onClick={() => setOpen(open === each.entryId ? undefined : each.entryId)}
                  >
                    {text('open')}
                  </Button>
                )}
              </div>
              {open === each.entryId && examination !== undefined ? (
                <ExaminationForm
                  personId={personId}
                  today={today}
                  testId={each.testId}
                  examination={examination}
                  onDone={() => setOpen(undefined)}
                />
              ) : null}
            </li>
          );
        })}
      </ul>
      {shown.length === newestFirst.length ? null : (
        <Button variant="subtle" size="compact-sm" onClick={() => setAll(true)}>
          {text('showAll', { count: newestFirst.length })}
        </Button>
      )}
    </>
  );
}
