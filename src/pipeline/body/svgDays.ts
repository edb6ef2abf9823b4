import type { AnalysedSensor, SecondTable, Span } from '../../body/index.ts';
import type { BodyReport } from '../types.ts';
import { clockSecondsAt, type LocalDay, localDays } from './localDays.ts';

const WIDTH = 900;
const LABEL_WIDTH = 84;
const ROW_HEIGHT = 46;
const MINUTES_A_BIN = 6;
const DAY_S = 86_400;
/** Movement (MAD) that fills a row, g. chosen: brisk walking at the wrist. */
const FULL_G = 0.3;

/**
 * One row per day from midnight to midnight (or from the start, where the time of day is not known): movement, sleep, wear, jerks, walking.
 * Empty where there is no sensor, or less than an hour.
 */
export function svgDays({ found }: BodyReport): string {
  const sensor = found.sensors[0];
  if (sensor === undefined || sensor.seconds.length < 3600) return '';
  const { seconds } = sensor;
  const days = localDays(seconds.startS, seconds.startS + seconds.length, found.localTime);
  const rowOf = (timeS: number): number => days.filter(({ midnightS }) => midnightS <= timeS).length - 1;
  const x = (timeS: number): number =>
    LABEL_WIDTH + (clockSecondsAt(days[rowOf(timeS)]!, timeS) / DAY_S) * (WIDTH - LABEL_WIDTH);
  const top = (timeS: number): number => rowOf(timeS) * ROW_HEIGHT;
  const band = (color: string) => (span: Span) =>
    splitByDay(span, days)
      .map(
        ({ startS, endS }) =>
          `<rect x="${fixed(x(startS))}" y="${top(startS) + 2}" width="${fixed(((endS - startS) / DAY_S) * (WIDTH - LABEL_WIDTH))}" height="${ROW_HEIGHT - 6}" fill="${color}"/>`,
      )
      .join('');
  const labels = days.map(
    ({ day }, k) =>
      `<text x="0" y="${k * ROW_HEIGHT + ROW_HEIGHT / 2 + 4}" font-size="12" fill="currentColor">${day ?? `day ${k + 1}`}</text>`,
  );
  return `<svg viewBox="0 0 ${WIDTH} ${days.length * ROW_HEIGHT}" role="img" aria-label="Movement, sleep and jerks by day">${[
    ...sensor.notWornSpans.map(band('#8884')),
    ...(found.sleep?.periods ?? []).map(band('#2a6fb044')),
    ...(sensor.gait?.bouts ?? []).map(band('#2e9e4f66')),
    ...movementBars(seconds, x, top),
    ...jerkMarks(sensor, x, top),
    ...labels,
  ].join('')}</svg>`;
}

function movementBars(seconds: SecondTable, x: (timeS: number) => number, top: (timeS: number) => number): string[] {
  const binS = MINUTES_A_BIN * 60;
  const bars: string[] = [];
  for (let from = 0; from < seconds.length; from += binS) {
    let sum = 0;
    let n = 0;
    for (let k = from; k < Math.min(seconds.length, from + binS); k++) {
      const mad = seconds.mad[k]!;
      if (Number.isNaN(mad)) continue;
      sum += mad;
      n++;
    }
    if (n === 0) continue;
    const height = Math.min(1, sum / n / FULL_G) * (ROW_HEIGHT - 10);
    const startS = seconds.startS + from;
    bars.push(
      `<rect x="${fixed(x(startS))}" y="${fixed(top(startS) + ROW_HEIGHT - 4 - height)}" width="${fixed(((WIDTH - LABEL_WIDTH) * binS) / DAY_S)}" height="${fixed(height)}" fill="currentColor" opacity="0.55"/>`,
    );
  }
  return bars;
}

function jerkMarks({ jerks }: AnalysedSensor, x: (timeS: number) => number, top: (timeS: number) => number): string[] {
  return (jerks?.jerks ?? [])
    .filter(({ still }) => still)
    .map(({ timeS }) => `<path d="M${fixed(x(timeS))} ${top(timeS) + 1}v6" stroke="#d03020" stroke-width="1"/>`);
}

/** The parts of a span that lie in each of the days. */
function splitByDay(span: Span, days: readonly LocalDay[]): Span[] {
  return days
    .map(({ midnightS, lengthS }) => ({
      startS: Math.max(span.startS, midnightS),
      endS: Math.min(span.endS, midnightS + lengthS),
    }))
    .filter(({ startS, endS }) => endS > startS);
}

function fixed(value: number): string {
  return value.toFixed(1);
}
