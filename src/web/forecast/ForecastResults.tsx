import { Button } from '@mantine/core';
import { useState } from 'react';
import { useSpeech } from '../i18n/language.ts';
import { useDates } from '../i18n/useDates.ts';
import { saveFile } from '../plots/savePlot.ts';
import { ChangesCard } from './ChangesCard.tsx';
import { type ExportFrame, fanCsv, forecastJson } from './exportForecast.ts';
import { ForecastFigures } from './ForecastFigures.tsx';
import { ForecastNumbers } from './ForecastNumbers.tsx';
import type { ForecastJob, ForecastResult } from './forecastProtocol.ts';
import { useForecastText } from './forecastText.ts';
import type { ResearchConsent } from './researchConsent.ts';
import { SupportCard } from './SupportCard.tsx';

export interface ForecastResultsProps {
  readonly job: ForecastJob;
  readonly result: ForecastResult;
  readonly consent: ResearchConsent;
}

/** What came out, whatever its state: understood, not understood, or refused. */
export function ForecastResults({ job, result, consent }: ForecastResultsProps) {
  const text = useForecastText();
  const { number } = useSpeech();
  const { dateTime } = useDates();
  const [madeAt] = useState(() => new Date().toISOString());
  const { forecast } = result;
  const beyond = [...(result.fitted ? [] : [text('notFitted')]), ...forecast.flags.map((flag) => text(`flag.${flag}`))];
  const frame: ExportFrame = { caution: text('caution'), extrapolation: beyond, madeAt, consent };
  const { recalibration } = forecast;
  return (
    <>
      {beyond.length === 0 ? null : (
        <ul className="k-card k-list kf-beyond">
          {beyond.map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
        </ul>
      )}
      {forecast.state === 'ok' ? null : (
        <section className="k-card kf-card" role="status">
          <h2>{text(forecast.state === 'not-understood' ? 'notUnderstood' : 'tooFew')}</h2>
          <p>
            {forecast.state === 'not-understood'
              ? text('notUnderstoodText')
              : text('tooFewText', { visits: forecast.visits, needed: forecast.needed })}
          </p>
        </section>
      )}
      <ForecastFigures job={job} result={result} />
      {forecast.state === 'ok' ? (
        <>
          <ForecastNumbers forecast={forecast} result={result} />
          <SupportCard forecast={forecast} />
        </>
      ) : null}
      <ChangesCard changes={result.changes} />
      <section className="k-card kf-card">
        <p>
          {text('source', {
            date: dateTime(madeAt),
            version: forecast.modelVersion,
            hash: result.parameterHash,
            sets: result.parameterSets,
            seed: String(forecast.seed),
            recalibration: recalibration.on
              ? text('recalibrationOn', { courses: number(recalibration.courses, 0) })
              : text('recalibrationOff', {
                  courses: number(recalibration.courses, 0),
                  needed: number(recalibration.needed, 0),
                }),
          })}
        </p>
        <p className="kf-caution">{text('caution')}</p>
        <div className="k-actions">
          {forecast.state === 'ok' ? (
            <Button
              variant="default"
              onClick={() => saveFile(fanCsv(result, frame)!, 'course-research-fan.csv', 'text/csv;charset=utf-8')}
            >
              {text('saveCsv')}
            </Button>
          ) : null}
          <Button
            variant="default"
            onClick={() => saveFile(forecastJson(result, job, frame), 'course-research.json', 'application/json')}
          >
            {text('saveJson')}
          </Button>
        </div>
      </section>
    </>
  );
}
