import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { CHILD_ENSEMBLE_FILE, HOLD_OUTS, simulateHeldOut, TARGETS, valuesOfMember } from '../../../src/course/index.ts';
import { renderCalibrationPage } from './renderCalibrationPage.ts';
import { renderChildEnsemble } from './renderChildEnsemble.ts';

const PAGE = new URL('../../../docs/model/calibration.md', import.meta.url);
const ENSEMBLE = new URL('../../../src/course/parameters/childEnsemble.ts', import.meta.url);

test('the page is of the ensemble that is shipped (npx tsx bench/course/targets.ts write)', () => {
  const page = readFileSync(PAGE, 'utf8');
  expect(page).toContain(CHILD_ENSEMBLE_FILE.hash.slice(0, 16));
  for (const { title } of [...TARGETS, ...HOLD_OUTS]) expect(page).toContain(`| ${title} |`);
});

test('the file of the ensemble is what the command writes', () => {
  expect(renderChildEnsemble(CHILD_ENSEMBLE_FILE)).toBe(readFileSync(ENSEMBLE, 'utf8'));
});

test('a figure outside its interval and a hold-out that is missed are marked', () => {
  const { values, nuisance } = valuesOfMember(CHILD_ENSEMBLE_FILE.names.map(() => 0).concat(0));
  const run = simulateHeldOut({ ...values, csfBGain: 100 }, nuisance, { seed: 1, people: 8 });
  const page = renderCalibrationPage(CHILD_ENSEMBLE_FILE, [run], { members: 1, people: 8, seed: 1 });
  const lineOf = (title: string): string => page.split('\n').find((line) => line.startsWith(`| ${title} |`))!;
  expect(lineOf('B cells in spinal fluid before treatment, %')).toContain('🔴 **outside**');
  expect(lineOf('Adults: gel 40 IU twice a week in mg prednisone a day')).toContain('| inside |');
});
