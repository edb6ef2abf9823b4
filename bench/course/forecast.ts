/**
 * How good the forecast is on virtual children: writes docs/model/forecast.md, and src/course/fit/forecastScore.ts, which the page shows beside each forecast.
 * `npx tsx bench/course/forecast.ts write [children]`; two processes share the children. Any other seed than that of the page:
 * `npx tsx bench/course/forecast.ts show [children] [seed]`, for development.
 */
import { spawn } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { fitCourse } from '../../src/course/fit/fitCourse.ts';
import { simulateLibrary } from '../../src/course/fit/library.ts';
import {
  FILTER_MEMBERS,
  HORIZONS,
  PROTOCOLS,
  populationOf,
  rightChild,
  VISIT_DAYS,
  wrongChild,
} from './forecastCases.ts';
import { type ForecastResults, forecastPage } from './forecastPage.ts';
import { type ChildRow, type PersistenceErrors, ranksOf, scoreChild } from './forecastRow.ts';
import { forecastScoreOf, renderForecastScore } from './forecastScoreFile.ts';

const FILE = fileURLToPath(new URL('../../docs/model/forecast.md', import.meta.url));
const SCORE_FILE = fileURLToPath(new URL('../../src/course/fit/forecastScore.ts', import.meta.url));
const PROCESSES = 2;
const CHILDREN = 150;
/** Of the page. Nothing was chosen by looking at it. */
const REPORTED_SEED = 20_261_123;
const LIBRARY_CHILDREN = 600;
const AHEAD = HORIZONS.at(-1)!;

type Row =
  | { readonly kind: 'right' | 'wrong'; readonly row: ChildRow }
  | { readonly kind: 'ranks'; readonly ranks: readonly number[] };

/** Every `step`-th child from `first` on. */
function* rowsOf(first: number, step: number, children: number, seed: number): Generator<Row> {
  const population = populationOf(seed);
  const days = VISIT_DAYS.at(-1)! + AHEAD;
  const library = simulateLibrary(population.truth, PROTOCOLS, seed + 1, days, LIBRARY_CHILDREN);
  const errors: PersistenceErrors = new Map(
    HORIZONS.map((ahead) => {
      const now = VISIT_DAYS.at(-1)!;
      const at = (id: number, day: number): number => library.scores[id * (days + 1) + day]!;
      return [ahead, Float32Array.from({ length: library.count }, (_, id) => at(id, now + ahead) - at(id, now))];
    }),
  );
  for (let id = first; id < children; id += step) {
    const options = { seed: seed + 1000 + id, members: population.filter };
    for (const [kind, make] of [
      ['right', rightChild],
      ['wrong', wrongChild],
    ] as const)
      yield { kind, row: scoreChild(id, make(id, seed, population), population, library, errors, options) };
    yield { kind: 'ranks', ranks: ranksOfChild(id, seed) };
  }
}

/** Simulation-based calibration asks for the exact filter: nothing tempered, and parameter sets of its own for every child. */
function ranksOfChild(id: number, seed: number): readonly number[] {
  const own = populationOf(seed + 1_000_000 + id);
  const child = rightChild(id, seed + 2, own);
  const fit = fitCourse(child.course, {
    seed: seed + id,
    members: own.filter,
    temper: 1,
    noiseFactor: 1,
    leastSets: 0,
  });
  return ranksOf(child, fit);
}

async function allRows(children: number, seed: number): Promise<Row[]> {
  const parts = await Promise.all(
    Array.from({ length: PROCESSES }, (_, first) => rowsOfProcess([first, PROCESSES, children, seed].map(String))),
  );
  return parts.flat();
}

function rowsOfProcess(args: readonly string[]): Promise<Row[]> {
  const child = spawn(process.execPath, [...process.execArgv, fileURLToPath(import.meta.url), 'rows', ...args], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let text = '';
  child.stdout.setEncoding('utf8').on('data', (part: string) => {
    text += part;
  });
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code) => {
      if (code !== 0) reject(new Error(`a process of the benchmark ended with code ${code}`));
      else
        resolve(
          text
            .trim()
            .split('\n')
            .map((line) => JSON.parse(line) as Row),
        );
    });
  });
}

function resultsOf(rows: readonly Row[], children: number, seed: number): ForecastResults {
  const of = (kind: 'right' | 'wrong'): ChildRow[] =>
    rows.flatMap((row) => (row.kind === kind ? [row.row] : [])).sort((a, b) => a.id - b.id);
  return {
    children,
    seed,
    members: FILTER_MEMBERS,
    right: of('right'),
    wrong: of('wrong'),
    ranks: rows.flatMap((row) => (row.kind === 'ranks' ? [row.ranks] : [])),
  };
}

const [command, ...numbers] = process.argv.slice(2);
if (command === 'rows') {
  const [first, step, children, seed] = numbers.map(Number) as [number, number, number, number];
  for (const row of rowsOf(first, step, children, seed)) console.log(JSON.stringify(row));
} else if (command === 'write' || command === 'show') {
  const children = Number(numbers[0] ?? CHILDREN);
  const seed = command === 'write' ? REPORTED_SEED : Number(numbers[1] ?? 1);
  const results = resultsOf(await allRows(children, seed), children, seed);
  const page = forecastPage(results, readFileSync(FILE, 'utf8'));
  if (command === 'show') console.log(page);
  else {
    writeFileSync(FILE, page);
    writeFileSync(SCORE_FILE, renderForecastScore(forecastScoreOf(results)));
    console.log('wrote docs/model/forecast.md and src/course/fit/forecastScore.ts');
  }
} else {
  console.error('npx tsx bench/course/forecast.ts write [children] | show [children] [seed]');
  process.exitCode = 2;
}
