import { type CounterStream, normalShareBelow } from '../../signal/index.ts';
import { STATE } from '../model/states.ts';
import { OBSERVED } from '../parameters/observationParameters.ts';

const CSF_B_SD_LOG = Math.sqrt(Math.log(1 + OBSERVED.csfBCv ** 2));
const LOG_ROOT_2_PI = 0.5 * Math.log(2 * Math.PI);

/** How exactly a measure of eyes or body shows a sign. */
export interface View {
  /** In shares of the full sign. */
  readonly sd: number;
  readonly contamination: number;
}
export const MEASURE_VIEW: View = { sd: OBSERVED.measureSd, contamination: OBSERVED.measureSlips };

/** Percent B cells of the lymphocytes as a laboratory would report it: log-normal around what is there. */
export function drawCsfB(x: ArrayLike<number>, stream: CounterStream): number {
  return x[STATE.csfB]! * Math.exp(CSF_B_SD_LOG * stream.normal());
}

/** Logarithm of the likelihood density (by percent) of a report. @param seenPercent above 0 */
export function csfBLogLikelihood(seenPercent: number, x: ArrayLike<number>): number {
  if (!(seenPercent > 0)) throw new RangeError(`percent B cells must be above 0, got ${seenPercent}`);
  const z = Math.log(seenPercent / x[STATE.csfB]!) / CSF_B_SD_LOG;
  return -0.5 * z * z - LOG_ROOT_2_PI - Math.log(CSF_B_SD_LOG * seenPercent);
}

/** Share of spinal fluids that show oligoclonal bands. */
export function bandsShare(x: ArrayLike<number>): number {
  const humoral = x[STATE.humoral]!;
  return humoral / (humoral + OBSERVED.bandsHalf);
}

export function drawBands(x: ArrayLike<number>, stream: CounterStream): boolean {
  return stream.uniform() < bandsShare(x);
}

export function bandsLogLikelihood(seen: boolean, x: ArrayLike<number>): number {
  // why: some reports are taken as wrong either way, so that no finding is impossible
  const share = OBSERVED.bandsWrong / 2 + (1 - OBSERVED.bandsWrong) * bandsShare(x);
  return Math.log(seen ? share : 1 - share);
}

/** A measure of eyes or body, scaled to a share of the full sign: normal around the sign, and never outside 0 to 1. */
export function drawMeasure(sign: number, view: View, stream: CounterStream): number {
  const chance = stream.uniform();
  const seen = sign + view.sd * stream.normal();
  if (chance < view.contamination) return chance / view.contamination;
  return Math.min(1, Math.max(0, seen));
}

/** Logarithm of the likelihood of a measure: a density between 0 and 1, a share of all at 0 and at 1, where measures pile up. */
export function measureLogLikelihood(seen: number, sign: number, view: View): number {
  if (!(seen >= 0 && seen <= 1)) throw new RangeError(`a measure must be a share of 0 to 1, got ${seen}`);
  const { sd, contamination } = view;
  // why: chance alone hardly ever makes exactly 0 or 1, but no measure may be impossible
  const atEnd = contamination * OBSERVED.measureSlipsAtEnd;
  if (seen === 0) return Math.log((1 - contamination) * normalShareBelow(-sign / sd) + atEnd);
  if (seen === 1) return Math.log((1 - contamination) * normalShareBelow((sign - 1) / sd) + atEnd);
  const z = (seen - sign) / sd;
  return Math.log(contamination + (1 - contamination) * (Math.exp(-0.5 * z * z) / (sd * Math.sqrt(2 * Math.PI))));
}
