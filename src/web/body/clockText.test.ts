import { expect, test } from 'vitest';
import { clockText } from './clockText.ts';

const words = { language: 'en', number: (value: number, decimals = 0) => value.toFixed(decimals) };
const day = (name: string, midnightS: number, lengthS = 86_400) => ({ day: name, midnightS, lengthS });

test('90 minutes after midnight it is 01:30', () => {
  const view = { days: [day('2026-03-02', 0)], startS: 0, endS: 86_400 };
  expect(clockText(view, 5400, words, 'minutes')).toBe('01:30');
});

test('with several days the day is told', () => {
  const view = { days: [day('2026-03-02', 0), day('2026-03-03', 86_400)], startS: 0, endS: 172_800 };
  expect(clockText(view, 86_400 + 61, words)).toBe('Tue 3, 00:01:01');
});

test('without a time of day a short recording is told in seconds, a long one in hours from its start', () => {
  const from = { day: undefined, midnightS: 10, lengthS: 86_400 };
  expect(clockText({ days: [from], startS: 10, endS: 100 }, 12.345, words)).toBe('12.35 s');
  expect(clockText({ days: [from], startS: 10, endS: 10_000 }, 3610, words)).toBe('01:00:00');
});
