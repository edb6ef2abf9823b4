/** Writes docs/clinic/relapse-watch-accuracy.md: every figure of it comes from here (`npm run docs`). */
import { mkdirSync, writeFileSync } from 'node:fs';
import { WATCH_DEFAULTS, type WatchThresholds } from '../../src/clinic/index.ts';
import { countInterval95, median } from '../../src/signal/index.ts';
import { fixed, markdownTable } from './markdown.ts';
import { HORIZONS_DAYS, scoreWatch, type WatchScore, wilson95 } from './watch.ts';
import { WATCH_SCENARIOS, type WatchScenario } from './watchCases.ts';

const FILE = 'docs/clinic/relapse-watch-accuracy.md';
/** Not one of the seeds that the rules were written with. */
export const HELD_OUT_SEED = 20_261_110;
const PERSONS = 60;
const PERSONS_PER_VARIANT = 30;

const VARIANTS: readonly { readonly title: string; readonly thresholds: Partial<WatchThresholds> }[] = [
  { title: 'defaults', thresholds: {} },
  { title: '1 item up', thresholds: { itemsUp: 1 } },
  { title: '3 items up', thresholds: { itemsUp: 3 } },
  { title: '2 steps up', thresholds: { stepsUp: 2 } },
  { title: '3 of 3 days', thresholds: { daysUp: 3 } },
  { title: '2 of 5 days', thresholds: { windowDays: 5 } },
  { title: 'baseline of 21 days', thresholds: { baselineDays: 21 } },
];
const VARIANT_SCENARIOS = ['stable', 'illness', 'quick', 'slow'] as const;

export function writeWatchAccuracy(): void {
  mkdirSync('docs/clinic', { recursive: true });
  writeFileSync(FILE, watchAccuracyPage());
}

function watchAccuracyPage(): string {
  const scores = WATCH_SCENARIOS.map((scenario) => scoreWatch(scenario, PERSONS, HELD_OUT_SEED));
  const years = scores.reduce((sum, { personYears }) => sum + personYears, 0);
  return `# Relapse watch: how well it works on simulated diaries

Written by \`npm run docs\`; do not edit. The rules are in [Relapse watch](relapse-watch.md), why they are so in the
[decision](../decisions/2026-11-relapse-watch.md).

**These are simulated diaries.** No diary of a person with the syndrome has been tested. The simulator
(\`src/simulate/diary/\`) was written apart from the watch and shares no code with it, but both were written by the same project, and most
of its figures are chosen (\`DIARY_PARAMETERS\` gives each with its reason). Real families may do better or worse.

${fixed(years, 0)} person-years, ${PERSONS} people a row with two years each (one year in the last row), ${WATCH_SCENARIOS.length} rows. The seeds are not those with which
the rules were written. Two earlier tables, each on other seeds, were followed by one change
each: a flare that leaves one bad day behind is no longer a hint, and after a sudden improvement the baseline begins anew. This table is
on fresh seeds and nothing was changed after it. Default thresholds. One observer and 20 % of days missing, in
runs, unless the row says otherwise. 95 % intervals in brackets: Wilson for shares, Poisson for rates.

## Relapses found

A relapse counts from the day on which two signs truly stand a whole step higher ("evident"); it is found where a hint is first
given between its true start and 3, 7 or 14 days after that day. Delays are medians over those found at all, in days.

${markdownTable([
  ['diary', 'relapses', ...HORIZONS_DAYS.map((days) => `within ${days} days`), 'after evident', 'after true start'],
  ...scores.filter(({ relapses }) => relapses > 0).map(foundRow),
])}

A negative delay: the watch compares with weeks before and may speak before a slow rise has reached a whole step.

## Hints without a relapse

A year counts outside relapses and the four weeks after them.

${markdownTable([
  ['diary', 'years', 'hints', 'per year', 'of these with an infection'],
  ...scores.map(({ scenario, quietYears, falseHints, falseWithInfection }) => [
    scenario.title,
    fixed(quietYears, 0),
    falseHints,
    rate(falseHints, quietYears),
    falseWithInfection,
  ]),
])}

Flares with an infection that lasted under 72 h, were written down and had at least two filled days:
${share('shown as "with an illness"', scores, 'flaresAsIllness')}; ${share('shown as a hint', scores, 'flaresAsHint')}. Where nobody wrote the
infection down, a flare cannot be told from a relapse.

## Other thresholds

${PERSONS_PER_VARIANT} people a cell, other seeds than above. Found: within 7 days of the evident day.

${variantTable()}
`;
}

function foundRow({ scenario, relapses, found, delaysDays, delaysFromStartDays }: WatchScore): (string | number)[] {
  return [
    scenario.title,
    relapses,
    ...found.map((count) => shareText(count, relapses)),
    fixed(median(delaysDays), 0),
    fixed(median(delaysFromStartDays), 0),
  ];
}

function variantTable(): string {
  const scenarios = VARIANT_SCENARIOS.map((id) => WATCH_SCENARIOS.find((scenario) => scenario.id === id)!);
  const cell = (scenario: WatchScenario, thresholds: Partial<WatchThresholds>): string => {
    const score = scoreWatch(scenario, PERSONS_PER_VARIANT, HELD_OUT_SEED + 1, thresholds);
    return score.relapses > 0
      ? shareText(score.found[1]!, score.relapses)
      : `${fixed(score.falseHints / score.quietYears)} a year`;
  };
  return markdownTable([
    ['thresholds', 'stable: hints', 'with illness: hints', 'quick relapses found', 'slow relapses found'],
    ...VARIANTS.map(({ title, thresholds }) => [
      title === 'defaults'
        ? `defaults (${WATCH_DEFAULTS.itemsUp} items, ${WATCH_DEFAULTS.stepsUp} step, ${WATCH_DEFAULTS.daysUp} of ${WATCH_DEFAULTS.windowDays} days)`
        : title,
      ...scenarios.map((scenario) => cell(scenario, thresholds)),
    ]),
  ]);
}

function share(words: string, scores: readonly WatchScore[], key: 'flaresAsIllness' | 'flaresAsHint'): string {
  const count = scores.reduce((sum, score) => sum + score[key], 0);
  const total = scores.reduce((sum, score) => sum + score.flares, 0);
  return `${count} of ${total} ${words}`;
}

function shareText(count: number, total: number): string {
  const [low, high] = wilson95(count, total).map((value) => fixed(100 * value, 0));
  return `${fixed((100 * count) / total, 0)} % [${low}, ${high}]`;
}

function rate(count: number, years: number): string {
  const [low, high] = countInterval95(count).map((value) => fixed(value / years));
  return `${fixed(count / years)} [${low}, ${high}]`;
}
