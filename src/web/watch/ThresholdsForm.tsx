import { NumberInput } from '@mantine/core';
import { useMemo } from 'react';
import { type CourseRecord, thresholdsOf, WATCH_DEFAULTS, type WatchSettingsBody } from '../../clinic/index.ts';
import { SaveBar } from '../course/inputs/SaveBar.tsx';
import { useWriter } from '../store/storeContext.ts';
import { useDraft } from '../store/useDraft.ts';
import { useWatchText } from './watchText.ts';

const FIELDS = [
  ['baselineDays', 7, 90],
  ['itemsUp', 1, 5],
  ['stepsUp', 1, 3],
  ['daysUp', 1, 7],
  ['windowDays', 1, 14],
  ['lastingHours', 24, 336],
  ['stableDays', 7, 180],
] as const;
type Field = (typeof FIELDS)[number][0];

/** The rules of the watch for this person. */
export function ThresholdsForm({ personId, course }: { readonly personId: string; readonly course: CourseRecord }) {
  const text = useWatchText();
  const writer = useWriter(personId);
  const draft = useDraft<Readonly<Record<Field, number>>>(
    `watch-settings:${personId}`,
    useMemo(() => thresholdsOf(course), [course]),
  );
  const values = draft.value;
  const kept = course.of['watch-settings'].at(-1);
  const save = async (): Promise<void> => {
    const changed = FIELDS.flatMap(([name]) => (values[name] === WATCH_DEFAULTS[name] ? [] : [[name, values[name]]]));
    await writer.put(
      'watch-settings',
      Object.fromEntries(changed) as WatchSettingsBody,
      kept === undefined ? { entryId: `watch-settings:${personId}` } : { entryId: kept.id, baseVersion: kept.version },
    );
    draft.clear();
  };
  return (
    <details className="k-card">
      <summary>{text('thresholds')}</summary>
      <form
        className="k-form"
        onSubmit={(event) => {
          event.preventDefault();
          void save();
        }}
      >
        <p className="k-muted">{text('thresholdsLead')}</p>
        <div className="k-thresholds">
          {FIELDS.map(([name, min, max]) => (
            <NumberInput
              key={name}
              label={text(name)}
              description={text('defaultIs', { value: WATCH_DEFAULTS[name] })}
              min={min}
              max={max}
              allowDecimal={false}
              clampBehavior="strict"
              value={values[name]}
              onChange={(value) => draft.set({ ...values, [name]: Number(value) || WATCH_DEFAULTS[name] })}
            />
          ))}
        </div>
        <SaveBar hasDraft={draft.isKept} onDiscardDraft={draft.discard} />
      </form>
    </details>
  );
}
