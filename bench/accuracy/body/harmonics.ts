import { harmonicCount } from '../../../src/body/gait/fitHarmonics.ts';
import { harmonicRatio } from '../../../src/body/gait/harmonicRatio.ts';
import { makeRandom } from '../../../src/signal/index.ts';
import { markdownTable, verdictOn } from '../markdown.ts';

const GOAL = 1e-6;

export interface HarmonicRow {
  readonly rateHz: number;
  readonly cases: number;
  /** Largest relative error of the ratio of the fit, and of a transform read at the nearest whole bin. */
  readonly fit: number;
  readonly roundedBin: number;
}

/** Sums of harmonics with known amplitudes, any stride time and start, against the ratio of the amplitudes. */
export function runHarmonics(cases = 200): HarmonicRow[] {
  return [50, 100, 204.8].map((rateHz) => {
    const random = makeRandom(rateHz);
    let [fit, roundedBin] = [0, 0];
    for (let k = 0; k < cases; k++) {
      const strideS = 0.6 + 1.2 * random();
      const count = harmonicCount(strideS, rateHz);
      const amplitudes = Array.from({ length: count }, (_, n) => (n % 2 === 0 ? 0.3 : 1) * (0.2 + random()));
      const phases = amplitudes.map(() => 2 * Math.PI * random());
      const values = Float64Array.from({ length: Math.ceil(4 * rateHz) }, (_, i) =>
        amplitudes.reduce(
          (sum, a, n) => sum + a * Math.cos((2 * Math.PI * (n + 1) * i) / rateHz / strideS + phases[n]!),
          0.98,
        ),
      );
      const part = (odd: number): number => amplitudes.reduce((sum, a, n) => (n % 2 === odd ? sum + a : sum), 0);
      const truth = part(1) / part(0);
      const start = 20 * random();
      fit = Math.max(fit, Math.abs(harmonicRatio(values, rateHz, start, strideS, 'even') / truth - 1));
      roundedBin = Math.max(roundedBin, Math.abs(ratioAtBins(values, rateHz, start, strideS, count) / truth - 1));
    }
    return { rateHz, cases, fit, roundedBin };
  });
}

/** The common shortcut: a transform over a whole number of samples, amplitudes at its bins. */
function ratioAtBins(values: Float64Array, rateHz: number, start: number, strideS: number, count: number): number {
  const from = Math.round(start);
  const length = Math.round(strideS * rateHz);
  let [even, odd] = [0, 0];
  for (let n = 1; n <= count; n++) {
    let [re, im] = [0, 0];
    for (let i = 0; i < length; i++) {
      re += values[from + i]! * Math.cos((2 * Math.PI * n * i) / length);
      im -= values[from + i]! * Math.sin((2 * Math.PI * n * i) / length);
    }
    if (n % 2 === 0) even += Math.hypot(re, im);
    else odd += Math.hypot(re, im);
  }
  return even / odd;
}

export function harmonicsSection(): string {
  const rows = runHarmonics();
  return `## Harmonic ratio against closed forms

Sums of up to 20 harmonics with known amplitudes, stride times of 0.6 to 1.8 s that are no whole number of samples. Largest relative error; goal 1e-6. Beside it
a transform over the nearest whole number of samples.

${markdownTable([
  ['samples/s', 'cases', 'ours', '', 'whole samples'],
  ...rows.map(({ rateHz, cases, fit, roundedBin }) => [
    rateHz,
    cases,
    fit.toExponential(1),
    verdictOn(fit <= GOAL),
    `${(100 * roundedBin).toFixed(1)} %`,
  ]),
])}
`;
}

if (process.argv[1]?.endsWith('body/harmonics.ts')) console.log(harmonicsSection());
