import type { UnderstoodForecast } from '../../course/index.ts';
import { useSpeech } from '../i18n/language.ts';
import { FactorBar } from './FactorBar.tsx';
import type { ForecastResult } from './forecastProtocol.ts';
import { useForecastText } from './forecastText.ts';
import { isSpreadKnown } from './isSpreadKnown.ts';

export interface SupportCardProps {
  readonly forecast: UnderstoodForecast;
  readonly result: ForecastResult;
  /** Whether what is still mostly belief is left out. */
  readonly dataOnly: boolean;
}

/** How much of the belief comes from the record, for each way in which children differ: what was believed before, and what with it. */
export function SupportCard({ forecast, result, dataOnly }: SupportCardProps) {
  const text = useForecastText();
  const { percent, number } = useSpeech();
  const { support, visits } = forecast;
  const believed = support.filter(({ priorDriven }) => priorDriven);
  const shown = dataOnly ? support.filter(({ priorDriven }) => !priorDriven) : support;
  return (
    <section className="k-card kf-card" aria-labelledby="kf-support">
      <h2 id="kf-support">{text('support')}</h2>
      <p>
        {text('supportText', { visits, all: support.length, prior: believed.length })}{' '}
        {text('setsLeft', { left: result.setsLeft, sets: result.parameterSets })}
      </p>
      {isSpreadKnown(result) ? null : <p className="k-caution">{text('supportFew')}</p>}
      <ul className="kf-support">
        {shown.map(({ effect, factor, sdShare, priorDriven }) => {
          const learnt = Math.min(1, Math.max(0, 1 - sdShare));
          const name = text(`effect.${effect}`);
          const before = result.priors.find((prior) => prior.effect === effect)!.p80;
          return (
            <li key={effect} data-effect={effect} data-belief={priorDriven}>
              <span>{name}</span>
              <FactorBar
                before={before}
                after={factor}
                faint={priorDriven}
                label={text('factorLabel', {
                  name,
                  median: number(factor.median, 2),
                  low: number(factor.p80[0], 2),
                  high: number(factor.p80[1], 2),
                  before: number(before[0], 2),
                  beforeHigh: number(before[1], 2),
                })}
              />
              <span className="k-number">
                {text('learnt', { share: percent(learnt) })}
                {priorDriven ? `, ${text('priorDriven')}` : ''}
              </span>
            </li>
          );
        })}
      </ul>
      {dataOnly && believed.length > 0 ? (
        <p>{text('supportHidden', { names: believed.map(({ effect }) => text(`effect.${effect}`)).join('; ') })}</p>
      ) : null}
      <p className="k-muted">{text('supportCaption')}</p>
    </section>
  );
}
