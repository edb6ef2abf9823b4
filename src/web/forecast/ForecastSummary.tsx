import { useState } from 'react';
import { FORECAST_SCORE } from '../../course/index.ts';
import { useSpeech } from '../i18n/language.ts';
import { useDates } from '../i18n/useDates.ts';
import { beyondData } from './beyondData.ts';
import type { ForecastResult } from './forecastProtocol.ts';
import { useForecastText } from './forecastText.ts';
import { isSpreadKnown } from './isSpreadKnown.ts';
import { recalibrationWords } from './recalibrationWords.ts';
import { useMedianWords } from './useMedianWords.ts';

/** What stands beside the fan on the timeline: its state, its numbers with the baselines, what it is made of, and what it is worth. */
export function ForecastSummary({
  result,
  lane,
}: {
  readonly result: ForecastResult;
  readonly lane: string | undefined;
}) {
  const text = useForecastText();
  const { number } = useSpeech();
  const { onDay } = useMedianWords();
  const { dateTime } = useDates();
  const [madeAt] = useState(() => new Date().toISOString());
  const { forecast, setsLeft, parameterSets, scoreHolds } = result;
  const beyond = beyondData(result);
  const score = FORECAST_SCORE.notAsAssumed.find(({ days }) => days === forecast.days);
  return (
    <>
      {beyond.map((key) => (
        <p key={key} className="k-caution">
          {text(key)}
        </p>
      ))}
      {forecast.state === 'ok' ? (
        <>
          <p>{lane === undefined ? text('hereNoLane') : text('hereCaption', { lane, paths: forecast.paths.length })}</p>
          <p>
            {text('hereNumbers', {
              days: forecast.days,
              model: onDay(forecast.score, forecast.days),
              persistence: number(forecast.baselines.persistence, 1),
              climatology: onDay(forecast.climatology, forecast.days),
            })}
          </p>
          <p>
            {text('hereSupport', {
              visits: forecast.visits,
              all: forecast.support.length,
              prior: forecast.support.filter(({ priorDriven }) => priorDriven).length,
            })}{' '}
            {text('setsLeft', { left: setsLeft, sets: parameterSets })}
          </p>
          {isSpreadKnown(result) ? null : <p className="k-caution">{text('hereFewSets')}</p>}
        </>
      ) : (
        <div role="status">
          <h3>{text(forecast.state === 'not-understood' ? 'notUnderstood' : 'tooFew')}</h3>
          <p>
            {forecast.state === 'not-understood'
              ? text('hereNotUnderstood')
              : text('hereTooFew', { visits: forecast.visits, needed: forecast.needed })}
          </p>
        </div>
      )}
      <p className="k-muted">
        {score === undefined
          ? null
          : text('hereScore', {
              children: FORECAST_SCORE.children,
              days: score.days,
              inside: number(100 * score.inside.p80, 0),
              error: number(score.crps.filter, 2),
              persistence: number(score.crps.persistence, 2),
            })}{' '}
        {scoreHolds ? null : text('scoreOther')}{' '}
        {text('source', {
          date: dateTime(madeAt),
          version: forecast.modelVersion,
          hash: result.parameterHash,
          sets: parameterSets,
          seed: String(forecast.seed),
          recalibration: recalibrationWords(forecast.recalibration, text),
        })}
      </p>
    </>
  );
}
