import { daysBetween, type ReportPart } from '../../clinic/index.ts';
import { useSpeech } from '../i18n/language.ts';
import { useDates } from '../i18n/useDates.ts';
import { useChartWidth } from '../testresults/useChartWidth.ts';

type Series = Extract<ReportPart, { part: 'series' }>;

const ROW = 62;
const LEFT = 46;
const TOP = 6;

/** Small charts one below the other over the same days; relapses are shaded. Read out as its caption. */
export function SectionChart({ series, label }: { readonly series: Series; readonly label: string }) {
  const width = useChartWidth();
  const { number } = useSpeech();
  const { date } = useDates();
  const span = Math.max(1, daysBetween(series.fromDay, series.toDay));
  const x = (day: string): number => LEFT + ((width - LEFT - 8) * daysBetween(series.fromDay, day)) / span;
  const height = TOP + ROW * series.lines.length + 22;
  return (
    <svg className="k-report-chart" viewBox={`0 0 ${width} ${height}`} role="img" aria-label={label}>
      {series.spans.map((shade) => (
        <rect
          key={`${shade.from} ${shade.to}`}
          className="k-report-shade"
          x={x(shade.from)}
          width={Math.max(2, x(shade.to) - x(shade.from))}
          y={TOP}
          height={ROW * series.lines.length}
        />
      ))}
      {series.lines.map((line, i) => {
        const base = TOP + ROW * (i + 1) - 8;
        const y = (value: number): number =>
          base - ((ROW - 28) * (value - line.min)) / Math.max(1e-9, line.max - line.min);
        const points = line.points.filter(({ value }) => !Number.isNaN(value));
        return (
          <g key={line.name}>
            <line className="k-report-axis" x1={LEFT} x2={width - 8} y1={base} y2={base} />
            {/* why: the caption below begins with the name of a single line */}
            {series.lines.length === 1 ? null : (
              <text x={LEFT} y={base - ROW + 20}>
                {line.name}
              </text>
            )}
            <text className="k-report-small" x={LEFT - 6} y={y(line.max) + 4} textAnchor="end">
              {number(line.max)}
            </text>
            <text className="k-report-small" x={LEFT - 6} y={base + 3} textAnchor="end">
              {number(line.min)}
            </text>
            <polyline points={points.map(({ day, value }) => `${x(day)},${y(value)}`).join(' ')} />
            {points.map(({ day, value }) => (
              <circle key={day} cx={x(day)} cy={y(value)} r="2.4" />
            ))}
          </g>
        );
      })}
      <text className="k-report-small" x={LEFT} y={height - 6}>
        {date(series.fromDay)}
      </text>
      <text className="k-report-small" x={width - 8} y={height - 6} textAnchor="end">
        {date(series.toDay)}
      </text>
    </svg>
  );
}
