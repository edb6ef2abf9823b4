import type { CourseRecord } from '../../clinic/index.ts';
import { saveFile } from '../plots/savePlot.ts';
import type { DaySpan } from './dayWindow.ts';
import type { Speaker } from './describeItem.ts';
import { tickWriter } from './drawAxis.ts';
import { drawSheet } from './drawSheet.ts';
import type { Lane, TimelineModel } from './laneTypes.ts';
import { readPalette } from './timelinePalette.ts';

export interface SavedPicture {
  readonly course: CourseRecord;
  readonly model: TimelineModel;
  readonly lanes: readonly Lane[];
  readonly span: DaySpan;
  readonly speaker: Speaker;
}

/** Saves what is shown as a PNG with title and legend, in light colours: it will be printed or sent. */
export function saveTimeline(picture: SavedPicture): void {
  const canvas = document.createElement('canvas');
  // why: the light colours are those of this class; an element has them only while it is in the page
  canvas.className = 'tl-light';
  canvas.hidden = true;
  document.body.append(canvas);
  drawLightSheet(canvas, picture);
  canvas.remove();
  const name = picture.course.person.body.name.replace(/[^\p{L}\p{N}]+/gu, '-');
  canvas.toBlob((blob) => blob !== null && saveFile(blob, `${name}.timeline.png`), 'image/png');
}

/** Draws the sheet in the colours that hold for the canvas. */
export function drawLightSheet(canvas: HTMLCanvasElement, { course, model, lanes, span, speaker }: SavedPicture): void {
  const { name, synthetic = false } = course.person.body;
  drawSheet(canvas, {
    title: name,
    synthetic,
    model,
    lanes,
    span,
    palette: readPalette(canvas),
    speaker,
    write: tickWriter(speaker),
  });
}
