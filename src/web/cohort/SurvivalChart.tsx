import { followedDays } from '../../course/index.ts';
import { DAYS_PER_MONTH } from '../../units/index.ts';
import { useSpeech } from '../i18n/language.ts';
import { FIELD } from '../plots/Axes.tsx';
import { linearScale } from '../plots/scales.ts';
import { ArmChart } from './ArmChart.tsx';
import { armLetter } from './armStyle.ts';
import { stepPath } from './chartPaths.ts';
import { useCohortText } from './cohortText.ts';
import type { CohortResult } from './gatherCohort.ts';

/** The share without relapse over time: a step curve for each arm, intervals at some months. */
export function SurvivalChart({ result }: { readonly result: CohortResult }) {
  const text = useCohortText();
  const { percent, number } = useSpeech();
  const lastDay = followedDays(result.spec);
  const lastMonth = lastDay / DAYS_PER_MONTH;
  const x = linearScale([0, lastMonth], [FIELD.left, FIELD.right - 16]);
  const y = linearScale([0, 1], [FIELD.bottom, FIELD.top]);
  const lines = result.summary.arms.map(({ id, relapseFreeCurve, relapseFree }) => ({
    id,
    path: stepPath(relapseFreeCurve, lastDay, x, y),
    intervals: relapseFree.map(({ month, low, high }) => ({ id: String(month), month, low, high })),
    end: relapseFreeCurve.at(-1)?.[1] ?? 1,
  }));
  const ends = lines.map(({ end }, arm) => text('survivalEnd', { letter: armLetter(arm), share: percent(end) }));
  return (
    <ArmChart
      title={text('survival')}
      label={text('survivalLabel', { months: number(lastMonth), ends: ends.join('; ') })}
      caption={text('survivalCaption')}
      fileStem="virtual-cohort-relapse-free"
      yLabel={text('shareAxis')}
      x={x}
      y={y}
      lines={lines}
    />
  );
}
