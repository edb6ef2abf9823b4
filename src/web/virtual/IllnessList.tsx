import { ActionIcon } from '@mantine/core';
import { useState } from 'react';
import { NumberField } from '../course/inputs/NumberField.tsx';
import type { Problem } from './checkScenario.ts';
import { removeIllness } from './illnesses.ts';
import { useProblemText } from './problemText.ts';
import type { Illness } from './scenario.ts';
import { useVirtualText } from './virtualText.ts';

export interface IllnessListProps {
  readonly illnesses: readonly Illness[];
  readonly problems: readonly Problem[];
  readonly onChange: (illnesses: readonly Illness[]) => void;
}

/** The illnesses with day and size, for those who would rather type than drag. */
export function IllnessList({ illnesses, problems, onChange }: IllnessListProps) {
  const text = useVirtualText();
  const [open, setOpen] = useState(false);
  return (
    <details
      className="k-card kv-card kv-fold"
      open={open || problems.length > 0}
      onToggle={(event) => setOpen(event.currentTarget.open)}
    >
      <summary>
        {text('illnessList')} <span className="k-muted">({illnesses.length})</span>
      </summary>
      {open || problems.length > 0 ? <Rows illnesses={illnesses} problems={problems} onChange={onChange} /> : null}
    </details>
  );
}

function Rows({ illnesses, problems, onChange }: IllnessListProps) {
  const text = useVirtualText();
  const problemText = useProblemText();
  if (illnesses.length === 0) return <p className="k-muted">{text('noIllnesses')}</p>;
  return (
    <ol className="kv-illness-list">
      {illnesses.map((illness, index) => {
        const field = (name: 'day' | 'size', label: string) => {
          const code = name === 'day' ? 'illnessDay' : 'illnessSize';
          const problem = problems.find(({ field: which, place }) => which === code && place === index + 1);
          return (
            <NumberField
              label={label}
              value={Number.isNaN(illness[name]) ? undefined : illness[name]}
              error={problem === undefined ? undefined : problemText(problem)}
              onChange={(typed) =>
                onChange(
                  illnesses.map((one) => (one.key === illness.key ? { ...one, [name]: typed ?? Number.NaN } : one)),
                )
              }
            />
          );
        };
        return (
          <li key={illness.key}>
            {field('day', text('illnessDay'))}
            {field('size', text('illnessSize'))}
            <ActionIcon
              variant="default"
              size={36}
              aria-label={text('removeIllness', { place: index + 1 })}
              title={text('removeIllness', { place: index + 1 })}
              onClick={() => onChange(removeIllness(illnesses, illness.key))}
            >
              ×
            </ActionIcon>
          </li>
        );
      })}
    </ol>
  );
}
