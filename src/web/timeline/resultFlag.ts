import { flagOf, type RangeFlag, type ResultBody } from '../../clinic/index.ts';
import type { Shape } from './laneTypes.ts';

/** A result beside its laboratory's own range. */
export function flagOfResult(body: ResultBody): RangeFlag {
  return flagOf(body);
}

export function shapeOfFlag(flag: RangeFlag): Shape {
  if (flag === 'above') return 'up';
  if (flag === 'below') return 'down';
  if (flag === 'within') return 'circle';
  return flag === 'no-number' ? 'question' : 'ring';
}
