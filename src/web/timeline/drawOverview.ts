import { levelFor } from './buckets.ts';
import { type Frame, xOf, xRange } from './drawFrame.ts';
import type { DailyLane, TimelineModel } from './laneTypes.ts';
import { timeTicks } from './timeTicks.ts';

export const OVERVIEW_PX = 58;
const STRIP_PX = 7;
const FIRST_STRIP_PX = 17;

/** The whole course small: years, relapses, the four signs as strips (darker is worse), treatment below. */
export function drawOverview(frame: Frame, model: TimelineModel): void {
  const { pen, palette, widthPx, span } = frame;
  pen.fillStyle = palette.surface;
  pen.fillRect(0, 0, widthPx, OVERVIEW_PX);
  for (const { kind, startDay, endDay } of model.bands) {
    const range = xRange(frame, startDay, endDay);
    if (range === undefined) continue;
    pen.fillStyle = kind === 'watch' ? palette.watch : palette.alert;
    pen.globalAlpha = kind === 'relapse' ? 0.22 : 0.12;
    pen.fillRect(range[0], 0, Math.max(1.5, range[1] - range[0]), OVERVIEW_PX);
  }
  pen.globalAlpha = 1;
  const ladders = model.lanes.filter(
    (lane): lane is DailyLane => lane.form === 'daily' && ['eyes', 'jerks', 'walking', 'rage'].includes(lane.id),
  );
  ladders.forEach((lane, i) => {
    const buckets = levelFor(lane.levels, 1 / frame.pxPerDay);
    const stepPx = Math.max(1, buckets.bucketDays * frame.pxPerDay);
    pen.fillStyle = palette.group[lane.group];
    for (let j = 0; j < buckets.days.length; j++) {
      pen.globalAlpha = 0.06 + (0.85 * buckets.median[j]!) / lane.high;
      pen.fillRect(xOf(frame, buckets.days[j]!), FIRST_STRIP_PX + i * STRIP_PX, stepPx + 0.4, STRIP_PX - 1);
    }
  });
  pen.fillStyle = palette.group.treatment;
  pen.globalAlpha = 0.6;
  for (const lane of model.lanes)
    if (lane.form === 'treatment')
      for (const plan of lane.plans)
        for (const segment of plan.segments) {
          const range = xRange(frame, segment.startDay, segment.endDay);
          if (range !== undefined) pen.fillRect(range[0], OVERVIEW_PX - 9, Math.max(1, range[1] - range[0]), 5);
        }
  pen.globalAlpha = 1;
  const ticks = timeTicks(span, widthPx / 1.6);
  const named = ticks.coarse.length > 1 ? ticks.coarse : ticks.fine;
  pen.font = '10px system-ui, sans-serif';
  pen.textAlign = 'left';
  pen.textBaseline = 'middle';
  for (const { startDay } of named) {
    const x = Math.round(xOf(frame, startDay));
    pen.fillStyle = palette.grid;
    pen.fillRect(x, 0, 1, OVERVIEW_PX);
  }
}
