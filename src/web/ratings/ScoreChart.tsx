import { daysBetween, type Entry, type ScaleDefinition } from '../../clinic/index.ts';
import { useSpeech } from '../i18n/language.ts';
import { useDates } from '../i18n/useDates.ts';
import { useChartWidth } from '../testresults/useChartWidth.ts';
import { useRatingsText } from './ratingsText.ts';

const [HEIGHT, LEFT, BOTTOM] = [130, 34, 20];

interface Props {
  readonly ratings: readonly Entry<'rating'>[];
  readonly scale: ScaleDefinition | undefined;
  readonly name: string;
}

/** Scores over time; from one score on there is nothing to draw. Those rated from video are hollow. */
export function ScoreChart({ ratings, scale, name }: Props) {
  const text = useRatingsText();
  const width = useChartWidth();
  const { number } = useSpeech();
  const { date } = useDates();
  const points = ratings.flatMap(({ id, body }) => (body.total === undefined ? [] : [{ id, body, total: body.total }]));
  if (points.length < 2) return null;
  const [first, last] = [points[0]!.body.day, points.at(-1)!.body.day];
  const min = scale?.range.min ?? Math.min(...points.map(({ total }) => total));
  const max = scale?.range.max ?? Math.max(...points.map(({ total }) => total));
  const x = (day: string): number =>
    LEFT + ((width - LEFT - 10) * daysBetween(first, day)) / Math.max(1, daysBetween(first, last));
  const y = (total: number): number => 8 + ((HEIGHT - BOTTOM - 8) * (max - total)) / Math.max(1e-9, max - min);
  const spoken = points.map(({ body, total }) => `${date(body.day)} ${number(total)}`).join('; ');
  return (
    <svg
      className="k-score-chart"
      viewBox={`0 0 ${width} ${HEIGHT}`}
      role="img"
      aria-label={text('chart', { name, points: spoken })}
    >
      {[min, (min + max) / 2, max].map((value) => (
        <g key={value}>
          <line x1={LEFT} x2={width - 10} y1={y(value)} y2={y(value)} />
          <text x={LEFT - 6} y={y(value) + 4} textAnchor="end">
            {number(value)}
          </text>
        </g>
      ))}
      <text x={LEFT} y={HEIGHT - 4}>
        {date(first)}
      </text>
      <text x={width - 10} y={HEIGHT - 4} textAnchor="end">
        {date(last)}
      </text>
      <polyline points={points.map(({ body, total }) => `${x(body.day)},${y(total)}`).join(' ')} />
      {points.map(({ id, body, total }) => (
        <circle key={id} cx={x(body.day)} cy={y(total)} r="3.5" data-source={body.source} />
      ))}
    </svg>
  );
}
