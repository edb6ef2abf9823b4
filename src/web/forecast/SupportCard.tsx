import type { UnderstoodForecast } from '../../course/index.ts';
import { useSpeech } from '../i18n/language.ts';
import { useForecastText } from './forecastText.ts';

/** How much of the belief comes from the record, for each way in which children differ. */
export function SupportCard({ forecast }: { readonly forecast: UnderstoodForecast }) {
  const text = useForecastText();
  const { percent } = useSpeech();
  const { support, visits } = forecast;
  return (
    <section className="k-card kf-card" aria-labelledby="kf-support">
      <h2 id="kf-support">{text('support')}</h2>
      <p>
        {text('supportText', {
          visits,
          all: support.length,
          prior: support.filter(({ priorDriven }) => priorDriven).length,
        })}
      </p>
      <ul className="kf-support">
        {support.map(({ effect, sdShare, priorDriven }) => {
          const learnt = Math.min(1, Math.max(0, 1 - sdShare));
          const name = text(`effect.${effect}`);
          return (
            <li key={effect}>
              <span>{name}</span>
              <meter value={learnt} min={0} max={1} aria-label={text('supportBar', { name, share: percent(learnt) })} />
              <span className="k-number">{percent(learnt)}</span>
              <span className="k-muted">{priorDriven ? text('priorDriven') : ''}</span>
            </li>
          );
        })}
      </ul>
      <p className="k-muted">{text('supportCaption')}</p>
    </section>
  );
}
