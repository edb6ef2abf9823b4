import { ActionIcon, Slider } from '@mantine/core';
import { useId } from 'react';
import type { OscillatorKnob, OscillatorParameters } from '../../simulate/index.ts';
import { useSpeech } from '../i18n/language.ts';
import { useSimulatorText } from './simulatorText.ts';
import { en, type SimulatorKey } from './texts/en.ts';

export interface KnobSliderProps {
  readonly knob: OscillatorKnob;
  readonly parameters: OscillatorParameters;
  /** The setting that the preset has, to go back to. */
  readonly preset: OscillatorParameters;
  readonly onChange: (parameters: OscillatorParameters) => void;
}

/** One knob: name, value with unit, slider, what it does, and whether the place is backed by a source. */
export function KnobSlider({ knob, parameters, preset, onChange }: KnobSliderProps) {
  const t = useSimulatorText();
  const { number } = useSpeech();
  const nameId = useId();
  const value = knob.read(parameters);
  const presetValue = knob.read(preset);
  const name = textOf(t, knob.labelKey, knob.id);
  const unit = textOf(t, `unit.${knob.unit}`, knob.unit);
  const shown = `${number(Number(value.toFixed(3)))}${unit === '' ? '' : ` ${unit}`}`;
  return (
    <div className="k-knob">
      <div className="k-knob-head">
        <span id={nameId} className="k-knob-name">
          {name}
        </span>
        <span className="k-knob-value">{shown}</span>
        <ActionIcon
          variant="subtle"
          size={24}
          aria-label={t('reset', { knob: name })}
          disabled={Math.abs(value - presetValue) < 1e-9}
          onClick={() => onChange(knob.write(parameters, presetValue))}
        >
          ↺
        </ActionIcon>
      </div>
      <Slider
        size="sm"
        min={knob.min}
        max={knob.max}
        step={knob.step}
        value={value}
        label={null}
        thumbSize={24}
        marks={[{ value: presetValue }]}
        onChange={(turned) => onChange(knob.write(parameters, turned))}
        thumbValueText={shown}
        thumbProps={{ 'aria-labelledby': nameId }}
      />
      <p className="k-knob-text">
        {textOf(t, `${knob.labelKey}.text`, knob.meaning)}{' '}
        <span className="k-tag" title={knob.source === 'own' ? t('sourceOwn') : t('source', { source: knob.source })}>
          {t(knob.basis)}
        </span>
      </p>
    </div>
  );
}

function textOf(t: ReturnType<typeof useSimulatorText>, key: string, fallback: string): string {
  return key in en ? t(key as SimulatorKey) : fallback;
}
