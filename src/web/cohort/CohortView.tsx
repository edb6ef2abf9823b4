import { Button, Progress } from '@mantine/core';
import { useCallback, useMemo, useState } from 'react';
import { useSpeech } from '../i18n/language.ts';
import { InputsBadge } from '../virtual/InputsBadge.tsx';
import { MIDDLE_VALUES } from '../virtual/inputDraws.ts';
import { inputsOf } from '../virtual/inputKinds.ts';
import { SimulatorTabs } from '../virtual/SimulatorTabs.tsx';
import { useVirtualText } from '../virtual/virtualText.ts';
import { ArmTable } from './ArmTable.tsx';
import {
  type CohortSettings,
  checkSettings,
  ENOUGH_PER_SET,
  FIRST_SETTINGS,
  populationOf,
  specOf,
} from './cohortSettings.ts';
import { useCohortText } from './cohortText.ts';
import type { CohortResult } from './gatherCohort.ts';
import { PowerCard } from './PowerCard.tsx';
import { SaveCard } from './SaveCard.tsx';
import { ScoreChart } from './ScoreChart.tsx';
import { SettingsCard } from './SettingsCard.tsx';
import { SurvivalChart } from './SurvivalChart.tsx';
import { type CohortRunner, useCohortRun } from './useCohortRun.ts';
import '../virtual/virtual.css';
import './cohort.css';

/** Many made-up people under a few treatments: set, run, read, take along. */
export function CohortView() {
  const text = useCohortText();
  const caution = useVirtualText()('caution');
  const [settings, setSettings] = useState<CohortSettings>(FIRST_SETTINGS);
  const [ran, setRan] = useState<CohortSettings>();
  const runner = useCohortRun();
  const problems = useMemo(() => checkSettings(settings), [settings]);
  const inputs = useMemo(() => {
    const { id, entries } = populationOf(settings.populationId);
    return inputsOf(entries, id === 'child' ? MIDDLE_VALUES : undefined);
  }, [settings.populationId]);
  const change = useCallback((part: Partial<CohortSettings>) => setSettings((now) => ({ ...now, ...part })), []);
  const start = (): void => {
    setRan(settings);
    runner.start(specOf(settings));
  };
  return (
    <div className="kv kc">
      <SimulatorTabs at="cohort" />
      <div className="kv-head">
        <div>
          <h1>{text('title')}</h1>
          <p className="k-lead">{text('intro')}</p>
        </div>
        <InputsBadge inputs={inputs} intro={text('inputsIntro')} />
      </div>
      <div className="kv-caution" role="note">
        <p>{caution}</p>
        <p>{text('circular')}</p>
      </div>
      <div className="kc-body">
        <SettingsCard
          settings={settings}
          problems={problems}
          running={runner.run.state === 'running'}
          onChange={change}
          onRun={start}
        />
        <div className="kc-stage">
          <Stage runner={runner} ran={ran} changed={ran !== undefined && ran !== settings} />
        </div>
      </div>
    </div>
  );
}

interface StageProps {
  readonly runner: CohortRunner;
  readonly ran: CohortSettings | undefined;
  readonly changed: boolean;
}

function Stage({ runner, ran, changed }: StageProps) {
  const text = useCohortText();
  const { number, percent } = useSpeech();
  const { run } = runner;
  switch (run.state) {
    case 'idle':
      return <p className="k-card k-muted">{text('idle')}</p>;
    case 'nobody':
      return (
        <p className="k-card" role="status">
          {text('nobody')}
        </p>
      );
    case 'failed':
      return (
        <p className="k-card k-failed" role="alert">
          {text('failed', { message: run.message })}
        </p>
      );
    case 'running': {
      const label = text('running', { people: number(run.people, 0), all: number(ran?.people, 0) });
      return (
        <section className="k-card kc-card" aria-label={text('results')}>
          <p>{label}</p>
          <Progress value={100 * run.share} aria-label={label} aria-valuetext={percent(run.share)} />
          <div className="k-actions">
            <Button variant="default" onClick={runner.stop}>
              {text('cancel')}
            </Button>
          </div>
        </section>
      );
    }
    case 'done':
      return <Results result={run.result} stopped={run.stopped} changed={changed} runner={runner} />;
  }
}

interface ResultsProps {
  readonly result: CohortResult;
  readonly stopped: boolean;
  readonly changed: boolean;
  readonly runner: CohortRunner;
}

function Results({ result, stopped, changed, runner }: ResultsProps) {
  const text = useCohortText();
  const { number } = useSpeech();
  const { summary } = result;
  return (
    <>
      <section className="k-card kc-card" aria-labelledby="kc-results">
        <h2 id="kc-results">{text('results')}</h2>
        <p role="status">
          {stopped ? `${text('doneStopped', { people: summary.people, wanted: number(result.wantedPeople, 0) })} ` : ''}
          {text('doneAll', {
            people: summary.people,
            years: number(summary.years),
            seed: String(summary.seed),
            members: summary.members,
          })}{' '}
          {text(`interval.${summary.intervals}`)}
        </p>
        {summary.members > 1 && summary.people < ENOUGH_PER_SET * summary.members ? (
          <p className="k-caution">{text('fewPerSet', { each: number(summary.people / summary.members, 0) })}</p>
        ) : null}
        {changed ? <p className="k-caution">{text('changed')}</p> : null}
      </section>
      <div className="kc-charts">
        <SurvivalChart result={result} />
        <ScoreChart result={result} />
      </div>
      <ArmTable result={result} />
      <PowerCard comparisons={summary.comparisons} />
      <SaveCard result={result} file={runner.file} onSave={runner.save} onStop={runner.stop} />
    </>
  );
}
