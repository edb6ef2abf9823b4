import { TextInput } from '@mantine/core';
import { useMemo, useState } from 'react';
import {
  ageAt,
  type CourseRecord,
  citationOf,
  type Day,
  type Entry,
  type FieldIssue,
  fieldsOf,
  type ScaleDefinition,
  totalOf,
} from '../../clinic/index.ts';
import { FieldErrors } from '../course/inputs/FieldErrors.tsx';
import { NoteInput } from '../course/inputs/NoteInput.tsx';
import { NumberField } from '../course/inputs/NumberField.tsx';
import { SaveBar } from '../course/inputs/SaveBar.tsx';
import { useFormFocus } from '../course/inputs/useFormFocus.ts';
import { useText4 } from '../i18n/areaText.ts';
import { useStore, useWriter } from '../store/storeContext.ts';
import { useDraft } from '../store/useDraft.ts';
import { RatingFacts } from './RatingFacts.tsx';
import { draftOfRating, newDraft, type RatingDraft, ratingOf } from './ratingDraft.ts';
import { useRatingsText } from './ratingsText.ts';
import { ScaleItems } from './ScaleItems.tsx';
import { VideoBeside } from './VideoBeside.tsx';

interface Props {
  readonly personId: string;
  readonly course: CourseRecord;
  readonly today: Day;
  readonly scale: ScaleDefinition;
  readonly rating?: Entry<'rating'>;
  onDone(): void;
}

/** One scale to fill in at the bedside, a video beside it if wanted. */
export function RatingForm({ personId, course, today, scale, rating, onDone }: Props) {
  const text = useRatingsText();
  const say = useText4();
  const { actor } = useStore();
  const writer = useWriter(personId);
  const draft = useDraft<RatingDraft>(
    `rating:${personId}:${rating?.id ?? `new:${scale.id}`}`,
    useMemo(
      () =>
        rating === undefined
          ? newDraft(scale, today, actor.name, actor.role === 'clinician' ? 'clinician' : 'parent')
          : draftOfRating(rating.body),
      [rating, scale, today, actor],
    ),
  );
  const form = useFormFocus<HTMLFormElement>(rating === undefined ? 'new-rating' : `rating-${rating.id}`);
  const [issues, setIssues] = useState<readonly FieldIssue[]>([]);
  const [said, setSaid] = useState<string>();
  const [busy, setBusy] = useState(false);
  const value = draft.value;
  const set = (part: Readonly<Record<string, unknown>>): void => {
    const next: Record<string, unknown> = { ...value, ...part };
    for (const name of Object.keys(next)) if (next[name] === undefined) delete next[name];
    draft.set(next as unknown as RatingDraft);
  };
  // why: that the wording is not official must be seen by everyone, the rest by those who ask
  const [firstNotice, ...otherNotices] = scale.notices;
  const typedIn = scale.items.length === 0;
  const sum = typedIn ? undefined : totalOf(scale, value.items);
  const age = ageAt(course, value.day);

  const save = async (): Promise<void> => {
    const { min, max } = scale.range;
    if (typedIn && !(value.typedTotal !== undefined && value.typedTotal >= min && value.typedTotal <= max))
      return setSaid(text('scoreMissing', { min, max }));
    setBusy(true);
    const options = rating === undefined ? {} : { entryId: rating.id, baseVersion: rating.version };
    const outcome = await writer.put('rating', ratingOf(scale, value), options);
    setBusy(false);
    if (outcome.status === 'refused') return setIssues(outcome.fields);
    draft.clear();
    onDone();
  };

  return (
    <form
      className="k-rating"
      ref={form}
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      <div className="k-card">
        <h1>{say(scale.name)}</h1>
        {firstNotice === undefined ? null : <p className="k-muted">{say(firstNotice)}</p>}
        <details className="k-about-scale">
          <summary>{text('about')}</summary>
          {otherNotices.map((notice) => (
            <p key={notice.en} className="k-muted">
              {say(notice)}
            </p>
          ))}
          <p className="k-muted">
            {text('sources', { list: scale.sources.map((key) => citationOf(key)?.short ?? key).join('; ') })}
            {scale.verified ? '' : ` (${text('unverified')})`}
          </p>
        </details>
        <p>
          <strong>
            {age === undefined ? text('ageUnknown') : text('age', { years: age.years, months: age.months % 12 })}
          </strong>
        </p>
        <RatingFacts course={course} today={today} draft={value} set={set} />
      </div>
      <VideoBeside onOpened={(name) => set({ source: name === undefined ? value.source : 'video' })} />
      <div className="k-card">
        {typedIn ? (
          <div className="k-form">
            {scale.id === 'other' ? (
              <TextInput
                label={text('scaleName')}
                value={value.scaleName ?? ''}
                maxLength={200}
                onChange={(event) => set({ scaleName: event.currentTarget.value || undefined })}
              />
            ) : null}
            <NumberField
              label={text('score')}
              description={text('scoreRange', scale.range)}
              min={scale.range.min}
              max={scale.range.max}
              value={value.typedTotal}
              onChange={(typedTotal) => set({ typedTotal })}
            />
          </div>
        ) : (
          <>
            <p className="k-muted">{text('keysHint')}</p>
            <ScaleItems scale={scale} items={value.items} onChange={(items) => set({ items })} />
          </>
        )}
        <NoteInput label={text('note')} value={value.note} onChange={(note) => set({ note })} />
        {sum === undefined ? null : (
          <p className="k-total" aria-live="polite">
            <strong>
              {sum.total === undefined
                ? text('totalOf', { filled: fieldsOf(scale).length - sum.missing.length, all: fieldsOf(scale).length })
                : text('total', { total: sum.total, max: scale.range.max })}
            </strong>{' '}
            {sum.total === undefined ? text('missing') : ''}
          </p>
        )}
        <FieldErrors issues={issues} />
        <SaveBar
          saveLabel={text('saveRating')}
          busy={busy}
          message={said}
          onCancel={onDone}
          onRemove={rating === undefined ? undefined : () => void writer.remove(rating).then(onDone)}
          hasDraft={draft.isKept}
          onDiscardDraft={draft.clear}
        />
      </div>
    </form>
  );
}
