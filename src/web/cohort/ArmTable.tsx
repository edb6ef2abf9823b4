import { type Estimate, publishedProtocol, RESPONSE_RULE } from '../../course/index.ts';
import { useText4 } from '../i18n/areaText.ts';
import { useSpeech } from '../i18n/language.ts';
import { armLetter, useArmColours } from './armStyle.ts';
import { ARM_DASHES } from './chartPaths.ts';
import { useCohortText } from './cohortText.ts';
import type { CohortResult } from './gatherCohort.ts';
import type { CohortKey } from './texts/en.ts';

/** The figures of the arms beside each other: shares as "of 100", each with its interval. */
export function ArmTable({ result }: { readonly result: CohortResult }) {
  const text = useCohortText();
  const say = useText4();
  const { number, percent } = useSpeech();
  const colours = useArmColours();
  const { arms } = result.summary;
  const show = (estimate: Estimate | undefined, write: (value: number) => string, unit: (value: string) => string) =>
    estimate === undefined ? (
      <span className="k-muted">{text('tooShort')}</span>
    ) : (
      <>
        {unit(write(estimate.value))}{' '}
        <span className="k-muted kc-range">
          {text('range', { low: write(estimate.low), high: write(estimate.high) })}
        </span>
      </>
    );
  const share = (estimate: Estimate | undefined) =>
    show(
      estimate,
      (value) => number(100 * value, 0),
      (value) => text('of100', { value }),
    );
  const plain = (estimate: Estimate | undefined, decimals: number) =>
    show(
      estimate,
      (value) => number(value, decimals),
      (value) => value,
    );
  const row = (key: CohortKey, cell: (arm: number) => React.ReactNode) => (
    <tr key={key}>
      <th scope="row">{text(key)}</th>
      {arms.map(({ id }, arm) => (
        <td key={id}>{cell(arm)}</td>
      ))}
    </tr>
  );
  const free = (arm: number, month: number) => arms[arm]!.relapseFree.find((one) => one.month === month);
  const score = (arm: number, time: string) => arms[arm]!.scores.find((one) => one.time === time)?.mean;
  return (
    <div className="k-card kc-card">
      <h2>{text('table')}</h2>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a wide table is scrolled with keys */}
      <section className="kc-scroll" tabIndex={0} aria-label={text('table')}>
        <table className="k-plain-table">
          <thead>
            <tr>
              <th scope="col">{text('figure')}</th>
              {arms.map(({ id }, arm) => (
                <th key={id} scope="col">
                  <svg width="30" height="8" viewBox="0 0 30 8" aria-hidden="true">
                    <path d="M0 4H30" stroke={colours[arm]} strokeWidth="2" strokeDasharray={ARM_DASHES[arm]} />
                  </svg>{' '}
                  {text('arm', { letter: armLetter(arm) })}
                  <small>{say(publishedProtocol(id).name)}</small>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {row('row.people', (arm) => number(arms[arm]!.people, 0))}
            {row('row.response', (arm) => share(arms[arm]!.response))}
            {row('row.response6Months', (arm) => share(result.facts[arm]!.response6Months))}
            {row('row.response12Months', (arm) => share(result.facts[arm]!.response12Months))}
            {row('row.relapseFree12', (arm) => share(free(arm, 12)))}
            {row('row.relapseFree24', (arm) => share(free(arm, 24)))}
            {row('row.relapsed', (arm) => share(result.facts[arm]!.relapsed))}
            {row('row.relapses', (arm) => plain(result.facts[arm]!.relapses, 2))}
            {row('row.score6', (arm) => plain(score(arm, 'score_6_months'), 1))}
            {row('row.score12', (arm) => plain(score(arm, 'score_12_months'), 1))}
            {row('row.damage', (arm) => plain(result.facts[arm]!.damage, 2))}
          </tbody>
        </table>
      </section>
      <p className="k-muted">{text('tableNote', { left: percent(RESPONSE_RULE.mostLeft) })}</p>
    </div>
  );
}
