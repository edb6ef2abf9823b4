import type { Stream } from '../../recording/index.ts';

export type Axes = readonly [ArrayLike<number>, ArrayLike<number>, ArrayLike<number>];

/** A motion stream of three axes in g, floats or, with `scale`, the integers as stored. */
export function madeStream(axes: Axes, more: Partial<Stream> & { scaleG?: number; stem?: string } = {}): Stream {
  const { scaleG, stem = 'accel', ...rest } = more;
  const column = (values: ArrayLike<number>) =>
    scaleG === undefined ? Float64Array.from(values) : Int16Array.from(values);
  const names = ['X', 'Y', 'Z'].map((axis) => `${stem}${axis}G`);
  return {
    id: 'made',
    kind: 'motion',
    startS: 0,
    rateHz: 10,
    length: axes[0].length,
    columns: Object.fromEntries(names.map((name, k) => [name, column(axes[k]!)])),
    ...(scaleG === undefined ? {} : { scale: Object.fromEntries(names.map((name) => [name, scaleG])) }),
    ...rest,
  };
}
