import type { Statement } from '../../recording/index.ts';
import { quantile } from '../../signal/index.ts';
import { makeBodyStatement } from '../statements.ts';
import type { AnalysedSensor } from '../types.ts';

/** As many seconds, spread over the recording, tell how it is at rest. */
const SAMPLE_ROWS = 20_000;

/** MAD of the sensor when nothing moves, mg: the fifth percentile of its seconds. What is not above it is noise. */
export function restMadMg({ seconds }: Pick<AnalysedSensor, 'seconds'>): number {
  const step = Math.max(1, Math.floor(seconds.length / SAMPLE_ROWS));
  const some = Array.from({ length: Math.floor(seconds.length / step) }, (_, i) => seconds.mad[i * step]!);
  return 1000 * quantile(some, 0.05);
}

/** Remark of every measure on MAD where gravity was taken out. */
export function gravityRemarks({ gravity }: Pick<AnalysedSensor, 'gravity'>): Statement[] {
  return gravity === 'absent' ? [makeBodyStatement('activity-without-gravity')] : [];
}
