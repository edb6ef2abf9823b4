import { FormatError } from '../../recording/index.ts';
import type { TableHead } from '../delimited/tableHead.ts';
import { type MotionGuess, proposalOf } from './motionGuess.ts';

/** Rows that are shown to a person. */
const SHOWN_ROWS = 5;

/** The question what a table of motion means, with what names and numbers suggest. */
export function askOfMotion(
  head: TableHead,
  guess: MotionGuess,
  told: { accelerationUnit?: 'g' | 'm/s2' | 'mg'; restSize?: number } = {},
): FormatError {
  const accelerationUnit = told.accelerationUnit ?? guess.suggestedUnit;
  const restSize = told.restSize ?? guess.restSize;
  const motion = {
    ...(accelerationUnit === undefined ? {} : { accelerationUnit }),
    ...(restSize === undefined ? {} : { restSize }),
  };
  const question = {
    columns: head.names,
    sampleRows: head.sampleRows.slice(0, SHOWN_ROWS),
    proposal: proposalOf(guess),
    motion,
  };
  return new FormatError('MOTION_UNCLEAR', { columns: head.names.slice(0, 12).join(', ').slice(0, 200) }, { question });
}
