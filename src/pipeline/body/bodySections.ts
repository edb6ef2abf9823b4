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

/** What the HTML report shows of a body recording beside the measures: its days as bars. */
export function bodySections(report: BodyReport): string {
  const days = svgDays(report);
  if (days === '') return '';
  return `<section><h2>Day by day</h2>${days}<p>Bars: movement. Blue: sleep. Grey: not worn. Marks above: jerks at rest. Green: walking.</p></section>`;
}
