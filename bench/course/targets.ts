/**
 * What the fitted course model says for every published figure, on virtual children that the fit never saw, and how far the fit moved the
 * parameters. Writes docs/model/calibration.md.
 * Run: npx tsx bench/course/targets.ts           prints the page
 *      npx tsx bench/course/targets.ts write     writes it
 *      npx tsx bench/course/targets.ts why [write]   what each miss hangs on, and what would break: docs/model/calibration-misses.md
 *      --members N --people N --seed N           other sizes
 */
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { CHILD_ENSEMBLE_FILE, type HeldOut, readEnsemble, simulateHeldOut } from '../../src/course/index.ts';
import { renderCalibrationPage } from './calibrate/renderCalibrationPage.ts';
import { renderWhyPage } from './calibrate/renderWhyPage.ts';
import { armCourse, courseTypes, moveEach, type WhyMember } from './calibrate/whyMisses.ts';

const OUT = fileURLToPath(new URL('../../docs/model/calibration.md', import.meta.url));
const WHY_OUT = fileURLToPath(new URL('../../docs/model/calibration-misses.md', import.meta.url));
const args = process.argv.slice(2);

function whole(name: string, otherwise: number): number {
  const at = args.indexOf(`--${name}`);
  const value = at === -1 ? otherwise : Number(args[at + 1]);
  if (!(Number.isInteger(value) && value > 0)) throw new RangeError(`--${name} must be a whole number above 0`);
  return value;
}

const { ensemble, issues } = readEnsemble(CHILD_ENSEMBLE_FILE);
if (ensemble === undefined) throw new Error(issues.join('; '));

/** Members from all over the ensemble. */
function membersFrom(count: number): WhyMember[] {
  const { members, nuisance } = ensemble!;
  return Array.from({ length: Math.min(count, members.length) }, (_, k) => {
    const index = Math.floor((k * members.length) / Math.min(count, members.length));
    return { values: members[index]!, nuisance: nuisance[index] as HeldOut['nuisance'] };
  });
}

function targetsPage(): string {
  const sizes = { members: whole('members', 30), people: whole('people', 300), seed: whole('seed', 777_000) };
  const members = membersFrom(sizes.members);
  // why: each member with children of its own
  const runs = members.map(({ values, nuisance }, k) =>
    simulateHeldOut(values, nuisance, { seed: sizes.seed + k, people: sizes.people }),
  );
  return renderCalibrationPage(CHILD_ENSEMBLE_FILE, runs, { ...sizes, members: members.length });
}

function whyPage(): string {
  const sizes = { people: whole('people', 100), seed: whole('seed', 888_000) };
  const members = membersFrom(whole('members', 6));
  const days = [0, 28, 61, 183, 365];
  const factor = 1.5;
  return renderWhyPage({
    ensemble: CHILD_ENSEMBLE_FILE,
    members: members.length,
    ...sizes,
    factor,
    courses: ['untreated', 'prednisolone-taper', 'acth-52-weeks', 'anbl00p3-prednisone', 'anbl00p3-ivig', 'triple'].map(
      (id) => [id, armCourse(id, members, days, sizes)] as const,
    ),
    types: ['untreated', 'prednisolone-taper', 'acth-52-weeks', 'triple'].map(
      (id) => [id, courseTypes(id, members, sizes)] as const,
    ),
    moved: moveEach(members, sizes, factor),
  });
}

const why = args.includes('why');
const page = why ? whyPage() : targetsPage();
const out = why ? WHY_OUT : OUT;
if (args.includes('write')) {
  writeFileSync(out, page);
  console.log(`wrote ${out}`);
} else console.log(page);
