import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { CHILD_ENSEMBLE_FILE, readEnsemble, TARGETS } from '../../../src/course/index.ts';
import { renderWhyPage } from './renderWhyPage.ts';
import { armCourse, courseTypes, distancesOf, MISSED_ROWS, type Moved, type WhyMember } from './whyMisses.ts';

const PAGE = new URL('../../../docs/model/calibration-misses.md', import.meta.url);
const ensemble = readEnsemble(CHILD_ENSEMBLE_FILE).ensemble!;
const MEMBERS = [{ values: ensemble.median, nuisance: ensemble.nuisance[0] as WhyMember['nuisance'] }];
const SIZES = { seed: 1, people: 6 };

test('the page is of the ensemble that is shipped (npx tsx bench/course/targets.ts why write)', () => {
  const page = readFileSync(PAGE, 'utf8');
  expect(page).toContain(CHILD_ENSEMBLE_FILE.hash.slice(0, 16));
  for (const { title } of MISSED_ROWS) expect(page).toContain(`### ${title}`);
});

test('by hand: a figure at its target is 0 away, one at the upper end of its interval 1.96', () => {
  expect(distancesOf(TARGETS.map(({ value }) => value)).every((z) => z === 0)).toBe(true);
  const [first] = TARGETS;
  expect(distancesOf(TARGETS.map(({ high }) => high))[0]).toBeCloseTo(
    (1.96 * 2 * (first!.high - first!.value)) / (first!.high - first!.low),
    12,
  );
});

test('the means of one child are its own course: the first day of two arms is the same, the untreated stay worse', () => {
  const none = armCourse('untreated', MEMBERS, [0, 61], SIZES);
  const triple = armCourse('triple', MEMBERS, [0, 61], SIZES);
  expect(none.get(0)).toEqual(triple.get(0));
  expect(none.get(61)!.score).toBeGreaterThan(triple.get(61)!.score);
  expect(triple.get(61)!.𝓡).toBeLessThan(none.get(61)!.𝓡);
});

test('every course has one type, and a laxer rule never calls fewer chronic', () => {
  const { types, bySigns, byRelapses, quarterOfDays, twoRelapses } = courseTypes('prednisolone-taper', MEMBERS, SIZES);
  expect(Object.values(types).reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 12);
  const chronic = types['chronic-relapsing'];
  for (const part of [bySigns, byRelapses]) expect(part).toBeLessThanOrEqual(chronic + 1e-12);
  for (const lax of [quarterOfDays, twoRelapses]) expect(lax).toBeGreaterThanOrEqual(chronic - 1e-12);
});

test('by hand: a direction that brings the row nearer comes first, with what it costs: one figure from 0 to 2 standard errors is 4', () => {
  const at = TARGETS.map(({ value }) => value);
  const [target] = TARGETS;
  const two = [target!.value + (2 * (target!.high - target!.low)) / (2 * 1.96), ...at.slice(1)];
  const aims = MISSED_ROWS.map(({ aim }) => aim);
  const moved: Moved[] = [
    { name: '', factor: 1, priorWidths: undefined, rows: aims.map((aim) => aim - 0.2), targets: at },
    { name: 'recovery', factor: 2, priorWidths: 3, rows: aims.map((aim) => aim - 0.3), targets: at },
    { name: 'noiseSd', factor: 0.5, priorWidths: undefined, rows: aims, targets: two },
  ];
  const page = renderWhyPage({
    ensemble: CHILD_ENSEMBLE_FILE,
    members: 1,
    ...SIZES,
    factor: 2,
    courses: [],
    types: [],
    moved,
  });
  const rows = page.split('\n').filter((line) => /^\| `/.test(line));
  expect(rows[0]).toContain('| `noiseSd` | 0.50 | fixed |');
  expect(rows[0]).toContain(`| 4.0 | ${target!.id} `);
  expect(rows[0]).toContain('(z 0.0 → 2.0)');
  expect(rows[1]).toContain('| `recovery` | 2.00 | 3.0 |');
});
