import { Button, NativeSelect, SegmentedControl, Switch } from '@mantine/core';
import { memo } from 'react';
import { NumberField } from '../course/inputs/NumberField.tsx';
import type { FieldName, Problem } from './checkScenario.ts';
import { FactorSliders } from './FactorSliders.tsx';
import { useProblemText } from './problemText.ts';
import { MOST_YEARS, nextSeed, OLDEST_SEEN_YEARS, type Scenario } from './scenario.ts';
import { useVirtualText } from './virtualText.ts';
import './childCard.css';

export interface ChildCardProps {
  readonly scenario: Scenario;
  readonly problems: readonly Problem[];
  readonly onChange: (change: Partial<Scenario>) => void;
}

/** Who the child is, what sets the illness off, when treatment begins, how many years are shown. */
export const ChildCard = memo(
  function ChildCard({ scenario, problems, onChange }: ChildCardProps) {
    const text = useVirtualText();
    const problemText = useProblemText();
    const field = (name: 'ageYears' | 'delayDays' | 'resectionDay' | 'seed', description?: string) => {
      const problem = problems.find((one) => one.field === (name satisfies FieldName));
      const value = scenario[name];
      return (
        <NumberField
          label={text(name)}
          description={description}
          value={Number.isNaN(value) ? undefined : value}
          error={problem === undefined ? undefined : problemText(problem)}
          onChange={(typed) => onChange({ [name]: typed ?? Number.NaN })}
        />
      );
    };
    const { trigger, ageYears, resected, noise, years, seed } = scenario;
    return (
      <section className="k-card kv-card" aria-labelledby="kv-child">
        <h2 id="kv-child">{text('child')}</h2>
        <div>
          <span className="kv-legend" id="kv-trigger">
            {text('trigger')}
          </span>
          <SegmentedControl
            fullWidth
            aria-labelledby="kv-trigger"
            value={trigger}
            onChange={(value) => onChange({ trigger: value as Scenario['trigger'] })}
            data={(['infection', 'tumour'] as const).map((value) => ({ value, label: text(`trigger.${value}`) }))}
          />
        </div>
        {trigger === 'tumour' ? (
          <>
            <Switch
              label={text('resected')}
              checked={resected}
              onChange={(event) => onChange({ resected: event.currentTarget.checked })}
            />
            {resected ? field('resectionDay') : null}
          </>
        ) : null}
        {field('delayDays')}
        {field('ageYears', text('ageHint'))}
        {ageYears > OLDEST_SEEN_YEARS ? <p className="k-caution">{text('ageBeyond')}</p> : null}
        <NativeSelect
          label={text('years')}
          value={String(years)}
          onChange={(event) => onChange({ years: Number(event.currentTarget.value) })}
          data={Array.from({ length: MOST_YEARS }, (_, index) => ({
            value: String(index + 1),
            label: text('yearsOption', { years: index + 1 }),
          }))}
        />
        <Switch
          label={text('noise')}
          description={text('noiseHint')}
          checked={noise}
          onChange={(event) => onChange({ noise: event.currentTarget.checked })}
        />
        {noise ? (
          <div className="kv-seed">
            {field('seed', text('seedHint'))}
            <Button variant="default" onClick={() => onChange({ seed: nextSeed(seed) })}>
              {text('newSeed')}
            </Button>
          </div>
        ) : null}
        <FactorSliders factors={scenario.factors} onChange={(factors) => onChange({ factors })} />
      </section>
    );
  },
  // why: a hundred times a second an illness or a plan changes that this card does not show
  (before, after) =>
    before.problems === after.problems &&
    before.onChange === after.onChange &&
    (Object.keys(after.scenario) as (keyof Scenario)[]).every(
      (key) =>
        key === 'illnesses' ||
        key === 'planA' ||
        key === 'planB' ||
        Object.is(before.scenario[key], after.scenario[key]),
    ),
);
