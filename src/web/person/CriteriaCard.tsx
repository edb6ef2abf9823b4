import { type CourseRecord, citationOf, criteriaOf, type Day, type EvidenceLink } from '../../clinic/index.ts';
import { evidenceHref } from '../course/entryHref.ts';
import { useText4 } from '../i18n/areaText.ts';
import { useDates } from '../i18n/useDates.ts';
import { usePersonText } from './personText.ts';

/** How many criteria are on record, which, since when, and what shows it. Never a verdict. */
export function CriteriaCard({ course, today }: { readonly course: CourseRecord; readonly today: Day }) {
  const text = usePersonText();
  const say4 = useText4();
  const { date } = useDates();
  const count = criteriaOf(course, today);
  const { personId } = course.person;
  const link = (evidence: EvidenceLink) => (
    <li key={`${evidence.kind} ${evidence.id}`}>
      <a href={evidenceHref(personId, evidence)}>
        {evidence.text === undefined ? evidence.label : say4(evidence.text)}
      </a>
      {evidence.day === undefined ? '' : `, ${date(evidence.day)}`}
    </li>
  );
  return (
    <section className="k-card" aria-labelledby="criteria-title">
      <div className="k-card-head">
        <h2 id="criteria-title">{text('criteria')}</h2>
        <strong className="k-number">{text('criteriaCount', { count: count.recordedCount, of: count.ofCount })}</strong>
      </div>
      <p className="k-muted">
        {say4(count.title)}
        {count.verified ? '' : ` (${text('notVerified')})`}
      </p>
      <ul className="k-criteria">
        {count.criteria.map((criterion) => {
          const counting = criterion.evidence.filter(({ role }) => role === 'counts');
          const further = criterion.evidence.filter(({ role }) => role !== 'counts');
          return (
            <li key={criterion.id} data-recorded={criterion.recorded}>
              <p>
                <strong>{say4(criterion.text)}</strong>{' '}
                <span className="k-muted">
                  {text(criterion.recorded ? 'recorded' : 'notRecorded')}
                  {criterion.since === undefined ? '' : `, ${text('since', { day: date(criterion.since) })}`}
                </span>
              </p>
              {counting.length === 0 ? null : (
                <details>
                  <summary>{text('evidence')}</summary>
                  <ul className="k-list">{counting.map(link)}</ul>
                </details>
              )}
              {further.length === 0 ? null : (
                <details>
                  <summary>{text('furtherEvidence')}</summary>
                  <ul className="k-list">{further.map(link)}</ul>
                </details>
              )}
            </li>
          );
        })}
      </ul>
      <p>{say4(count.rule)}</p>
      <p className="k-caution">{say4(count.caution)}</p>
      <ul className="k-list k-muted">
        {count.notes.map((note) => (
          <li key={note.en}>{say4(note)}</li>
        ))}
      </ul>
      {count.sources.length === 0 ? null : (
        <p className="k-muted">
          {text('sources', { sources: count.sources.map((key) => citationOf(key)?.short ?? key).join('; ') })}
        </p>
      )}
    </section>
  );
}
