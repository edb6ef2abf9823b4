import type { Statement } from '../../recording/index.ts';
import { makeStatement } from '../statements.ts';
import type { FastPhase, MeasureInput } from '../types.ts';
import { type EyeFacts, FACTS_PARAMETERS } from './eyeFacts.ts';
import { sizedPhases } from './sizedPhases.ts';

/** Beats of bursts needed to speak of the bursts' directions alone. chosen: as many as the measures need. */
const MIN_BEATS = 10;

/**
 * The saccades whose directions are measured, in bootstrap groups: those in bursts where there are at least 10, else all.
 * Refused for units that differ between the axes; for pixels with the remark that they were taken as square.
 */
export function directedPhases(
  input: MeasureInput,
  facts: EyeFacts,
): { groups: FastPhase[][]; remarks: Statement[] } | Statement {
  const { unit, segments } = input;
  if (unit === 'fraction' || unit === 'uV') return makeStatement('needs-square-units', { unit });
  const squares = unit === 'px' ? [makeStatement('square-pixels-assumed')] : [];
  const bursts = segments.flatMap(({ detection: { bursts: list, fastPhases } }) =>
    list.flatMap(({ firstPhase, phaseCount }) => piecesOf(fastPhases.slice(firstPhase, firstPhase + phaseCount))),
  );
  const beats = bursts.reduce((sum, { length }) => sum + length, 0);
  if (beats >= MIN_BEATS) {
    return { groups: bursts, remarks: [makeStatement('directions-of-bursts', { count: beats }), ...squares] };
  }
  const { groups, remarks } = sizedPhases(facts);
  return { groups, remarks: [makeStatement('directions-of-all'), ...remarks, ...squares] };
}

function piecesOf(phases: readonly FastPhase[]): FastPhase[][] {
  const pieces: FastPhase[][] = [];
  for (let at = 0; at < phases.length; at += FACTS_PARAMETERS.groupPhaseCount) {
    pieces.push(phases.slice(at, at + FACTS_PARAMETERS.groupPhaseCount));
  }
  return pieces;
}
