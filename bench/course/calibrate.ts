/**
 * Fits the course model for children to the figures of src/course/calibrate/ and writes the ensemble that the product runs with.
 * Run: npx tsx bench/course/calibrate.ts                       prints how the fit goes, writes nothing
 *      npx tsx bench/course/calibrate.ts write --day 2026-11-23   also writes src/course/parameters/childEnsemble.ts
 *      --members N --passes N --people N --seed N --threads N     other sizes; the result does not depend on threads
 */
import { writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import {
  CALIBRATED,
  type Chance,
  drawPriorMembers,
  ensembleFileOf,
  PART,
  smootherPass,
  standardErrorOf,
  TARGETS,
} from '../../src/course/index.ts';
import { makeCounterStream } from '../../src/signal/index.ts';
import { EvaluatePool } from './calibrate/evaluatePool.ts';
import { renderChildEnsemble } from './calibrate/renderChildEnsemble.ts';

const OUT = fileURLToPath(new URL('../../src/course/parameters/childEnsemble.ts', import.meta.url));

interface Settings {
  readonly members: number;
  readonly passes: number;
  readonly people: number;
  readonly seed: number;
  readonly threads: number;
  readonly day: string | undefined;
}

function settingsOf(args: readonly string[]): Settings {
  const given = (name: string): string | undefined => {
    const at = args.indexOf(`--${name}`);
    return at === -1 ? undefined : args[at + 1];
  };
  const whole = (name: string, otherwise: number): number => {
    const value = Number(given(name) ?? otherwise);
    if (!(Number.isInteger(value) && value > 0))
      throw new RangeError(`--${name} must be a whole number above 0, got ${given(name)}`);
    return value;
  };
  const day = given('day');
  if (args.includes('write') && !/^\d{4}-\d\d-\d\d$/.test(day ?? ''))
    throw new RangeError(`write needs --day YYYY-MM-DD, got ${day}`);
  return {
    members: whole('members', 90),
    passes: whole('passes', 6),
    people: whole('people', 100),
    seed: whole('seed', 1),
    threads: whole('threads', Math.min(2, availableParallelism())),
    day: args.includes('write') ? day : undefined,
  };
}

async function main({ members: count, passes, people, seed, threads, day }: Settings): Promise<void> {
  const pool = new EvaluatePool(threads);
  const observations = TARGETS.map((target) => ({ value: target.value, standardError: standardErrorOf(target) }));
  const stream = makeCounterStream(seed, PART.calibration);
  let members = drawPriorMembers(count, seed);
  for (let pass = 0; pass < passes; pass++) {
    // why: children of their own in each pass, so that the fit does not learn the chance of one draw
    const chance: Chance = { seed: 1000 * seed + pass, people };
    const startMs = performance.now();
    const predictions = await pool.predict(members, () => chance);
    report(`pass ${pass}`, predictions, (performance.now() - startMs) / 1000);
    stream.start(count + pass);
    members = smootherPass(members, predictions, observations, { passes, localise: true }, stream);
  }
  const last = await pool.predict(members, () => ({ seed: 1000 * seed + passes, people }));
  report('after', last, 0);
  await pool.close();
  for (const [index, { name }] of CALIBRATED.entries()) {
    const column = members.map((member) => member[index]!);
    const mean = column.reduce((a, b) => a + b, 0) / count;
    const sd = Math.sqrt(column.reduce((a, b) => a + (b - mean) ** 2, 0) / (count - 1));
    console.log(`  ${name.padEnd(30)} moved by ${mean.toFixed(2).padStart(6)} prior widths, width ${sd.toFixed(2)}`);
  }
  if (day === undefined) return;
  writeFileSync(OUT, renderChildEnsemble(ensembleFileOf(members, { seed, day })));
  console.log(`wrote ${OUT}`);
}

function report(what: string, predictions: readonly (readonly number[])[], seconds: number): void {
  const means = TARGETS.map((_, d) => predictions.reduce((sum, row) => sum + row[d]!, 0) / predictions.length);
  const loss = TARGETS.reduce((sum, target, d) => sum + ((means[d]! - target.value) / standardErrorOf(target)) ** 2, 0);
  console.log(`${what}: loss of the mean ${loss.toFixed(1)}, ${seconds.toFixed(0)} s`);
  TARGETS.forEach((target, d) => {
    const outside = means[d]! < target.low || means[d]! > target.high;
    console.log(
      `  ${target.id.padEnd(30)} ${String(target.value).padStart(5)}  ${means[d]!.toFixed(3).padStart(8)}${outside ? '  OUTSIDE' : ''}`,
    );
  });
}

await main(settingsOf(process.argv.slice(2)));
