import { isCrowded, REST_PARAMETERS } from '../../../src/body/jerks/atRest.ts';
import { detectJerks } from '../../../src/body/jerks/detectJerks.ts';
import { correctedPerMin, countAtRest } from '../../../src/body/jerks/restCount.ts';
import { makeRandom } from '../../../src/signal/index.ts';
import { fixed, markdownTable, verdictOn } from '../markdown.ts';
import { addPulses, PULSE_SHAPES, type Pulse, type PulseShape, poissonTimes, randomDirection } from './jerkPulses.ts';
import { makeQuietWear } from './quietWear.ts';

const SHAPES = Object.keys(PULSE_SHAPES) as PulseShape[];

export interface RateRow {
  readonly rateHz: number;
  readonly wantedPerMin: number;
  readonly truePerMin: number;
  readonly countedPerMin: number;
  readonly correctedPerMin: number;
  readonly refused: boolean;
}

/** Poisson trains of mixed shapes, 0.15 to 1 g and 70 to 200 ms, in the noise of a sensor; long enough for 300 jerks where that takes an hour at most. */
export function runJerkRates(
  ratesHz: readonly number[] = [100, 50, 30, 25],
  wanted: readonly number[] = [2, 6, 12, 30, 60, 90, 120, 180, 240, 400],
): RateRow[] {
  return ratesHz.flatMap((rateHz) =>
    wanted.map((wantedPerMin): RateRow => {
      const minutes = Math.min(60, Math.max(10, 300 / wantedPerMin));
      const seed = 7 * wantedPerMin + rateHz;
      const random = makeRandom(seed);
      const { signal } = makeQuietWear({ minutes, rateHz, noiseG: 0.003, seed });
      const quiet = { ...signal, ...flatWithNoise(signal) };
      const times = poissonTimes(random, wantedPerMin / 60, 2, 60 * minutes - 2);
      const pulses = times.map(
        (timeS): Pulse => ({
          shape: SHAPES[Math.floor(random() * SHAPES.length)]!,
          timeS,
          sizeG: 0.15 * (1 / 0.15) ** random(),
          durationS: 0.07 + 0.13 * random(),
          direction: randomDirection(random),
        }),
      );
      const count = countAtRest(detectJerks(addPulses(quiet, pulses)), []);
      return {
        rateHz,
        wantedPerMin,
        truePerMin: times.length / (minutes - 4 / 60),
        countedPerMin: (60 * count.jerks.length) / count.stillS,
        correctedPerMin: correctedPerMin(count),
        refused: isCrowded(count) || count.stillS < 60 * REST_PARAMETERS.leastStillMin.value,
      };
    }),
  );
}

/** The background without its movements: the rate is to be judged, not the stillness. */
function flatWithNoise({ x, y, z }: { x: Float64Array; y: Float64Array; z: Float64Array }) {
  const random = makeRandom(x.length);
  const noise = (values: Float64Array): Float64Array => values.map(() => 0.005 * (random() + random() - 1));
  return { x: noise(x), y: noise(y), z: noise(z) };
}

export function rateSection(rows: readonly RateRow[] = runJerkRates()): string {
  const errorOf = ({ truePerMin, correctedPerMin: found }: RateRow): number => found / truePerMin - 1;
  const asked = rows.filter(({ wantedPerMin }) => wantedPerMin <= 60);
  const worst = (list: readonly RateRow[]): number => Math.max(...list.map((row) => Math.abs(errorOf(row))));
  const shown = [...new Set(rows.map(({ rateHz }) => rateHz))];
  const beyond = rows.filter(({ wantedPerMin }) => wantedPerMin >= 120);
  return `### Rate of jerks

Poisson trains without any least spacing; corrected for the time within and just after each jerk. Error of the corrected rate against the jerks that were put in (2 to 60 a minute: at most 10 % wanted), and "–" where
it is refused as too many to count.

${markdownTable([
  ['per minute', ...shown.map((rateHz) => `${rateHz} Hz`)],
  ...[...new Set(rows.map(({ wantedPerMin }) => wantedPerMin))].map((wantedPerMin) => [
    wantedPerMin,
    ...shown.map((rateHz) => {
      const row = rows.find((one) => one.rateHz === rateHz && one.wantedPerMin === wantedPerMin)!;
      return row.refused ? '–' : `${fixed(100 * errorOf(row), 1)} %`;
    }),
  ]),
])}

Largest error at 2 to 60 a minute: ${fixed(100 * worst(asked.filter(({ rateHz }) => rateHz >= 50)), 1)} % at 50 Hz and more (${verdictOn(worst(asked.filter(({ rateHz }) => rateHz >= 50)) <= 0.1)}),
${fixed(100 * worst(asked), 1)} % with 25 and 30 Hz. Refused of the trains with 120 a minute and more: ${beyond.filter(({ refused }) => refused).length} of ${beyond.length} (${verdictOn(beyond.every(({ refused }) => refused))}).`;
}
