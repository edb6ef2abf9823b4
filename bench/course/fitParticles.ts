/**
 * What fewer particles cost: the same virtual children, forecast with more and fewer of them. Writes its part of docs/model/forecast.md.
 * `npx tsx bench/course/fitParticles.ts write [children]`, or `show [children] [seed]` for development.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { aheadSteps } from '../../src/course/fit/ahead.ts';
import { crps } from '../../src/course/fit/crps.ts';
import { drain, fitCourse } from '../../src/course/fit/fitCourse.ts';
import { fixed, markdownTable } from '../accuracy/markdown.ts';
import {
  HORIZONS,
  LONG_VISIT_DAYS,
  type Population,
  populationOf,
  protocolOf,
  rightChild,
  VISIT_DAYS,
  wrongChild,
} from './forecastCases.ts';

const FILE = fileURLToPath(new URL('../../docs/model/forecast.md', import.meta.url));
const BEGIN = '<!-- particles: written by bench/course/fitParticles.ts -->';
const END = '<!-- end of particles -->';
const REPORTED_SEED = 20_261_124;
const CHILDREN = 40;
const FUTURES = 3000;
/** Under each of 30 parameter sets; undefined: what the shipped filter takes. The first is what the others are compared with. */
const EACH = [100, 25, undefined, 8] as const;
const RECORDS = [
  { name: '270 days', visitDays: VISIT_DAYS },
  { name: 'five years', visitDays: LONG_VISIT_DAYS },
] as const;
const TRUTHS = [
  { name: 'as assumed', make: rightChild },
  { name: 'not as assumed', make: wrongChild },
] as const;

interface Cell {
  /** CRPS at each horizon. */
  readonly crps: readonly number[];
  readonly particles: number;
  readonly fitS: number;
}

function cellOf(
  id: number,
  make: typeof rightChild,
  visitDays: readonly number[],
  each: number | undefined,
  seed: number,
  population: Population,
): Cell {
  const { course, truth } = make(id, seed, population, visitDays);
  const began = process.cpuUsage();
  const fit = fitCourse(course, {
    seed: seed + 1000 + id,
    members: population.filter,
    ...(each === undefined ? {} : { perMember: each }),
  });
  const used = process.cpuUsage(began);
  const { count, scores } = drain(
    aheadSteps({ ...fit, futures: FUTURES }, HORIZONS.at(-1)!, { reinduction: protocolOf(id).reinduction }),
  );
  return {
    crps: HORIZONS.map((days) =>
      crps(scores.slice(days * count, (days + 1) * count).sort(), truth.scores[truth.dayNow + days]!),
    ),
    particles: fit.particles.count,
    fitS: (used.user + used.system) / 1e6,
  };
}

function tableOf(children: number, seed: number): string {
  const population = populationOf(seed);
  const ids = Array.from({ length: children }, (_, id) => id);
  const rows = RECORDS.flatMap(({ name, visitDays }) =>
    TRUTHS.flatMap(({ name: truth, make }) => {
      const all = EACH.map((each) => ids.map((id) => cellOf(id, make, visitDays, each, seed, population)));
      return all.map((cells, place) => [
        name,
        truth,
        `${fixed(mean(cells.map(({ particles }) => particles)), 0)}${EACH[place] === undefined ? ' (shipped)' : ''}`,
        fixed(mean(cells.map(({ fitS }) => fitS))),
        ...HORIZONS.map((_, horizon) => {
          const of = (from: readonly Cell[]): number[] => from.map((cell) => cell.crps[horizon]!);
          return place === 0 ? fixed(mean(of(cells))) : changeOf(of(cells), of(all[0]!));
        }),
      ]);
    }),
  );
  return markdownTable([
    ['record', 'truth', 'particles', 'fit, CPU s', ...HORIZONS.map((days) => `${days} days`)],
    ...rows,
  ]);
}

/** Mean difference of pairs, with its 95 % interval. */
function changeOf(values: readonly number[], first: readonly number[]): string {
  const differences = values.map((value, i) => value - first[i]!);
  const middle = mean(differences);
  const sd = Math.sqrt(mean(differences.map((one) => (one - middle) ** 2)));
  const half = (1.96 * sd) / Math.sqrt(values.length);
  const signed = (value: number): string => `${value < 0 ? '−' : '+'}${fixed(Math.abs(value))}`;
  return `${signed(middle)} (${signed(middle - half)} to ${signed(middle + half)})`;
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

const [command, ...numbers] = process.argv.slice(2);
if (command === 'write' || command === 'show') {
  const children = Number(numbers[0] ?? CHILDREN);
  const seed = command === 'write' ? REPORTED_SEED : Number(numbers[1] ?? 1);
  const text = `${children} virtual children of each kind, seed ${seed}. First row of each group: mean CRPS; below it by how much fewer particles are worse (+) or better (−), with the 95 % interval. Each forecast lives ${FUTURES} futures.\n\n${tableOf(children, seed)}`;
  if (command === 'show') console.log(text);
  else {
    const page = readFileSync(FILE, 'utf8');
    const [begin, end] = [page.indexOf(BEGIN), page.indexOf(END)];
    if (begin < 0 || end < begin) throw new RangeError(`the page needs the lines ${BEGIN} and ${END}, in this order`);
    writeFileSync(FILE, `${page.slice(0, begin)}${BEGIN}\n\n${text}\n\n${page.slice(end)}`);
    console.log('wrote docs/model/forecast.md');
  }
} else {
  console.error('npx tsx bench/course/fitParticles.ts write [children] | show [children] [seed]');
  process.exitCode = 2;
}
