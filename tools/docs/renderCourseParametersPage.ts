import { markdownTable } from '../../bench/accuracy/markdown.ts';
import { adultPrednisoneEquivalent } from '../../src/course/calibrate/adultPrednisoneEquivalent.ts';
import { COURSE_MODEL_VERSION } from '../../src/course/model/version.ts';
import type { ParameterName } from '../../src/course/parameters/childParameters.ts';
import { type EvidenceKind, type ParameterEntry, valuesOf } from '../../src/course/parameters/entry.ts';
import { OBSERVATION_PARAMETERS } from '../../src/course/parameters/observationParameters.ts';
import { PARAMETER_SETS, type ParameterSet, parameterHash } from '../../src/course/parameters/parameterSets.ts';
import { RULE_PARAMETERS } from '../../src/course/parameters/ruleParameters.ts';
import { MODEL_DRUGS } from '../../src/course/treatment/modelDrugs.ts';

const KINDS: Readonly<Record<EvidenceKind, string>> = {
  published: 'seen in the syndrome',
  transferred: 'seen in another disease, in healthy people or in pharmacology',
  assumed: 'assumed or chosen',
};

const HEAD = `# The numbers of the course model

Made by \`npm run docs\` from \`src/course/parameters/\`; do not edit. What they do stands in [course.md](course.md).

Each number has a value (the median of what is believed before any fit), a width (standard deviation of its natural logarithm; none: it is fixed), a unit, a kind
and, unless it is assumed, a source. A number is \`published\` or \`transferred\` only where the source gives it, or gives what it is worked out from; where papers only informed a choice,
it is assumed, and the note names them. The calibration may move what has a width. Research only: none of these numbers is fit to advise on a person.

Every number of \`src/course/\` that a course or a figure depends on stands here, but for what is no number to be chosen: powers in the equations (X², √P), the four levels of an item with cuts
half-way between them, tolerances of the solver, and doses and days of protocols, which are data of their own.`;

function rowOf(name: string, { value, sd, scale, unit, kind, source, note }: ParameterEntry): string[] {
  const width = sd === 0 ? '' : scale === 'log' ? String(sd) : `${sd} ${unit}`;
  const cited = source === '' ? '' : `[${source}]`;
  return [`\`${name}\``, String(value), width, unit === '1' ? '' : unit, kind, cited, note];
}

const COLUMNS = ['name', 'value', 'width', 'unit', 'kind', 'source', 'what it is'];

type Entries = Readonly<Record<string, ParameterEntry>>;

function rowsOf(entries: Entries): string {
  return markdownTable([COLUMNS, ...Object.entries(entries).map(([name, entry]) => rowOf(name, entry))]);
}

function hashLine(entries: Entries): string {
  return `model version ${COURSE_MODEL_VERSION}, hash of the values \`${parameterHash(valuesOf(entries))}\`.`;
}

function kindsOf(table: Entries): string {
  const entries = Object.entries(table);
  return markdownTable([
    ['kind', 'meaning', 'numbers', 'of them with a width'],
    ...(Object.keys(KINDS) as EvidenceKind[]).map((kind) => {
      const of = entries.filter(([, entry]) => entry.kind === kind);
      return [kind, KINDS[kind], of.length, of.filter(([, { sd }]) => sd > 0).length];
    }),
  ]);
}

function sectionOf(set: ParameterSet, base: ParameterSet | undefined): string {
  const shown = Object.entries(set.entries).filter(
    ([name, entry]) => base === undefined || base.entries[name as ParameterName] !== entry,
  );
  const intro =
    base === undefined
      ? kindsOf(set.entries)
      : `${set.fitted ? '' : '**Not fitted.** '}${shown.length} numbers differ from those of children; the rest is taken over without evidence.`;
  return [
    `## ${set.name.en}`,
    `Set \`${set.id}\`, ${hashLine(set.entries)}`,
    intro,
    rowsOf(Object.fromEntries(shown)),
  ].join('\n\n');
}

function tableOf(title: string, intro: string, entries: Entries): string {
  return [`## ${title}`, `${intro} Fixed; ${hashLine(entries)}`, kindsOf(entries), rowsOf(entries)].join('\n\n');
}

/** Regimens of healthy adults whose exposure was measured, with milligrams of prednisone a day [Poola2020]. */
const REGIMENS = [
  ['gel 40 IU, twice a week', { channel: 'gel', amount: 40, days: [0, 3] }, 5],
  ['gel 80 IU, twice a week', { channel: 'gel', amount: 80, days: [0, 3] }, 8],
  ['gel 80 IU, three times a week', { channel: 'gel', amount: 80, days: [0, 2, 4] }, 16],
  ['depot tetracosactide 1 mg, twice a week', { channel: 'depot', amount: 1, days: [0, 3] }, 57],
] as const;

function equivalents(): string {
  const values = valuesOf(PARAMETER_SETS[0]!.entries);
  return [
    '## ACTH in milligrams of prednisone',
    'What the medians above come to in a median adult, beside what was published for healthy adults [Poola2020]; the calibration uses these figures.',
    markdownTable([
      ['regimen', 'published, mg/d', 'model before the fit, mg/d'],
      ...REGIMENS.map(([name, regimen, published]) => [
        name,
        published,
        adultPrednisoneEquivalent(values, regimen).toFixed(1),
      ]),
    ]),
  ].join('\n\n');
}

function drugs(): string {
  return [
    '## Drugs',
    'How the drugs of the clinic’s list enter the model. Others are left out of a simulation, and said to be.',
    markdownTable([
      ['drug', 'channel', 'counted per', 'one unit counts as', 'source'],
      ...MODEL_DRUGS.map(({ drugId, channel, unit, per, factor, sources }) => [
        drugId,
        channel,
        `${unit}/${per === 'm2' ? 'm²' : 'kg'}`,
        factor,
        sources.map((key) => `[${key}]`).join(' '),
      ]),
    ]),
  ].join('\n\n');
}

/** docs/model/course-parameters.md: every number of the course model with its evidence. */
export function renderCourseParametersPage(): string {
  const [children, ...others] = PARAMETER_SETS;
  const sections = [
    sectionOf(children!, undefined),
    ...others.map((set) => sectionOf(set, children)),
    tableOf(
      'How the illness is seen',
      'What lies between a state and what a rater, a parent, a laboratory or a device writes down; the same for everybody.',
      OBSERVATION_PARAMETERS,
    ),
    tableOf(
      'Rules, drugs and body',
      'What counts as what; the same for everybody. Every fit depends on them, so that their hash is part of that of its starting values.',
      RULE_PARAMETERS,
    ),
    equivalents(),
    drugs(),
  ];
  return `${[HEAD, ...sections].join('\n\n')}\n`;
}
