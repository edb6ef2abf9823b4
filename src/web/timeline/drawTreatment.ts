import { firstIndexFrom } from './buckets.ts';
import { CHART_FONT, type Frame, fittingText, textWidth, xOf, xRange } from './drawFrame.ts';
import { drawHatch, drawShape } from './drawShape.ts';
import type { PlacedLane } from './laneLayout.ts';
import { DOSE_STATES, type DoseSegment, type Shape, type TreatmentLane } from './laneTypes.ts';

const BAR_TOP_PX = 3;
const BAR_PX = 16;
const DOSES_PX = 29;
/** Doses further apart than this are drawn one by one, px; nearer ones as a strip. */
const APART_PX = 6.5;
/** Late doses in a strip are marked from this zoom on, px a day; missed ones always. */
const LATE_PX_PER_DAY = 1.5;
/** Doses this many days apart or more are drawn as hollow bars: an infusion is not a daily tablet. */
const RARE_DAYS = 7;

const STATE_SHAPES: Readonly<Record<(typeof DOSE_STATES)[number], Shape>> = {
  given: 'circle',
  late: 'half',
  partial: 'half',
  missed: 'cross',
  'not-logged': 'ring',
  'due-today': 'ring-diamond',
  upcoming: 'dash',
};

/** A drug: bars with the dose as it is written at each step, and below them what became of the doses. */
export function drawTreatment(frame: Frame, { lane, topPx }: PlacedLane & { readonly lane: TreatmentLane }): void {
  for (const plan of lane.plans) {
    drawThread(frame, plan.startDay, plan.endDay, topPx);
    plan.segments.forEach((segment, i) => {
      drawSegment(frame, segment, topPx + BAR_TOP_PX, i % 2 === 0);
    });
  }
  drawDoses(frame, lane, topPx + DOSES_PX);
}

/** A thin line through the pauses of one plan. */
function drawThread(frame: Frame, startDay: number, endDay: number, topPx: number): void {
  const range = xRange(frame, startDay, endDay);
  if (range === undefined) return;
  frame.pen.fillStyle = frame.palette.group.treatment;
  frame.pen.globalAlpha = 0.4;
  frame.pen.fillRect(range[0], topPx + BAR_TOP_PX + BAR_PX / 2 - 0.5, range[1] - range[0], 1);
  frame.pen.globalAlpha = 1;
}

function drawSegment(frame: Frame, segment: DoseSegment, y: number, even: boolean): void {
  const range = xRange(frame, segment.startDay, segment.endDay);
  if (range === undefined) return;
  const { pen, palette } = frame;
  const [from, to] = range;
  const width = Math.max(2.5, to - from);
  const box = { x: from, y, width, height: BAR_PX };
  pen.fillStyle = palette.surface;
  pen.fillRect(box.x, box.y, box.width, box.height);
  const rare = segment.everyDays >= RARE_DAYS;
  pen.fillStyle = palette.group.treatment;
  pen.globalAlpha = rare ? 0.07 : even ? 0.34 : 0.2;
  pen.fillRect(box.x, box.y, box.width, box.height);
  if (!rare && segment.everyDays > 1) {
    pen.globalAlpha = 0.6;
    drawHatch(pen, box, palette.group.treatment, 5);
  }
  pen.globalAlpha = 1;
  pen.strokeStyle = palette.group.treatment;
  pen.lineWidth = 1;
  if (width > 3) pen.strokeRect(box.x + 0.5, box.y + 0.5, box.width - 1, box.height - 1);
  if (segment.openEnded && to < frame.widthPx) drawArrow(frame, to, y);
  drawDoseText(frame, segment.dose, Math.max(0, from), Math.min(frame.widthPx, from + width), y);
}

/** The plan goes on: its end is only today's. */
function drawArrow({ pen, palette }: Frame, x: number, y: number): void {
  pen.beginPath();
  pen.moveTo(x, y);
  pen.lineTo(x + 7, y + BAR_PX / 2);
  pen.lineTo(x, y + BAR_PX);
  pen.fillStyle = palette.group.treatment;
  pen.globalAlpha = 0.5;
  pen.fill();
  pen.globalAlpha = 1;
}

function drawDoseText({ pen, palette }: Frame, dose: string, from: number, to: number, y: number): void {
  const room = to - from - 8;
  if (dose === '' || room < 14) return;
  const fitting = fittingText(pen, dose, room);
  if (fitting === '') return;
  pen.font = CHART_FONT;
  pen.textAlign = 'left';
  pen.textBaseline = 'middle';
  const width = textWidth(pen, fitting);
  pen.fillStyle = palette.surface;
  pen.globalAlpha = 0.72;
  pen.fillRect(from + 3, y + 2, width + 3, BAR_PX - 4);
  pen.globalAlpha = 1;
  pen.fillStyle = palette.ink;
  pen.fillText(fitting, from + 4, y + BAR_PX / 2 + 0.5);
}

function drawDoses(frame: Frame, { doses }: TreatmentLane, y: number): void {
  const { pen, span, pxPerDay, palette } = frame;
  const own = palette.group.treatment;
  const from = firstIndexFrom(doses.days, Math.floor(span.startDay) - 1);
  const shown: { x: number; state: (typeof DOSE_STATES)[number] }[] = [];
  let stripPx = Number.NEGATIVE_INFINITY;
  pen.fillStyle = own;
  pen.globalAlpha = 0.75;
  for (let i = from; i < doses.days.length && doses.days[i]! < span.endDay; i++) {
    const x = xOf(frame, doses.days[i]! + 0.5);
    const state = DOSE_STATES[doses.states[i]!]!;
    const near = Math.min(
      i > 0 ? doses.days[i]! - doses.days[i - 1]! : Number.POSITIVE_INFINITY,
      i + 1 < doses.days.length ? doses.days[i + 1]! - doses.days[i]! : Number.POSITIVE_INFINITY,
    );
    const apart = near * pxPerDay >= APART_PX || near === 0;
    if (state === 'given' || state === 'late' || state === 'partial') {
      // why: one rectangle a pixel, however many doses lie in it
      if (!apart && x - stripPx >= 0.9) {
        pen.fillRect(x - Math.max(1, pxPerDay) / 2, y - 1.5, Math.max(1.4, pxPerDay + 0.3), 3);
        stripPx = x;
      }
    }
    if (apart || state === 'missed' || (pxPerDay >= LATE_PX_PER_DAY && (state === 'late' || state === 'partial')))
      shown.push({ x, state });
  }
  pen.globalAlpha = 1;
  let lastPx = Number.NEGATIVE_INFINITY;
  let lastMissedPx = Number.NEGATIVE_INFINITY;
  for (const { x, state } of shown) {
    const missed = state === 'missed';
    if (x - (missed ? lastMissedPx : lastPx) < 4.5) continue;
    if (missed) lastMissedPx = x;
    lastPx = x;
    drawShape(pen, STATE_SHAPES[state], x, y, {
      colour: missed ? palette.alert : state === 'not-logged' || state === 'upcoming' ? palette.muted : own,
      surface: palette.surface,
      radiusPx: missed ? 3.4 : 3,
    });
  }
}
