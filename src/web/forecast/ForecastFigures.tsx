import type { Fan } from '../../course/index.ts';
import { useSpeech } from '../i18n/language.ts';
import { usePalette } from '../plots/palette.ts';
import { FanFigure } from './FanFigure.tsx';
import { dailyPath, fanOn } from './fanPaths.ts';
import type { ForecastJob, ForecastResult } from './forecastProtocol.ts';
import { useForecastText } from './forecastText.ts';
import { pastPoints } from './pastPoints.ts';
import { useMedianWords } from './useMedianWords.ts';

const PATH_STEP_DAYS = 3;
/** The scale of 𝓡 reaches at least so far, so that the line at 1 has its place. */
const LEAST_REPRODUCTION = 2;

export interface ForecastFiguresProps {
  readonly job: ForecastJob;
  readonly result: ForecastResult;
  /** Whether the simulated children stand in the fan itself: what the record has changed. */
  readonly dataOnly: boolean;
}

/** The fan, what is known without this model, and 𝓡 ahead. */
export function ForecastFigures({ job, result, dataOnly }: ForecastFiguresProps) {
  const text = useForecastText();
  const { number } = useSpeech();
  const palette = usePalette();
  const { forecast } = result;
  const past = pastPoints(job.course);
  const persistence = forecast.state === 'ok' ? forecast.baselines.persistence : past.at(-1)?.score;
  const { onDay } = useMedianWords();
  const { climatology } = forecast;
  const changed = forecast.state === 'ok' && dataOnly ? climatology : undefined;
  const end = forecast.state === 'ok' ? fanOn(forecast.score, forecast.days)! : undefined;
  return (
    <div className="kf-figures">
      {forecast.state !== 'ok' ? null : (
        <FanFigure
          title={text('fan')}
          label={text('fanLabel', {
            days: forecast.days,
            median: number(end!.median, 1),
            low: number(end!.low80, 1),
            high: number(end!.high80, 1),
          })}
          caption={
            changed === undefined
              ? text('fanCaption', { paths: forecast.paths.length })
              : `${text('fanCaption', { paths: forecast.paths.length })} ${text('fanBeside')} ${text('dataChanged', {
                  days: forecast.days,
                  before: onDay(changed, forecast.days),
                  after: onDay(forecast.score, forecast.days),
                })}`
          }
          days={forecast.days}
          fan={forecast.score}
          past={past}
          beside={changed}
          lines={(x, y) => (
            <g fill="none" stroke={palette.muted} strokeWidth={0.7} strokeOpacity={0.6}>
              {forecast.paths.map((path, index) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: paths have no name
                <path key={index} d={dailyPath(path, x, y, PATH_STEP_DAYS)} />
              ))}
            </g>
          )}
        />
      )}
      {climatology === undefined ? null : (
        <FanFigure
          title={text('besideTitle')}
          label={text('besideLabel')}
          caption={text('besideCaption')}
          days={forecast.days}
          fan={climatology}
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
      {forecast.state !== 'ok' ? null : (
        <FanFigure
          title={text('reproductionTitle')}
          label={text('reproductionLabel', reproductionWords(forecast.reproduction, forecast.days, number))}
          caption={text('reproductionCaption')}
          days={forecast.days}
          fan={forecast.reproduction}
          past={[]}
          most={Math.max(LEAST_REPRODUCTION, Math.ceil(2 * Math.max(...forecast.reproduction.q975)) / 2)}
          yLabel={text('axisReproduction')}
          lines={(x, y) => (
            <path d={`M${x(0)} ${y(1)}H${x(forecast.days)}`} stroke={palette.ink} strokeDasharray="7 4" />
          )}
        />
      )}
    </div>
  );
}

function reproductionWords(fan: Fan, days: number, number: (value: number, digits: number) => string) {
  const { median, low80, high80 } = fanOn(fan, days)!;
  return { days, median: number(median, 2), low: number(low80, 2), high: number(high80, 2) };
}
