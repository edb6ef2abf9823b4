import { Button } from '@mantine/core';
import { useState } from 'react';
import {
  type CourseRecord,
  type Day,
  type Entry,
  RELAPSE_CANDIDATE_NAMES,
  RELAPSE_CERTAINTY_NAMES,
  RELAPSE_JUDGE_NAMES,
  type RelapseBody,
} from '../../clinic/index.ts';
import { ChoiceButtons, ChoiceTags } from '../course/inputs/ChoiceButtons.tsx';
import { DayInput } from '../course/inputs/DayInput.tsx';
import { FieldErrors } from '../course/inputs/FieldErrors.tsx';
import { NoteInput } from '../course/inputs/NoteInput.tsx';
import { SaveBar } from '../course/inputs/SaveBar.tsx';
import { useEntryForm } from '../course/inputs/useEntryForm.ts';
import { useFormFocus } from '../course/inputs/useFormFocus.ts';
import { useText4 } from '../i18n/areaText.ts';
import { useDates } from '../i18n/useDates.ts';
import { useWatchText, type WatchKey } from './watchText.ts';

interface Props {
  readonly personId: string;
  readonly course: CourseRecord;
  readonly today: Day;
}

/** Relapses as people judged them; each can be changed, its earlier versions are kept. */
export function RelapseList({ personId, course, today }: Props) {
  const text = useWatchText();
  const say = useText4();
  const { date } = useDates();
  const [open, setOpen] = useState<string>();
  const relapses = [...course.of.relapse].reverse();
  return (
    <section className="k-card" aria-labelledby="relapses-title">
      <div className="k-card-head">
        <h2 id="relapses-title">{text('relapses')}</h2>
        {open === 'new' ? null : (
          <Button variant="default" data-opener="new-relapse" onClick={() => setOpen('new')}>
            {text('addRelapse')}
          </Button>
        )}
      </div>
      {open === 'new' ? <RelapseForm personId={personId} today={today} onDone={() => setOpen(undefined)} /> : null}
      {relapses.length === 0 && open !== 'new' ? <p className="k-muted">{text('noRelapses')}</p> : null}
      <ul className="k-relapses">
        {relapses.map((relapse) =>
          open === relapse.id ? (
            <li key={relapse.id}>
              <RelapseForm personId={personId} today={today} relapse={relapse} onDone={() => setOpen(undefined)} />
            </li>
          ) : (
            <li key={relapse.id} className="k-row">
              <span>
                <strong>
                  {date(relapse.body.start)} – {relapse.body.end === undefined ? text('until') : date(relapse.body.end)}
                </strong>{' '}
                {say(RELAPSE_CERTAINTY_NAMES[relapse.body.certainty])}
                <span className="k-muted">
                  {' '}
                  {[
                    // why: the certainty says already that it was a clinician
                    ...(relapse.body.certainty === 'judged-by-clinician' && relapse.body.judgedBy === 'clinician'
                      ? []
                      : [say(RELAPSE_JUDGE_NAMES[relapse.body.judgedBy])]),
                    ...(relapse.body.candidates ?? []).map((each) => say(RELAPSE_CANDIDATE_NAMES[each])),
                    ...(relapse.body.note === undefined ? [] : [relapse.body.note]),
                  ].join(' · ')}
                </span>
              </span>
              <Button
                variant="subtle"
                size="compact-sm"
                data-opener={`relapse-${relapse.id}`}
                aria-label={`${text('edit')}: ${date(relapse.body.start)}`}
                onClick={() => setOpen(relapse.id)}
              >
                {text('edit')}
              </Button>
            </li>
          ),
        )}
      </ul>
    </section>
  );
}

const CERTAINTIES = ['suspected', 'judged-by-clinician', 'not-a-relapse'] as const;
const JUDGES = ['parent', 'clinician', 'video', 'scale'] as const;
const CANDIDATES = [
  'fever',
  'infection',
  'vaccination',
  'dose-reduction',
  'missed-dose',
  'sleep',
  'none-known',
  'other',
] as const;

function RelapseForm(props: {
  readonly personId: string;
  readonly today: Day;
  readonly relapse?: Entry<'relapse'>;
  onDone(): void;
}) {
  const { personId, today, relapse, onDone } = props;
  const text = useWatchText();
  const say = useText4();
  const [initial] = useState<RelapseBody>({ start: today, certainty: 'suspected', judgedBy: 'parent' });
  const form = useEntryForm('relapse', personId, { entry: relapse, initial, onDone });
  const { set } = form;
  const body = { ...initial, ...form.value };
  const box = useFormFocus<HTMLFormElement>(relapse === undefined ? 'new-relapse' : `relapse-${relapse.id}`);
  return (
    <form className="k-form" ref={box} onSubmit={form.submit}>
      <DayInput
        label={text('start')}
        value={body.start}
        max={today}
        required
        onChange={(start) => set({ start: start ?? today })}
      />
      <DayInput label={text('end')} value={body.end} max={today} onChange={(end) => set({ end })} />
      <ChoiceButtons
        label={text('certainty')}
        value={body.certainty}
        choices={CERTAINTIES.map((value) => ({ value, label: say(RELAPSE_CERTAINTY_NAMES[value]) }))}
        onChange={(certainty) => certainty !== undefined && set({ certainty })}
      />
      <ChoiceButtons
        label={text('judgedBy')}
        value={body.judgedBy}
        choices={JUDGES.map((value) => ({ value, label: say(RELAPSE_JUDGE_NAMES[value]) }))}
        onChange={(judgedBy) => judgedBy !== undefined && set({ judgedBy })}
      />
      <ChoiceTags
        label={text('candidates')}
        values={body.candidates ?? []}
        choices={CANDIDATES.map((value) => ({ value, label: say(RELAPSE_CANDIDATE_NAMES[value]) }))}
        onChange={(candidates) => set({ candidates: candidates.length === 0 ? undefined : [...candidates] })}
      />
      <NoteInput label={text('note')} value={body.note} onChange={(note) => set({ note })} />
      <FieldErrors issues={form.issues} labelOf={(path) => LABELS[path] && text(LABELS[path])} />
      <SaveBar {...form.bar} />
    </form>
  );
}

const LABELS: Readonly<Record<string, WatchKey>> = { '/start': 'start', '/end': 'end', '/note': 'note' };
