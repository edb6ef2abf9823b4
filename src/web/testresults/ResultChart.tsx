import {
  ageLimitsOn,
  type CourseRecord,
  daysBetween,
  type Entry,
  flagOf,
  type TestDefinition,
} from '../../clinic/index.ts';
import { useSpeech } from '../i18n/language.ts';
import { useDates } from '../i18n/useDates.ts';
import { useResultsText } from './resultsText.ts';

interface Props {
  readonly course: CourseRecord;
  readonly results: readonly Entry<'result'>[];
  readonly test: TestDefinition | undefined;
  readonly name: string;
}

const [WIDTH, HEIGHT, LEFT, BOTTOM] = [620, 150, 52, 22];

/** Values of one unit over time, each with its laboratory's own range as a bar; published limits by age as a dashed line. */
export function ResultChart({ course, results, test, name }: Props) {
  const text = useResultsText();
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
    const high = test === undefined ? undefined : ageLimitsOn(test, course.person.body.birth, body.day, unit)[0]?.high;
    return high === undefined ? [] : [{ day: body.day, high }];
  });
  const levels = [
    ...points.flatMap(({ body, value }) => [value, body.low, body.high]),
    ...limits.map(({ high }) => high),
  ].filter((level) => level !== undefined);
  const min = Math.min(0, ...levels);
  const max = Math.max(...levels) * 1.05;
  const x = (day: string): number =>
    LEFT + ((WIDTH - LEFT - 12) * daysBetween(first, day)) / Math.max(1, daysBetween(first, last));
  const y = (value: number): number => 8 + ((HEIGHT - BOTTOM - 8) * (max - value)) / Math.max(1e-9, max - min);
  const spoken = points.map(
    ({ body, value, flag }) => `${date(body.day)} ${number(value)} ${unit}, ${text(`flag.${flag}`)}`,
  );
  return (
    <>
      <svg
        className="k-result-chart"
        viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
        role="img"
        aria-label={text('chart', { name, points: spoken.join('; ') })}
      >
        {[min, max].map((level) => (
          <text key={level} x={LEFT - 6} y={y(level) + 4} textAnchor="end">
            {number(level)}
          </text>
        ))}
        <line x1={LEFT} x2={WIDTH - 12} y1={y(min)} y2={y(min)} />
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
        <polyline className="k-age-limit" points={limits.map(({ day, high }) => `${x(day)},${y(high)}`).join(' ')} />
        <polyline points={points.map(({ body, value }) => `${x(body.day)},${y(value)}`).join(' ')} />
        {points.map(({ id, body, value, flag }) => (
          <circle key={id} cx={x(body.day)} cy={y(value)} r="4" data-flag={flag} />
        ))}
        <text x={LEFT} y={HEIGHT - 5}>
          {date(first)}
        </text>
        <text x={WIDTH - 12} y={HEIGHT - 5} textAnchor="end">
          {date(last)}
        </text>
      </svg>
      {remark}
    </>
  );
}
