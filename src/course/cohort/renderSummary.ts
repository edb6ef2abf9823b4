import type { Estimate } from './interval.ts';
import { ESCALATION_TRIAL, IVIG_TRIAL } from './replays.ts';
import type { ArmSummary, CohortSummary, Comparison } from './summarise.ts';
import { RESPONSE_RULE } from './tally.ts';

/** The summary of a cohort as Markdown. */
export function renderSummary(summary: CohortSummary): string {
  const { arms, comparisons, people, years, seed, members, intervals } = summary;
  return [
    '# Cohort of virtual people',
    '',
    summary.caution,
    '',
    `${people} people in each of ${arms.length} arm${arms.length === 1 ? '' : 's'}, ${years} year${years === 1 ? '' : 's'} from the start of treatment, seed ${seed}, ${members} parameter set${members === 1 ? '' : 's'}, model version ${summary.modelVersion}.`,
    `Intervals: ${intervals}${members === 1 ? '; how uncertain the model itself is, they do not say' : ''}.`,
    `Spec SHA-256 ${summary.specSha256}.${summary.rowsSha256 === undefined ? '' : ` Rows SHA-256 ${summary.rowsSha256}.`}`,
    '',
    '## Outcomes',
    '',
    `Response: at best ${percent(RESPONSE_RULE.mostLeft)} of the first score is left at 2, 6 or 12 months. Without symptoms: latent score below 1. Shares in %.`,
    '',
    ...table(
      [
        'arm',
        'response',
        'response, with a tumour',
        'without symptoms at 48 weeks',
        'relapse-free at 12 months',
        'at 24 months',
        'at 60 months',
      ],
      arms.map((arm) => [
        arm.id,
        shareText(arm.response),
        shareText(arm.tumourResponse),
        shareText(arm.symptomFree48Weeks),
        ...[12, 24, 60].map((month) => shareText(arm.relapseFree.find((one) => one.month === month))),
      ]),
    ),
    '## Score (0–18, latent): mean and median by time',
    '',
    ...scoreTable(arms),
    '## Courses',
    '',
    ...table(
      [
        'arm',
        'no relapse',
        '1',
        '2',
        '3',
        '4 or more',
        ...Object.keys(arms[0]?.courseTypes ?? {}),
        'relapse rate after infections',
      ],
      arms.map((arm) => [
        arm.id,
        ...arm.relapses.map((count) => shareOf(count, arm.people)),
        ...Object.values(arm.courseTypes).map((count) => shareOf(count, arm.people)),
        ratioText(arm.relapsesAfterInfection),
      ]),
    ),
    'The last column is the rate of relapses in the 28 days after an infection over that on other days, with the 95 % of chance.',
    '',
    ...comparisons.flatMap(renderComparison),
    ...renderReplays(summary),
  ].join('\n');
}

function scoreTable(arms: readonly ArmSummary[]): string[] {
  const times = arms[0]?.scores.map(({ time }) => time) ?? [];
  return table(
    ['arm', ...times.map((time) => time.replace('score_', '').replaceAll('_', ' '))],
    arms.map((arm) => [
      arm.id,
      ...arm.scores.map(
        ({ mean, quantiles }) =>
          `${mean.value.toFixed(1)} (${mean.low.toFixed(1)}–${mean.high.toFixed(1)}), ${quantiles[2]!.toFixed(1)}`,
      ),
    ]),
  );
}

function renderComparison({ arms, response, relapse }: Comparison): string[] {
  return [
    `## Power: ${arms[0]} against ${arms[1]}`,
    '',
    "Chance in % that Fisher's exact test at 5 % tells the arms apart, mean over parameter sets and between them. A design aid that rests on the model; it does not say that one arm is better.",
    '',
    ...table(
      ['people per arm', 'response', 'relapse within 24 months'],
      response.map((power, index) => [String(power.perArm), shareText(power), shareText(relapse[index])]),
    ),
  ];
}

function renderReplays({ ivigTrial, escalation }: CohortSummary): string[] {
  const lines: string[] = [];
  if (ivigTrial !== undefined) {
    const { median, low, high } = ivigTrial.oddsRatio;
    const published = IVIG_TRIAL.oddsRatio;
    lines.push(
      '## The randomised trial of immunoglobulin, played again',
      '',
      `${ivigTrial.draws} times 26 and 27 virtual children with a tumour, each time under one parameter set.`,
      '',
      ...table(
        ['', 'published', 'virtual'],
        [
          ['response with immunoglobulin', '21 of 26 (81 %)', `${shareText(ivigTrial.responded[0])} %`],
          ['response without', '11 of 27 (41 %)', `${shareText(ivigTrial.responded[1])} %`],
          [
            'odds ratio',
            `${published.value} (${published.low}–${published.high})`,
            `${median.toFixed(1)} (${low.toFixed(1)}–${high.toFixed(1)})`,
          ],
          ['replays with p < 0.05', '', `${percent(ivigTrial.significant)}`],
          ['replays with an odds ratio of 6.1 or more', '', `${percent(ivigTrial.asHighAsPublished)}`],
        ],
      ),
    );
  }
  if (escalation !== undefined)
    lines.push(
      '## The European trial of escalation, played ahead',
      '',
      `Without symptoms ${ESCALATION_TRIAL.weeks} weeks after the start of treatment: ${shareText(escalation.symptomFree)} % of virtual children. The result of the trial is not among what was read.`,
      '',
    );
  return lines;
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string[] {
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  return [line(head), `|${head.map(() => '---').join('|')}|`, ...rows.map(line), ''];
}

function percent(share: number): string {
  return `${(100 * share).toFixed(1)} %`;
}

function shareOf(count: number, people: number): string {
  return (people === 0 ? 0 : (100 * count) / people).toFixed(1);
}

function shareText(estimate: Estimate | undefined): string {
  if (estimate === undefined) return '–';
  const { value, low, high } = estimate;
  return `${(100 * value).toFixed(1)} (${(100 * low).toFixed(1)}–${(100 * high).toFixed(1)})`;
}

function ratioText(estimate: Estimate | undefined): string {
  return estimate === undefined
    ? '–'
    : `${estimate.value.toFixed(2)} (${estimate.low.toFixed(2)}–${estimate.high.toFixed(2)})`;
}
