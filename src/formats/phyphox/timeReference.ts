import type { ByteSource, WallClock } from '../../recording/index.ts';
import type { ReadOptions } from '../format.ts';
import { isoOfUnix, readWrittenDate } from '../motion/wallClocks.ts';
import { cellTexts, sniffDelimiter } from '../table/splitCells.ts';
import { readLines } from '../text/readLines.ts';

/** A stretch of recording: when it began on the experiment's clock, which stands still in a pause, and on the phone's. */
interface Stretch {
  readonly experimentS: number;
  readonly unixS: number;
}

/** What `meta/time.csv` tells. */
export interface TimeReference {
  readonly stretches: readonly Stretch[];
  readonly startedAt?: string;
  readonly wallClock?: WallClock;
}

/** Reads the table of starts and pauses: event, experiment time, system time (s since 1970), and the same as text with its offset. */
export async function readTimeReference(source: ByteSource, options: ReadOptions): Promise<TimeReference> {
  const rows: string[][] = [];
  await readLines(source, options, (bytes, start, end) => {
    if (rows.length < 10_000) rows.push(cellTexts(bytes, start, end, sniffDelimiter(bytes, start, end)));
  });
  const starts = rows.filter(([event]) => event?.toUpperCase() === 'START');
  const stretches = starts
    .map((row) => ({ experimentS: numberOf(row[1]), unixS: numberOf(row[2]) }))
    .filter(({ experimentS, unixS }) => Number.isFinite(experimentS) && Number.isFinite(unixS));
  const first = stretches[0];
  if (first === undefined) return { stretches };
  // Second 0 of the experiment's clock is the first start; recordings that were cleared begin later.
  const zeroS = first.unixS - first.experimentS;
  const written = readWrittenDate((starts[0]?.[3] ?? '').replace(',', '.'));
  return {
    stretches,
    startedAt: isoOfUnix(zeroS),
    ...(written === undefined || first.experimentS !== 0 ? {} : { wallClock: written.wallClock }),
  };
}

function numberOf(text: string | undefined): number {
  return text === undefined || text.trim() === '' ? Number.NaN : Number(text.replace(',', '.'));
}

/** Puts the pauses back in, in place: the experiment's clock leaves them out, so that two moments minutes apart would be neighbours. */
export function addPauses(timesS: Float64Array, { stretches }: TimeReference): void {
  const first = stretches[0];
  if (first === undefined || stretches.length < 2) return;
  let k = 0;
  for (let i = 0; i < timesS.length; i++) {
    while (k + 1 < stretches.length && timesS[i]! >= stretches[k + 1]!.experimentS) k++;
    const { experimentS, unixS } = stretches[k]!;
    const pausedS = unixS - first.unixS - (experimentS - first.experimentS);
    // Rounding of the system's milliseconds must not turn a clock back.
    if (pausedS > 0) timesS[i] = timesS[i]! + pausedS;
  }
}
