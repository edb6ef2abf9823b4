import { labelsOfStreams, timeOfSampleS } from '../labels.ts';
import type { AnalysisReport } from '../types.ts';

const ROWS_A_PIECE = 20_000;

/**
 * Labels as tab-separated text, `t_s` and `label`, one row per sample of the file, in pieces of bounded size.
 * Codes: 0 none, 1 fixation, 2 saccade, 3 post-saccadic oscillation, 4 pursuit, 5 blink, 6 undefined.
 */
export function* renderLabelsTsv(report: AnalysisReport): Iterable<string> {
  yield 't_s\tlabel\n';
  for (const { stream, labels } of labelsOfStreams(report)) {
    for (let start = 0; start < labels.length; start += ROWS_A_PIECE) {
      const end = Math.min(start + ROWS_A_PIECE, labels.length);
      let piece = '';
      for (let i = start; i < end; i++) piece += `${timeOfSampleS(stream, i).toFixed(6)}\t${labels[i]}\n`;
      yield piece;
    }
  }
}
