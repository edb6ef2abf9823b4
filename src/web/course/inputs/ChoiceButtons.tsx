import { type ReactNode, useId } from 'react';
import { useInputText } from './inputText.ts';

export interface Choice<T extends string | number> {
  readonly value: T;
  readonly label: ReactNode;
  /** A second, smaller line. */
  readonly hint?: ReactNode;
}

export interface ChoiceButtonsProps<T extends string | number> {
  readonly label: ReactNode;
  readonly value: T | undefined;
  readonly choices: readonly Choice<T>[];
  onChange(value: T | undefined): void;
  /** A choice can be taken back with "clear". */
  readonly clearable?: boolean;
  readonly required?: boolean;
  /** `stack`: one below the other (long labels); `row`: side by side, the default. */
  readonly layout?: 'row' | 'stack';
  readonly error?: string | undefined;
  readonly description?: ReactNode;
}

/** One of a few, as big taps (at least 44 px). A native radio group: arrow keys and screen readers know it. */
export function ChoiceButtons<T extends string | number>({
  label,
  value,
  choices,
  onChange,
  clearable = false,
  required = false,
  layout = 'row',
  error,
  description,
}: ChoiceButtonsProps<T>) {
  const text = useInputText();
  const name = useId();
  return (
    <fieldset className="k-choices" data-layout={layout} aria-describedby={`${name}-hint`}>
      <legend>
        {label}
        {clearable && value !== undefined ? (
          <button type="button" className="k-link-button" onClick={() => onChange(undefined)}>
            {text('clear')}
          </button>
        ) : null}
      </legend>
      <div className="k-choice-row">
        {choices.map((choice) => (
          <label key={choice.value} className="k-choice">
            <input
              type="radio"
              name={name}
              checked={value === choice.value}
              required={required}
              onChange={() => onChange(choice.value)}
            />
            <span>
              {choice.label}
              {choice.hint === undefined ? null : <small>{choice.hint}</small>}
            </span>
          </label>
        ))}
      </div>
      <p id={`${name}-hint`} className={error === undefined ? 'k-hint' : 'k-hint k-error'}>
        {error ?? description}
      </p>
    </fieldset>
  );
}

export interface ChoiceTagsProps<T extends string> {
  readonly label: ReactNode;
  readonly values: readonly T[];
  readonly choices: readonly Choice<T>[];
  onChange(values: readonly T[]): void;
  readonly description?: ReactNode;
  readonly error?: string | undefined;
}

/** Any of several, as big taps; native check boxes. */
export function ChoiceTags<T extends string>({
  label,
  values,
  choices,
  onChange,
  description,
  error,
}: ChoiceTagsProps<T>) {
  const id = useId();
  return (
    <fieldset className="k-choices" data-layout="row" aria-describedby={`${id}-hint`}>
      <legend>{label}</legend>
      <div className="k-choice-row">
        {choices.map((choice) => (
          <label key={choice.value} className="k-choice">
            <input
              type="checkbox"
              checked={values.includes(choice.value)}
              onChange={(event) =>
                onChange(
                  event.currentTarget.checked
                    ? [...values, choice.value]
                    : values.filter((value) => value !== choice.value),
                )
              }
            />
            <span>
              {choice.label}
              {choice.hint === undefined ? null : <small>{choice.hint}</small>}
            </span>
          </label>
        ))}
      </div>
      <p id={`${id}-hint`} className={error === undefined ? 'k-hint' : 'k-hint k-error'}>
        {error ?? description}
      </p>
    </fieldset>
  );
}
