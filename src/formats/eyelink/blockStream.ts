import type { Issue, Stream } from '../../recording/index.ts';
import { degFromHref, secondsFromTicksInto, TICKS_PER_S } from '../../units/index.ts';
import { makeGazeStream } from '../clock.ts';
import { columnName } from '../columnNames.ts';
import type { BlockLayout } from './blockLayout.ts';
import type { SampleColumns } from './sampleColumns.ts';
import type { PixelFrame } from './screenMessages.ts';

export interface ReadBlock {
  readonly id: string;
  readonly layout: BlockLayout;
  readonly samples: SampleColumns;
  /** Turned into seconds in place. */
  readonly timesMs: Float64Array<ArrayBuffer>;
  readonly zeroMs: number;
  /** Frame that GAZE pixels are counted in; taken as starting at (0, 0) where unknown. */
  readonly frame: PixelFrame | undefined;
}

/** The stream of one block: GAZE as px from the top left corner, HREF as degrees, RAW as camera units, pupil in arbitrary units. */
export function blockStream(block: ReadBlock): { stream: Stream | undefined; issues: readonly Issue[] } {
  const { layout, samples, timesMs, zeroMs } = block;
  const timesS = timesMs;
  secondsFromTicksInto(timesS, timesMs, { ticksPerS: TICKS_PER_S.ms, zeroTicks: zeroMs });
  const columns: Record<string, Float32Array> = {};
  layout.eyes.forEach((eye, e) => {
    const [x, y, pupil] = [samples.takeColumn(3 * e), samples.takeColumn(3 * e + 1), samples.takeColumn(3 * e + 2)];
    const isPupilRecorded = maskUnseen(x, y, pupil);
    if (layout.coordinates === 'HREF') {
      columns[columnName(eye, 'XDeg')] = degFromHref(x);
      columns[columnName(eye, 'YDeg')] = degFromHref(y, -1);
    } else if (layout.coordinates === 'RAW') {
      columns[columnName(eye, 'XCamera')] = x;
      columns[columnName(eye, 'YCamera')] = y;
    } else {
      if (block.frame !== undefined) moveToCorner(x, y, block.frame);
      columns[columnName(eye, 'XPx')] = x;
      columns[columnName(eye, 'YPx')] = y;
    }
    if (isPupilRecorded) columns[columnName(eye, 'PupilArea')] = pupil;
  });
  const options = layout.rateHz === undefined ? {} : { statedRateHz: layout.rateHz };
  return makeGazeStream(block.id, timesS, columns, options);
}

/**
 * In place: a pupil of 0 means that the eye was not seen, so its position is lost too, whatever stands there. Where no
 * pupil was ever larger, pupils were not recorded; positions are then left as they are, and false is returned.
 */
function maskUnseen(x: Float32Array, y: Float32Array, pupil: Float32Array): boolean {
  if (!pupil.some((size) => size > 0)) return !x.some((position) => !Number.isNaN(position));
  for (let i = 0; i < pupil.length; i++) {
    if (pupil[i] !== 0) continue;
    x[i] = Number.NaN;
    y[i] = Number.NaN;
    pupil[i] = Number.NaN;
  }
  return true;
}

/** In place: pixels from the top left corner, y downwards, whatever the frame of the file. */
function moveToCorner(x: Float32Array, y: Float32Array, { left, top, ySense }: PixelFrame): void {
  if (left !== 0) for (let i = 0; i < x.length; i++) x[i] = x[i]! - left;
  if (top !== 0 || ySense !== 1) for (let i = 0; i < y.length; i++) y[i] = (y[i]! - top) * ySense;
}
