import { useSpeech } from '../i18n/language.ts';
import type { OpenRange } from './openRange.ts';
import { difference, OUTCOME_IDS, type OutcomeId, outcomesOf } from './outcomes.ts';
import type { CourseRun } from './runCourse.ts';
import { useVirtualText } from './virtualText.ts';

export interface CompareTableProps {
  readonly a: CourseRun;
  readonly b: CourseRun;
  readonly range: OpenRange | undefined;
}

/** What the same child does under both plans, and the difference with what the inputs leave open. */
export function CompareTable({ a, b, range }: CompareTableProps) {
  const text = useVirtualText();
  const { number } = useSpeech();
  const [ofA, ofB] = [outcomesOf(a), outcomesOf(b)];
  const write = (id: OutcomeId, value: number | undefined): string => {
    if (value === undefined) return text('notReached');
    return number(value, id === 'relapses' ? 0 : id === 'damage' ? 2 : 1);
  };
  const signed = (id: OutcomeId, value: number): string => {
    // why: a range may lie between whole relapses
    const shown =
      id === 'relapses' && !Number.isInteger(value) ? number(Math.abs(value), 1) : write(id, Math.abs(value));
    if (/^[0.,]+$/.test(shown)) return shown;
    return `${value < 0 ? '−' : '+'}${shown}`;
  };
  return (
    <section className="k-card kv-card" aria-labelledby="kv-comparison">
      <h2 id="kv-comparison">{text('comparison')}</h2>
      <table className="k-plain-table">
        <thead>
          <tr>
            <th scope="col">{text('outcome')}</th>
            {(['A', 'B'] as const).map((plan) => (
              <th key={plan} scope="col">
                <span className="kv-swatch" data-plan={plan} aria-hidden="true" /> {plan}
              </th>
            ))}
            <th scope="col">{text('differenceHead')}</th>
          </tr>
        </thead>
        <tbody>
          {OUTCOME_IDS.map((id) => {
            const change = difference(ofA, ofB, id);
            const open = range?.differences[id];
            return (
              <tr key={id}>
                <th scope="row">{text(`outcome.${id}`)}</th>
                <td>{write(id, ofA[id])}</td>
                <td>{write(id, ofB[id])}</td>
                <td>
                  {change === undefined ? '–' : signed(id, change)}{' '}
                  {open === undefined ? null : (
                    <span className="k-muted">
                      {text('rangeInBrackets', { low: signed(id, open.low), high: signed(id, open.high) })}
                    </span>
                  )}
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
      <p className="k-muted">{text('comparisonNote')}</p>
    </section>
  );
}
