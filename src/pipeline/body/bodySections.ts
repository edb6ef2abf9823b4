import { formatNumber } from '../render/formatValue.ts';
import type { BodyReport } from '../types.ts';
import { PLACE_NAMES } from './placeNames.ts';
import { svgDays } from './svgDays.ts';

/** Each sensor in a few words. */
export function describeSensors({ found }: BodyReport): string[] {
  return found.sensors.map(({ place, rateHz, gravity }) => {
    const without = gravity === 'absent' ? ', without gravity' : '';
    return `${PLACE_NAMES[place]} at ${formatNumber(rateHz)} Hz${without}`;
  });
}

/** What the HTML report shows of a body recording beside the measures: its days as bars, and what a person said of the jerks. */
export function bodySections(report: BodyReport): string {
  return daysSection(report) + judgedSection(report);
}

function daysSection(report: BodyReport): string {
  const days = svgDays(report);
  if (days === '') return '';
  return `<section><h2>Day by day</h2>${days}<p>Bars: movement. Blue: sleep. Grey: not worn. Marks above: jerks at rest. Green: walking.</p></section>`;
}

function judgedSection({ judgements = [], found }: BodyReport): string {
  if (judgements.length === 0) return '';
  const all = found.sensors.reduce((sum, { jerks }) => sum + (jerks?.jerks.length ?? 0), 0);
  const confirmed = judgements.filter(({ verdict }) => verdict === 'confirmed').length;
  return `<section><h2>What a person said of the jerks</h2><p>Of ${all} found, ${confirmed} confirmed, ${judgements.length - confirmed} rejected, ${Math.max(0, all - judgements.length)} not looked at. The measures are of what was found.</p></section>`;
}
