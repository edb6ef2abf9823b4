import { Button, CloseButton } from '@mantine/core';
import type { ReactNode } from 'react';
import { usePersonText } from './personText.ts';

export interface LineListProps<T> {
  readonly title: string;
  readonly addLabel: string;
  readonly items: readonly T[];
  /** What a new line starts with. */
  readonly empty: T;
  onChange(items: readonly T[]): void;
  readonly children: (item: T, change: (item: T) => void, index: number) => ReactNode;
}

/** A short list of lines within a form, each removable. */
export function LineList<T>({ title, addLabel, items, empty, onChange, children }: LineListProps<T>) {
  const text = usePersonText();
  return (
    <fieldset className="k-line-list">
      <legend>{title}</legend>
      {items.map((item, i) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: lines have no identity of their own and do not change places
        <div className="k-line" key={i}>
          <div className="k-fields">
            {children(item, (changed) => onChange(items.map((other, at) => (at === i ? changed : other))), i)}
          </div>
          <CloseButton
            size="lg"
            aria-label={text('removeLine', { number: i + 1 })}
            onClick={() => onChange(items.filter((_, at) => at !== i))}
          />
        </div>
      ))}
      <Button variant="default" onClick={() => onChange([...items, empty])} style={{ justifySelf: 'start' }}>
        {addLabel}
      </Button>
    </fieldset>
  );
}
