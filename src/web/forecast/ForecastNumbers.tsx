import type { UnderstoodForecast } from '../../course/index.ts';
import { useSpeech } from '../i18n/language.ts';
import { HeadRow } from '../results/HeadRow.tsx';
import type { ForecastResult } from './forecastProtocol.ts';
import { useForecastText } from './forecastText.ts';
import { isSpreadKnown } from './isSpreadKnown.ts';
import { useMedianWords } from './useMedianWords.ts';

const DAYS = [30, 90, 180, 365];

/** The forecast in numbers: score with its baselines, relapse as a count among a hundred, 𝓡 with its interval. */
export function ForecastNumbers({
  forecast,
  result,
}: {
  readonly forecast: UnderstoodForecast;
  readonly result: ForecastResult;
}) {
  const text = useForecastText();
  const { number } = useSpeech();
  const days = DAYS.filter((day) => day <= forecast.days);
  const { onDay: cell } = useMedianWords();
  const { reproductionNow: now } = result;
  const end = forecast.reproduction.days.length - 1;
  return (
    <>
      <div className="k-card kf-card">
        <h2>{text('tableTitle')}</h2>
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a wide table is scrolled with keys */}
        <section className="kf-scroll" tabIndex={0} aria-label={text('tableTitle')}>
          <table className="k-plain-table">
            <HeadRow
              names={(
                ['onDay', 'method.model', 'method.persistence', 'method.climatology', 'method.neighbours'] as const
              ).map((key) => text(key))}
            />
            <tbody>
              {days.map((day) => (
                <tr key={day}>
                  <th scope="row">{number(day, 0)}</th>
                  <td>{cell(forecast.score, day)}</td>
                  <td>{number(forecast.baselines.persistence, 1)}</td>
                  <td>{cell(forecast.climatology, day)}</td>
                  <td>{cell(forecast.baselines.neighbours, day)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </section>
        <p className="k-muted">{text('tableNote')}</p>
      </div>
      <section className="k-card kf-card" aria-labelledby="kf-relapse">
        <h2 id="kf-relapse">{text('relapse')}</h2>
        {isSpreadKnown(result) ? (
          forecast.relapses.map(({ days: within, frequency, climatologyOf100, neighboursOf100 }) => (
            <p key={within}>
              {text('relapseSentence', {
                days: within,
                of100: number(frequency.of100, 0),
                low: number(frequency.low, 0),
                high: number(frequency.high, 0),
              })}{' '}
              {climatologyOf100 === undefined ? null : (
                <span className="k-muted">
                  {text('relapseBeside', {
                    climatology: number(climatologyOf100, 0),
                    neighbours: number(neighboursOf100, 0),
                  })}
                </span>
              )}
            </p>
          ))
        ) : (
          <p className="k-caution">{text('fewSets', { left: result.setsLeft, sets: result.parameterSets })}</p>
        )}
        <h3>{text('reproduction')}</h3>
        <p>
          {text('reproductionNow', {
            median: number(now.median, 2),
            low: number(now.p80[0], 2),
            high: number(now.p80[1], 2),
            low95: number(now.p95[0], 2),
            high95: number(now.p95[1], 2),
          })}{' '}
          {text('reproductionAhead', {
            days: number(forecast.reproduction.days[end], 0),
            median: number(forecast.reproduction.median[end], 2),
            low: number(forecast.reproduction.q10[end], 2),
            high: number(forecast.reproduction.q90[end], 2),
          })}
        </p>
        <p className="k-muted">{text('notRanked')}</p>
      </section>
    </>
  );
}
