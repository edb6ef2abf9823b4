import { CAUTION, COHORT_COLUMNS, COURSE_TYPE_RULE, type CohortColumn } from '../../src/course/index.ts';

const TYPES = { integer: 'whole number', number: 'number', 'yes-no': 'true or false', category: 'word' } as const;

/** docs/model/cohort-columns.md from the table of columns, so that the two cannot differ. */
export function renderCohortColumnsPage(): string {
  const rule = COURSE_TYPE_RULE;
  return [
    '# Columns of a cohort',
    '',
    CAUTION,
    '',
    'One row for each person and arm, in the order of the arms and, within one, of the ids. CSV, NDJSON and Parquet hold the same: what is not known is',
    'empty in CSV and null in the others. Parquet carries the meanings, the seed and the hash of the cohort in its metadata. This page is written by',
    '`npm run docs` from `src/course/cohort/cohortColumns.ts`. New columns come at the end; none changes its meaning under a model version.',
    '',
    'The sentence above goes with every table: in Parquet as `kinsbourne.caution` in the metadata, in CSV and NDJSON as a column `caution` after all others, filled',
    'in the first row only. Lines that begin with `#` would be read as rows by most programs.',
    '',
    '"Start of treatment" is the start of the day of the first dose; without treatment it is the day on which it would have begun. Days count from there.',
    '',
    '| column | unit | type | may be empty | meaning |',
    '|---|---|---|---|---|',
    ...COHORT_COLUMNS.map(rowOf),
    '',
    '## The type of a course',
    '',
    `Courses that are followed for less than ${rule.leastDays} days have none. \`chronic-relapsing\`: a latent score of 3 or more on over ${100 * rule.signShare} % of the days after`,
    `day ${rule.fromDay}, or ${rule.relapses} relapses or more. Else \`monophasic\` without a relapse, \`acute-exacerbations\` with one or two. The words are of the literature`,
    '[Brunklaus2011]; it gives no limits, so these are chosen.',
    '',
  ].join('\n');
}

function rowOf({ name, unit, type, decimals, optional, names, meaning }: CohortColumn): string {
  const words = names === undefined ? '' : `: ${names.map((one) => `\`${one}\``).join(', ')}`;
  const digits = type === 'number' ? `, ${decimals} decimals` : '';
  return `| \`${name}\` | ${unit} | ${TYPES[type]}${digits}${words} | ${optional ? 'yes' : ''} | ${meaning} |`;
}
