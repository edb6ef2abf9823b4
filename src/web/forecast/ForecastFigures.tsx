import { useSpeech } from '../i18n/language.ts';
import { usePalette } from '../plots/palette.ts';
import { FanFigure } from './FanFigure.tsx';
import { dailyPath } from './fanPaths.ts';
import type { ForecastJob, ForecastResult } from './forecastProtocol.ts';
import { useForecastText } from './forecastText.ts';
import { pastPoints } from './pastPoints.ts';

const PATH_STEP_DAYS = 3;

/** The fan, and beside it what is known without this model. */
export function ForecastFigures({ job, result }: { readonly job: ForecastJob; readonly result: ForecastResult }) {
  const text = useForecastText();
  const { number } = useSpeech();
  const palette = usePalette();
  const { forecast } = result;
  const past = pastPoints(job.course);
  const persistence = forecast.state === 'ok' ? forecast.baselines.persistence : past.at(-1)?.score;
  const end = forecast.state === 'ok' ? forecast.score.days.length - 1 : 0;
  return (
    <div className="kf-figures">
      {forecast.state === 'ok' ? (
        <FanFigure
          title={text('fan')}
          label={text('fanLabel', {
            days: forecast.days,
            median: number(forecast.score.median[end], 1),
            low: number(forecast.score.q10[end], 1),
            high: number(forecast.score.q90[end], 1),
          })}
          caption={text('fanCaption', { paths: forecast.paths.length })}
          days={forecast.days}
          fan={forecast.score}
          past={past}
          lines={(x, y) => (
            <g fill="none" stroke={palette.muted} strokeWidth={0.7} strokeOpacity={0.6}>
              {forecast.paths.map((path, index) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: paths have no name
                <path key={index} d={dailyPath(path, x, y, PATH_STEP_DAYS)} />
              ))}
            </g>
          )}
        />
      ) : null}
      {forecast.climatology === undefined ? null : (
        <FanFigure
          title={text('besideTitle')}
          label={text('besideLabel')}
          caption={text('besideCaption')}
          days={forecast.days}
          fan={forecast.climatology}
          past={past}
          lines={(x, y) =>
            persistence === undefined ? null : (
              <path
                d={`M${x(0)} ${y(persistence)}H${x(forecast.days)}`}
                stroke={palette.ink}
                strokeWidth={1.5}
                strokeDasharray="7 4"
              />
            )
          }
        />
      )}
    </div>
  );
}
