import { describe, expect, test } from 'vitest';
import { publishedProtocol } from '../protocols/publishedProtocols.ts';
import { bareCourse, MEDIAN_VALUES, visitedChild } from './courses.testing.ts';
import { childrenFor, libraryLike, neighboursOf, relapseShare, scoresOn, simulateLibrary } from './library.ts';
import { seenScores } from './seenScores.ts';
import type { CourseLibrary, CourseToFit } from './types.ts';

/** Three children over two days: constant scores 0, 5 and 9; the last relapses on day 2. */
const THREE: CourseLibrary = {
  count: 3,
  days: 2,
  scores: Float32Array.of(0, 0, 0, 5, 5, 5, 9, 9, 9),
  relapses: Uint8Array.of(0, 0, 0, 0, 0, 0, 0, 0, 1),
};

describe('a library', () => {
  test('gives scores and relapses of a day; days beyond its ends are those ends', () => {
    expect([...scoresOn(THREE, 1)]).toEqual([0, 5, 9]);
    expect([...scoresOn(THREE, 99, [2, 0])]).toEqual([9, 0]);
    expect(relapseShare(THREE, 0, 2)).toBeCloseTo(1 / 3, 12);
    expect(relapseShare(THREE, 0, 1)).toBe(0);
    expect(relapseShare(THREE, 0, 2, [0, 1])).toBe(0);
  });

  test('the child most alike a rating of 6 is that of 5, then that of 9 unless a relapse tells them apart', () => {
    const seen: CourseToFit = {
      ...bareCourse(1),
      observations: [{ kind: 'total', day: '2024-01-11', scale: 6, total: 6 }],
    };
    expect(neighboursOf(seen, THREE, 2)).toEqual([1, 2]);
    expect(neighboursOf({ ...seen, relapseDays: ['2024-01-11'] }, THREE, 1)).toEqual([1]);
  });

  test('is the same again, and another one under another seed', () => {
    const protocols = [publishedProtocol('prednisolone-taper').protocol];
    const make = (seed: number) => simulateLibrary([MEDIAN_VALUES], protocols, seed, 20, 8);
    expect(make(1)).toEqual(make(1));
    expect(make(2).scores).not.toEqual(make(1).scores);
  });

  test('like a course of 2,400 days, followed for 100 more, has 500,000 / 2,500 = 200 children; of a short one 600', () => {
    expect(childrenFor(bareCourse(2400), 100)).toBe(200);
    expect(libraryLike(bareCourse(20), [MEDIAN_VALUES], 1, 5).count).toBe(600);
  });

  test('like a course reaches from its first dose to the days ahead', () => {
    const { course, truth } = visitedChild();
    const library = libraryLike(course, [MEDIAN_VALUES], 1, 30, 10);
    expect(library.days).toBe(truth.dayNow - truth.treatmentDay + 30);
    expect(library.scores.every((score) => score >= 0 && score <= 18)).toBe(true);
  });
});

test('a total of 10 of 15 counts as 12 of 18, one of 12 of 36 as 6; incomplete ratings count as none', () => {
  const day = '2024-01-12';
  const course: CourseToFit = {
    ...bareCourse(5),
    observations: [
      { kind: 'total', day, scale: 5, total: 10 },
      { kind: 'total', day, scale: 12, total: 12 },
      { kind: 'rating', day, items: [3, 3, 3, 3, 3, undefined] },
      { kind: 'rating', day, items: [1, 1, 1, 1, 1, 0.5] },
      { kind: 'bands', day, present: true },
    ],
  };
  expect(seenScores(course)).toEqual([12, 6, 5.5].map((score) => ({ day: 2, score })));
});
