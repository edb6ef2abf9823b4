import type { BodySensorView, BodyView, IntervalsView } from '../worker/protocol.ts';
import type { BodyColours } from './bodyColours.ts';

export interface BandsDrawing {
  readonly sensor: BodySensorView;
  readonly span: { readonly startS: number; readonly endS: number };
  /** Of the plot, device pixels. */
  readonly box: { readonly left: number; readonly top: number; readonly width: number; readonly height: number };
  readonly colours: BodyColours;
  /** Device pixels per pixel. */
  readonly scale: number;
  /** Whether a person said of the jerk at that second that it is none. */
  readonly isRejected?: (timeS: number) => boolean;
}

/** Behind the trace: not worn, sleep, walking, tasks as grounds; jerks that count (at rest, awake) as full stripes, others as short ones at the foot, rejected ones at the top; claps as ticks. */
export function drawBodyBands(ctx: CanvasRenderingContext2D, view: BodyView, drawing: BandsDrawing): void {
  const { sensor, span, box, colours, scale } = drawing;
  const perS = box.width / (span.endS - span.startS);
  const rect = (startS: number, endS: number, top: number, height: number): void => {
    if (endS < span.startS || startS > span.endS) return;
    const left = box.left + Math.max(0, (startS - span.startS) * perS);
    const right = box.left + Math.min(box.width, (endS - span.startS) * perS);
    ctx.fillRect(left, box.top + top, Math.max(scale, right - left), height);
  };
  const bands = (intervals: IntervalsView, colour: string): void => {
    ctx.fillStyle = colour;
    for (let i = 0; i < intervals.startS.length; i++) rect(intervals.startS[i]!, intervals.endS[i]!, 0, box.height);
  };
  ctx.save();
  bands(sensor.notWorn, colours.notWorn);
  ctx.fillStyle = colours.sleep;
  for (const { startS, endS } of view.sleep?.periods ?? []) rect(startS, endS, 0, box.height);
  bands(sensor.walking, colours.walking);
  ctx.fillStyle = colours.task;
  for (const { startS, endS } of view.tasks) rect(startS, endS, 0, 3 * scale);
  for (const timeS of view.stimuliS) rect(timeS, timeS, 0, 10 * scale);
  ctx.fillStyle = colours.jerk;
  const { timeS, startS, endS, counted } = sensor.jerks;
  ctx.globalAlpha = 0.35;
  for (let i = 0; i < startS.length; i++) {
    // why: what a person rejected stays to be seen, as a short mark at the top
    if (drawing.isRejected?.(timeS[i]!)) rect(startS[i]!, endS[i]!, 4 * scale, 6 * scale);
    else if (counted[i] === 1) rect(startS[i]!, endS[i]!, 0, box.height);
    else rect(startS[i]!, endS[i]!, box.height - 8 * scale, 8 * scale);
  }
  ctx.restore();
}
