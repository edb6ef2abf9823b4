import { Axes, FIELD } from '../plots/Axes.tsx';
import { PlotFrame } from '../plots/PlotFrame.tsx';
import { PLOT_FONT, usePalette } from '../plots/palette.ts';
import type { Scale } from '../plots/scales.ts';
import { armLetter, useArmColours } from './armStyle.ts';
import { ARM_DASHES, besides, spreadLabels, whiskerPath } from './chartPaths.ts';
import { useCohortText } from './cohortText.ts';

/** What is drawn of one arm. */
export interface ArmLine {
  readonly id: string;
  readonly path: string;
  /** Upright intervals, at so many months. */
  readonly intervals: readonly {
    readonly id: string;
    readonly month: number;
    readonly low: number;
    readonly high: number;
  }[];
  /** Value at the end, where its letter stands. */
  readonly end: number;
}

export interface ArmChartProps {
  readonly title: string;
  readonly label: string;
  readonly caption: string;
  readonly fileStem: string;
  readonly yLabel: string;
  /** Months. */
  readonly x: Scale;
  readonly y: Scale;
  readonly lines: readonly ArmLine[];
}

/** px between the intervals of neighbouring arms, half of the width of their ends, and between letters. */
const BESIDE_PX = 4;
const END_PX = 2;
const LETTER_PX = 11;

/** A line and its intervals for each arm over the months, with the letters at the right. */
export function ArmChart({ title, label, caption, fileStem, yLabel, x, y, lines }: ArmChartProps) {
  const text = useCohortText();
  const palette = usePalette();
  const colours = useArmColours();
  return (
    <PlotFrame title={title} label={label} caption={caption} fileStem={fileStem}>
      <Axes x={x} y={y} xLabel={text('months')} yLabel={yLabel} />
      {lines.map(({ id, path, intervals }, arm) => (
        <g key={id} fill="none" stroke={colours[arm]}>
          <path d={path} strokeWidth={1.8} strokeDasharray={ARM_DASHES[arm]} />
          {intervals.map(({ id: at, month, low, high }) => (
            <path
              key={at}
              d={whiskerPath(besides(x(month), arm, lines.length, BESIDE_PX), y(low), y(high), END_PX)}
              strokeWidth={1}
            />
          ))}
        </g>
      ))}
      {spreadLabels(
        lines.map(({ end }) => y(end)),
        LETTER_PX,
      ).map((at, arm) => (
        <text
          key={lines[arm]!.id}
          x={FIELD.right - 10}
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
