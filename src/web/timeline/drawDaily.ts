import { firstIndexFrom, levelFor } from './buckets.ts';
import { type Frame, xOf } from './drawFrame.ts';
import type { PlacedLane } from './laneLayout.ts';
import type { DailyLane } from './laneTypes.ts';

/** Longest gap between days that the line of medians bridges, in days. chosen: a week without enough entries breaks it. */
const LINE_GAP_DAYS = 7;

/** A lane of the diary: a column or dot a day, and the line of the seven-day median. Days without an answer stay blank. */
export function drawDaily(frame: Frame, { lane, topPx, heightPx }: PlacedLane & { readonly lane: DailyLane }): void {
  const top = topPx + 9;
  const bottom = topPx + heightPx - 3;
  const y = (value: number): number => bottom - ((value - lane.low) / (lane.high - lane.low)) * (bottom - top);
  drawGrid(frame, lane.grid.map(y));
  if (lane.style === 'columns') drawColumns(frame, lane, y);
  else drawDots(frame, lane, y);
  drawMedian(frame, lane, y);
}

export function drawGrid({ pen, palette, widthPx }: Frame, ys: readonly number[]): void {
  pen.fillStyle = palette.grid;
  for (const y of ys) pen.fillRect(0, Math.round(y), widthPx, 1);
}

function drawColumns(frame: Frame, lane: DailyLane, y: (value: number) => number): void {
  const { pen, span, pxPerDay, palette } = frame;
  const buckets = levelFor(lane.levels, 1 / pxPerDay);
  const stepPx = buckets.bucketDays * pxPerDay;
  const gapPx = stepPx > 5 ? Math.min(3, stepPx * 0.18) : 0;
  const width = stepPx - gapPx + (gapPx === 0 ? 0.35 : 0);
  const base = y(0);
  const from = firstIndexFrom(buckets.days, Math.floor(span.startDay) - buckets.bucketDays);
  pen.fillStyle = palette.group[lane.group];
  // why: three passes of one opacity each; changing it for every column would cost most of the frame
  const passes = [
    { alpha: 0.26, top: buckets.max, bottom: buckets.min },
    { alpha: 0.55, top: buckets.min, bottom: undefined },
  ];
  for (const pass of passes) {
    pen.globalAlpha = pass.alpha;
    for (let i = from; i < buckets.days.length && buckets.days[i]! < span.endDay; i++) {
      const high = y(pass.top[i]!);
      const low = pass.bottom === undefined ? base : y(pass.bottom[i]!);
      if (low > high) pen.fillRect(xOf(frame, buckets.days[i]!) + gapPx / 2, high, width, low - high);
    }
  }
  pen.globalAlpha = 0.9;
  for (let i = from; i < buckets.days.length && buckets.days[i]! < span.endDay; i++)
    if (buckets.min[i]! === 0) pen.fillRect(xOf(frame, buckets.days[i]!) + gapPx / 2, base - 1, width, 2);
  pen.globalAlpha = 1;
}

function drawDots(frame: Frame, lane: DailyLane, y: (value: number) => number): void {
  const { pen, span, pxPerDay, palette } = frame;
  const buckets = levelFor(lane.levels, 1.5 / pxPerDay);
  const stepPx = buckets.bucketDays * pxPerDay;
  const from = firstIndexFrom(buckets.days, Math.floor(span.startDay) - buckets.bucketDays);
  const size = Math.min(5, Math.max(2, stepPx * 0.5));
  pen.fillStyle = palette.group[lane.group];
  pen.globalAlpha = buckets.bucketDays > 1 ? 0.35 : 0.6;
  for (let i = from; i < buckets.days.length && buckets.days[i]! < span.endDay; i++) {
    const x = xOf(frame, buckets.days[i]! + buckets.bucketDays / 2);
    const high = y(buckets.max[i]!);
    const low = y(buckets.min[i]!);
    pen.fillRect(x - size / 2, high - size / 2, size, Math.max(size, low - high + size));
  }
  pen.globalAlpha = 1;
}

function drawMedian(frame: Frame, lane: DailyLane, y: (value: number) => number): void {
  const { pen, span, pxPerDay, palette } = frame;
  const buckets = levelFor(lane.medianLevels, 1 / pxPerDay);
  const half = buckets.bucketDays / 2;
  const gap = LINE_GAP_DAYS + buckets.bucketDays;
  let i = Math.max(0, firstIndexFrom(buckets.days, Math.floor(span.startDay)) - 2);
  let before = Number.NEGATIVE_INFINITY;
  pen.beginPath();
  for (; i < buckets.days.length; i++) {
    const day = buckets.days[i]!;
    const x = xOf(frame, day + half);
    if (day - before > gap) pen.moveTo(x, y(buckets.median[i]!));
    else pen.lineTo(x, y(buckets.median[i]!));
    before = day;
    if (day > span.endDay) break;
  }
  pen.strokeStyle = palette.surface;
  pen.lineWidth = 3.4;
  pen.lineJoin = 'round';
  pen.globalAlpha = 0.7;
  pen.stroke();
  pen.globalAlpha = 1;
  pen.strokeStyle = palette.group[lane.group];
  pen.lineWidth = 1.9;
  pen.stroke();
}
