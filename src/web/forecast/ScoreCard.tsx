import { FORECAST_SCORE, type HorizonScore } from '../../course/index.ts';
import { useSpeech } from '../i18n/language.ts';
import { HeadRow } from '../results/HeadRow.tsx';
import { useForecastText } from './forecastText.ts';

/** What forecasts of this kind were worth in the committed test on virtual children, in a world as assumed and in one that is not. */
export function ScoreCard({ holds }: { /** The model is the one that was tested. */ readonly holds: boolean }) {
  const text = useForecastText();
  const { children, modelVersion, asAssumed, notAsAssumed } = FORECAST_SCORE;
  return (
    <div className="k-card kf-card">
      <h2>{text('score')}</h2>
      <p>{text('scoreText', { children, version: modelVersion })}</p>
      {holds ? null : <p className="k-caution">{text('scoreOther')}</p>}
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a wide table is scrolled with keys */}
      <section className="kf-scroll" tabIndex={0} aria-label={text('score')}>
        <table className="k-plain-table">
          <HeadRow
            names={(
              [
                'onDay',
                'scoreInside50',
                'scoreInside80',
                'scoreInside95',
                'scoreError',
                'scorePersistence',
                'scoreClimatology',
              ] as const
            ).map((key) => text(key))}
          />
          <Rows title={text('scoreAsAssumed')} scores={asAssumed} />
          <Rows title={text('scoreNotAsAssumed')} scores={notAsAssumed} />
        </table>
      </section>
      <p className="k-muted">{text('scoreCaption')}</p>
    </div>
  );
}

function Rows({ title, scores }: { readonly title: string; readonly scores: readonly HorizonScore[] }) {
  const { number } = useSpeech();
  const of100 = (share: number): string => number(100 * share, 0);
  return (
    <tbody>
      <tr>
        <th colSpan={7} scope="rowgroup" className="kf-rowgroup">
          {title}
        </th>
      </tr>
      {scores.map(({ days, inside, crps }) => (
        <tr key={days}>
          <th scope="row">{number(days, 0)}</th>
          <td>{of100(inside.p50)}</td>
          <td>{of100(inside.p80)}</td>
          <td>{of100(inside.p95)}</td>
          <td>{number(crps.filter, 2)}</td>
          <td>{number(crps.persistence, 2)}</td>
          <td>{number(crps.climatology, 2)}</td>
        </tr>
      ))}
    </tbody>
  );
}
