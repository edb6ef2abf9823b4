import { TextInput } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import { decimalSign } from '../../i18n/decimalSign.ts';
import { useSpeech } from '../../i18n/language.ts';
import { useInputText } from './inputText.ts';
import { parseDecimal } from './parseDecimal.ts';

export interface NumberFieldProps {
  readonly label: ReactNode;
  readonly value: number | undefined;
  onChange(value: number | undefined): void;
  readonly min?: number;
  readonly max?: number;
  readonly error?: string | undefined;
  readonly description?: ReactNode;
}

/** A number, with the decimal sign of the language or a point. What is no number is shown as wrong and not handed on. */
export function NumberField({ label, value, onChange, min, max, error, description }: NumberFieldProps) {
  const text = useInputText();
  const { language } = useSpeech();
  const [typed, setTyped] = useState<string>();
  const shown =
    typed !== undefined && parseDecimal(typed) === value
      ? typed
      : value === undefined
        ? (typed ?? '')
        : String(value).replace('.', decimalSign(language));
  const odd = shown.trim() !== '' && (value === undefined || value < (min ?? -Infinity) || value > (max ?? Infinity));
  return (
    <TextInput
      label={label}
      inputMode="decimal"
      value={shown}
      error={error ?? (odd ? text('issue.not-allowed') : undefined)}
      description={description}
      onChange={(event) => {
        setTyped(event.currentTarget.value);
        onChange(parseDecimal(event.currentTarget.value));
      }}
    />
  );
}
