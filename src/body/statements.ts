import { fillPlaces, type Statement } from '../recording/index.ts';
import { ACTIVITY_STATEMENTS } from './activity/statements.ts';
import { GAIT_STATEMENTS } from './gait/statements.ts';
import { JERK_STATEMENTS } from './jerks/statements.ts';
import { SLEEP_STATEMENTS } from './sleep/statements.ts';

/**
 * English sentences that body measures and detectors say, by code; the page translates by code. Each area has its own list; codes begin
 * with its name (`jerk-…`, `gait-…`, `sleep-…`, `activity-…`), those that all share stand here.
 */
export const BODY_STATEMENTS = {
  'needs-rate': 'It needs {needed} samples a second; this sensor gave {rate}.',
  'not-defined': 'It is not defined for what was found.',
  ...JERK_STATEMENTS,
  ...GAIT_STATEMENTS,
  ...SLEEP_STATEMENTS,
  ...ACTIVITY_STATEMENTS,
} as const;

export type BodyStatementCode = keyof typeof BODY_STATEMENTS;

/** A statement of the catalogue with its places filled. @throws RangeError where a value is missing */
export function makeBodyStatement(
  code: BodyStatementCode,
  params: Readonly<Record<string, string | number>> = {},
): Statement {
  return { code, params, text: fillPlaces(BODY_STATEMENTS[code], params) };
}

/** A number with three significant digits, for sentences. */
export function roundForText(value: number): number {
  return Number(value.toPrecision(3));
}
