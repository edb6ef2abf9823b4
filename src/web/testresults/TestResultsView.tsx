import { Button } from '@mantine/core';
import { useState } from 'react';
import { type Entry, TESTS } from '../../clinic/index.ts';
import type { CourseViewProps } from '../course/courseViews.ts';
import { DueList } from '../search/DueList.tsx';
import { useCourse } from '../store/storeContext.ts';
import { ResultForm } from './ResultForm.tsx';
import { useResultsText } from './resultsText.ts';
import { TestCard } from './TestCard.tsx';
import './testresults.css';

/** Laboratory values and measurements, and what is to be followed. `focus` may be the id of a result. */
export function TestResultsView({ personId, focus }: CourseViewProps) {
  const text = useResultsText();
  const { course, today } = useCourse(personId);
  const [adding, setAdding] = useState(false);
  if (course === undefined) return null;
  const groups = byTest(course.of.result);
  return (
    <div className="k-testresults">
      <div className="k-card-head">
        <h1>{text('title')}</h1>
        <Button onClick={() => setAdding(true)} aria-expanded={adding}>
          {text('add')}
        </Button>
      </div>
      <p className="k-lead">{text('lead')}</p>
      {adding ? (
        <section className="k-card">
          <ResultForm personId={personId} today={today} onDone={() => setAdding(false)} />
        </section>
      ) : null}
      {groups.length === 0 && !adding ? <p className="k-card k-empty">{text('none')}</p> : null}
      <div className="k-test-cards">
        {groups.map((results) => (
          <TestCard
            key={`${results[0]!.body.testId} ${results[0]!.body.name ?? ''}`}
            personId={personId}
            course={course}
            today={today}
            results={results}
            focus={focus}
          />
        ))}
      </div>
      <DueList
        personId={personId}
        course={course}
        today={today}
        areas={['monitoring', 'follow-up']}
        title={text('dueTitle')}
      />
    </div>
  );
}

/** Results of one test together, tests in the order of the catalogue, those that are not in it last. */
function byTest(results: readonly Entry<'result'>[]): Entry<'result'>[][] {
  const groups = new Map<string, Entry<'result'>[]>();
  for (const result of results) {
    const key = `${result.body.testId} ${result.body.testId === 'other' ? (result.body.name ?? '') : ''}`;
    groups.set(key, [...(groups.get(key) ?? []), result]);
  }
  const place = (group: readonly Entry<'result'>[]): number => {
    const at = TESTS.findIndex(({ id }) => id === group[0]!.body.testId);
    return at === -1 ? TESTS.length : at;
  };
  return [...groups.values()].sort((a, b) => place(a) - place(b));
}
