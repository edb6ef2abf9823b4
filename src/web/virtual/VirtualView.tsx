import { Button } from '@mantine/core';
import { useReducedMotion } from '@mantine/hooks';
import { useCallback, useMemo, useState } from 'react';
import { useSpeech } from '../i18n/language.ts';
import { ChartTools } from './ChartTools.tsx';
import { ChildCard } from './ChildCard.tsx';
import { CompareTable } from './CompareTable.tsx';
import { CursorBar } from './CursorBar.tsx';
import { IllnessList } from './IllnessList.tsx';
import { DRAWS, MIDDLE_VALUES } from './inputDraws.ts';
import { InputsBadge } from './inputs/InputsBadge.tsx';
import { keptScenario, useKeptScenario } from './keptScenario.ts';
import { LanesChart } from './LanesChart.tsx';
import { LaneTable } from './LaneTable.tsx';
import { PlanCard } from './PlanCard.tsx';
import { PrintedScenario } from './PrintedScenario.tsx';
import { ProblemList } from './ProblemList.tsx';
import { draftOf, readyPlanOf } from './readyPlans.ts';
import { drawIllnessesAnew } from './runCourse.ts';
import { SaveRow } from './SaveRow.tsx';
import { SimulatorTabs } from './SimulatorTabs.tsx';
import { SummaryStatus } from './SummaryStatus.tsx';
import { lastDayOf, type PlanDraft, type PlanName, type Scenario } from './scenario.ts';
import { START, scenarioOfAddress } from './startScenario.ts';
import { useCourses } from './useCourses.ts';
import { useIllnessChanges } from './useIllnessChanges.ts';
import { useOpenRange } from './useOpenRange.ts';
import { usePlay } from './usePlay.ts';
import { useVirtualText } from './virtualText.ts';
import './virtual.css';

/** What the second plan begins with, where the first is another. */
const SECOND_PLANS = ['acth-52-weeks', 'prednisolone-taper'] as const;
/** Where the cursor stands at first: in the first attack. */
const FIRST_DAY = 60;

/** One made-up child in the model of the course: set, drag, watch, compare. @param shared the scenario of an address */
export function VirtualView({ shared }: { readonly shared: string | undefined }) {
  const text = useVirtualText();
  const { number } = useSpeech();
  const [read] = useState(() => (shared === undefined ? undefined : scenarioOfAddress(shared)));
  const [scenario, setScenario] = useState<Scenario>(
    () => read ?? (shared === undefined ? keptScenario() : undefined) ?? START,
  );
  const stillWanted = useReducedMotion(false, { getInitialValueInEffect: false });
  const [eyesMoving, setEyesMoving] = useState(!stillWanted);
  const [playing, setPlaying] = useState(false);
  const [wantedCursor, setCursor] = useState(FIRST_DAY);
  const [rangeShown, setRangeShown] = useState(false);
  const { problems, protocols, runs } = useCourses(scenario);
  const compared = scenario.planB !== undefined;
  const { done, range } = useOpenRange(scenario, protocols, rangeShown || compared);
  const lastDay = lastDayOf(scenario.years);
  const cursor = Math.min(wantedCursor, lastDay);
  usePlay(playing && runs !== undefined, lastDay, cursor, { onDay: setCursor, onEnd: () => setPlaying(false) });

  const change = useCallback((part: Partial<Scenario>) => setScenario((now) => ({ ...now, ...part })), []);
  const changePlan = useCallback(
    (name: PlanName, draft: PlanDraft) => change(name === 'A' ? { planA: draft } : { planB: draft }),
    [change],
  );
  const changeIllnesses = useIllnessChanges(setScenario);
  const drawByChance = useCallback(
    () => setScenario((now) => ({ ...now, ...drawIllnessesAnew(now, MIDDLE_VALUES) })),
    [],
  );
  const [left, setLeft] = useState<Scenario>();
  const beginAgain = (): void => {
    setLeft(scenario === START ? undefined : scenario);
    setScenario(START);
  };
  useKeptScenario(scenario, runs !== undefined);
  const problemsOf = useMemo(
    () => ({
      A: problems.filter(({ plan }) => plan === 'A'),
      B: problems.filter(({ plan }) => plan === 'B'),
      illnesses: problems.filter(({ field }) => field.startsWith('illness')),
    }),
    [problems],
  );
  const addPlan = (): void => {
    const second = SECOND_PLANS.find((id) => id !== scenario.planA.readyId) ?? SECOND_PLANS[0];
    change({ planB: compared ? undefined : draftOf(readyPlanOf(second)) });
  };

  return (
    <div className="kv">
      <SimulatorTabs at="virtual" />
      <div className="kv-head">
        <div>
          <h1>{text('title')}</h1>
          <p className="k-lead">{text('intro')}</p>
        </div>
        <InputsBadge />
      </div>
      <p className="kv-caution" role="note">
        {text('caution')}
      </p>
      {shared !== undefined && read === undefined ? (
        <p className="k-card k-notice" role="alert">
          {text('badLink')}
        </p>
      ) : null}
      {runs === undefined ? null : <PrintedScenario scenario={scenario} />}
      <div className="kv-body">
        <div className="kv-plans">
          <PlanCard name="A" compared={compared} draft={scenario.planA} problems={problemsOf.A} onChange={changePlan} />
          {scenario.planB === undefined ? null : (
            <PlanCard name="B" compared draft={scenario.planB} problems={problemsOf.B} onChange={changePlan} />
          )}
          <Button variant="default" onClick={addPlan}>
            {text(compared ? 'compareStop' : 'compare')}
          </Button>
        </div>
        <div className="kv-stage">
          {runs === undefined ? (
            <ProblemList problems={problems} />
          ) : (
            <>
              {stillWanted && !eyesMoving ? <p role="note">{text('motionNote')}</p> : null}
              <CursorBar
                runs={runs}
                cursor={cursor}
                ageYears={scenario.ageYears}
                playing={playing}
                eyesMoving={eyesMoving}
                onCursor={setCursor}
                onPlaying={setPlaying}
                onEyesMoving={setEyesMoving}
              />
              <section className="k-card kv-chart-card" aria-label={text('chart')}>
                <ChartTools
                  cursor={cursor}
                  anyIllness={scenario.illnesses.length > 0}
                  rangeShown={rangeShown}
                  onIllnesses={changeIllnesses}
                  onDraw={drawByChance}
                  onRange={setRangeShown}
                />
                <p id="kv-illness-hint" className="k-muted kv-hint">
                  {text('illnessHint')}
                </p>
                <LanesChart
                  runs={runs}
                  hasTumour={scenario.trigger === 'tumour'}
                  illnesses={scenario.illnesses}
                  bands={rangeShown ? range?.bands : undefined}
                  cursor={cursor}
                  onCursor={setCursor}
                  onIllnesses={changeIllnesses}
                />
                {rangeShown ? (
                  <p className="k-muted kv-hint">
                    {range === undefined
                      ? text('rangeBusy', { done: number(done), all: number(DRAWS) })
                      : text('rangeText', { ill: range.ill, left: range.draws - range.ill })}
                  </p>
                ) : null}
                <p id="kv-chart-keys" className="k-muted kv-hint">
                  {text('chartKeys')} {text('eyesNote')}
                </p>
                {runs[0]!.onsetDay === undefined ? <p className="k-caution">{text('noOnset')}</p> : null}
                {runs[0]!.onsetDay !== undefined && runs[0]!.treatmentDay === undefined ? (
                  <p className="k-caution">{text('noTreatment')}</p>
                ) : null}
              </section>
              {runs[1] === undefined ? null : <CompareTable a={runs[0]!} b={runs[1]} range={range} />}
              <SummaryStatus runs={runs} />
              <LaneTable runs={runs} hasTumour={scenario.trigger === 'tumour'} illnesses={scenario.illnesses} />
              <SaveRow
                scenario={scenario}
                runs={runs}
                onReset={beginAgain}
                onUndo={left === undefined || scenario !== START ? undefined : () => setScenario(left)}
              />
            </>
          )}
        </div>
        <div className="kv-settings">
          <ChildCard scenario={scenario} problems={problems} onChange={change} />
          <IllnessList
            illnesses={scenario.illnesses}
            problems={problemsOf.illnesses}
            onChange={(illnesses) => change({ illnesses })}
          />
        </div>
      </div>
    </div>
  );
}
