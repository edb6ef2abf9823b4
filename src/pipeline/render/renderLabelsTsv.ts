import { timeOfSampleS } from '../../recording/index.ts';
import { renderEventsTsv } from '../body/renderEventsTsv.ts';
import { labelsOfStreams } from '../labels.ts';
import type { AnalysisReport, EyeReport } from '../types.ts';

const ROWS_A_PIECE = 20_000;

/** What was found as tab-separated text: one label per sample of the eyes, one row per event of the body. */
export function renderFoundTsv(report: AnalysisReport): Iterable<string> {
  return report.kind === 'eyes' ? renderLabelsTsv(report) : renderEventsTsv(report);
}

/**
 * Labels as tab-separated text, `t_s` and `label`, one row per sample of the file, in pieces of bounded size.
 * Codes: 0 none, 1 fixation, 2 saccade, 3 post-saccadic oscillation, 4 pursuit, 5 blink, 6 undefined.
 */
export function* renderLabelsTsv(report: EyeReport): Iterable<string> {
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
