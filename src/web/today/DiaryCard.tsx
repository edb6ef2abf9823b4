import { ActionIcon, Button, TextInput } from '@mantine/core';
import { useMemo, useState } from 'react';
import {
  addDays,
  type CourseRecord,
  type Day,
  daysBetween,
  diaryEntryId,
  diaryLock,
  type FieldIssue,
} from '../../clinic/index.ts';
import { FieldErrors } from '../course/inputs/FieldErrors.tsx';
import { SaveBar } from '../course/inputs/SaveBar.tsx';
import { useDates } from '../i18n/useDates.ts';
import { useWriter } from '../store/storeContext.ts';
import { useDraft } from '../store/useDraft.ts';
import { DiaryQuestions } from './DiaryQuestions.tsx';
import { asOtherDay, type DiaryDraft, draftOf, hasAnswer, toDiaryBody } from './diaryDraft.ts';
import { useTodayText } from './todayText.ts';

interface Props {
  readonly personId: string;
  readonly course: CourseRecord;
  readonly today: Day;
  readonly firstDay: Day;
}

/** The one-minute diary of one day: today's, or an earlier one. */
export function DiaryCard({ personId, course, today, firstDay }: Props) {
  const text = useTodayText();
  const { date, weekday } = useDates();
  const [day, setDay] = useState(firstDay <= today ? firstDay : today);
  const steps = daysBetween(day, today);
  return (
    <section className="k-card" aria-labelledby="diary-title">
      <div className="k-card-head">
        <h2 id="diary-title">{text('diaryTitle')}</h2>
      </div>
      <div className="k-day-step">
        <ActionIcon variant="default" size={36} aria-label={text('before')} onClick={() => setDay(addDays(day, -1))}>
          ‹
        </ActionIcon>
        <strong aria-live="polite">
          {steps === 0 ? `${text('todayWord')}, ` : steps === 1 ? `${text('yesterdayWord')}, ` : ''}
          {weekday(day)}
          {steps > 300 ? ` (${date(day)})` : ''}
        </strong>
        <ActionIcon
          variant="default"
          size={36}
          aria-label={text('after')}
          disabled={day >= today}
          onClick={() => setDay(addDays(day, 1))}
        >
          ›
        </ActionIcon>
      </div>
      <DiaryDay key={day} personId={personId} course={course} today={today} day={day} />
    </section>
  );
}

function DiaryDay({ personId, course, today, day }: Omit<Props, 'firstDay'> & { readonly day: Day }) {
  const text = useTodayText();
  const { date, dateTime } = useDates();
  const writer = useWriter(personId);
  const kept = useMemo(() => course.of.diary.find((entry) => entry.body.day === day), [course, day]);
  const before = useMemo(
    () => course.of.diary.find((entry) => entry.body.day === addDays(day, -1))?.body,
    [course, day],
  );
  const lock = diaryLock(day, localNow(today));
  const [correcting, setCorrecting] = useState(false);
  const [reason, setReason] = useState('');
  const [said, setSaid] = useState<string>();
  const [issues, setIssues] = useState<readonly FieldIssue[]>([]);
  const [busy, setBusy] = useState(false);
  const draft = useDraft<DiaryDraft>(
    `diary:${personId}:${day}`,
    useMemo(() => (kept === undefined ? {} : draftOf(kept.body)), [kept]),
  );

  const save = async (): Promise<void> => {
    if (!hasAnswer(draft.value)) return setSaid(text('nothingYet'));
    if (lock.locked && reason.trim() === '') return setSaid(text('reasonMissing'));
    setBusy(true);
    const saved = draft.value;
    // why: the first time stands; a later change does not pretend to have been typed that evening
    const enteredAt = kept?.body.enteredAt ?? `${new Date().toISOString().slice(0, 19)}Z`;
    const outcome = await writer.put('diary', toDiaryBody(saved, day, enteredAt), {
      entryId: diaryEntryId(personId, day),
      baseVersion: kept?.version ?? 0,
      ...(reason.trim() === '' ? {} : { reason: reason.trim() }),
    });
    setBusy(false);
    setIssues(outcome.status === 'refused' ? outcome.fields : []);
    if (outcome.status === 'refused') return setSaid(undefined);
    draft.clear(saved);
    setCorrecting(false);
    setReason('');
    setSaid(text(outcome.status === 'waiting' ? 'waiting' : 'saved'));
  };

  const state = kept === undefined ? text('notYet') : text('kept', { time: dateTime(kept.body.enteredAt) });
  if (lock.locked && !correcting)
    return (
      <div className="k-form">
        <p className="k-muted">{state}</p>
        <p>{text('locked', { when: `${date(lock.locksOn.day)}, ${lock.locksOn.time}` })}</p>
        <p aria-live="polite">{said}</p>
        <div>
          <Button variant="default" onClick={() => setCorrecting(true)}>
            {text('correct')}
          </Button>
        </div>
      </div>
    );
  return (
    <form
      className="k-form"
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      <p className="k-muted">{kept === undefined ? text('diaryLead') : state}</p>
      {before !== undefined && kept === undefined && !hasAnswer(draft.value) ? (
        <p className="k-row">
          <Button variant="default" onClick={() => draft.set(asOtherDay(draft.value, before))}>
            {text('asYesterday')}
          </Button>
          <span className="k-muted">{text('asYesterdayHint', { date: date(before.day) })}</span>
        </p>
      ) : null}
      <DiaryQuestions draft={draft.value} onChange={draft.set} />
      {lock.locked ? (
        <TextInput label={text('reason')} value={reason} onChange={(event) => setReason(event.currentTarget.value)} />
      ) : null}
      <FieldErrors issues={issues} />
      <SaveBar
        saveLabel={text(kept === undefined ? 'save' : 'saveAgain')}
        busy={busy}
        message={said}
        hasDraft={draft.isKept}
        onDiscardDraft={draft.discard}
      />
    </form>
  );
}

function localNow(today: Day): { day: Day; minutes: number } {
  const now = new Date();
  return { day: today, minutes: now.getHours() * 60 + now.getMinutes() };
}
