import { Button } from '@mantine/core';
import { useEffect, useState } from 'react';
import { type CourseRecord, type Day, dayNumber } from '../../clinic/index.ts';
import { courseOfRecord } from '../../pipeline/index.ts';
import { useSpeech } from '../i18n/language.ts';
import { personHref } from '../state/route.ts';
import type { AheadFan } from '../timeline/aheadFan.ts';
import { BusyForecast } from './BusyForecast.tsx';
import { ForecastSummary } from './ForecastSummary.tsx';
import { FORECAST_SEED, type ForecastResult } from './forecastProtocol.ts';
import { useForecastText } from './forecastText.ts';
import { useForecast } from './useForecast.ts';
import './forecast.css';

const AHEAD_DAYS = 180;

export interface TimelineForecastProps {
  readonly personId: string;
  readonly record: CourseRecord;
  readonly today: Day;
  /** Name of the lane that the fan is drawn in; undefined where there is none. */
  readonly lane: string | undefined;
  readonly onFan: (fan: AheadFan | undefined) => void;
}

/** Makes the forecast for the timeline when asked, in the worker, and says beside the picture what it is and what it is worth. */
export function TimelineForecast({ personId, record, today, lane, onFan }: TimelineForecastProps) {
  const text = useForecastText();
  const { percent } = useSpeech();
  const { run, start, cancel } = useForecast();
  const [madeOf, setMadeOf] = useState<CourseRecord>();
  const [blocked, setBlocked] = useState(false);
  const isStale = madeOf !== undefined && madeOf !== record;
  useEffect(() => {
    onFan(run.state === 'done' && !isStale ? fanOf(run.result, dayNumber(today)) : undefined);
  }, [run, isStale, today, onFan]);
  const make = (): void => {
    const { course } = courseOfRecord(record, today, AHEAD_DAYS);
    setMadeOf(record);
    setBlocked(course === undefined);
    if (course === undefined) cancel();
    else start({ course, days: AHEAD_DAYS, seed: FORECAST_SEED });
  };
  const more = <a href={personHref(personId, 'forecast')}>{text('hereMore')}</a>;
  if (run.state === 'running')
    return (
      <div className="kf-here kf-make">
        <BusyForecast share={run.share} onCancel={cancel} size="compact-sm" />
        <p role="status" className="k-muted">
          {text('busy', { share: percent(run.share) })}
        </p>
      </div>
    );
  if (run.state === 'done' && !isStale)
    return (
      <section className="kf-here" aria-labelledby="kf-here">
        <div className="k-card-head">
          <h2 id="kf-here">{text('hereTitle')}</h2>
          <Button size="compact-sm" variant="default" onClick={cancel}>
            {text('hereHide')}
          </Button>
        </div>
        <p className="kf-caution" role="note">
          {text('caution')}
        </p>
        <ForecastSummary result={run.result} lane={lane} />
        <p>{more}</p>
      </section>
    );
  return (
    <div className="kf-here kf-make">
      <Button size="compact-sm" variant="default" onClick={make}>
        {text('hereMake')}
      </Button>
      <div role="status">
        {blocked && !isStale ? (
          <p>
            {text('hereBlocked')} {more}
          </p>
        ) : null}
        {isStale && run.state === 'done' ? <p>{text('stale')}</p> : null}
        {run.state === 'failed' ? <p className="k-failed">{text('failed', { message: run.message })}</p> : null}
      </div>
    </div>
  );
}

function fanOf({ forecast }: ForecastResult, todayDay: number): AheadFan | undefined {
  if (forecast.state !== 'ok') return undefined;
  const { days, score, paths, climatology, baselines } = forecast;
  return { todayDay, days, fan: score, paths, beside: climatology, last: baselines.persistence };
}
