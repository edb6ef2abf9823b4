import { Button, TextInput } from '@mantine/core';
import type { ReactNode } from 'react';
import { addDays, type Day, isDay } from '../../../clinic/index.ts';
import { useDates } from '../../i18n/useDates.ts';
import { useInputText } from './inputText.ts';

export interface DayInputProps {
  readonly label: ReactNode;
  readonly value: Day | undefined;
  onChange(day: Day | undefined): void;
  readonly min?: Day;
  readonly max?: Day;
  readonly required?: boolean;
  readonly error?: string | undefined;
  readonly description?: ReactNode;
  /** Given: buttons "today" and "yesterday". */
  readonly today?: Day;
}

/** One calendar day. The field itself is the browser's, which knows the device's way of writing; below it the day in words. */
export function DayInput({ label, value, onChange, min, max, required, error, description, today }: DayInputProps) {
  const text = useInputText();
  const { longDay } = useDates();
  const words = value !== undefined && isDay(value) ? longDay(value) : undefined;
  return (
    <div className="k-day-input">
      <TextInput
        type="date"
        label={label}
        value={value ?? ''}
        required={required ?? false}
        withAsterisk={false}
        error={error}
        description={description ?? words}
        inputWrapperOrder={['label', 'input', 'description', 'error']}
        min={min}
        max={max}
        onChange={(event) => onChange(event.currentTarget.value === '' ? undefined : event.currentTarget.value)}
      />
      {today === undefined ? null : (
        <div className="k-quick">
          <Button size="compact-sm" variant="default" aria-pressed={value === today} onClick={() => onChange(today)}>
            {text('today')}
          </Button>
          <Button
            size="compact-sm"
            variant="default"
            aria-pressed={value === addDays(today, -1)}
            onClick={() => onChange(addDays(today, -1))}
          >
            {text('yesterday')}
          </Button>
        </div>
      )}
    </div>
  );
}

export interface TimeInputProps {
  readonly label: ReactNode;
  /** HH:MM. */
  readonly value: string | undefined;
  onChange(time: string | undefined): void;
  readonly error?: string | undefined;
  readonly description?: ReactNode;
}

/** A clock time, HH:MM. */
export function TimeInput({ label, value, onChange, error, description }: TimeInputProps) {
  return (
    <TextInput
      type="time"
      label={label}
      value={value ?? ''}
      error={error}
      description={description}
      onChange={(event) => onChange(event.currentTarget.value === '' ? undefined : event.currentTarget.value)}
    />
  );
}
