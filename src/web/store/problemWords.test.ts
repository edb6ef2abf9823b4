import { expect, test } from 'vitest';
import { ApiProblem, UnreachableError } from './apiProblem.ts';
import { problemWords } from './problemWords.ts';

const problem = (code: string, hint?: string) =>
  new ApiProblem({
    type: 'about:blank',
    status: 422,
    code,
    title: 'A sentence',
    ...(hint === undefined ? {} : { hint }),
  });

test('in English the server speaks, with what to do', () => {
  expect(problemWords(problem('WRONG_PASSPHRASE', 'Try another.'), 'en')).toBe('A sentence. Try another.');
  expect(problemWords(problem('WRONG_PASSPHRASE'), 'en')).toBe('A sentence');
});

test('in another language a known refusal has words of its own, an unknown one the words of the server', () => {
  expect(problemWords(problem('WRONG_PASSPHRASE', 'Try another.'), 'de')).toMatch(/^Die Passphrase öffnet/);
  expect(problemWords(problem('PERSON_REMOVED'), 'es')).toMatch(/^Esta persona se quitó/);
  expect(problemWords(problem('SOMETHING_NEW'), 'de')).toBe('A sentence');
  expect(problemWords(problem('constructor'), 'de')).toBe('A sentence');
});

test('what waited on the device is told as well, with a code or, from an older version, without', () => {
  expect(problemWords({ title: 'Removed', code: 'PERSON_REMOVED' }, 'fr')).toMatch(/^Cette personne a été retirée/);
  expect(problemWords({ title: 'Removed' }, 'fr')).toBe('Removed');
});

test('no answer, and anything else that was thrown', () => {
  expect(problemWords(new UnreachableError('offline'), 'de')).toMatch(/antwortet nicht/);
  expect(problemWords(new Error('no room'), 'de')).toBe('no room');
  expect(problemWords(undefined, 'de')).toBe('');
});
