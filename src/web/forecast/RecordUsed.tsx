import type { RecordedCourse } from '../../pipeline/index.ts';
import { evidenceHref } from '../course/entryHref.ts';
import { useText4 } from '../i18n/areaText.ts';
import { useForecastText } from './forecastText.ts';

type Issue = RecordedCourse['issues'][number];

/** What of the record goes in, and what cannot, with the way to the entry. */
export function RecordUsed({ personId, recorded }: { readonly personId: string; readonly recorded: RecordedCourse }) {
  const text = useForecastText();
  const { course, issues } = recorded;
  const blocking = issues.filter((issue) => issue.blocking);
  const kinds = course?.observations.map(({ kind }) => kind) ?? [];
  const count = (...wanted: readonly string[]): number => kinds.filter((kind) => wanted.includes(kind)).length;
  return (
    <section className="k-card kf-card" aria-labelledby="kf-used">
      <h2 id="kf-used">{text('usedTitle')}</h2>
      {course === undefined ? null : (
        <p>
          {text('used', {
            ratings: count('rating', 'total'),
            weeks: count('diary'),
            others: count('csf-b', 'bands', 'measure'),
            relapses: course.relapseDays.length,
            illnesses: course.infectionDays.length,
            doses: course.doses.length,
          })}
        </p>
      )}
      {blocking.length === 0 ? null : (
        <div role="alert">
          <h3>{text('blocked')}</h3>
          <IssueList personId={personId} issues={blocking} />
        </div>
      )}
      {issues.length === blocking.length ? null : (
        <>
          <h3>{text('left')}</h3>
          <IssueList personId={personId} issues={issues.filter((issue) => !issue.blocking)} />
        </>
      )}
    </section>
  );
}

function IssueList({ personId, issues }: { readonly personId: string; readonly issues: readonly Issue[] }) {
  const text = useForecastText();
  const say = useText4();
  return (
    <ul className="k-list kf-issues">
      {issues.map((issue, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: two entries may have the same sentence
        <li key={index}>
          {say(issue.text)}{' '}
          {issue.entry === undefined ? null : <a href={evidenceHref(personId, issue.entry)}>{text('entry')}</a>}
        </li>
      ))}
    </ul>
  );
}
