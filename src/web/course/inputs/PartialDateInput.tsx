import { NativeSelect, TextInput } from '@mantine/core';
import { type ReactNode, useId, useState } from 'react';
import type { PartialDate } from '../../../clinic/index.ts';
import { useSpeech } from '../../i18n/language.ts';
import { useInputText } from './inputText.ts';
import { type DateParts, dateOfParts, daysToChoose, partsOf } from './partialDate.ts';

export interface PartialDateInputProps {
  readonly label: ReactNode;
  readonly value: PartialDate | undefined;
  onChange(date: PartialDate | undefined): void;
  readonly required?: boolean;
  readonly error?: string | undefined;
  readonly description?: ReactNode;
}

/** A date as well as it is known: year, then month, then day; what is left out is not known. */
export function PartialDateInput({ label, value, onChange, required, error, description }: PartialDateInputProps) {
  const text = useInputText();
  const { language } = useSpeech();
  const hintId = useId();
  const [typed, setTyped] = useState<DateParts>(() => partsOf(value));
  // why: a value set from outside (undo, a discarded draft) wins over what was typed; one that we made ourselves does not
  const parts = dateOfParts(typed) === value ? typed : partsOf(value);
  const change = (part: Partial<DateParts>): void => {
    const changed = { ...parts, ...part };
    const day = Number(changed.day) > daysToChoose(changed) || changed.month === '' ? '' : changed.day;
    const next = { ...changed, day };
    setTyped(next);
    const date = dateOfParts(next);
    if (date !== value) onChange(date);
  };
  const monthName = new Intl.DateTimeFormat(language, { month: 'long', timeZone: 'UTC' });
  const months = Array.from({ length: 12 }, (_, i) => ({
    value: String(i + 1).padStart(2, '0'),
    label: monthName.format(Date.UTC(2024, i, 15)),
  }));
  const days = Array.from({ length: daysToChoose(parts) }, (_, i) => ({
    value: String(i + 1).padStart(2, '0'),
    label: String(i + 1),
  }));
  return (
    <fieldset className="k-partial-date" aria-describedby={hintId}>
      <legend>{label}</legend>
      <div className="k-partial-parts">
        <TextInput
          label={text('year')}
          inputMode="numeric"
          maxLength={4}
          value={parts.year}
          required={required ?? false}
          withAsterisk={false}
          error={error !== undefined}
          onChange={(event) => change({ year: event.currentTarget.value.replace(/\D/g, '') })}
          w={84}
        />
        <NativeSelect
          label={text('month')}
          value={parts.month}
          data={[{ value: '', label: text('monthUnknown') }, ...months]}
          onChange={(event) => change({ month: event.currentTarget.value })}
        />
        <NativeSelect
          label={text('day')}
          value={parts.day}
          disabled={parts.month === ''}
          data={[{ value: '', label: text('dayUnknown') }, ...days]}
          onChange={(event) => change({ day: event.currentTarget.value })}
        />
      </div>
      <p id={hintId} className={error === undefined ? 'k-hint' : 'k-hint k-error'}>
        {error ?? description ?? text('partialHint')}
      </p>
    </fieldset>
  );
}
