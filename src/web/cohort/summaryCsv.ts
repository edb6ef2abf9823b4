import type { Estimate } from '../../course/index.ts';
import { csvCell } from '../../units/index.ts';
import type { CohortResult } from './gatherCohort.ts';

/**
 * The results of a run, one line a figure. The first lines, which begin with #, say what this is and from what it was made; they
 * go where the numbers go.
 * @param caution the sentence that belongs to every simulated course
 */
export function summaryCsv({ summary, facts }: CohortResult, caution: string): string {
  const lines = [
    `# ${caution}`,
    `# ${summary.caution}`,
    `# Kinsbourne, model of the course, version ${summary.modelVersion}; cohort ${summary.specSha256}`,
    `# ${summary.people} people in each arm, ${summary.years} years, seed ${summary.seed}, ${summary.members} parameter sets; intervals: ${summary.intervals}`,
    'arm,figure,at,value,low,high',
  ];
  const add = (arm: string, figure: string, at: string | number, estimate: Estimate | undefined): void => {
    if (estimate === undefined) return;
    const { value, low, high } = estimate;
    lines.push([csvCell(arm), figure, at, plain(value), plain(low), plain(high)].join(','));
  };
  summary.arms.forEach((arm, index) => {
    const own = facts[index]!;
    lines.push(`${csvCell(arm.id)},people,,${arm.people},,`);
    add(arm.id, 'response_best_of_three_checks', '', arm.response);
    add(arm.id, 'response', '6 months', own.response6Months);
    add(arm.id, 'response', '12 months', own.response12Months);
    for (const free of arm.relapseFree) add(arm.id, 'relapse_free', `${free.month} months`, free);
    add(arm.id, 'relapsed', 'end', own.relapsed);
    add(arm.id, 'relapses_per_person', 'end', own.relapses);
    for (const { time, mean } of arm.scores)
      add(arm.id, 'score_mean', time.replace(/^score_/, '').replaceAll('_', ' '), mean);
    add(arm.id, 'damage_mean', 'end', own.damage);
    for (const [day, share] of arm.relapseFreeCurve)
      lines.push(`${csvCell(arm.id)},relapse_free_curve,day ${day},${plain(share)},,`);
  });
  for (const { arms, response, relapse } of summary.comparisons) {
    const pair = `${arms[0]} against ${arms[1]}`;
    for (const power of response) add(pair, 'power_response', `${power.perArm} per arm`, power);
    for (const power of relapse) add(pair, 'power_relapse_24_months', `${power.perArm} per arm`, power);
  }
  return `${lines.join('\n')}\n`;
}

function plain(value: number): string {
  return String(Number(value.toPrecision(6)));
}
