import { type Palette, PLOT_FONT } from '../plots/palette.ts';
import { fitCanvas } from './drawEyes.ts';
import type { EyeHistory, HistoryAxis } from './eyeHistory.ts';

const AXES: readonly { axis: HistoryAxis; trace: 'x' | 'y' | 'torsion' }[] = [
  { axis: 'xDeg', trace: 'x' },
  { axis: 'yDeg', trace: 'y' },
  { axis: 'torsionDeg', trace: 'torsion' },
];
/** Half heights of the plot in deg: the smallest that holds what is shown is taken, so the scale seldom jumps. */
const HALF_RANGES_DEG = [1, 2, 5, 10, 20, 40, 80];

/** Draws the last `shownS` seconds, newest at the right. Returns the half range of the axis in deg. */
export function drawHistory(canvas: HTMLCanvasElement, history: EyeHistory, shownS: number, palette: Palette): number {
  const largest = history.largestDeg();
  const halfRangeDeg = HALF_RANGES_DEG.find((half) => half >= largest) ?? HALF_RANGES_DEG.at(-1)!;
  const context = fitCanvas(canvas);
  if (context === undefined) return halfRangeDeg;
  const { width, height } = canvas;
  const ratio = window.devicePixelRatio || 1;
  const left = 44 * ratio;
  const y = (deg: number) => height / 2 - (deg / halfRangeDeg) * (height / 2 - 8 * ratio);
  context.fillStyle = palette.surface;
  context.fillRect(0, 0, width, height);
  context.font = `${11 * ratio}px ${PLOT_FONT}`;
  context.textAlign = 'right';
  context.textBaseline = 'middle';
  context.lineWidth = ratio;
  for (const deg of [-halfRangeDeg, -halfRangeDeg / 2, 0, halfRangeDeg / 2, halfRangeDeg]) {
    context.strokeStyle = deg === 0 ? palette.axis : palette.grid;
    context.beginPath();
    context.moveTo(left, y(deg));
    context.lineTo(width, y(deg));
    context.stroke();
    context.fillStyle = palette.muted;
    context.fillText(`${deg}°`.replace('-', '−'), left - 6 * ratio, y(deg));
  }
  const shown = Math.min(history.length, Math.round(shownS * history.rateHz));
  const pxPerSample = (width - left) / (shownS * history.rateHz);
  context.lineWidth = 1.5 * ratio;
  context.lineJoin = 'round';
  for (const { axis, trace } of AXES) {
    context.strokeStyle = palette.trace[trace];
    context.beginPath();
    for (let back = 0; back < shown; back++) {
      const x = width - back * pxPerSample;
      if (back === 0) context.moveTo(x, y(history.at(axis, back)));
      else context.lineTo(x, y(history.at(axis, back)));
    }
    context.stroke();
  }
  return halfRangeDeg;
}
