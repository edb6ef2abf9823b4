import { expect, test } from 'vitest';
import { aheadSteps } from './ahead.ts';
import { bareCourse, SMALL } from './courses.testing.ts';
import { drain, fitCourse } from './fitCourse.ts';
import { particlesEach } from './particlesEach.ts';

test('1,000,000 / (30 · (1800 + 100 + 3 · 60)) = 16 particles a set in five years with a rating a month; never more than 100, never fewer than 10', () => {
  expect(particlesEach(30, 1800, 60)).toBe(16);
  expect(particlesEach(30, 90, 3)).toBe(100);
  expect(particlesEach(30, 36_525, 0)).toBe(10);
  expect(particlesEach(1, 0, 0)).toBe(100);
});

test('a long record is lived by fewer particles, and its forecast by as many futures as ever', () => {
  const members = Array.from({ length: 12 }, (_, set) => SMALL.members[set % SMALL.members.length]!);
  const fit = fitCourse(bareCourse(1400), { seed: 1, members });
  expect(fit.particles.count).toBe(12 * particlesEach(12, 1400, 0));
  expect(fit.particles.count).toBeLessThan(12 * 100);
  expect(fit.futures).toBe(12 * 100);
  expect(drain(aheadSteps(fit, 2)).count).toBe(12 * 100);
});
