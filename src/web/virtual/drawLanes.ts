import { PLOT_FONT } from '../plots/palette.ts';
import { drawHatch, drawShape, type Pen } from '../timeline/drawShape.ts';
import { doseRuns } from './doseRuns.ts';
import { type ChannelStrip, type Geometry, type LaneStrip, monthTicks } from './laneGeometry.ts';
import type { LanePalette } from './lanePalette.ts';
import { spansBelow, topOf } from './lanes.ts';
import type { ScoreBand } from './openRange.ts';
import type { CourseRun } from './runCourse.ts';
import type { Illness } from './scenario.ts';
import { thinLine } from './thinLine.ts';

export interface LanePicture {
  readonly geometry: Geometry;
  /** A, and B where it is compared. */
  readonly runs: readonly CourseRun[];
  readonly illnesses: readonly Illness[];
  readonly bands: readonly ScoreBand[] | undefined;
  readonly widthPx: number;
  readonly palette: LanePalette;
  readonly words: { readonly onset: string; readonly treatment: string };
}

/** A is a full line, B a broken one: told apart without colour, too. */
const DASHES: readonly (readonly number[])[] = [[], [7, 4]];
const PAD_PX = 3;

/** Draws the whole picture. The pen writes in page pixels. */
export function drawLanes(pen: Pen, picture: LanePicture): void {
  const { geometry, widthPx, palette, runs } = picture;
  pen.fillStyle = palette.surface;
  pen.fillRect(0, 0, widthPx, geometry.heightPx);
  pen.lineJoin = 'round';
  drawGrounds(pen, picture);
  drawGrid(pen, picture);
  for (const strip of geometry.channels) drawChannel(pen, strip, picture);
  for (const strip of geometry.lanes) drawLane(pen, strip, picture);
  drawMilestones(pen, picture);
  const score = geometry.lanes.find(({ lane }) => lane.id === 'score');
  if (score === undefined) return;
  for (const [plan, run] of runs.entries()) drawRelapses(pen, score, run, plan, picture);
}

function xOf({ widthPx, runs }: LanePicture): (day: number) => number {
  const perDay = widthPx / runs[0]!.lastDay;
  return (day) => day * perDay;
}

function drawGrounds(pen: Pen, { geometry, widthPx, palette }: LanePicture): void {
  pen.fillStyle = palette.stripe;
  const strips = [...geometry.channels, geometry.illnesses, ...geometry.lanes];
  for (const { topPx, heightPx } of strips) pen.fillRect(0, topPx, widthPx, heightPx);
}

function drawGrid(pen: Pen, picture: LanePicture): void {
  const { geometry, widthPx, palette, illnesses, runs } = picture;
  const x = xOf(picture);
  pen.font = `11px ${PLOT_FONT}`;
  pen.textBaseline = 'middle';
  pen.lineWidth = 1;
  for (const { month, day } of monthTicks(runs[0]!.lastDay, widthPx)) {
    const at = Math.round(x(day)) + 0.5;
    pen.strokeStyle = month % 12 === 0 ? palette.axis : palette.grid;
    pen.beginPath();
    pen.moveTo(at, geometry.milestones.topPx + geometry.milestones.heightPx);
    pen.lineTo(at, geometry.heightPx);
    pen.stroke();
    pen.fillStyle = palette.muted;
    pen.textAlign = month === 0 ? 'left' : at > widthPx - 14 ? 'right' : 'center';
    pen.fillText(String(month), month === 0 ? 1 : Math.min(at, widthPx - 1), geometry.axis.topPx + 9);
  }
  // a hair line down from each illness shows what follows it
  pen.strokeStyle = palette.event;
  pen.globalAlpha = 0.35;
  pen.setLineDash([1, 3]);
  pen.beginPath();
  for (const { day } of illnesses) {
    if (day > runs[0]!.lastDay) continue;
    pen.moveTo(Math.round(x(day)) + 0.5, geometry.illnesses.topPx + geometry.illnesses.heightPx / 2 + 9);
    pen.lineTo(Math.round(x(day)) + 0.5, geometry.heightPx);
  }
  pen.stroke();
  pen.setLineDash([]);
  pen.globalAlpha = 1;
  const middle = Math.round(geometry.illnesses.topPx + geometry.illnesses.heightPx / 2) + 0.5;
  pen.strokeStyle = palette.axis;
  pen.beginPath();
  pen.moveTo(0, middle);
  pen.lineTo(widthPx, middle);
  pen.stroke();
}

/** Bars as high as the dose of the day, on a row for each plan. */
function drawChannel(pen: Pen, { channel, topPx, heightPx }: ChannelStrip, picture: LanePicture): void {
  const { runs, palette } = picture;
  const x = xOf(picture);
  const rowPx = heightPx / runs.length;
  if (channel === 'resection') {
    runs.forEach(({ resectionDay }, plan) => {
      if (resectionDay === undefined || resectionDay > runs[0]!.lastDay) return;
      const shape = plan === 0 ? 'diamond' : 'ring-diamond';
      drawShape(pen, shape, x(resectionDay), topPx + rowPx * (plan + 0.5), {
        colour: palette.plans[plan as 0 | 1],
        surface: palette.surface,
        radiusPx: Math.min(5, rowPx / 2 - 2),
      });
    });
    return;
  }
  const most = Math.max(...runs.map(({ doses }) => mostOf(doses[channel])));
  runs.forEach(({ doses }, plan) => {
    const given = doses[channel];
    if (given === undefined) return;
    const floor = topPx + rowPx * (plan + 1) - 1.5;
    pen.fillStyle = palette.plans[plan as 0 | 1];
    for (const { from, to, amount } of doseRuns(given)) {
      const height = Math.max(2.5, (amount / most) * (rowPx - 3));
      const left = x(from);
      const width = Math.max(2, x(to + 1) - left);
      if (plan === 0) pen.fillRect(left, floor - height, width, height);
      else {
        pen.globalAlpha = 0.3;
        pen.fillRect(left, floor - height, width, height);
        pen.globalAlpha = 1;
        pen.fillRect(left, floor - height, width, 1.5);
        if (width <= 3) pen.fillRect(left, floor - height, 1, height);
      }
    }
  });
}

function mostOf(doses: Float32Array | undefined): number {
  let most = 0;
  if (doses !== undefined) for (const dose of doses) if (dose > most) most = dose;
  return most;
}

function drawLane(pen: Pen, strip: LaneStrip, picture: LanePicture): void {
  const { lane, topPx, heightPx } = strip;
  const { runs, palette, widthPx, bands } = picture;
  const top = topOf(lane, runs);
  const floor = topPx + heightPx - PAD_PX;
  const perUnit = (heightPx - 2 * PAD_PX) / top;
  const y = (value: number): number => floor - Math.min(value, top * 1.04) * perUnit;
  const x = xOf(picture);
  if (lane.warnsBelow && lane.mark !== undefined) {
    for (const [plan, run] of runs.entries()) {
      for (const [from, to] of spansBelow(run.columns[lane.id], lane.mark)) {
        const box = { x: x(from), y: topPx, width: Math.max(1, x(to + 1) - x(from)), height: heightPx };
        pen.globalAlpha = 0.55;
        drawHatch(pen, box, palette.plans[plan as 0 | 1], plan === 0 ? 7 : 11);
        pen.globalAlpha = 1;
      }
    }
  }
  if (lane.id === 'score' && bands !== undefined)
    for (const [plan, band] of bands.entries()) drawBand(pen, band, x, y, palette.plans[plan as 0 | 1]);
  pen.save();
  pen.beginPath();
  pen.rect(0, topPx, widthPx, heightPx);
  pen.clip();
  for (let plan = runs.length - 1; plan >= 0; plan--) {
    const column = runs[plan]!.columns[lane.id];
    const colour = palette.plans[plan as 0 | 1];
    trace(pen, column, x(1), y);
    pen.strokeStyle = colour;
    pen.lineWidth = plan === 0 ? 1.8 : 2;
    pen.setLineDash(DASHES[plan] as number[]);
    pen.stroke();
    pen.setLineDash([]);
    if (plan === 0 && lane.mark === undefined && !(lane.id === 'score' && bands !== undefined)) {
      pen.lineTo(widthPx, floor);
      pen.lineTo(0, floor);
      pen.globalAlpha = 0.1;
      pen.fillStyle = colour;
      pen.fill();
      pen.globalAlpha = 1;
    }
  }
  pen.restore();
  if (lane.mark !== undefined) {
    pen.strokeStyle = palette.ink;
    pen.lineWidth = 1;
    pen.setLineDash([2, 3]);
    pen.beginPath();
    pen.moveTo(0, Math.round(y(lane.mark)) + 0.5);
    pen.lineTo(widthPx, Math.round(y(lane.mark)) + 0.5);
    pen.stroke();
    pen.setLineDash([]);
  }
}

function trace(pen: Pen, column: Float32Array, pxPerDay: number, y: (value: number) => number): void {
  pen.beginPath();
  thinLine(column, pxPerDay, y, (xPx, yPx) => pen.lineTo(xPx, yPx));
}

function drawBand(
  pen: Pen,
  { days, low, innerLow, innerHigh, high }: ScoreBand,
  x: (day: number) => number,
  y: (value: number) => number,
  colour: string,
): void {
  pen.fillStyle = colour;
  for (const [from, to, alpha] of [
    [low, high, 0.13],
    [innerLow, innerHigh, 0.17],
  ] as const) {
    pen.globalAlpha = alpha;
    pen.beginPath();
    for (let i = 0; i < days.length; i++) pen.lineTo(x(days[i]!), y(from[i]!));
    for (let i = days.length - 1; i >= 0; i--) pen.lineTo(x(days[i]!), y(to[i]!));
    pen.fill();
  }
  pen.globalAlpha = 1;
}

/** Where the signs begin and where treatment does: a line through everything, its name at its head. */
function drawMilestones(pen: Pen, picture: LanePicture): void {
  const { geometry, palette, runs, words, widthPx } = picture;
  const { topPx, heightPx } = geometry.milestones;
  const x = xOf(picture);
  const { onsetDay, treatmentDay } = runs[0]!;
  pen.font = `600 11px ${PLOT_FONT}`;
  pen.textBaseline = 'middle';
  for (const [row, day, word, dash] of [
    [0, onsetDay, words.onset, [2, 2]],
    [1, treatmentDay, words.treatment, []],
  ] as const) {
    if (day === undefined) continue;
    const at = Math.round(x(day)) + 0.5;
    // why: each begins in its own row, so that no line runs through the other's name
    const from = topPx + (row * heightPx) / 2;
    pen.strokeStyle = palette.ink;
    pen.lineWidth = 1;
    pen.globalAlpha = 0.6;
    pen.setLineDash([...dash]);
    pen.beginPath();
    pen.moveTo(at, from);
    pen.lineTo(at, geometry.heightPx);
    pen.stroke();
    pen.setLineDash([]);
    pen.globalAlpha = 1;
    const fits = at + 5 + pen.measureText(word).width < widthPx;
    pen.textAlign = fits ? 'left' : 'right';
    pen.fillStyle = palette.ink;
    pen.fillText(word, fits ? at + 5 : at - 5, from + heightPx / 4);
  }
}

function drawRelapses(pen: Pen, strip: LaneStrip, run: CourseRun, plan: number, picture: LanePicture): void {
  const x = xOf(picture);
  const { palette } = picture;
  const perUnit = (strip.heightPx - 2 * PAD_PX) / topOf(strip.lane, [run]);
  for (const day of run.relapseDays) {
    const y = strip.topPx + strip.heightPx - PAD_PX - run.columns.score[day]! * perUnit;
    drawShape(pen, plan === 0 ? 'circle' : 'ring', x(day), y, {
      colour: palette.plans[plan as 0 | 1],
      surface: palette.surface,
      radiusPx: 4.5,
    });
    pen.font = `700 11px ${PLOT_FONT}`;
    pen.textAlign = 'center';
    pen.textBaseline = 'alphabetic';
    pen.lineWidth = 3;
    pen.strokeStyle = palette.stripe;
    const number = String(run.relapseDays.indexOf(day) + 1);
    pen.strokeText(number, x(day), y - 8);
    pen.fillStyle = palette.ink;
    pen.fillText(number, x(day), y - 8);
  }
}
