import { Button, NativeSelect } from '@mantine/core';
import { useMemo, useState } from 'react';
import type { CourseRecord, Day } from '../../clinic/index.ts';
import { courseOfRecord } from '../../pipeline/index.ts';
import type { CourseViewProps } from '../course/courseViews.ts';
import { useSpeech } from '../i18n/language.ts';
import { SETTINGS_HREF } from '../state/route.ts';
import { useCourse } from '../store/storeContext.ts';
import { BusyForecast } from './BusyForecast.tsx';
import { ForecastResults } from './ForecastResults.tsx';
import { FORECAST_SEED } from './forecastProtocol.ts';
import { useForecastText } from './forecastText.ts';
import { RecordUsed } from './RecordUsed.tsx';
import type { ResearchConsent } from './researchConsent.ts';
import { useForecast } from './useForecast.ts';
import { useResearch } from './useResearch.ts';
import './forecast.css';

const AHEAD_DAYS = [90, 180, 365] as const;

/** One recorded course in the model: fitted, and run on. A research function: hidden until a clinician switches it on. */
export function ForecastView({ personId }: CourseViewProps) {
  const text = useForecastText();
  const consent = useResearch();
  const { course, today } = useCourse(personId);
  if (consent === undefined)
    return (
      <section className="k-card kf-card" aria-labelledby="kf-off">
        <h1 id="kf-off">{text('offTitle')}</h1>
        <p>{text('offText')}</p>
        <p>
          <a href={SETTINGS_HREF}>{text('toSettings')}</a>
        </p>
      </section>
    );
  if (course === undefined) return null;
  return <ReadyForecast personId={personId} record={course} today={today} consent={consent} />;
}

interface ReadyProps {
  readonly personId: string;
  readonly record: CourseRecord;
  readonly today: Day;
  readonly consent: ResearchConsent;
}

function ReadyForecast({ personId, record, today, consent }: ReadyProps) {
  const text = useForecastText();
  const { percent } = useSpeech();
  const [days, setDays] = useState<number>(AHEAD_DAYS[1]);
  const recorded = useMemo(() => courseOfRecord(record, today, days), [record, today, days]);
  const { run, start, cancel } = useForecast();
  const { course } = recorded;
  return (
    <div className="kf">
      <div className="kf-head">
        <h1>{text('title')}</h1>
        <p className="k-lead">{text('intro')}</p>
      </div>
      <p className="kf-caution" role="note">
        {text('caution')}
      </p>
      <RecordUsed personId={personId} recorded={recorded} />
      <div className="k-card kf-make">
        <NativeSelect
          label={text('ahead')}
          value={String(days)}
          onChange={(event) => setDays(Number(event.currentTarget.value))}
          data={AHEAD_DAYS.map((ahead) => ({ value: String(ahead), label: text('aheadDays', { days: ahead }) }))}
        />
        {run.state === 'running' ? (
          <BusyForecast share={run.share} onCancel={cancel} />
        ) : (
          <Button
            disabled={course === undefined}
            onClick={() => course && start({ course, days, seed: FORECAST_SEED })}
          >
            {text('make')}
          </Button>
        )}
        <p role="status" className="k-muted">
          {run.state === 'running' ? text('busy', { share: percent(run.share) }) : ''}
        </p>
      </div>
      {run.state === 'failed' ? (
        <p className="k-card k-failed" role="alert">
          {text('failed', { message: run.message })}
        </p>
      ) : null}
      {run.state === 'done' ? (
        <>
          {JSON.stringify(run.job.course) === JSON.stringify(course) ? null : (
            <p className="k-caution">{text('stale')}</p>
          )}
          <ForecastResults job={run.job} result={run.result} consent={consent} />
        </>
      ) : null}
    </div>
  );
}
