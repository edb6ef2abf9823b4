import { Button } from '@mantine/core';
import { useState } from 'react';
import {
  ageLimitsOn,
  type CourseRecord,
  citationOf,
  type Day,
  type Entry,
  flagOf,
  type ResultBody,
  testOf,
} from '../../clinic/index.ts';
import { useText4 } from '../i18n/areaText.ts';
import { decimalsOf } from '../i18n/decimalsOf.ts';
import { useSpeech } from '../i18n/language.ts';
import { useDates } from '../i18n/useDates.ts';
import { FlagMark } from './FlagMark.tsx';
import { ResultChart } from './ResultChart.tsx';
import { ResultForm } from './ResultForm.tsx';
import { useResultsText } from './resultsText.ts';

/** Shown before "show all". chosen: what a reader compares; the curve above shows the rest. */
const FIRST_SHOWN = 3;

interface Props {
  readonly personId: string;
  readonly course: CourseRecord;
  readonly today: Day;
  /** Of one test, oldest first. */
  readonly results: readonly Entry<'result'>[];
  readonly focus: string | undefined;
}

/** All results of one test: drawn where there are several, and listed newest first. */
export function TestCard({ personId, course, today, results, focus }: Props) {
  const text = useResultsText();
  const say = useText4();
  const { number } = useSpeech();
  const { date } = useDates();
  const newest = results.at(-1)!.body;
  const test = testOf(newest.testId);
  const name = newest.name ?? (test === undefined ? newest.testId : say(test.name));
  const [all, setAll] = useState(false);
  const [open, setOpen] = useState(results.some(({ id }) => id === focus) ? focus : undefined);
  const entered = (value: number): string => number(value, decimalsOf(value));
  const range = (low: number | undefined, high: number | undefined): string =>
    low === undefined
      ? high === undefined
        ? ''
        : text('upTo', { high: entered(high) })
      : high === undefined
        ? text('fromOn', { low: entered(low) })
        : text('range', { low: entered(low), high: entered(high) });
  const valueText = (body: ResultBody): string =>
    [body.valueText, body.value === undefined ? undefined : `${entered(body.value)} ${body.unit ?? ''}`]
      .filter((part) => part !== undefined)
      .join(' ')
      .trim();
  const newestFirst = [...results].reverse();
  const shown = newestFirst.filter(({ id }, i) => all || i < FIRST_SHOWN || id === open);
  const limits = test === undefined ? [] : ageLimitsOn(test, course.person.body.birth, newest.day, newest.unit ?? '');
  return (
    <section className="k-card" aria-label={name}>
      <div className="k-card-head">
        <h2>{name}</h2>
        <span className="k-latest">
          <strong>{valueText(newest)}</strong> <FlagMark flag={flagOf(newest)} /> {date(newest.day)}
        </span>
      </div>
      <ResultChart course={course} results={results} test={test} name={name} />
      {limits.map((limit) => (
        <p key={limit.laboratory} className="k-muted">
          {text('ageLimit', {
            laboratory: limit.laboratory,
            range: range(limit.low, limit.high),
            unit: limit.unit,
            source: limit.sources.map((key) => citationOf(key)?.short ?? key).join('; '),
          })}
        </p>
      ))}
      {test?.group === 'tumour-marker' ? <p className="k-muted">{text('normalNotExclude')}</p> : null}
      <ul className="k-values">
        {shown.map((result) => {
          const { body } = result;
          const flag = flagOf(body);
          const disturbed = Object.values(body.interference ?? {}).includes('yes');
          return (
            <li key={result.id}>
              <span>{date(body.day)}</span>
              <strong>{valueText(body)}</strong>
              <span data-flag={flag}>
                <FlagMark flag={flag} /> {text(`flag.${flag}`)}
                <span className="k-muted">
                  {' '}
                  {[range(body.low, body.high), body.laboratory, disturbed ? text('disturbed') : undefined, body.note]
                    .filter((part) => part !== undefined && part !== '')
                    .join(' · ')}
                </span>
              </span>
              <Button
                variant="subtle"
                size="compact-sm"
                aria-label={`${text('open')}: ${name}, ${date(body.day)}`}
                aria-expanded={open === result.id}
                onClick={() => setOpen(open === result.id ? undefined : result.id)}
              >
                {text('open')}
              </Button>
              {open === result.id ? (
                <ResultForm personId={personId} today={today} result={result} onDone={() => setOpen(undefined)} />
              ) : null}
            </li>
          );
        })}
      </ul>
      {shown.length === newestFirst.length ? null : (
        <Button
          variant="subtle"
          size="compact-sm"
          onClick={() => setAll(true)}
          aria-label={`${text('showAll', { count: newestFirst.length })}: ${name}`}
        >
          {text('showAll', { count: newestFirst.length })}
        </Button>
      )}
    </section>
  );
}
