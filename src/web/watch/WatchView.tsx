import { useMemo, useState } from 'react';
import {
  citationOf,
  DIARY_ITEMS,
  describeWatch,
  WATCHED_ITEMS,
  type WatchedItem,
  type WatchFinding,
  watchCourse,
} from '../../clinic/index.ts';
import type { CourseViewProps } from '../course/courseViews.ts';
import { useText4 } from '../i18n/areaText.ts';
import { useSpeech } from '../i18n/language.ts';
import { personHref } from '../state/route.ts';
import { useCourse } from '../store/storeContext.ts';
import { UrgentHelp } from '../today/UrgentHelp.tsx';
import { FindingCard } from './FindingCard.tsx';
import { RelapseList } from './RelapseList.tsx';
import { ThresholdsForm } from './ThresholdsForm.tsx';
import { useWatchText } from './watchText.ts';
import './watch.css';

/** What moved beyond the own baseline, what else happened, and what people made of it. */
export function WatchView({ personId }: CourseViewProps) {
  const text = useWatchText();
  const say = useText4();
  const { number, language } = useSpeech();
  const { course, today } = useCourse(personId);
  const report = useMemo(() => (course === undefined ? undefined : watchCourse(course, today)), [course, today]);
  const [judged, setJudged] = useState<ReadonlySet<string>>(new Set());
  if (course === undefined || report === undefined) return null;
  const newestFirst = [...report.findings].sort((a, b) => (a.since < b.since ? 1 : -1));
  // why: what is judged in this visit stays where the reader judged it
  const isEarlier = ({ id, decision }: WatchFinding): boolean => decision !== undefined && !judged.has(id);
  const findings = newestFirst.filter((finding) => !isEarlier(finding));
  const earlier = newestFirst.filter(isEarlier);
  const state =
    report.state === 'no-diary'
      ? text('noDiary')
      : report.state === 'no-baseline'
        ? text('noBaseline', { count: report.baselineDaysFound, need: report.thresholds.baselineDays })
        : text('watching', { filled: report.week.filledDays });
  // why: of no diary and too few days the first line tells more than the report has room for
  const told = describeWatch(report, language, report.findings.length > 0).slice(
    report.state === 'no-diary' || report.state === 'no-baseline' ? 1 : 0,
  );
  /** A median in the words of the diary where it is one of its levels. */
  const levelText = (item: WatchedItem, median: number): string => {
    const tap =
      item === 'rage'
        ? undefined
        : DIARY_ITEMS.find(({ id }) => id === item)?.taps.find(({ value }) => value === median);
    return tap === undefined ? text('between', { value: number(median) }) : say(tap.text);
  };
  const card = (finding: WatchFinding) => (
    <FindingCard
      key={finding.id}
      personId={personId}
      course={course}
      finding={finding}
      onJudged={() => setJudged(new Set([...judged, finding.id]))}
    />
  );
  return (
    <div className="k-watch">
      <section className="k-card" aria-labelledby="watch-title">
        <h1 id="watch-title">{text('title')}</h1>
        <p className="k-lead">{text('lead')}</p>
        <p>
          <strong>{state}</strong>
        </p>
        {told.map((line) => (
          <p key={line}>{line}</p>
        ))}
        {report.state === 'no-diary' ? null : (
          <>
            <p className="k-muted" id="watch-week">
              {text('week')}
            </p>
            <dl className="k-week" aria-labelledby="watch-week">
              {WATCHED_ITEMS.map((item) => {
                const median = report.week.medians[item];
                const definition = DIARY_ITEMS.find(({ id }) => id === item);
                return (
                  <div key={item}>
                    <dt>{definition === undefined ? item : say(definition.question)}</dt>
                    <dd>{median === undefined ? text('unknown') : levelText(item, median)}</dd>
                  </div>
                );
              })}
            </dl>
          </>
        )}
        {report.state === 'watching' || report.state === 'no-quiet-baseline' ? null : (
          <p>
            <a href={personHref(personId, 'today')}>{text('toDiary')}</a>
          </p>
        )}
        <p className="k-muted">{text('errs')}</p>
        {report.sources.length === 0 ? null : (
          <p className="k-muted">
            {text('sources', { list: report.sources.map((key) => citationOf(key)?.short ?? key).join('; ') })}
          </p>
        )}
      </section>
      <UrgentHelp />
      <h2>{text('findings')}</h2>
      {findings.length === 0 ? <p className="k-muted">{text('none')}</p> : null}
      {findings.map(card)}
      {earlier.length === 0 ? null : (
        <details className="k-fold">
          <summary>{text('earlier', { count: earlier.length })}</summary>
          <div className="k-watch">{earlier.map(card)}</div>
        </details>
      )}
      <RelapseList personId={personId} course={course} today={today} />
      <ThresholdsForm personId={personId} course={course} />
    </div>
  );
}
