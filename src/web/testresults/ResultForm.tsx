import { Select, TextInput } from '@mantine/core';
import { useState } from 'react';
import { type Day, type Entry, type ResultBody, TEST_GROUP_NAMES, TESTS, testOf } from '../../clinic/index.ts';
import { ChoiceButtons } from '../course/inputs/ChoiceButtons.tsx';
import { DayInput } from '../course/inputs/DayInput.tsx';
import { FieldErrors } from '../course/inputs/FieldErrors.tsx';
import { NoteInput } from '../course/inputs/NoteInput.tsx';
import { NumberField } from '../course/inputs/NumberField.tsx';
import { SaveBar } from '../course/inputs/SaveBar.tsx';
import { useEntryForm } from '../course/inputs/useEntryForm.ts';
import { useFormFocus } from '../course/inputs/useFormFocus.ts';
import { useText4 } from '../i18n/areaText.ts';
import { Cited } from '../treatment/CardPaper.tsx';
import { useResultsText } from './resultsText.ts';

interface Props {
  readonly personId: string;
  readonly today: Day;
  readonly result?: Entry<'result'>;
  readonly testId?: string;
  onDone(): void;
}

/** One value with its unit and the range of the laboratory that measured it; asks what may have disturbed it. */
export function ResultForm({ personId, today, result, testId, onDone }: Props) {
  const text = useResultsText();
  const say = useText4();
  const first = testOf(testId ?? '') ?? TESTS[0];
  const [initial] = useState<ResultBody>({
    testId: first?.id ?? 'other',
    day: today,
    ...(first?.units[0] === undefined ? {} : { unit: first.units[0] }),
  });
  const form = useEntryForm('result', personId, { entry: result, initial, onDone });
  const { set } = form;
  const box = useFormFocus<HTMLFormElement>();
  const body = { ...initial, ...form.value };
  const test = testOf(body.testId);
  const [problem, setProblem] = useState<string>();
  const groups = [...new Set(TESTS.map(({ group }) => group))];
  const number = (name: 'value' | 'low' | 'high') => (
    <NumberField label={text(name)} value={body[name]} onChange={(value) => set({ [name]: value })} />
  );
  const save = (event: { preventDefault(): void }): void => {
    event.preventDefault();
    const empty = body.value === undefined && (body.valueText ?? '').trim() === '';
    const bare = body.value !== undefined && (body.unit ?? '').trim() === '' && (test?.units.length ?? 1) > 0;
    setProblem(empty ? text('needValue') : bare ? text('needUnit') : undefined);
    if (!empty && !bare) void form.save();
  };
  return (
    <form className="k-form" ref={box} onSubmit={save}>
      <Select
        label={text('test')}
        searchable
        allowDeselect={false}
        data={[
          ...groups.map((group) => ({
            group: say(TEST_GROUP_NAMES[group]),
            items: TESTS.filter((each) => each.group === group).map(({ id, name }) => ({
              value: id,
              label: say(name),
            })),
          })),
          { group: '–', items: [{ value: 'other', label: text('otherTest') }] },
        ]}
        value={body.testId}
        onChange={(value) =>
          value !== null && set({ testId: value, unit: testOf(value)?.units[0], interference: undefined })
        }
      />
      {body.testId === 'other' ? (
        <TextInput
          label={text('testName')}
          value={body.name ?? ''}
          maxLength={200}
          onChange={(event) => set({ name: event.currentTarget.value || undefined })}
        />
      ) : null}
      <DayInput
        label={text('day')}
        value={body.day}
        max={today}
        required
        onChange={(day) => set({ day: day ?? today })}
      />
      <div className="k-result-fields">
        {number('value')}
        <TextInput
          label={text('unit')}
          value={body.unit ?? ''}
          maxLength={40}
          list="k-units"
          onChange={(event) => set({ unit: event.currentTarget.value || undefined })}
        />
        <datalist id="k-units">
          {(test?.units ?? []).map((unit) => (
            <option key={unit} value={unit} />
          ))}
        </datalist>
        {number('low')}
        {number('high')}
        <TextInput
          label={text('laboratory')}
          value={body.laboratory ?? ''}
          maxLength={200}
          onChange={(event) => set({ laboratory: event.currentTarget.value || undefined })}
        />
        <TextInput
          label={text('valueText')}
          value={body.valueText ?? ''}
          maxLength={200}
          onChange={(event) => set({ valueText: event.currentTarget.value || undefined })}
        />
      </div>
      {test === undefined || test.interference.length === 0 ? null : (
        <fieldset className="k-choices">
          <legend>{text('interference')}</legend>
          {test.interference.map((prompt) => (
            <ChoiceButtons
              key={prompt.id}
              label={say(prompt.question)}
              description={<Cited line={prompt.why} />}
              value={body.interference?.[prompt.id]}
              choices={[
                { value: 'yes', label: text('yes') },
                { value: 'no', label: text('no') },
                { value: 'unknown', label: text('unknown') },
              ]}
              onChange={(value) =>
                value !== undefined && set({ interference: { ...body.interference, [prompt.id]: value } })
              }
            />
          ))}
        </fieldset>
      )}
      <NoteInput label={text('note')} value={body.note} onChange={(note) => set({ note })} />
      {problem === undefined ? null : (
        <p className="k-alert" role="alert">
          {problem}
        </p>
      )}
      <FieldErrors issues={form.issues} />
      <SaveBar {...form.bar} />
    </form>
  );
}
