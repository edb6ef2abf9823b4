import { expect, test } from 'vitest';
import { cohortBundles } from '../../pipeline/index.ts';
import { runBundles } from './runBundles.ts';
import { smallCohort } from './smallCohort.testing.ts';

/** Three pieces of each arm, the last shorter. */
const spec = { ...smallCohort(120), years: 0.2 };

test('1, 2 and 4 workers hand on the same lines as one loop over all people', async () => {
  const expected = [...cohortBundles(spec, spec.people)].join('');
  for (const workers of [1, 2, 4]) {
    let text = '';
    const people: number[] = [];
    await runBundles({
      spec,
      workers,
      onLines(lines, count) {
        text += new TextDecoder().decode(lines);
        people.push(count);
      },
    });
    expect(text === expected).toBe(true);
    expect(people).toEqual([50, 50, 20, 50, 50, 20]);
  }
}, 180_000);
