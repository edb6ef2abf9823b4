import type uPlot from 'uplot';
import type { MotionTrace } from '../worker/protocol.ts';

/** Points to draw: samples as they are; of buckets their least and greatest value one after the other; null where the line breaks. */
export function traceData({ from, timesS, low, high }: MotionTrace): uPlot.AlignedData {
  const orNull = (value: number): number | null => (Number.isNaN(value) ? null : value);
  const axes = ['x', 'y', 'z'] as const;
  if (from === 'samples')
    return [[...timesS], ...axes.map((axis) => Array.from(low[axis], orNull))] as unknown as uPlot.AlignedData;
  const stepS = timesS.length > 1 ? timesS[1]! - timesS[0]! : 0;
  const times = Array.from(timesS, (timeS) => [timeS - stepS / 4, timeS + stepS / 4]).flat();
  const values = axes.map((axis) =>
    Array.from(low[axis], (value, k) => [orNull(value), orNull(high[axis][k]!)]).flat(),
  );
  return [times, ...values] as unknown as uPlot.AlignedData;
}
