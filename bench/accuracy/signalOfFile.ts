import type { GazeSignal } from '../../src/eyes/index.ts';
import type { LabelledFile } from './labelledFiles.ts';

/** The degrees of a labelled file on its regular grid; y as the file has it (Lund2013: down is positive, which no score depends on). */
export function signalOfFile({ columns }: LabelledFile, rateHz: number): GazeSignal {
  return { startS: 0, rateHz, unit: 'deg', x: columns.x_deg!, y: columns.y_deg! };
}
