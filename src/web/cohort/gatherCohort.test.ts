import { expect, test } from 'vitest';
import { type CohortRows, chunksOf, makeCohortRows, runChunkInto } from '../../course/index.ts';
import { checkSettings, FIRST_SETTINGS, specOf } from './cohortSettings.ts';
import { CohortGatherer } from './gatherCohort.ts';

const SETTINGS = { ...FIRST_SETTINGS, people: 100, years: 0.5, members: 3 };

/** The rows of a cohort as the command line makes them. */
function wholeRows(people: number): number[][] {
  const spec = { ...specOf(SETTINGS), people };
  return flat(
    chunksOf(spec).map((chunk) => {
      const rows = makeCohortRows(chunk.count);
      runChunkInto(rows, spec, chunk);
      return rows;
    }),
  );
}

function flat(pieces: Iterable<CohortRows>): number[][] {
  return [...pieces].flatMap(({ count, values }) =>
    Array.from({ length: count }, (_, row) => values.map((column) => column[row]!)),
  );
}

test('a whole run has the rows of the command line, arm after arm', () => {
  const gatherer = new CohortGatherer(specOf(SETTINGS));
  while (gatherer.step());
  expect(gatherer.doneShare).toBe(1);
  expect(flat(gatherer.rows())).toEqual(wholeRows(100));
});

test('a run of two arms that was stopped after three pieces is the cohort of the 20 people that both arms have', () => {
  const gatherer = new CohortGatherer(specOf(SETTINGS));
  for (let piece = 0; piece < 3; piece++) gatherer.step();
  expect(gatherer.donePeople).toBe(20);
  expect(gatherer.doneShare).toBeCloseTo(0.3, 12);
  expect(flat(gatherer.rows())).toEqual(wholeRows(20));
  const result = gatherer.result()!;
  expect(result.spec.people).toBe(20);
  expect(result.wantedPeople).toBe(100);
  expect(result.summary.arms.map(({ people }) => people)).toEqual([20, 20]);
});

test('nobody done: no result', () => {
  const gatherer = new CohortGatherer(specOf(SETTINGS));
  gatherer.step();
  expect(gatherer.result()).toBeUndefined();
});

test.each([
  [{ people: 99 }, 'people'],
  [{ people: 20_001 }, 'people'],
  [{ people: 100.5 }, 'people'],
  [{ years: Number.NaN }, 'years'],
  [{ years: -1 }, 'years'],
  [{ seed: -1 }, 'seed'],
  [{ members: 0 }, 'members'],
  [{ armIds: [] }, 'arms'],
  [{ armIds: ['a', 'b', 'c', 'd', 'e'] }, 'arms'],
])('%j is refused, naming %s', (change, field) => {
  expect(checkSettings({ ...SETTINGS, ...change }).map((problem) => problem.field)).toEqual([field]);
});

test('what is set at first can be simulated', () => {
  expect(checkSettings(FIRST_SETTINGS)).toEqual([]);
});
