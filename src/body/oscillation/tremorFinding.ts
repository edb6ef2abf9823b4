import type { Statement } from '../../recording/index.ts';
import { bootstrapInterval95, median } from '../../signal/index.ts';
import { sampledShare } from '../jerks/atRest.ts';
import type { BodyFinding } from '../measures/defineBodyMeasure.ts';
import { makeBodyStatement } from '../statements.ts';
import type { AnalysedSensor, OscillationWindow } from '../types.ts';
import { inGroups, TREMOR_PARAMETERS, tremorOf } from './tremorOf.ts';

/** Median over the windows with a tremor of a number of each; or why there is none. */
export function tremorFinding(
  sensor: AnalysedSensor,
  numberOf: (window: OscillationWindow) => number,
  more: (windows: readonly OscillationWindow[]) => Pick<BodyFinding, 'noiseFloor' | 'remarks'> = () => ({}),
): BodyFinding | Statement {
  const { windows, marks } = tremorOf(sensor);
  // why: in days some windows of chance are an even swing; a tremor takes a part of the time
  const needed = Math.max(
    TREMOR_PARAMETERS.leastWindows.value,
    Math.ceil(TREMOR_PARAMETERS.leastShare.value * marks.length),
  );
  if (windows.length < needed) return makeBodyStatement('jerk-tremor-few', { needed, found: windows.length });
  const numbers = windows.map(numberOf);
  return {
    value: median(numbers),
    n: windows.length,
    interval95: bootstrapInterval95(inGroups(numbers), median),
    support: windows.length >= 4 * needed ? 'good' : 'fair',
    validFraction: sampledShare(sensor),
    ...more(windows),
  };
}
