import type { DrugChannel } from '../../course/index.ts';
import { COLUMNS, type CourseRun, channelsOf } from './runCourse.ts';
import type { PlanName, Scenario } from './scenario.ts';
import { writeScenario } from './shareScenario.ts';

const UNITS: Readonly<Record<DrugChannel, string>> = {
  steroid: 'mg_per_kg',
  gel: 'iu_per_m2',
  depot: 'mg_per_m2',
  immunoglobulin: 'g_per_kg',
  rituximab: 'mg_per_m2',
  cyclophosphamide: 'mg_per_m2',
};

/**
 * The courses day by day, one row a plan and day. The first lines, which begin with #, say what this is and from what it was
 * made; they go where the numbers go.
 * @param caution the sentence that belongs to every simulated course
 * @param inputs version of the model, and what its inputs are
 */
export function courseCsv(
  scenario: Scenario,
  runs: readonly (readonly [PlanName, CourseRun])[],
  { caution, inputs }: { readonly caution: string; readonly inputs: string },
): string {
  const channels = channelsOf(runs.map(([, run]) => run));
  const head = [
    'plan',
    'day',
    ...COLUMNS.map(columnName),
    'illness',
    'relapse',
    'treated',
    ...channels.map((channel) => `dose_${channel}_${UNITS[channel]}`),
  ];
  const ill = new Map<number, number>();
  for (const { day, size } of scenario.illnesses) ill.set(day, (ill.get(day) ?? 0) + size);
  const lines = [
    `# ${caution}`,
    `# Kinsbourne. ${inputs}`,
    `# A made-up child. Settings: ${writeScenario(scenario)}`,
    head.join(','),
  ];
  for (const [plan, run] of runs) {
    const relapses = new Set(run.relapseDays);
    for (let day = 0; day <= run.lastDay; day++) {
      lines.push(
        [
          plan,
          day,
          ...COLUMNS.map((id) => plain(run.columns[id][day]!)),
          plain(ill.get(day) ?? 0),
          relapses.has(day) ? 1 : 0,
          run.treatmentDay !== undefined && day >= run.treatmentDay ? 1 : 0,
          ...channels.map((channel) => plain(run.doses[channel]?.[day] ?? 0)),
        ].join(','),
      );
    }
  }
  return `${lines.join('\n')}\n`;
}

function columnName(id: string): string {
  return id.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
}

/** Six digits: more than the model knows, fewer than a single-precision number has. */
function plain(value: number): string {
  return String(Number(value.toPrecision(6)));
}
