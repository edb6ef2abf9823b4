import { ActionIcon, Slider } from '@mantine/core';
import { useId } from 'react';
import { useSpeech } from '../i18n/language.ts';
import type { ChildFactors } from './scenario.ts';
import { useVirtualText } from './virtualText.ts';

const NAMES = ['steroidSensitivity', 'memoryHalfLife', 'recovery'] as const satisfies (keyof ChildFactors)[];
/** A slider of halvings and doublings: the same way to either side of the middle. */
const REACH = 2;
const STEPS_PER_DOUBLING = 10;

export interface FactorSlidersProps {
  readonly factors: ChildFactors;
  readonly onChange: (factors: ChildFactors) => void;
}

/** How this child differs from the one in the middle: factors from a quarter to four times. */
export function FactorSliders({ factors, onChange }: FactorSlidersProps) {
  const text = useVirtualText();
  return (
    <details className="kv-fold">
      <summary>{text('differs')}</summary>
      <p className="k-muted">{text('differsHint')}</p>
      {NAMES.map((name) => (
        <FactorSlider
          key={name}
          label={text(name)}
          value={factors[name]}
          onChange={(value) => onChange({ ...factors, [name]: value })}
        />
      ))}
    </details>
  );
}

interface FactorSliderProps {
  readonly label: string;
  readonly value: number;
  readonly onChange: (value: number) => void;
}

function FactorSlider({ label, value, onChange }: FactorSliderProps) {
  const text = useVirtualText();
  const { number } = useSpeech();
  const id = useId();
  const shown = text('factor', { value: number(value) });
  return (
    <div className="kv-factor">
      <div className="k-row">
        <span id={id}>{label}</span>
        <span className="kv-factor-value">
          <span className="k-number">{shown}</span>
          <ActionIcon
            variant="subtle"
            size={24}
            aria-label={text('resetFactor', { name: label })}
            disabled={value === 1}
            onClick={() => onChange(1)}
          >
            ↺
          </ActionIcon>
        </span>
      </div>
      <Slider
        size="sm"
        min={-REACH * STEPS_PER_DOUBLING}
        max={REACH * STEPS_PER_DOUBLING}
        step={1}
        value={Math.round(Math.log2(value) * STEPS_PER_DOUBLING)}
        label={null}
        thumbSize={24}
        marks={[{ value: 0 }]}
        onChange={(turned) => onChange(Number((2 ** (turned / STEPS_PER_DOUBLING)).toPrecision(3)))}
        thumbValueText={shown}
        thumbProps={{ 'aria-labelledby': id }}
      />
    </div>
  );
}
