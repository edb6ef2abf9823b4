import { niceStep } from './drawnTraces.ts';

/** Maps values to the drawing and names where the ticks are. */
export interface Scale {
  (value: number): number;
  readonly ticks: readonly number[];
}

/** A straight scale from `domain` to `range` with about `count` ticks at steps of 1, 2 or 5. */
export function linearScale(domain: readonly [number, number], range: readonly [number, number], count = 5): Scale {
  const [low, high] = domain;
  const factor = (range[1] - range[0]) / (high - low);
  const step = niceStep((high - low) / count);
  const ticks: number[] = [];
  for (let i = Math.ceil(low / step - 1e-9); i * step <= high * (1 + 1e-9); i++)
    ticks.push(Number((i * step).toPrecision(12)));
  return Object.assign((value: number) => range[0] + (value - low) * factor, { ticks });
}

/** A logarithmic scale with ticks at 1, 2, 5 × 10ⁿ, or only 10ⁿ over more than three decades. Values ≤ 0 become NaN. */
export function logScale(domain: readonly [number, number], range: readonly [number, number]): Scale {
  const [low, high] = [Math.log(domain[0]), Math.log(domain[1])];
  const factor = (range[1] - range[0]) / (high - low);
  const ticks: number[] = [];
  const digits = domain[1] / domain[0] > 1001 ? [1] : [1, 2, 5];
  for (let power = Math.floor(Math.log10(domain[0])); power <= Math.ceil(Math.log10(domain[1])); power++) {
    for (const digit of digits) {
      const tick = Number((digit * 10 ** power).toPrecision(6));
      if (tick >= domain[0] * (1 - 1e-9) && tick <= domain[1] * (1 + 1e-9)) ticks.push(tick);
    }
  }
  return Object.assign((value: number) => range[0] + (Math.log(value) - low) * factor, { ticks });
}

/** Points of a curve as an SVG path within the domain; the pen lifts where a value is not a number. */
export function curvePath(x: ArrayLike<number>, y: ArrayLike<number>, scaleX: Scale, scaleY: Scale): string {
  let path = '';
  let pen = 'M';
  for (let i = 0; i < x.length; i++) {
    const [px, py] = [scaleX(x[i]!), scaleY(y[i]!)];
    if (Number.isNaN(px + py)) {
      pen = 'M';
      continue;
    }
    path += `${pen}${px.toFixed(1)} ${py.toFixed(1)}`;
    pen = 'L';
  }
  return path;
}

/** Every k-th index so that at most `limit` remain: what is drawn of very many points. */
export function thinned(count: number, limit: number): number[] {
  const stride = Math.max(1, Math.ceil(count / limit));
  return Array.from({ length: Math.ceil(count / stride) }, (_, i) => i * stride);
}
