import { dayOfNumber } from '../../clinic/index.ts';
import { chartWords } from './chartWords.ts';
import type { DaySpan } from './dayWindow.ts';
import { laneTitle, type Speaker } from './describeItem.ts';
import { AXIS_PX, drawAxis, type TickWriter } from './drawAxis.ts';
import { CHART_FONT, CHART_FONT_BOLD, fittingText, textWidth } from './drawFrame.ts';
import type { Pen } from './drawShape.ts';
import { drawTimeline } from './drawTimeline.ts';
import { laneLayout } from './laneLayout.ts';
import type { Lane, TimelineModel } from './laneTypes.ts';
import { LEGEND_SAMPLES, SAMPLE_PX } from './legendSamples.ts';
import type { TimelinePalette } from './timelinePalette.ts';

/** All that a picture of its own needs: no page stands around it. */
export interface Sheet {
  readonly title: string;
  readonly synthetic: boolean;
  readonly model: TimelineModel;
  readonly lanes: readonly Lane[];
  readonly span: DaySpan;
  readonly palette: TimelinePalette;
  readonly speaker: Speaker;
  readonly write: TickWriter;
}

const WIDTH_PX = 1400;
const GUTTER_PX = 190;
const TITLE_PX = 52;
const MARGIN_PX = 20;

/** Draws title, calendar, lanes with their names, legend and footer. Makes the canvas as large as they need. */
export function drawSheet(canvas: HTMLCanvasElement, sheet: Sheet, scale = 2): void {
  const layout = laneLayout(sheet.lanes);
  const plotPx = WIDTH_PX - GUTTER_PX - MARGIN_PX;
  const pen = canvas.getContext('2d')!;
  const legend = legendRows(pen, sheet);
  const lanesTop = TITLE_PX + AXIS_PX;
  const legendTop = lanesTop + layout.heightPx + 14;
  const heightPx = legendTop + legend.length * 20 + 34;
  canvas.width = WIDTH_PX * scale;
  canvas.height = Math.round(heightPx * scale);
  pen.setTransform(scale, 0, 0, scale, 0, 0);
  pen.fillStyle = sheet.palette.surface;
  pen.fillRect(0, 0, WIDTH_PX, heightPx);
  drawTitle(pen, sheet);

  inBox(pen, GUTTER_PX, TITLE_PX, plotPx, AXIS_PX, () =>
    drawAxis(pen, {
      span: sheet.span,
      widthPx: plotPx,
      palette: sheet.palette,
      write: sheet.write,
      todayDay: sheet.model.todayDay,
      birthDay: sheet.model.birthDay,
    }),
  );
  inBox(pen, GUTTER_PX, lanesTop, plotPx, layout.heightPx, () =>
    drawTimeline(pen, {
      model: sheet.model,
      layout,
      span: sheet.span,
      widthPx: plotPx,
      palette: sheet.palette,
      words: chartWords(sheet.speaker),
    }),
  );
  for (const { lane, topPx, heightPx: lanePx } of layout.placed) {
    const { text, detail } = laneTitle(sheet.speaker, lane);
    pen.fillStyle = sheet.palette.group[lane.group];
    pen.fillRect(MARGIN_PX - 8, lanesTop + topPx + 1, 3, lanePx - 2);
    pen.textAlign = 'left';
    pen.textBaseline = 'middle';
    pen.font = CHART_FONT_BOLD;
    pen.fillStyle = sheet.palette.ink;
    const room = GUTTER_PX - MARGIN_PX - 10;
    const nameY = lanesTop + topPx + lanePx / 2 - (detail === undefined ? 0 : 7);
    pen.fillText(fittingText(pen, text, room, CHART_FONT_BOLD), MARGIN_PX, nameY);
    if (detail === undefined) continue;
    pen.font = CHART_FONT;
    pen.fillStyle = sheet.palette.muted;
    pen.fillText(detail, MARGIN_PX, lanesTop + topPx + lanePx / 2 + 7);
  }
  legend.forEach((row, i) => {
    for (const { x, sample, text } of row) {
      inBox(pen, x, legendTop + i * 20, SAMPLE_PX.width, SAMPLE_PX.height, () => sample.draw(pen, sheet.palette));
      pen.font = CHART_FONT;
      pen.fillStyle = sheet.palette.ink;
      pen.textAlign = 'left';
      pen.textBaseline = 'middle';
      pen.fillText(text, x + SAMPLE_PX.width + 6, legendTop + i * 20 + 8);
    }
  });
  pen.font = CHART_FONT;
  pen.fillStyle = sheet.palette.muted;
  pen.fillText(sheet.speaker.say('picture.footer', { span: spanWords(sheet) }), MARGIN_PX, heightPx - 16);
}

function drawTitle(pen: Pen, sheet: Sheet): void {
  pen.textAlign = 'left';
  pen.textBaseline = 'middle';
  pen.font = `650 19px ${CHART_FONT.slice(5)}`;
  pen.fillStyle = sheet.palette.ink;
  const name = sheet.synthetic ? `${sheet.title} (${sheet.speaker.say('picture.synthetic')})` : sheet.title;
  pen.fillText(name, MARGIN_PX, 24);
  pen.textAlign = 'right';
  pen.font = `13px ${CHART_FONT.slice(5)}`;
  pen.fillStyle = sheet.palette.muted;
  pen.fillText(spanWords(sheet), WIDTH_PX - MARGIN_PX, 24);
}

function spanWords({ span, speaker }: Sheet): string {
  return speaker.say('shown', {
    from: speaker.date(dayOfNumber(Math.floor(span.startDay))),
    to: speaker.date(dayOfNumber(Math.ceil(span.endDay) - 1)),
  });
}

function legendRows(pen: Pen, { lanes, speaker }: Sheet) {
  const rows: { x: number; sample: (typeof LEGEND_SAMPLES)[number]; text: string }[][] = [[]];
  let x = MARGIN_PX;
  for (const sample of LEGEND_SAMPLES) {
    if (!lanes.some(({ group }) => sample.groups.includes(group))) continue;
    const text = speaker.say(sample.key);
    const width = SAMPLE_PX.width + textWidth(pen, text) + 26;
    if (x + width > WIDTH_PX - MARGIN_PX) {
      rows.push([]);
      x = MARGIN_PX;
    }
    rows.at(-1)!.push({ x, sample, text });
    x += width;
  }
  return rows;
}

function inBox(pen: Pen, x: number, y: number, width: number, height: number, draw: () => void): void {
  pen.save();
  pen.translate(x, y);
  pen.beginPath();
  pen.rect(0, 0, width, height);
  pen.clip();
  draw();
  pen.restore();
}
