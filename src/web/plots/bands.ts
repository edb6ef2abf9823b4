import type { IntervalsView, ReportView } from '../worker/protocol.ts';
import type { Palette } from './palette.ts';
import type { Span } from './viewWindow.ts';

/** A rectangle on the canvas, in its pixels. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

export interface BandsOptions {
  readonly span: Span;
  readonly box: Box;
  readonly palette: Palette;
  /** Device pixels per CSS pixel. */
  readonly scale: number;
}

/** Shades saccades, bursts and blinks behind the traces; events closer than a pixel are joined. */
export function drawBands(
  canvas: CanvasRenderingContext2D,
  view: Pick<ReportView, 'saccades' | 'bursts' | 'blinks'>,
  { span, box, palette, scale }: BandsOptions,
): void {
  const fill = (colour: string, events: IntervalsView, top: number, height: number): void => {
    canvas.fillStyle = colour;
    forEachRun(events, span, box.width, (fromPx, toPx) =>
      canvas.fillRect(box.left + fromPx, box.top + top, toPx - fromPx, height),
    );
  };
  canvas.save();
  fill(palette.blinkFill, view.blinks, 0, box.height);
  fill(palette.burstFill, view.bursts, 0, box.height);
  if (!fillSaccadesApart(canvas, view.saccades, { span, box, palette, scale })) {
    fill(palette.saccadeFill, view.saccades, 0, box.height);
  }
  fill(palette.burst, view.bursts, 0, 4 * scale);
  fill(palette.blink, view.blinks, box.height - 3 * scale, 3 * scale);
  canvas.restore();
}

/** Where there is room, neighbours that touch are shaded in turn, so that each can be seen. Says whether it did. */
function fillSaccadesApart(
  canvas: CanvasRenderingContext2D,
  { startS, endS }: IntervalsView,
  { span, box, palette, scale }: BandsOptions,
): boolean {
  const first = firstEndingAfter({ startS, endS }, span.startS);
  const pxPerS = box.width / (span.endS - span.startS);
  const shown: number[] = [];
  for (let i = first; i < startS.length && startS[i]! < span.endS; i++) {
    shown.push(i);
    if (shown.length * 4 * scale > box.width) return false;
  }
  let odd = oddInChain({ startS, endS }, first);
  for (const i of shown) {
    if (i > first) odd = startS[i]! - endS[i - 1]! < TOUCH_S && !odd;
    const from = Math.max(0, (startS[i]! - span.startS) * pxPerS);
    const to = Math.min(box.width, (endS[i]! - span.startS) * pxPerS);
    canvas.fillStyle = odd ? palette.saccadeFillOdd : palette.saccadeFill;
    canvas.fillRect(box.left + from, box.top, Math.max(1, to - from), box.height);
  }
  return true;
}

/** Saccades closer than this are shaded in turn. chosen: a gap as wide can be seen by itself. */
const TOUCH_S = 0.004;

/** Whether an event is the second, fourth … of a chain that touches; the same wherever the window begins. */
function oddInChain({ startS, endS }: IntervalsView, index: number): boolean {
  let first = index;
  while (first > 0 && startS[first]! - endS[first - 1]! < TOUCH_S) first--;
  return (index - first) % 2 === 1;
}

/** Calls back with the pixels covered by events within the span, joined where they touch, at least one pixel wide. */
export function forEachRun(
  events: IntervalsView,
  span: Span,
  widthPx: number,
  run: (fromPx: number, toPx: number) => void,
): void {
  const pxPerS = widthPx / (span.endS - span.startS);
  let from = Number.NaN;
  let to = Number.NaN;
  for (let i = firstEndingAfter(events, span.startS); i < events.startS.length; i++) {
    if (events.startS[i]! >= span.endS) break;
    const left = Math.max(0, (events.startS[i]! - span.startS) * pxPerS);
    const right = Math.min(widthPx, Math.max(left + 1, (events.endS[i]! - span.startS) * pxPerS));
    if (left <= to + 0.5) to = Math.max(to, right);
    else {
      if (to > from) run(from, to);
      from = left;
      to = right;
    }
  }
  if (to > from) run(from, to);
}

/** Index of the first event that ends after a time; events are in order and do not overlap. */
export function firstEndingAfter(events: IntervalsView, timeS: number): number {
  let low = 0;
  let high = events.endS.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (events.endS[middle]! > timeS) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** Index of the next event that starts after a time, or of the one before that ends before it; -1 where there is none. */
export function neighbourEvent(events: IntervalsView, timeS: number, step: 1 | -1): number {
  if (step === 1) {
    for (let i = firstEndingAfter(events, timeS); i < events.startS.length; i++)
      if (events.startS[i]! > timeS) return i;
    return -1;
  }
  return firstEndingAfter(events, timeS) - 1;
}
