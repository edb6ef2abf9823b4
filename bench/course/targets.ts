/**
 * What the fitted course model says for every published figure, on virtual children that the fit never saw, and how far the fit moved the
 * parameters. Writes docs/model/calibration.md.
 * Run: npx tsx bench/course/targets.ts           prints the page
 *      npx tsx bench/course/targets.ts write     writes it
 *      --members N --people N --seed N           other sizes
 */
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { CHILD_ENSEMBLE_FILE, type HeldOut, readEnsemble, simulateHeldOut } from '../../src/course/index.ts';
import { renderCalibrationPage } from './calibrate/renderCalibrationPage.ts';

const OUT = fileURLToPath(new URL('../../docs/model/calibration.md', import.meta.url));
const args = process.argv.slice(2);

function whole(name: string, otherwise: number): number {
  const at = args.indexOf(`--${name}`);
  const value = at === -1 ? otherwise : Number(args[at + 1]);
  if (!(Number.isInteger(value) && value > 0)) throw new RangeError(`--${name} must be a whole number above 0`);
  return value;
}

const sizes = { members: whole('members', 30), people: whole('people', 300), seed: whole('seed', 777_000) };
const { ensemble, issues } = readEnsemble(CHILD_ENSEMBLE_FILE);
if (ensemble === undefined) throw new Error(issues.join('; '));
const count = Math.min(sizes.members, ensemble.members.length);
// why: members from all over the ensemble, each with children of its own
const runs = Array.from({ length: count }, (_, k): HeldOut => {
  const index = Math.floor((k * ensemble.members.length) / count);
  const nuisance = ensemble.nuisance[index] as HeldOut['nuisance'];
  return simulateHeldOut(ensemble.members[index]!, nuisance, { seed: sizes.seed + k, people: sizes.people });
});
const page = renderCalibrationPage(CHILD_ENSEMBLE_FILE, runs, { ...sizes, members: count });
if (args.includes('write')) {
  writeFileSync(OUT, page);
  console.log(`wrote ${OUT}`);
} else console.log(page);
