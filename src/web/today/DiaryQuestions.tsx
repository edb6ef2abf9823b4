import { NumberInput } from '@mantine/core';
import {
  DIARY_ITEMS,
  DIARY_TAGS,
  type DiaryItem,
  RAGE_COUNT_NAMES,
  RAGE_COUNTS,
  RAGE_LENGTH_NAMES,
  RAGE_LENGTHS,
  TAG_NAMES,
} from '../../clinic/index.ts';
import { ChoiceButtons, ChoiceTags } from '../course/inputs/ChoiceButtons.tsx';
import { TimeInput } from '../course/inputs/DayInput.tsx';
import { NoteInput } from '../course/inputs/NoteInput.tsx';
import { useText4 } from '../i18n/areaText.ts';
import type { DiaryDraft } from './diaryDraft.ts';
import { useTodayText } from './todayText.ts';

interface Props {
  readonly draft: DiaryDraft;
  onChange(draft: DiaryDraft): void;
}

/** The eight questions, each skippable, then what else was and a line of text. */
export function DiaryQuestions({ draft, onChange }: Props) {
  const text = useTodayText();
  const say = useText4();
  const set = (part: DiaryDraft): void => {
    const next: Record<string, unknown> = { ...draft, ...part };
    for (const name of Object.keys(next)) if (next[name] === undefined) delete next[name];
    onChange(next as DiaryDraft);
  };
  return (
    <>
      <ol className="k-diary">
        {DIARY_ITEMS.map((item) => (
          <li key={item.id}>
            {item.id === 'rage' ? (
              <RageQuestion item={item} draft={draft} set={set} />
            ) : item.id === 'sleep' ? (
              <SleepQuestion item={item} draft={draft} set={set} />
            ) : (
              <Ladder item={item} draft={draft} set={set} />
            )}
          </li>
        ))}
      </ol>
      <ChoiceTags
        label={text('tags')}
        values={draft.tags ?? []}
        choices={DIARY_TAGS.map((value) => ({ value, label: say(TAG_NAMES[value]) }))}
        onChange={(tags) => set({ tags: [...tags] })}
      />
      <NoteInput label={text('note')} value={draft.note} onChange={(note) => set({ note } as DiaryDraft)} />
    </>
  );
}

interface QuestionProps {
  readonly item: DiaryItem;
  readonly draft: DiaryDraft;
  set(part: Readonly<Record<string, unknown>>): void;
}

function Ladder({ item, draft, set }: QuestionProps) {
  const say = useText4();
  const field = item.fields[0] as keyof DiaryDraft;
  return (
    <ChoiceButtons
      label={say(item.question)}
      {...(item.hint === undefined ? {} : { description: say(item.hint) })}
      value={draft[field] as number | undefined}
      choices={item.taps.map((tap) => ({ value: tap.value, label: say(tap.text) }))}
      clearable
      onChange={(value) => set({ [field]: value })}
    />
  );
}

function RageQuestion({ item, draft, set }: QuestionProps) {
  const text = useTodayText();
  const say = useText4();
  const happened = draft.rageCount !== undefined && draft.rageCount !== '0';
  return (
    <>
      <ChoiceButtons
        label={say(item.question)}
        {...(item.hint === undefined ? {} : { description: say(item.hint) })}
        value={draft.rageCount}
        choices={RAGE_COUNTS.map((value) => ({ value, label: say(RAGE_COUNT_NAMES[value]) }))}
        clearable
        onChange={(rageCount) => set({ rageCount })}
      />
      {happened ? (
        <>
          <ChoiceButtons
            label={text('rageLongest')}
            value={draft.rageLongestMin}
            choices={RAGE_LENGTHS.map((value) => ({ value, label: say(RAGE_LENGTH_NAMES[value]) }))}
            clearable
            onChange={(rageLongestMin) => set({ rageLongestMin })}
          />
          <ChoiceButtons
            label={text('rageUnprovoked')}
            value={draft.rageUnprovoked === undefined ? undefined : draft.rageUnprovoked ? 'yes' : 'no'}
            choices={[
              { value: 'yes', label: text('yes') },
              { value: 'no', label: text('no') },
            ]}
            clearable
            onChange={(value) => set({ rageUnprovoked: value === undefined ? undefined : value === 'yes' })}
          />
        </>
      ) : null}
    </>
  );
}

function SleepQuestion({ item, draft, set }: QuestionProps) {
  const text = useTodayText();
  const say = useText4();
  const count = (name: 'wakings' | 'awakeMin' | 'napMin', most: number, step: number) => (
    <NumberInput
      label={text(name)}
      value={draft[name] ?? ''}
      min={0}
      max={most}
      step={step}
      allowDecimal={false}
      allowNegative={false}
      clampBehavior="strict"
      inputMode="numeric"
      onChange={(value) => set({ [name]: value === '' ? undefined : Number(value) })}
    />
  );
  return (
    <fieldset className="k-choices">
      <legend>{say(item.question)}</legend>
      <div className="k-sleep">
        <TimeInput label={text('asleepAt')} value={draft.asleepAt} onChange={(asleepAt) => set({ asleepAt })} />
        <TimeInput label={text('upAt')} value={draft.upAt} onChange={(upAt) => set({ upAt })} />
        {count('wakings', 30, 1)}
        {count('awakeMin', 900, 5)}
        {count('napMin', 900, 5)}
      </div>
      {item.hint === undefined ? null : <p className="k-hint">{say(item.hint)}</p>}
    </fieldset>
  );
}
