import type { DayView, DeviceView } from '../worker/protocol.ts';
import type { BodyColours } from './bodyColours.ts';
import { STAGE_PARTS } from './dayMarks.ts';

/** Beats a minute at the foot and at the top of a row. chosen: sleep of an adult, a toddler who runs. */
export const HEART_RANGE = { low: 40, high: 180 } as const;
/** Room above and below the heart rate within a row, px. */
const HEART_TOP_PX = 14;
const HEART_FOOT_PX = 4;
/** Bins without a value over which the line goes on. chosen: a watch at rest looks every ten minutes or so. */
const BRIDGED_BINS = 2;
/** Stages stand one below the other as in a hypnogram, px. */
const STAGE_TOPS = { awake: 2, rem: 5, core: 8, deep: 11 } as const;
const STAGE_PX = 3;

/** A row of the drawing, and where a second of it stands. */
export interface RowPlace {
  readonly day: DayView;
  readonly top: number;
  readonly rowPx: number;
  readonly xAt: (timeS: number) => number;
}

/** Stages of sleep as a small hypnogram: waking at the top, deep sleep at its foot. */
export function drawStages(
  ctx: CanvasRenderingContext2D,
  { startS, endS, stage }: DeviceView['stages'],
  { day, top, xAt }: RowPlace,
  colours: BodyColours,
): void {
  for (let i = 0; i < stage.length; i++) {
    const from = Math.max(startS[i]!, day.midnightS);
    const to = Math.min(endS[i]!, day.midnightS + day.lengthS);
    const part = STAGE_PARTS[stage[i]!];
    if (from >= to || part === undefined) continue;
    ctx.fillStyle = colours[part];
    ctx.fillRect(xAt(from), top + STAGE_TOPS[part], Math.max(1, xAt(to) - xAt(from)), STAGE_PX);
  }
}

/** Heart rate as a line of medians; it breaks where nothing was written down. */
export function drawHeart(
  ctx: CanvasRenderingContext2D,
  { startS, binS, median }: NonNullable<DeviceView['heart']>,
  { day, top, rowPx, xAt }: RowPlace,
  colours: BodyColours,
): void {
  ctx.strokeStyle = colours.heart;
  ctx.lineWidth = 1.25;
  ctx.beginPath();
  let last = Number.NEGATIVE_INFINITY;
  const first = Math.max(0, Math.ceil((day.midnightS - startS) / binS - 0.5));
  for (let bin = first; bin < median.length; bin++) {
    const timeS = startS + (bin + 0.5) * binS;
    if (timeS >= day.midnightS + day.lengthS) break;
    if (Number.isNaN(median[bin])) continue;
    const x = xAt(timeS);
    const y = top + heartY(median[bin]!, rowPx);
    if (bin - last > BRIDGED_BINS) {
      // why: a value that stands alone must be seen, too
      ctx.moveTo(x - 1, y);
      ctx.lineTo(x + 1, y);
    } else ctx.lineTo(x, y);
    last = bin;
  }
  ctx.stroke();
}

/** px below the top of a row. */
function heartY(bpm: number, rowPx: number): number {
  const { low, high } = HEART_RANGE;
  const share = Math.max(0, Math.min(1, (bpm - low) / (high - low)));
  return HEART_TOP_PX + (1 - share) * (rowPx - HEART_TOP_PX - HEART_FOOT_PX);
}
