import type { PositionUnit } from '../../eyes/index.ts';

const LABELS: Readonly<Record<PositionUnit, string>> = { deg: '°', px: 'px', fraction: '×', uV: 'µV' };

/** A unit as it is written beside numbers in the page. */
export function unitLabel(unit: PositionUnit): string {
  return LABELS[unit];
}
