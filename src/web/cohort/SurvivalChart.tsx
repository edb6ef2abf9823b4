import { followedDays } from '../../course/index.ts';
import { DAYS_PER_MONTH } from '../../units/index.ts';
import { useSpeech } from '../i18n/language.ts';
import { Axes, FIELD } from '../plots/Axes.tsx';
import { PlotFrame } from '../plots/PlotFrame.tsx';
import { PLOT_FONT, usePalette } from '../plots/palette.ts';
import { linearScale } from '../plots/scales.ts';
import { armLetter, useArmColours } from './armStyle.ts';
import { ARM_DASHES, besides, spreadLabels, stepPath, whiskerPath } from './chartPaths.ts';
import { useCohortText } from './cohortText.ts';
import type { CohortResult } from './gatherCohort.ts';

/** The share without relapse over time: a step curve for each arm, intervals at some months. */
export function SurvivalChart({ result }: { readonly result: CohortResult }) {
  const text = useCohortText();
  const { percent, number } = useSpeech();
  const palette = usePalette();
  const colours = useArmColours();
  const { arms } = result.summary;
  const lastDay = followedDays(result.spec);
  const lastMonth = lastDay / DAYS_PER_MONTH;
  const x = linearScale([0, lastMonth], [FIELD.left, FIELD.right - 16]);
  const y = linearScale([0, 1], [FIELD.bottom, FIELD.top]);
  const ends = arms.map(({ relapseFreeCurve }) => relapseFreeCurve.at(-1)?.[1] ?? 1);
  return (
    <PlotFrame
      title={text('survival')}
      label={text('survivalLabel', {
        months: number(lastMonth),
        ends: ends
          .map((share, arm) => text('survivalEnd', { letter: armLetter(arm), share: percent(share) }))
          .join('; '),
      })}
      caption={text('survivalCaption')}
      fileStem="virtual-cohort-relapse-free"
    >
      <Axes x={x} y={y} xLabel={text('months')} yLabel={text('shareAxis')} />
      {arms.map((arm, index) => (
        <g key={arm.id} fill="none" stroke={colours[index]}>
          <path
            d={stepPath(arm.relapseFreeCurve, lastDay, x, y)}
            strokeWidth={1.8}
            strokeDasharray={ARM_DASHES[index]}
          />
          {arm.relapseFree.map(({ month, low, high }) => (
            <path
              key={month}
              d={whiskerPath(besides(x(month), index, arms.length, 4), y(low), y(high), 2)}
              strokeWidth={1}
            />
          ))}
        </g>
      ))}
      {spreadLabels(ends.map(y), 11).map((at, arm) => (
        <text
          key={arms[arm]!.id}
          x={FIELD.right - 12}
          y={at + 4}
          fill={palette.ink}
          fontSize={11}
          fontWeight={700}
          fontFamily={PLOT_FONT}
        >
          {armLetter(arm)}
        </text>
      ))}
    </PlotFrame>
  );
}
