import { Button, Checkbox } from '@mantine/core';
import { useEffect, useRef, useState } from 'react';
import { type CourseRecord, describeFinding, type RelapseBody, type WatchFinding } from '../../clinic/index.ts';
import { NoteInput } from '../course/inputs/NoteInput.tsx';
import { useSpeech } from '../i18n/language.ts';
import { useDates } from '../i18n/useDates.ts';
import { useStore, useWriter } from '../store/storeContext.ts';
import { useDraft } from '../store/useDraft.ts';
import { useWatchText } from './watchText.ts';

interface Props {
  readonly personId: string;
  readonly course: CourseRecord;
  readonly finding: WatchFinding;
  /** A judgement was kept here. */
  onJudged(): void;
}

interface Judgement {
  readonly deciding?: 'confirmed' | 'dismissed';
  readonly reason?: string;
}
const UNDECIDED: Judgement = {};

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
export function FindingCard({ personId, course, finding, onJudged }: Props) {
  const text = useWatchText();
  const { language } = useSpeech();
  const { date, dateTime } = useDates();
  const { actor } = useStore();
  const writer = useWriter(personId);
  const draft = useDraft<Judgement>(`watch:${personId}:${finding.id}`, UNDECIDED);
  const { deciding, reason } = draft.value;
  const title = useRef<HTMLHeadingElement>(null);
  const wasDeciding = useRef(false);
  // why: the buttons that had the focus go with the judgement
  useEffect(() => {
    if (wasDeciding.current && deciding === undefined) title.current?.focus();
    wasDeciding.current = deciding !== undefined;
  }, [deciding]);
  const [asRelapse, setAsRelapse] = useState(true);
  const kept = course.of['watch-decision'].find(({ id }) => id === finding.decision?.entryId);
  const [first, ...rest] = describeFinding(finding, language);

  const keep = async (): Promise<void> => {
    if (deciding === undefined) return;
    onJudged();
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
    draft.clear();
  };

  return (
    <article className="k-card k-finding" data-open={finding.decision === undefined}>
      <div className="k-card-head">
        <h3 ref={title} tabIndex={-1}>
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
          <Button
            variant="subtle"
            size="compact-sm"
            onClick={() =>
              draft.set({
                deciding: finding.decision!.decision,
                ...(kept?.body.reason === undefined ? {} : { reason: kept.body.reason }),
              })
            }
          >
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
                onClick={() => draft.set({ ...draft.value, deciding: choice })}
              >
                {text(choice === 'confirmed' ? 'confirm' : 'dismiss')}
              </Button>
            ))}
          </div>
          {deciding === undefined ? null : (
            <div className="k-form">
              <NoteInput
                label={text('reason')}
                value={reason}
                onChange={(typed) => draft.set({ deciding, ...(typed === undefined ? {} : { reason: typed }) })}
              />
              {deciding === 'confirmed' ? (
                <Checkbox
                  label={text('asRelapse')}
                  checked={asRelapse}
                  onChange={(event) => setAsRelapse(event.currentTarget.checked)}
                />
              ) : null}
              <div className="k-row">
                <Button onClick={() => void keep()}>{text('keep')}</Button>
                <Button variant="default" onClick={draft.discard}>
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
