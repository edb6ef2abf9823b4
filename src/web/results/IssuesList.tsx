import type { Issue, IssuePlace } from '../../recording/index.ts';
import { useSpeech } from '../i18n/language.ts';
import type { ReportView } from '../worker/protocol.ts';

/** What is told of flaws: a report on the eyes, or on the body. */
type WithIssues = Pick<ReportView, 'issues' | 'remarks'>;

/** Flaws found in the file: what, where, how often, what to do. */
export function IssuesList({ view }: { readonly view: WithIssues }) {
  const { t, statement } = useSpeech();
  const order = { error: 0, warning: 1, info: 2 } as const;
  const issues = [...view.issues].sort((a, b) => order[a.severity] - order[b.severity]);
  return (
    <section className="k-card" aria-labelledby="issues-title">
      <h2 id="issues-title">{t('issues.title')}</h2>
      {issues.length === 0 && view.remarks.length === 0 && <p className="k-muted">{t('issues.none')}</p>}
      <ul className="k-issues">
        {issues.map((issue, i) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the list never changes; one code may come twice
          <IssueItem key={`${issue.code}${i}`} issue={issue} />
        ))}
        {view.remarks.map((remark) => (
          <li key={remark.code + remark.text} data-severity="info">
            {statement(remark)}
          </li>
        ))}
      </ul>
    </section>
  );
}

function IssueItem({ issue }: { readonly issue: Issue }) {
  const { t, core } = useSpeech();
  return (
    <li data-severity={issue.severity}>
      <span className="k-severity">{t(`severity.${issue.severity}`)}</span>{' '}
      {core('issue', issue.code, issue.params, issue.message)}
      {issue.hint !== undefined && (
        <span className="k-muted"> {core('hint', issue.code, issue.params, issue.hint)}</span>
      )}
      <PlaceText place={issue.where} count={issue.count} code={issue.code} />
    </li>
  );
}

function PlaceText(props: { readonly place: IssuePlace | undefined; readonly count: number; readonly code: string }) {
  const { t, number } = useSpeech();
  const { place, count, code } = props;
  const parts = [
    count > 1 ? t('issues.count', { count }) : undefined,
    place?.line === undefined ? undefined : t('issues.line', { line: number(place.line, 0) }),
    place?.byteOffset === undefined ? undefined : t('issues.byte', { byte: number(place.byteOffset, 0) }),
    place?.startS === undefined ? undefined : t('issues.time', { seconds: number(place.startS, 2) }),
    code,
  ];
  return <span className="k-place">{parts.filter((part) => part !== undefined).join(' · ')}</span>;
}
