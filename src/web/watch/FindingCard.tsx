import { Button, Checkbox } from '@mantine/core';
import { useState } from 'react';
import { type CourseRecord, describeFinding, type RelapseBody, type WatchFinding } from '../../clinic/index.ts';
import { NoteInput } from '../course/inputs/NoteInput.tsx';
import { useSpeech } from '../i18n/language.ts';
import { useDates } from '../i18n/useDates.ts';
import { useStore, useWriter } from '../store/storeContext.ts';
import { useWatchText } from './watchText.ts';

interface Props {
  readonly personId: string;
  readonly course: CourseRecord;
  readonly finding: WatchFinding;
}

const KINDS = { hint: 'kindHint', 'with-illness': 'kindIllness', score: 'kindScore' } as const;
const CANDIDATES: Readonly<Record<string, NonNullable<RelapseBody['candidates']>[number]>> = {
  fever: 'fever',
  infection: 'infection',
  vaccination: 'vaccination',
  'missed-dose': 'missed-dose',
  'dose-reduction': 'dose-reduction',
  'poor-sleep': 'sleep',
};

/** One thing that the watch saw, in plain sentences, and what people said of it. */
export function FindingCard({ personId, course, finding }: Props) {
  const text = useWatchText();
  const { language, dateTime } = useSpeech();
  const { date } = useDates();
  const { actor } = useStore();
  const writer = useWriter(personId);
  const [deciding, setDeciding] = useState<'confirmed' | 'dismissed'>();
  const [reason, setReason] = useState<string>();
  const [asRelapse, setAsRelapse] = useState(true);
  const kept = course.of['watch-decision'].find(({ id }) => id === finding.decision?.entryId);
  const [first, ...rest] = describeFinding(finding, language);

  const keep = async (): Promise<void> => {
    if (deciding === undefined) return;
    await writer.put(
      'watch-decision',
      {
        findingId: finding.id,
        finding: { ...finding },
        decision: deciding,
        decidedBy: actor.name,
        role: actor.role === 'clinician' ? 'clinician' : 'family',
        ...(reason === undefined ? {} : { reason }),
      },
      kept === undefined ? {} : { entryId: kept.id, baseVersion: kept.version },
    );
    const known = course.of.relapse.some(({ body }) => body.findingId === finding.id);
    if (deciding === 'confirmed' && asRelapse && !known) await writer.put('relapse', relapseOf(finding, actor.role));
    setDeciding(undefined);
  };

  return (
    <article className="k-card k-finding" data-open={finding.decision === undefined}>
      <div className="k-card-head">
        <h3>
          {text(KINDS[finding.kind])}, {date(finding.since)}
        </h3>
        <span className="k-tag">{finding.ongoing ? text('ongoing') : text('over', { date: date(finding.until) })}</span>
      </div>
      <p>
        <strong>{first}</strong>
      </p>
      <ul className="k-list">
        {rest.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
      {finding.decision !== undefined && deciding === undefined ? (
        <p className="k-row">
          <span>
            {text(finding.decision.decision, { by: finding.decision.by, at: dateTime(finding.decision.at) })}
            {kept?.body.reason === undefined ? '' : `: ${kept.body.reason}`}
          </span>
          <Button variant="subtle" size="compact-sm" onClick={() => setDeciding(finding.decision!.decision)}>
            {text('change')}
          </Button>
        </p>
      ) : (
        <fieldset className="k-choices">
          <legend>{text('decide')}</legend>
          <div className="k-row">
            {(['confirmed', 'dismissed'] as const).map((choice) => (
              <Button
                key={choice}
                variant={deciding === choice ? 'filled' : 'default'}
                aria-pressed={deciding === choice}
                onClick={() => setDeciding(choice)}
              >
                {text(choice === 'confirmed' ? 'confirm' : 'dismiss')}
              </Button>
            ))}
          </div>
          {deciding === undefined ? null : (
            <div className="k-form">
              <NoteInput label={text('reason')} value={reason} onChange={setReason} />
              {deciding === 'confirmed' ? (
                <Checkbox
                  label={text('asRelapse')}
                  checked={asRelapse}
                  onChange={(event) => setAsRelapse(event.currentTarget.checked)}
                />
              ) : null}
              <div className="k-row">
                <Button onClick={() => void keep()}>{text('keep')}</Button>
                <Button variant="default" onClick={() => setDeciding(undefined)}>
                  {text('cancel')}
                </Button>
              </div>
            </div>
          )}
        </fieldset>
      )}
    </article>
  );
}

function relapseOf(finding: WatchFinding, role: string): RelapseBody {
  const candidates = [
    ...new Set(finding.context.map(({ what }) => CANDIDATES[what]).filter((each) => each !== undefined)),
  ];
  return {
    start: finding.since,
    ...(finding.ongoing ? {} : { end: finding.until }),
    certainty: role === 'clinician' ? 'judged-by-clinician' : 'suspected',
    judgedBy: role === 'clinician' ? 'clinician' : 'parent',
    ...(candidates.length === 0 ? {} : { candidates }),
    findingId: finding.id,
  };
}
