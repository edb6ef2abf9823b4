import { Button, Progress } from '@mantine/core';
import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { useSpeech } from '../i18n/language.ts';
import { InputsBadge } from '../virtual/inputs/InputsBadge.tsx';
import { inputsOf } from '../virtual/inputs/inputKinds.ts';
import { SimulatorTabs } from '../virtual/SimulatorTabs.tsx';
import { useVirtualText } from '../virtual/virtualText.ts';
import { ArmTable } from './ArmTable.tsx';
import { type CohortSettings, checkSettings, ENOUGH_PER_SET, populationOf } from './cohortSettings.ts';
import { useCohortText } from './cohortText.ts';
import type { CohortResult } from './gatherCohort.ts';
import { LeftRunCard } from './kept/LeftRunCard.tsx';
import { keepSettings, keptSettings, writeSettings } from './keptSettings.ts';
import { PowerCard } from './PowerCard.tsx';
import { SaveCard } from './SaveCard.tsx';
import { ScoreChart } from './ScoreChart.tsx';
import { SettingsCard } from './SettingsCard.tsx';
import { SurvivalChart } from './SurvivalChart.tsx';
import { useCohortRun } from './useCohortRun.ts';
import '../virtual/virtual.css';
import './cohort.css';

/** Many made-up people under a few treatments: set, run, read, take along. */
export function CohortView() {
  const text = useCohortText();
  const caution = useVirtualText()('caution');
  const [settings, setSettings] = useState<CohortSettings>(keptSettings);
  const runner = useCohortRun();
  const problems = useMemo(() => checkSettings(settings), [settings]);
  useEffect(() => {
    if (problems.length === 0) keepSettings(settings);
  }, [settings, problems]);
  const { look, left } = runner;
  const stage = useRef<HTMLDivElement>(null);
  useEffect(() => void look(), [look]);
  const inputs = useMemo(() => inputsOf(populationOf(settings.populationId)), [settings.populationId]);
  const change = useCallback((part: Partial<CohortSettings>) => setSettings((now) => ({ ...now, ...part })), []);
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
      {left === undefined ? null : (
        <LeftRunCard
          left={left}
          onGoOn={(kept) => {
            setSettings(kept);
            runner.goOn();
            // why: on a phone it is far below this card, which is gone in the next frame
            requestAnimationFrame(() => stage.current?.scrollIntoView({ block: 'nearest' }));
          }}
          onDiscard={runner.discard}
        />
      )}
      <div className="kc-body">
        <SettingsCard
          settings={settings}
          problems={problems}
          running={runner.run.state === 'running'}
          onChange={change}
          onRun={() => runner.start(settings)}
        />
        <div className="kc-stage" ref={stage}>
          <Stage runner={runner} settings={settings} />
        </div>
      </div>
    </div>
  );
}

interface StageProps {
  readonly runner: ReturnType<typeof useCohortRun>;
  readonly settings: CohortSettings;
}

function Stage({ runner, settings }: StageProps) {
  const text = useCohortText();
  const { number, percent } = useSpeech();
  const { run, ran, keeping } = runner;
  const changed = ran !== undefined && writeSettings(ran) !== writeSettings(settings);
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
          {keeping === undefined ? null : <p className="k-muted">{text(`keeping.${keeping}`)}</p>}
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
  readonly runner: ReturnType<typeof useCohortRun>;
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
            years: summary.years,
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
