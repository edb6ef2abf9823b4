import { useMemo } from 'react';
import { citationOf, DIARY_ITEMS, WATCHED_ITEMS, watchCourse } from '../../clinic/index.ts';
import type { CourseViewProps } from '../course/courseViews.ts';
import { useText4 } from '../i18n/areaText.ts';
import { useSpeech } from '../i18n/language.ts';
import { useCourse } from '../store/storeContext.ts';
import { FindingCard } from './FindingCard.tsx';
import { RelapseList } from './RelapseList.tsx';
import { ThresholdsForm } from './ThresholdsForm.tsx';
import { useWatchText } from './watchText.ts';
import './watch.css';

/** What moved beyond the own baseline, what else happened, and what people made of it. */
export function WatchView({ personId }: CourseViewProps) {
  const text = useWatchText();
  const say = useText4();
  const { number } = useSpeech();
  const { course, today } = useCourse(personId);
  const report = useMemo(() => (course === undefined ? undefined : watchCourse(course, today)), [course, today]);
  if (course === undefined || report === undefined) return null;
  const findings = [...report.findings].sort(
    (a, b) => Number(a.decision !== undefined) - Number(b.decision !== undefined) || (a.since < b.since ? 1 : -1),
  );
  const state =
    report.state === 'no-diary'
      ? text('noDiary')
      : report.state === 'no-baseline'
        ? text('noBaseline', { count: report.baselineDaysFound, need: report.thresholds.baselineDays })
        : text('watching', { filled: report.week.filledDays });
  return (
    <div className="k-watch">
      <section className="k-card" aria-labelledby="watch-title">
        <h1 id="watch-title">{text('title')}</h1>
        <p className="k-lead">{text('lead')}</p>
        <p>
          <strong>{state}</strong>
        </p>
        {report.state === 'no-diary' ? null : (
          <dl className="k-week" aria-label={text('week')}>
            {WATCHED_ITEMS.map((item) => {
              const median = report.week.medians[item];
              const definition = DIARY_ITEMS.find(({ id }) => id === item);
              return (
                <div key={item}>
                  <dt>{definition === undefined ? item : say(definition.question)}</dt>
                  <dd>{median === undefined ? text('unknown') : number(median)}</dd>
                </div>
              );
            })}
          </dl>
        )}
        <p className="k-muted">{text('errs')}</p>
        {report.sources.length === 0 ? null : (
          <p className="k-muted">
            {text('sources', { list: report.sources.map((key) => citationOf(key)?.short ?? key).join('; ') })}
          </p>
        )}
      </section>
      <h2>{text('findings')}</h2>
      {findings.length === 0 ? <p className="k-muted">{text('none')}</p> : null}
      {findings.map((finding) => (
        <FindingCard key={finding.id} personId={personId} course={course} finding={finding} />
      ))}
      <RelapseList personId={personId} course={course} today={today} />
      <ThresholdsForm personId={personId} course={course} />
    </div>
  );
}
