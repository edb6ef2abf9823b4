import { CHECKS, followedDays, type ScoreAtTime } from '../../course/index.ts';
import { DAYS_PER_MONTH } from '../../units/index.ts';
import { useSpeech } from '../i18n/language.ts';
import { FIELD } from '../plots/Axes.tsx';
import { curvePath, linearScale } from '../plots/scales.ts';
import { ArmChart } from './ArmChart.tsx';
import { armLetter } from './armStyle.ts';
import { useCohortText } from './cohortText.ts';
import type { CohortResult } from './gatherCohort.ts';

/** The mean score at the checks: a line for each arm, an interval at each check. */
export function ScoreChart({ result }: { readonly result: CohortResult }) {
  const text = useCohortText();
  const { number } = useSpeech();
  const { arms } = result.summary;
  const lastDay = followedDays(result.spec);
  const top = Math.max(4, ...arms.flatMap(({ scores }) => scores.map(({ mean }) => mean.high)));
  const x = linearScale([0, lastDay / DAYS_PER_MONTH], [FIELD.left + 6, FIELD.right - 18]);
  const y = linearScale([0, Math.min(18, top * 1.05)], [FIELD.bottom, FIELD.top]);
  const lines = arms.map(({ id, scores }) => {
    const months = scores.map(({ time }) => dayOf(time, lastDay) / DAYS_PER_MONTH);
    return {
      id,
      path: curvePath(
        months,
        scores.map(({ mean }) => mean.value),
        x,
        y,
      ),
      intervals: scores.map(({ time, mean: { low, high } }, check) => ({ id: time, month: months[check]!, low, high })),
      end: scores.at(-1)?.mean.value ?? 0,
    };
  });
  const ends = arms.map(({ scores }, arm) =>
    text('scoreEnd', {
      letter: armLetter(arm),
      from: number(scores[0]?.mean.value, 1),
      to: number(scores.at(-1)?.mean.value, 1),
    }),
  );
  return (
    <ArmChart
      title={text('score')}
      label={text('scoreLabel', { ends: ends.join('; ') })}
      caption={text('scoreCaption')}
      fileStem="virtual-cohort-score"
      yLabel={text('scoreAxis')}
      x={x}
      y={y}
      lines={lines}
    />
  );
}

function dayOf(time: ScoreAtTime['time'], lastDay: number): number {
  if (time === 'score_at_treatment') return 0;
  if (time === 'score_end') return lastDay;
  return CHECKS.find(({ id }) => `score_${id}` === time)!.day;
}
