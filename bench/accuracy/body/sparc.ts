import { readFileSync } from 'node:fs';
import { sparc } from '../../../src/body/reach/sparc.ts';
import { drawNormal, makeRandom, median } from '../../../src/signal/index.ts';
import { fixed, markdownTable, verdictOn } from '../markdown.ts';

const GOAL = 1e-4;
const REPEATS = 50;

interface Golden {
  readonly cases: readonly { name: string; rateHz: number; speed: number[]; sparc: number }[];
}

/** Median over repeats of the smoothness of a reach at a rate, with noise as a share of the peak. */
function smoothness(rateHz: number, noise: number, tremor: number): number {
  const random = makeRandom(rateHz + 1000 * noise);
  return median(
    Array.from({ length: REPEATS }, () => {
      const speed = Array.from({ length: rateHz }, (_, i) => {
        const t = i / rateHz;
        const bell = 30 * t ** 2 * (1 - t) ** 2;
        return Math.abs(bell + tremor * 1.875 * Math.sin(2 * Math.PI * 4 * t) + noise * 1.875 * drawNormal(random));
      });
      return sparc(speed, rateHz);
    }),
  );
}

export function sparcSection(): string {
  const golden = JSON.parse(readFileSync('src/body/reach/sparc.golden.json', 'utf8')) as Golden;
  const errors = golden.cases.map(({ speed, rateHz, sparc: expected }) => Math.abs(sparc(speed, rateHz) - expected));
  const worst = Math.max(...errors);
  return `## Smoothness of reaching (SPARC) against its definition

${golden.cases.length} movements worked out by a script of the published definition (\`tools/golden/sparc.py\`): largest difference ${worst.toExponential(1)}, goal 1e-4, ${verdictOn(worst <= GOAL)}.
exp(−5t²) from −1 to 1 s at 100 Hz: ${fixed(golden.cases[0]!.sparc, 5)} there, ${fixed(sparc(golden.cases[0]!.speed, 100), 5)} here.

Minimum-jerk reach of 1 s, median of ${REPEATS}:

${markdownTable([
  ['samples/s', 'clean', 'noise 5 % of the peak', 'tremor of 4 Hz, 20 %'],
  ...[25, 50, 100].map((rateHz) => [
    rateHz,
    fixed(smoothness(rateHz, 0, 0), 3),
    fixed(smoothness(rateHz, 0.05, 0), 3),
    fixed(smoothness(rateHz, 0.05, 0.2), 3),
  ]),
])}
`;
}

if (process.argv[1]?.endsWith('body/sparc.ts')) console.log(sparcSection());
