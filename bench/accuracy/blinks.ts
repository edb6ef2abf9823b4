import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { detectBlinks, type GazeSignal, LABEL } from '../../src/eyes/index.ts';
import { median } from '../../src/signal/index.ts';
import { labelledDataFolder, readLabelledFile, readLund2013 } from './labelledFiles.ts';
import { intervalsOfLabel } from './score.ts';

/** Our blinks against stretches that one person marked as blink or noise. */
export interface BlinkRow {
  readonly data: string;
  readonly coder: string;
  readonly marked: number;
  /** Marked stretches that one of our blinks touches. */
  readonly found: number;
  /** Our blinks that touch none. */
  readonly unmarked: number;
  /** Median of ours minus theirs, ms, where exactly one of ours meets one of theirs. */
  readonly startMs: number;
  readonly endMs: number;
}

interface Marked {
  readonly signal: GazeSignal;
  readonly labels: ArrayLike<number>;
}

export function blinkRows(folder: string): BlinkRow[] {
  const lund = readLund2013(folder);
  const signalOf = ({ x_deg, y_deg }: Readonly<Record<string, Float64Array>>, rateHz: number): GazeSignal => ({
    startS: 0,
    rateHz,
    unit: 'deg',
    x: x_deg!,
    y: y_deg!.map((down) => -down),
  });
  const look = ['S1', 'S2', 'S4'].map((name) => {
    const { columns } = readLabelledFile(join(folder, 'eyes', 'lookAtPoint_EL', `${name}.tsv`));
    return { signal: signalOf(columns, 1000), labels: columns.label_RZ! };
  });
  const ofCoder = (coder: string): Marked[] =>
    lund.map(({ file, rateHz }) => ({
      signal: signalOf(file.columns, rateHz),
      labels: file.columns[`label_${coder}`]!,
    }));
  return [
    rowOf('Lund2013', 'MN', ofCoder('MN')),
    rowOf('Lund2013', 'RA', ofCoder('RA')),
    rowOf('lookAtPoint_EL', 'RZ', look),
  ];
}

function rowOf(data: string, coder: string, files: readonly Marked[]): BlinkRow {
  const counts = { marked: 0, found: 0, unmarked: 0 };
  const starts: number[] = [];
  const ends: number[] = [];
  for (const { signal, labels } of files) {
    const marked = intervalsOfLabel(labels, LABEL.blink);
    const ours = detectBlinks(signal);
    const touches = (theirs: { start: number; end: number }) => (blink: { startIndex: number; endIndex: number }) =>
      blink.startIndex < theirs.end && theirs.start < blink.endIndex;
    for (const theirs of marked) {
      const met = ours.filter(touches(theirs));
      counts.marked++;
      if (met.length > 0) counts.found++;
      if (met.length !== 1 || marked.filter((other) => touches(other)(met[0]!)).length !== 1) continue;
      starts.push((1000 * (met[0]!.startIndex - theirs.start)) / signal.rateHz);
      ends.push((1000 * (met[0]!.endIndex - theirs.end)) / signal.rateHz);
    }
    counts.unmarked += ours.filter((blink) => !marked.some((theirs) => touches(theirs)(blink))).length;
  }
  return { data, coder, ...counts, startMs: median(starts), endMs: median(ends) };
}

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const folder = labelledDataFolder();
  if (folder === undefined) console.log('skipped: the labelled recordings are not beside the clone (KINSBOURNE_DATA)');
  else {
    console.log('data | coder | marked | found | ours unmarked | start, ours minus theirs | end');
    for (const row of blinkRows(folder)) {
      const { data, coder, marked, found, unmarked, startMs, endMs } = row;
      console.log(
        [data, coder, marked, found, unmarked, `${startMs.toFixed(0)} ms`, `${endMs.toFixed(0)} ms`].join(' | '),
      );
    }
  }
}
