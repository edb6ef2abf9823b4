import type { Fan } from '../../course/index.ts';
import { AHEAD_POINTS, type AheadFan } from './aheadFan.ts';
import { type Frame, xOf } from './drawFrame.ts';
import { pointsScale } from './drawPoints.ts';
import type { PlacedLane } from './laneLayout.ts';
import type { PointLane } from './laneTypes.ts';

const BANDS = [
  ['q025', 'q975', 0.13],
  ['q10', 'q90', 0.17],
  ['q25', 'q75', 0.24],
] as const;

/** The fan of a forecast in its lane: bands, single virtual children, median, and what is known without the model in broken lines. */
export function drawAhead(frame: Frame, ahead: AheadFan, placed: PlacedLane & { readonly lane: PointLane }): void {
  const { pen, palette, widthPx } = frame;
  const start = xOf(frame, ahead.todayDay + 0.5);
  if (start > widthPx || xOf(frame, ahead.todayDay + ahead.days + 1) < 0) return;
  const onLane = pointsScale(placed);
  const { lane } = placed;
  const y = (points: number): number => onLane(lane.low + (points / AHEAD_POINTS) * (lane.high - lane.low));
  const x = (day: number): number => xOf(frame, ahead.todayDay + day + 0.5);
  const step = Math.max(1, Math.ceil(1.5 / frame.pxPerDay));
  pen.save();
  pen.beginPath();
  // why: a path or band that was thinned out may not reach back over today
  pen.rect(start, placed.topPx, Math.max(0, widthPx - start), placed.heightPx);
  pen.clip();
  pen.fillStyle = palette.ahead;
  for (const [low, high, alpha] of BANDS) {
    pen.globalAlpha = alpha;
    fillBand(frame, ahead.fan, low, high, x, y);
  }
  pen.globalAlpha = 0.5;
  pen.strokeStyle = palette.muted;
  pen.lineWidth = 0.7;
  for (const path of ahead.paths) {
    pen.beginPath();
    for (let day = 0; day < path.length; day += step) pen.lineTo(x(day), y(path[day]!));
    pen.stroke();
  }
  pen.globalAlpha = 1;
  pen.strokeStyle = palette.ahead;
  pen.lineWidth = 2;
  strokeEdge(frame, ahead.fan, 'median', x, y);
  pen.strokeStyle = palette.ink;
  pen.lineWidth = 1.1;
  pen.setLineDash([5, 4]);
  if (ahead.beside !== undefined)
    for (const edge of ['q10', 'q90'] as const) strokeEdge(frame, ahead.beside, edge, x, y);
  if (ahead.last !== undefined) {
    pen.setLineDash([1.5, 3]);
    pen.beginPath();
    pen.moveTo(start, y(ahead.last));
    pen.lineTo(x(ahead.days), y(ahead.last));
    pen.stroke();
  }
  pen.setLineDash([]);
  pen.restore();
}

type Bound = Exclude<keyof Fan, 'days'>;
type Place = (value: number) => number;

function fillBand({ pen }: Frame, fan: Fan, low: Bound, high: Bound, x: Place, y: Place): void {
  pen.beginPath();
  fan.days.forEach((day, i) => {
    pen.lineTo(x(day), y(fan[high][i]!));
  });
  for (let i = fan.days.length - 1; i >= 0; i--) pen.lineTo(x(fan.days[i]!), y(fan[low][i]!));
  pen.closePath();
  pen.fill();
}

function strokeEdge({ pen }: Frame, fan: Fan, edge: Bound, x: Place, y: Place): void {
  pen.beginPath();
  fan.days.forEach((day, i) => {
    pen.lineTo(x(day), y(fan[edge][i]!));
  });
  pen.stroke();
}
