import { Textarea } from '@mantine/core';
import type { ReactNode } from 'react';
import { useInputText } from './inputText.ts';

export interface NoteInputProps {
  readonly label: ReactNode;
  readonly value: string | undefined;
  /** Undefined where the field is empty. */
  onChange(note: string | undefined): void;
  readonly error?: string | undefined;
  readonly description?: ReactNode;
  readonly placeholder?: string;
  readonly rows?: number;
}

/** Free text; grows with what is typed. */
export function NoteInput({ label, value, onChange, error, description, placeholder, rows = 2 }: NoteInputProps) {
  const text = useInputText();
  return (
    <Textarea
      label={
        <>
          {label} <span className="k-optional">({text('optional')})</span>
        </>
      }
      value={value ?? ''}
      autosize
      minRows={rows}
      maxRows={14}
      maxLength={4000}
      error={error}
      description={description}
      placeholder={placeholder}
      onChange={(event) => onChange(event.currentTarget.value === '' ? undefined : event.currentTarget.value)}
    />
  );
}
