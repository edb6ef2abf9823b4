import type { Statement } from '../../recording/index.ts';
import { makeStatement } from '../statements.ts';
import type { FastPhase } from '../types.ts';
import type { EyeFacts } from './eyeFacts.ts';

/**
 * The saccades whose size and speed are measured, in bootstrap groups: those near blink or loss are left out, since
 * lids distort them, unless they are most of all (flutter released by blinks); either way a remark says so.
 */
export function sizedPhases({ groups, phases }: EyeFacts): { groups: FastPhase[][]; remarks: Statement[] } {
  const count = phases.filter(({ nearBlink }) => nearBlink).length;
  if (count === 0) return { groups: groups.map((group) => [...group]), remarks: [] };
  if (2 * count > phases.length) {
    return { groups: groups.map((group) => [...group]), remarks: [makeStatement('near-blink-kept', { count })] };
  }
  const kept = groups.map((group) => group.filter(({ nearBlink }) => !nearBlink)).filter(({ length }) => length > 0);
  return { groups: kept, remarks: [makeStatement('near-blink-left-out', { count })] };
}
