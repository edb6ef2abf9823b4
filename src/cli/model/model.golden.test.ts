import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { courseOdeModel, latentScore, medianCourse, STATE_NAMES, writeSbml } from '../../course/index.ts';
import { parseCommandLine } from '../parseCommandLine.ts';
import golden from './model.golden.json' with { type: 'json' };
import { modelCommand } from './modelCommand.ts';
import { modelOrderOf } from './modelOrder.ts';

interface Case {
  readonly name: string;
  readonly options: readonly string[];
  readonly sha256: string;
  readonly names: readonly string[];
  readonly days: Readonly<Record<string, readonly number[]>>;
}

const CASES = golden.cases as unknown as readonly Case[];
/** A thousandth of what a state is at full: below it, errors count against it. As in the tests of the kernel. */
const LEAST: Readonly<Record<string, number>> = { memory: 1.5e-3, csfB: 15e-3, humoral: 1.3e-3, score: 18e-3 };

const AGAIN =
  'where that is meant, run: /usr/bin/python3 tools/golden/sbml.py (needs python3-sbml5 and python3-scipy), and see whether docs/model/sbml.md still holds';

function courseOf(options: readonly string[]) {
  const args = parseCommandLine(modelCommand, ['--as', 'sbml', ...options]);
  return modelOrderOf(args, (path) => readFileSync(path, 'utf8')).course;
}

// Made by tools/golden/sbml.py: the exported file read by libsbml and solved by SciPy's LSODA from the file's own math.
test.each(CASES)('$name: the export is byte for byte the file that was checked outside', ({ options, sha256 }) => {
  const bytes = writeSbml(courseOdeModel(courseOf(options)));
  expect(createHash('sha256').update(bytes).digest('hex'), `the exported model has changed; ${AGAIN}`).toBe(sha256);
});

test.each(CASES)('$name: the kernel equals the exported file within 1e-3, every seventh day of 546', (one) => {
  const run = medianCourse(courseOf(one.options));
  let [compared, worst] = [0, { error: 0, state: '', day: 0 }];
  while (run.day < 546) {
    run.advance();
    const expected = one.days[run.day];
    if (expected === undefined) continue;
    const found: Record<string, number> = { score: latentScore(run.state, run.residue) };
    for (const [index, state] of STATE_NAMES.entries()) found[state] = run.state[index]!;
    one.names.forEach((name, index) => {
      compared++;
      const reference = expected[index]!;
      const error = Math.abs(found[name]! - reference) / Math.max(Math.abs(reference), LEAST[name] ?? 1e-3);
      if (!(error <= worst.error)) worst = { error, state: name, day: run.day };
    });
  }
  expect(compared).toBe(78 * 19);
  expect(
    worst,
    `the kernel has left the exported model; change src/course/export as the model changed, and ${AGAIN}`,
  ).toMatchObject({ error: expect.toSatisfy((error: number) => error <= 1e-3) });
});
