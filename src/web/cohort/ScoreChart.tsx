import { CHECKS, followedDays, type ScoreAtTime } from '../../course/index.ts';
import { DAYS_PER_MONTH } from '../../units/index.ts';
import { useSpeech } from '../i18n/language.ts';
import { Axes, FIELD } from '../plots/Axes.tsx';
import { PlotFrame } from '../plots/PlotFrame.tsx';
import { PLOT_FONT, usePalette } from '../plots/palette.ts';
import { curvePath, linearScale } from '../plots/scales.ts';
import { armLetter, useArmColours } from './armStyle.ts';
import { ARM_DASHES, besides, spreadLabels, whiskerPath } from './chartPaths.ts';
import { useCohortText } from './cohortText.ts';
import type { CohortResult } from './gatherCohort.ts';

/** The mean score at the checks: a line for each arm, an interval at each check. */
export function ScoreChart({ result }: { readonly result: CohortResult }) {
  const text = useCohortText();
  const { number } = useSpeech();
  const palette = usePalette();
  const colours = useArmColours();
  const { arms } = result.summary;
  const lastDay = followedDays(result.spec);
  const top = Math.max(4, ...arms.flatMap(({ scores }) => scores.map(({ mean }) => mean.high)));
  const x = linearScale([0, lastDay / DAYS_PER_MONTH], [FIELD.left + 6, FIELD.right - 18]);
  const y = linearScale([0, Math.min(18, top * 1.05)], [FIELD.bottom, FIELD.top]);
  const monthOf = ({ time }: ScoreAtTime): number => dayOf(time, lastDay) / DAYS_PER_MONTH;
  return (
    <PlotFrame
      title={text('score')}
      label={text('scoreLabel', {
        ends: arms
          .map(({ scores }, arm) =>
            text('scoreEnd', {
              letter: armLetter(arm),
              from: number(scores[0]?.mean.value, 1),
              to: number(scores.at(-1)?.mean.value, 1),
            }),
          )
          .join('; '),
      })}
      caption={text('scoreCaption')}
      fileStem="virtual-cohort-score"
    >
      <Axes x={x} y={y} xLabel={text('months')} yLabel={text('scoreAxis')} />
      {arms.map(({ id, scores }, arm) => (
        <g key={id} fill="none" stroke={colours[arm]}>
          <path
            d={curvePath(
              scores.map(monthOf),
              scores.map(({ mean }) => mean.value),
              x,
              y,
            )}
            strokeWidth={1.8}
            strokeDasharray={ARM_DASHES[arm]}
          />
          {scores.map((score) => (
            <path
              key={score.time}
              d={whiskerPath(besides(x(monthOf(score)), arm, arms.length, 4), y(score.mean.low), y(score.mean.high), 2)}
              strokeWidth={1}
            />
          ))}
        </g>
      ))}
      {spreadLabels(
        arms.map(({ scores }) => y(scores.at(-1)?.mean.value ?? 0)),
        11,
      ).map((at, arm) => (
        <text
          key={arms[arm]!.id}
          x={FIELD.right - 9}
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

function dayOf(time: ScoreAtTime['time'], lastDay: number): number {
  if (time === 'score_at_treatment') return 0;
  if (time === 'score_end') return lastDay;
  return CHECKS.find(({ id }) => `score_${id}` === time)!.day;
}
