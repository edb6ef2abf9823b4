import {
  ageLimitsOn,
  type CourseRecord,
  daysBetween,
  type Entry,
  flagOf,
  type RangeFlag,
  type TestDefinition,
} from '../../clinic/index.ts';
import { decimalsOf } from '../i18n/decimalsOf.ts';
import { useSpeech } from '../i18n/language.ts';
import { useDates } from '../i18n/useDates.ts';
import { useResultsText } from './resultsText.ts';
import { useChartWidth } from './useChartWidth.ts';
import { valueAxis } from './valueAxis.ts';

interface Props {
  readonly course: CourseRecord;
  readonly results: readonly Entry<'result'>[];
  readonly test: TestDefinition | undefined;
  readonly name: string;
}

const [HEIGHT, LEFT, BOTTOM] = [150, 52, 22];

/** Values of one unit over time, each with its laboratory's own range as a bar; published limits by age as a dashed line. */
export function ResultChart({ course, results, test, name }: Props) {
  const text = useResultsText();
  const width = useChartWidth();
  const { number } = useSpeech();
  const { date } = useDates();
  const unit = results.at(-1)?.body.unit ?? '';
  const points = results.flatMap(({ id, body }) =>
    body.value === undefined || (body.unit ?? '') !== unit ? [] : [{ id, body, value: body.value, flag: flagOf(body) }],
  );
  const others = [...new Set(results.map(({ body }) => body.unit ?? ''))].filter(
    (each) => each !== unit && each !== '',
  );
  const remark =
    others.length === 0 ? null : <p className="k-muted">{text('mixedUnits', { units: others.join(', ') })}</p>;
  if (points.length < 2) return remark;
  const [first, last] = [points[0]!.body.day, points.at(-1)!.body.day];
  const limits = points.flatMap(({ body }) => {
    const limit = test === undefined ? undefined : ageLimitsOn(test, course.person.body.birth, body.day, unit)[0];
    return limit?.high === undefined ? [] : [{ day: body.day, high: limit.high, laboratory: limit.laboratory }];
  });
  const levels = [
    ...points.flatMap(({ body, value }) => [value, body.low, body.high]),
    ...limits.map(({ high }) => high),
  ].filter((level) => level !== undefined);
  const { low: min, high: max, ticks } = valueAxis(levels);
  const tickDecimals = Math.max(...ticks.map(decimalsOf));
  const x = (day: string): number =>
    LEFT + ((width - LEFT - 12) * daysBetween(first, day)) / Math.max(1, daysBetween(first, last));
  const y = (value: number): number => 8 + ((HEIGHT - BOTTOM - 8) * (max - value)) / Math.max(1e-9, max - min);
  const spoken = points.map(
    ({ body, value, flag }) => `${date(body.day)} ${number(value, decimalsOf(value))} ${unit}, ${text(`flag.${flag}`)}`,
  );
  return (
    <>
      <svg
        className="k-result-chart"
        viewBox={`0 0 ${width} ${HEIGHT}`}
        role="img"
        aria-label={text('chart', { name, points: spoken.join('; ') })}
      >
        {ticks.map((level) => (
          <g key={level}>
            <line x1={LEFT} x2={width - 12} y1={y(level)} y2={y(level)} data-base={level === min} />
            <text x={LEFT - 6} y={y(level) + 4} textAnchor="end">
              {number(level, tickDecimals)}
            </text>
          </g>
        ))}
        {points.map(({ id, body }) =>
          body.high === undefined && body.low === undefined ? null : (
            <rect
              key={id}
              x={x(body.day) - 5}
              width={10}
              y={y(body.high ?? max)}
              height={Math.max(1, y(body.low ?? min) - y(body.high ?? max))}
            />
          ),
        )}
        {limits.length === 0 ? null : (
          <>
            <polyline
              className="k-age-limit"
              points={limits.map(({ day, high }) => `${x(day)},${y(high)}`).join(' ')}
            />
            <text className="k-age-limit-name" x={width - 12} y={Math.max(12, y(limits[0]!.high) - 5)} textAnchor="end">
              {text('limitLine', { laboratory: limits[0]!.laboratory })}
            </text>
          </>
        )}
        <polyline points={points.map(({ body, value }) => `${x(body.day)},${y(value)}`).join(' ')} />
        {points.map(({ id, body, value, flag }) => (
          <Mark key={id} x={x(body.day)} y={y(value)} flag={flag} />
        ))}
        <text x={LEFT} y={HEIGHT - 5}>
          {date(first)}
        </text>
        <text x={width - 12} y={HEIGHT - 5} textAnchor="end">
          {date(last)}
        </text>
      </svg>
      {points.some(({ flag }) => flag === 'above' || flag === 'below' || flag === 'within') ? (
        <p className="k-hint">{text('barLegend')}</p>
      ) : null}
      {remark}
    </>
  );
}

/** A value: a dot, outside of its range a triangle to the side where it lies. */
function Mark({ x, y, flag }: { readonly x: number; readonly y: number; readonly flag: RangeFlag }) {
  if (flag !== 'above' && flag !== 'below') return <circle cx={x} cy={y} r="4" />;
  const tip = flag === 'above' ? -6 : 6;
  return <path className="k-out-of-range" d={`M${x} ${y + tip}L${x + 6} ${y - tip * 0.7}H${x - 6}Z`} />;
}
