import { LABEL } from '../eyes/index.ts';
import type { Stream } from '../recording/index.ts';
import type { EyeReport } from './types.ts';

export interface StreamLabels {
  readonly stream: Stream;
  /** One code of `LABEL` per sample of the stream, in its own order. */
  readonly labels: Uint8Array;
}

/**
 * The labels of a report, laid back onto the samples as they stand in the file. Samples that no grid sample came from
 * (two samples closer than half an interval) get the label of the nearest earlier one; streams that were not analysed
 * stay `none`.
 */
export function labelsOfStreams(report: EyeReport): StreamLabels[] {
  return report.recording.streams.map((stream) => {
    const labels = new Uint8Array(stream.length);
    const known = new Uint8Array(stream.length);
    for (const segment of report.segments) {
      if (segment.streamId !== stream.id) continue;
      const found = segment.detection.labels;
      const source = segment.sourceIndex;
      const offset = source === undefined ? Math.round((segment.signal.startS - stream.startS) * stream.rateHz) : 0;
      for (let i = 0; i < found.length; i++) {
        const at = source === undefined ? offset + i : source[i]!;
        if (at >= 0 && at < labels.length) {
          labels[at] = found[i]!;
          known[at] = 1;
        }
      }
      if (segment.heldCount !== undefined) spreadOverHeld(labels, known, segment.heldCount);
    }
    for (let i = 1; i < labels.length; i++) {
      if (known[i] === 0 && known[i - 1] === 1 && isSquashed(stream, i)) {
        labels[i] = labels[i - 1]!;
        known[i] = 1;
      }
    }
    return { stream, labels };
  });
}

/** Gives the repeats of a value that was written several times its label. */
function spreadOverHeld(labels: Uint8Array, known: Uint8Array, heldCount: number): void {
  let left = 0;
  for (let i = 0; i < labels.length; i++) {
    if (known[i] === 1) left = heldCount - 1;
    else if (left-- > 0) {
      labels[i] = labels[i - 1]!;
      known[i] = 2;
    }
  }
}

function isSquashed(stream: Stream, index: number): boolean {
  if (stream.timesS === undefined) return false;
  return stream.timesS[index]! - stream.timesS[index - 1]! < 1 / stream.rateHz;
}

/** Names of the label codes, for tables. */
export const LABEL_NAMES: readonly string[] = (() => {
  const names: string[] = [];
  for (const [name, code] of Object.entries(LABEL)) names[code] = name;
  return names;
})();
