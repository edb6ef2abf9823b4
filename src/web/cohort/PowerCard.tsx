import { NativeSelect } from '@mantine/core';
import { useState } from 'react';
import type { Comparison, PowerOfSize } from '../../course/index.ts';
import { useSpeech } from '../i18n/language.ts';
import { HeadRow } from '../results/HeadRow.tsx';
import { armLetter } from './armStyle.ts';
import { useCohortText } from './cohortText.ts';

/** How many people a trial would need to tell the first arm from another. */
export function PowerCard({ comparisons }: { readonly comparisons: readonly Comparison[] }) {
  const text = useCohortText();
  const { number, percent } = useSpeech();
  const [chosen, setChosen] = useState(0);
  const comparison = comparisons[Math.min(chosen, comparisons.length - 1)];
  if (comparison === undefined) return null;
  const cell = (power: PowerOfSize | undefined) =>
    power === undefined ? (
      <span className="k-muted">{text('tooShort')}</span>
    ) : (
      <>
        {percent(power.value)}{' '}
        <span className="k-muted kc-range">
          {text('range', { low: percent(power.low), high: percent(power.high) })}
        </span>
      </>
    );
  return (
    <section className="k-card kc-card" aria-labelledby="kc-power">
      <div className="k-card-head">
        <h2 id="kc-power">{text('power')}</h2>
        <NativeSelect
          size="xs"
          label={text('powerPair', { a: armLetter(0) })}
          className="kc-pair"
          value={String(chosen)}
          onChange={(event) => setChosen(Number(event.currentTarget.value))}
          data={comparisons.map((_, index) => ({ value: String(index), label: armLetter(index + 1) }))}
        />
      </div>
      <table className="k-plain-table">
        <HeadRow names={(['powerPeople', 'powerResponse', 'powerRelapse'] as const).map((key) => text(key))} />
        <tbody>
          {comparison.response.map((power, index) => (
            <tr key={power.perArm}>
              <th scope="row">{number(power.perArm, 0)}</th>
              <td>{cell(power)}</td>
              <td>{cell(comparison.relapse[index])}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p className="k-muted">{text('powerNote')}</p>
    </section>
  );
}
