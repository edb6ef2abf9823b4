import { NumberInput, Select, TextInput } from '@mantine/core';
import { useState } from 'react';
import { type Day, type DueRuleBody, type Entry, SEARCH_TESTS, TESTS } from '../../clinic/index.ts';
import { DayInput } from '../course/inputs/DayInput.tsx';
import { FieldErrors } from '../course/inputs/FieldErrors.tsx';
import { SaveBar } from '../course/inputs/SaveBar.tsx';
import { useEntryForm } from '../course/inputs/useEntryForm.ts';
import { useFormFocus } from '../course/inputs/useFormFocus.ts';
import { useText4 } from '../i18n/areaText.ts';
import { useStore } from '../store/storeContext.ts';
import { useSearchText } from './searchText.ts';

interface Props {
  readonly personId: string;
  readonly today: Day;
  readonly area: DueRuleBody['area'];
  readonly rule?: Entry<'due-rule'>;
  onDone(): void;
}

/** A date or an interval that the clinic or the family sets. */
export function RuleForm({ personId, today, area, rule, onDone }: Props) {
  const text = useSearchText();
  const say = useText4();
  const { actor } = useStore();
  const [initial] = useState<DueRuleBody>({
    area,
    testId: 'other',
    title: '',
    from: today,
    active: true,
    setBy: actor.role === 'clinician' ? 'clinic' : 'family',
  });
  const form = useEntryForm('due-rule', personId, {
    entry: rule,
    initial,
    draftKey: `due-rule:${personId}:${rule?.id ?? `new:${area}`}`,
    onDone,
  });
  const { set } = form;
  const box = useFormFocus<HTMLFormElement>();
  const body = { ...initial, ...form.value };
  const tests = area === 'tumour-search' ? SEARCH_TESTS : TESTS;
  return (
    <form className="k-form" ref={box} onSubmit={form.submit}>
      <Select
        label={text('test')}
        searchable
        allowDeselect={false}
        data={[
          ...tests.map(({ id, name }) => ({ value: id, label: say(name) })),
          { value: 'other', label: text('otherTest') },
        ]}
        value={body.testId}
        onChange={(value) => {
          const test = tests.find(({ id }) => id === value);
          if (value !== null)
            set({ testId: value, ...(test === undefined || body.title !== '' ? {} : { title: say(test.name) }) });
        }}
      />
      <TextInput
        label={text('ruleTitle')}
        value={body.title}
        required
        maxLength={200}
        onChange={(event) => set({ title: event.currentTarget.value })}
      />
      <DayInput label={text('ruleFrom')} value={body.from} required onChange={(from) => set({ from: from ?? today })} />
      <NumberInput
        label={text('ruleEvery')}
        min={1}
        max={3660}
        allowDecimal={false}
        value={body.everyDays ?? ''}
        onChange={(value) => set({ everyDays: value === '' ? undefined : Number(value) })}
      />
      <DayInput label={text('ruleTo')} value={body.to} onChange={(to) => set({ to })} />
      <FieldErrors issues={form.issues} />
      <SaveBar {...form.bar} />
    </form>
  );
}
