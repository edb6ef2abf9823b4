import { expect, test } from 'vitest';
import { CALIBRATED, drawPriorMembers } from '../calibrate/calibrated.ts';
import { ensembleFileOf } from '../calibrate/ensembleFileOf.ts';
import { CHILD_ENSEMBLE_FILE } from './childEnsemble.ts';
import { CHILD_PARAMETERS } from './childParameters.ts';
import { ensembleHash, readEnsemble } from './ensemble.ts';
import { childEnsemble } from './shippedEnsemble.ts';

const FILE = ensembleFileOf(drawPriorMembers(3, 8), { seed: 8, day: '2026-01-02' });

function issuesWith(changes: Record<string, unknown>, hashed = true): readonly string[] {
  const file = { ...FILE, ...changes };
  return readEnsemble(hashed ? { ...file, hash: ensembleHash(file) } : file).issues;
}

test('a file goes through JSON and back; what the fit did not move is that of the program', () => {
  const { ensemble, issues } = readEnsemble(JSON.parse(JSON.stringify(FILE)));
  expect(issues).toEqual([]);
  expect(ensemble!.members).toHaveLength(3);
  const column = FILE.names.indexOf('steroidStrength');
  const strengths = FILE.members.map((row) => row[column]!);
  expect(ensemble!.members.map(({ steroidStrength }) => steroidStrength)).toEqual(strengths);
  expect(ensemble!.median.steroidStrength).toBe([...strengths].sort((a, b) => a - b)[1]);
  expect(ensemble!.median.effectorLossPerDay).toBe(CHILD_PARAMETERS.effectorLossPerDay.value);
  expect(ensemble!.nuisance[2]!.trialResponseRest).toBe(FILE.nuisance[2]![0]);
  expect(Object.keys(ensemble!.median).sort()).toEqual(Object.keys(CHILD_PARAMETERS).sort());
  expect([...FILE.names, ...FILE.nuisanceNames]).toEqual(CALIBRATED.map(({ name }) => name));
});

test('the ensemble that is shipped fits this program; where it does not, run bench/course/calibrate.ts again', () => {
  const { ensemble, issues } = readEnsemble(CHILD_ENSEMBLE_FILE);
  expect(issues).toEqual([]);
  expect(ensemble!.members.length).toBeGreaterThanOrEqual(60);
  expect(childEnsemble()).toEqual(ensemble);
  expect(childEnsemble()).toBe(childEnsemble());
});

test.each([
  ['text', 'expected an ensemble as a JSON object, got string'],
  [null, 'expected an ensemble as a JSON object'],
  [{ format: 'x', version: 2 }, 'expected format kinsbourne-course-ensemble, version 1, got x, version 2'],
])('%j is no ensemble', (file, sentence) => {
  expect(readEnsemble(file).issues[0]).toContain(sentence);
});

test.each<[Record<string, unknown>, string]>([
  [{ modelVersion: '0' }, 'fitted with model version 0; this is version'],
  [{ population: 'adults' }, 'expected the population children, got adults'],
  [{ priorHash: 'abc' }, 'from other starting values'],
  [{ names: FILE.names.map((name, i) => (i === 1 ? 'luck' : name)) }, 'knows no parameter luck'],
  [{ members: [] }, 'at least 1 rows of members, got 0'],
  [{ members: [FILE.members[0]!.slice(1)] }, `row 0 of members must hold ${FILE.names.length} numbers above 0`],
  [{ members: FILE.members.map((row, i) => (i === 2 ? row.map(() => -1) : row)) }, 'row 2 of members'],
  [{ nuisance: 'none' }, 'expected names and rows of nuisance as lists'],
])('%j is named as wrong', (changes, sentence) => {
  expect(issuesWith(changes).join('; ')).toContain(sentence);
});

test('a number that was changed afterwards is seen by the hash', () => {
  const members = FILE.members.map((row) => row.map((value) => 2 * value));
  expect(issuesWith({ members }, false)).toEqual([
    'the hash does not fit the numbers; the file was changed after the fit',
  ]);
});
