import { COURSE_TYPES, type EnsembleFile, standardErrorOf, TARGETS } from '../../../src/course/index.ts';
import { fixed, markdownTable } from '../../accuracy/markdown.ts';
import {
  type CourseTypes,
  distancesOf,
  FIXED_DIRECTIONS,
  MISSED_ROWS,
  type MissedRow,
  type Moved,
  SEEN_NAMES,
  type SeenName,
} from './whyMisses.ts';

/** Everything the page shows. */
export interface WhyResults {
  readonly ensemble: Pick<EnsembleFile, 'hash'>;
  readonly members: number;
  readonly people: number;
  readonly seed: number;
  readonly factor: number;
  /** Means by day, by protocol. */
  readonly courses: readonly (readonly [id: string, ReadonlyMap<number, Readonly<Record<SeenName, number>>>])[];
  readonly types: readonly (readonly [id: string, CourseTypes])[];
  readonly moved: readonly Moved[];
}

/** Directions shown for a row. */
const SHOWN = 8;
/** A fitted figure that moves by less than this many standard errors is not named. */
const NAMED_FROM = 0.3;

/** docs/model/calibration-misses.md. */
export function renderWhyPage(results: WhyResults): string {
  const { ensemble, members, people, seed, factor } = results;
  return `${[
    '# Why the course model misses what it misses',
    'Written by `npx tsx bench/course/targets.ts why write`; not edited by hand. Research simulation, not validated on individual patients.',
    `Fit with the hash \`${ensemble.hash.slice(0, 16)}\`, ${members} of its members × ${people} virtual children in each arm (seeds from ${seed}). What follows from the tables stands in the
[decision](../decisions/2026-11-course-calibration.md), under "Why the misses"; how well every figure is met, in [calibration.md](calibration.md). Nothing here changes the model.`,
    '## What happens in the arms',
    'Means over the children, by day of treatment. The active score is the score without what damage leaves; 𝓡 is the immune reproduction number.',
    markdownTable([
      ['protocol', 'day', ...SEEN_NAMES],
      ...results.courses.flatMap(([id, byDay]) =>
        [...byDay].map(([day, seen]) => [id, day, ...SEEN_NAMES.map((name) => fixed(seen[name]))]),
      ),
    ]),
    '## What courses are called',
    'Shares after five years, by the rule of the cohort; then the share that is chronic-relapsing by lasting signs alone, by three relapses alone, and by laxer rules.',
    markdownTable([
      ['protocol', ...COURSE_TYPES, 'by signs', 'by relapses', 'signs on a quarter of days', 'two relapses'],
      ...results.types.map(([id, { types, bySigns, byRelapses, quarterOfDays, twoRelapses }]) => [
        id,
        ...COURSE_TYPES.map((type) => fixed(types[type])),
        ...[bySigns, byRelapses, quarterOfDays, twoRelapses].map((share) => fixed(share)),
      ]),
    ]),
    '## Which numbers move a miss, and what they break',
    `Each number of the fit and ${FIXED_DIRECTIONS.length} fixed ones are multiplied or divided by ${factor}, one at a time, with the same children. Shown are those that bring a row nearest to what was published. "Price" is how much the squared distances
of all fitted figures, in standard errors, grow by it in sum (below 0: the fit would be better); then the fitted figures that get worse most, with their distance before and after.`,
    ...MISSED_ROWS.flatMap((row, r) => [`### ${row.title}`, directionsOf(row, r, results)]),
  ].join('\n\n')}\n`;
}

function directionsOf(row: MissedRow, r: number, { moved }: WhyResults): string {
  const [base, ...others] = moved;
  const now = base!.rows[r]!;
  const gain = (one: Moved): number => Math.abs(now - row.aim) - Math.abs(one.rows[r]! - row.aim);
  const best = [...others].sort((a, b) => gain(b) - gain(a)).slice(0, SHOWN);
  const before = distancesOf(base!.targets);
  const table = markdownTable([
    ['number', 'times', 'widths of its prior', 'row', 'price', 'what gets worse'],
    ...best.map((one) => {
      const after = distancesOf(one.targets);
      const price = after.reduce((sum, z, d) => sum + z * z - before[d]! ** 2, 0);
      return [
        `\`${one.name}\``,
        fixed(one.factor),
        one.priorWidths === undefined ? 'fixed' : fixed(one.priorWidths, 1),
        fixed(one.rows[r]!),
        fixed(price, 1),
        worsened(before, after, row),
      ];
    }),
  ]);
  return `Published ${row.published}, model ${fixed(now)}${sentenceOfAim(row)}.\n\n${table}`;
}

function sentenceOfAim({ published, aim }: MissedRow): string {
  return published === 'yes' ? `; as only a direction was published, ${fixed(aim)} is taken as its aim` : '';
}

/** The three fitted figures that lose most. */
function worsened(before: readonly number[], after: readonly number[], row: MissedRow): string {
  return TARGETS.map((target, d) => ({ target, loss: Math.abs(after[d]!) - Math.abs(before[d]!), d }))
    .filter(({ target, loss }) => loss >= NAMED_FROM && target.title !== row.title)
    .sort((a, b) => b.loss - a.loss)
    .slice(0, 3)
    .map(({ target, d }) => {
      const value = (z: number): string => fixed(target.value + z * standardErrorOf(target));
      return `${target.id} ${value(before[d]!)} → ${value(after[d]!)} (z ${fixed(before[d]!, 1)} → ${fixed(after[d]!, 1)})`;
    })
    .join('; ');
}
