import type { Column } from '../../signal/index.ts';

export interface TraceLine {
  readonly label: string;
  readonly color: string;
  readonly values: Column;
}

export interface TraceOptions {
  readonly startIndex: number;
  readonly endIndex: number;
  readonly startS: number;
  readonly rateHz: number;
  readonly unit: string;
  readonly widthPx: number;
  readonly heightPx: number;
  readonly bands: readonly { startS: number; endS: number; color: string }[];
}

const MARGIN = { left: 44, right: 8, top: 8, bottom: 22 };

/**
 * Lines over time as SVG text, gaps where samples are lost. More samples than pixels are drawn as the smallest and
 * largest value of each pixel column, so no peak is missed.
 */
export function svgTrace(lines: readonly TraceLine[], options: TraceOptions): string {
  const { widthPx, heightPx, startIndex, endIndex, rateHz, startS } = options;
  const [low, high] = rangeOf(lines, startIndex, endIndex);
  const innerWidth = widthPx - MARGIN.left - MARGIN.right;
  const innerHeight = heightPx - MARGIN.top - MARGIN.bottom;
  const xOfIndex = (index: number) =>
    MARGIN.left + ((index - startIndex) / Math.max(1, endIndex - startIndex)) * innerWidth;
  const yOf = (value: number) => MARGIN.top + ((high - value) / (high - low)) * innerHeight;
  const indexOfS = (s: number) => (s - startS) * rateHz;
  const bands = options.bands.map(({ startS: from, endS: to, color }) => {
    const x0 = xOfIndex(Math.max(startIndex, indexOfS(from)));
    const x1 = xOfIndex(Math.min(endIndex, indexOfS(to)));
    return `<rect x="${x0.toFixed(1)}" y="${MARGIN.top}" width="${Math.max(0.5, x1 - x0).toFixed(1)}" height="${innerHeight}" fill="${color}"/>`;
  });
  const paths = lines.map(
    ({ values, color }) =>
      `<path d="${pathOf(values, { startIndex, endIndex, columns: innerWidth, xOfIndex, yOf })}" fill="none" stroke="${color}" stroke-width="1.2"/>`,
  );
  const yTicks = ticks(low, high, 4).map(
    (value) =>
      `<line x1="${MARGIN.left}" x2="${widthPx - MARGIN.right}" y1="${yOf(value).toFixed(1)}" y2="${yOf(value).toFixed(1)}" stroke="#8884"/>` +
      `<text x="${MARGIN.left - 6}" y="${(yOf(value) + 4).toFixed(1)}" text-anchor="end">${value}</text>`,
  );
  const fromS = startS + startIndex / rateHz;
  const toS = startS + endIndex / rateHz;
  const xTicks = ticks(fromS, toS, 8).map(
    (s) =>
      `<text x="${xOfIndex(indexOfS(s)).toFixed(1)}" y="${heightPx - 6}" text-anchor="${xOfIndex(indexOfS(s)) > widthPx - 24 ? 'end' : 'middle'}">${s}&#8201;s</text>`,
  );
  const legend = lines.map(
    ({ label, color }, i) =>
      `<text x="${MARGIN.left + 8 + i * 130}" y="${MARGIN.top + 14}" fill="${color}">${label} (${options.unit})</text>`,
  );
  return `<svg viewBox="0 0 ${widthPx} ${heightPx}" role="img" aria-label="Eye position over time" font-size="11" fill="currentColor">${bands.join('')}${yTicks.join('')}${paths.join('')}${xTicks.join('')}${legend.join('')}</svg>`;
}

function rangeOf(lines: readonly TraceLine[], startIndex: number, endIndex: number): [number, number] {
  let low = Number.POSITIVE_INFINITY;
  let high = Number.NEGATIVE_INFINITY;
  for (const { values } of lines) {
    for (let i = startIndex; i < endIndex; i++) {
      const value = values[i]!;
      if (value < low) low = value;
      if (value > high) high = value;
    }
  }
  if (!(low <= high)) return [-1, 1];
  const pad = Math.max(0.05 * (high - low), 0.01);
  return [low - pad, high + pad];
}

interface Frame {
  readonly startIndex: number;
  readonly endIndex: number;
  readonly columns: number;
  readonly xOfIndex: (index: number) => number;
  readonly yOf: (value: number) => number;
}

function pathOf(values: Column, frame: Frame): string {
  const { startIndex, endIndex, columns, xOfIndex, yOf } = frame;
  const stride = Math.max(1, Math.floor((endIndex - startIndex) / columns));
  let path = '';
  let pen = 'M';
  for (let block = startIndex; block < endIndex; block += stride) {
    let lowest = Number.NaN;
    let highest = Number.NaN;
    for (let i = block; i < Math.min(block + stride, endIndex); i++) {
      const value = values[i]!;
      if (!(value >= lowest)) lowest = Number.isNaN(value) ? lowest : value;
      if (!(value <= highest)) highest = Number.isNaN(value) ? highest : value;
    }
    if (Number.isNaN(lowest)) {
      pen = 'M';
      continue;
    }
    const x = xOfIndex(block).toFixed(1);
    path += `${pen}${x} ${yOf(highest).toFixed(1)}`;
    if (lowest !== highest) path += `L${x} ${yOf(lowest).toFixed(1)}`;
    pen = 'L';
  }
  return path;
}

/** Round numbers between `low` and `high`, about `count` of them. */
export function ticks(low: number, high: number, count: number): number[] {
  const raw = (high - low) / count;
  const power = 10 ** Math.floor(Math.log10(raw));
  const step = [1, 2, 5, 10].map((m) => m * power).find((candidate) => candidate >= raw) ?? raw;
  const out: number[] = [];
  for (let k = Math.ceil(low / step); k * step <= high; k++) out.push(Number((k * step).toPrecision(10)));
  return out;
}
