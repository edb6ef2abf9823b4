import { expect, test } from 'vitest';
import { COURSE_MODEL_VERSION, membersOf, POPULATIONS, publishedProtocol } from '../../course/index.ts';
import { cohortBundles } from './cohortBundles.ts';

const SPEC = {
  modelVersion: COURSE_MODEL_VERSION,
  seed: 3,
  people: 4,
  years: 0.5,
  members: membersOf(POPULATIONS[0]!, 1),
  arms: ['untreated', 'triple'].map((id) => publishedProtocol(id).protocol),
};

interface Read {
  readonly resourceType: string;
  readonly entry: readonly { readonly fullUrl: string; readonly resource: { readonly resourceType: string } }[];
}

test('two people of two arms: four bundles on four lines, each with its own patient', () => {
  const lines = [...cohortBundles(SPEC, 2)];
  expect(lines.every((line) => line.endsWith('}\n') && !line.slice(0, -1).includes('\n'))).toBe(true);
  const bundles = lines.map((line) => JSON.parse(line) as Read);
  expect(bundles.map(({ resourceType }) => resourceType)).toEqual(Array.from({ length: 4 }, () => 'Bundle'));
  expect(new Set(bundles.map(({ entry }) => entry[0]!.fullUrl)).size).toBe(4);
  const hasDrugs = bundles.map(({ entry }) =>
    entry.some(({ resource }) => resource.resourceType === 'MedicationStatement'),
  );
  expect(hasDrugs).toEqual([false, false, true, true]);
});

test('more people than the cohort has: those it has', () => {
  expect([...cohortBundles(SPEC, 100)]).toHaveLength(8);
});
