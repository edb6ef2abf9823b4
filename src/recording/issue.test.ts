import { expect, test } from 'vitest';
import { FormatError } from './formatError.ts';
import { fillPlaces, makeIssue } from './issue.ts';
import { ISSUE_CATALOGUE } from './issueCatalogue.ts';

test('an issue carries severity, sentence with its values, hint, place and count', () => {
  const issue = makeIssue('RATE_DIFFERS', { stated: 500, measured: 200 }, { where: { line: 7 }, count: 3 });
  expect(issue).toMatchObject({ severity: 'warning', count: 3, where: { line: 7 }, params: { stated: 500 } });
  expect(issue.message).toBe('The file says 500 Hz, its clock says 200 Hz. The clock was used.');
});

test('a sentence with a place that got no value is a bug and says which', () => {
  expect(() => makeIssue('RATE_DIFFERS', { stated: 500 })).toThrow('no value for {measured}');
});

test('one burst, two bursts, no bursts: the word follows the number', () => {
  const say = (n: number) => fillPlaces('{n} {n|burst|bursts}', { n });
  expect([say(1), say(2), say(0)]).toEqual(['1 burst', '2 bursts', '0 bursts']);
});

test('every sentence of the catalogue ends with a full stop or names what follows, and every hint is a sentence', () => {
  for (const [code, entry] of Object.entries(ISSUE_CATALOGUE)) {
    expect(entry.message, code).toMatch(/[.}]$/);
    if ('hint' in entry) expect(entry.hint, code).toMatch(/\.$/);
  }
});

test('a file that cannot be read speaks through the catalogue too', () => {
  const error = new FormatError('FILE_EMPTY', {}, { where: { byteOffset: 0 } });
  expect(error.message).toBe(ISSUE_CATALOGUE.FILE_EMPTY.message);
  expect(error).toMatchObject({
    name: 'FormatError',
    code: 'FILE_EMPTY',
    where: { byteOffset: 0 },
    question: undefined,
  });
  expect(error.hint).toContain('Export the recording again');
});
