import { Button, Switch } from '@mantine/core';
import { useState } from 'react';
import { useDates } from '../i18n/useDates.ts';
import { saveFile } from '../plots/savePlot.ts';
import { beyondData } from './beyondData.ts';
import { ChangesCard } from './ChangesCard.tsx';
import { type ExportFrame, fanCsv, forecastJson } from './exportForecast.ts';
import { ForecastFigures } from './ForecastFigures.tsx';
import { ForecastNumbers } from './ForecastNumbers.tsx';
import type { ForecastJob, ForecastResult } from './forecastProtocol.ts';
import { useForecastText } from './forecastText.ts';
import { isSpreadKnown } from './isSpreadKnown.ts';
import { recalibrationWords } from './recalibrationWords.ts';
import type { ResearchConsent } from './researchConsent.ts';
import { ScoreCard } from './ScoreCard.tsx';
import { SupportCard } from './SupportCard.tsx';

export interface ForecastResultsProps {
  readonly job: ForecastJob;
  readonly result: ForecastResult;
  readonly consent: ResearchConsent;
}

/** What came out, whatever its state: understood, not understood, or refused. */
export function ForecastResults({ job, result, consent }: ForecastResultsProps) {
  const text = useForecastText();
  const { dateTime } = useDates();
  const [madeAt] = useState(() => new Date().toISOString());
  const [dataOnly, setDataOnly] = useState(false);
  const { forecast } = result;
  const beyond = beyondData(result).map((key) => text(key));
  const fewSets = isSpreadKnown(result) ? [] : [text('fewSets', { left: result.setsLeft, sets: result.parameterSets })];
  const frame: ExportFrame = {
    caution: text('caution'),
    extrapolation: forecast.state === 'ok' ? [...beyond, ...fewSets] : beyond,
    madeAt,
    consent,
  };
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
      {forecast.state === 'ok' ? (
        <Switch
          label={text('dataOnly')}
          description={text('dataOnlyHint')}
          checked={dataOnly}
          onChange={(event) => setDataOnly(event.currentTarget.checked)}
        />
      ) : null}
      <ForecastFigures job={job} result={result} dataOnly={dataOnly} />
      {forecast.state === 'ok' ? (
        <>
          <ForecastNumbers forecast={forecast} result={result} />
          <SupportCard forecast={forecast} result={result} dataOnly={dataOnly} />
        </>
      ) : null}
      <ScoreCard holds={result.scoreHolds} />
      <ChangesCard changes={result.changes} />
      <section className="k-card kf-card">
        <p>
          {text('source', {
            date: dateTime(madeAt),
            version: forecast.modelVersion,
            hash: result.parameterHash,
            sets: result.parameterSets,
            seed: String(forecast.seed),
            recalibration: recalibrationWords(forecast.recalibration, text),
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
