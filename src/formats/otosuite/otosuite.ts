import type { ByteSource, Recording, Stream } from '../../recording/index.ts';
import { FormatError } from '../../recording/index.ts';
import { makeGazeStream } from '../clock.ts';
import { finishRecording } from '../finishRecording.ts';
import type { Format, ReadOptions, ReadResult } from '../format.ts';
import { placeNearest } from '../placeNearest.ts';
import { IssueTally } from '../table/issueTally.ts';
import { readLines } from '../text/readLines.ts';
import { ticksBetween } from '../ticksBetween.ts';
import { type OtosuiteBlock, OtosuiteBlockReader } from './otosuiteBlocks.ts';

/** Constants of the export. */
export const PARAMETERS = {
  /** Ticks of the clock per second: 100 ns each. Source: published readers divide by 10^7. */
  ticksPerS: 1e7,
  /** s put between two blocks whose clocks cannot be ordered. chosen: longer than any gap that detection bridges. */
  restartGapS: 1,
  /** Rows from which position and velocity are told apart. chosen: fewer correlate by chance. */
  minVelocityRows: 30,
} as const;

const MARK = /<TestUID>[^<\r\n]{0,200}<\/TestUID>/i;

/** The raw CSV of Otometrics/Natus ICS OTOsuite: blocks of a video-nystagmography test, each with its columns and clock. */
export const otosuite: Format = {
  id: 'otosuite',
  title: 'ICS OTOsuite raw data (video nystagmography)',
  extensions: ['.csv', '.txt'],
  page: 'docs/formats/otosuite.md',
  recognises: (head) => {
    const text = new TextDecoder('utf-8').decode(head);
    return MARK.test(text) && !text.trimStart().startsWith('<?xml');
  },
  parse: parseOtosuite,
};

async function parseOtosuite(source: ByteSource, options: ReadOptions): Promise<ReadResult> {
  const tally = new IssueTally();
  const reader = new OtosuiteBlockReader();
  const end = await readLines(source, options, (bytes, start, stop, line, isCut) =>
    reader.pushLine(bytes, start, stop, line, isCut),
  );
  if (end.lineCount === 0) throw new FormatError('FILE_EMPTY');
  if (end.damaged) tally.add('FILE_CUT_SHORT', { what: 'its compressed data' });
  const blocks = reader.finish();
  const clock = new SessionClock(blocks, tally);
  const streams: Stream[] = [];
  for (const [k, block] of blocks.entries()) {
    tally.addAll(block.table.issues);
    const torsion = blocks[k + 1]?.kind === 'torsion' ? blocks[k + 1] : undefined;
    if (block.kind !== 'position') leaveOut(block, blocks[k - 1], tally);
    else if (block.table.rowCount === 0) tally.add('BLOCK_EMPTY', {}, { where: { line: block.line } });
    else if (holdsVelocity(block)) leaveOut({ ...block, kind: 'velocity' }, undefined, tally);
    else streams.push(...streamOf(block, torsion, { id: `gaze-${streams.length + 1}`, clock }, tally));
  }
  if (streams.length > 0) tally.add('EXPORT_MAY_BE_SMOOTHED', { software: 'OTOsuite' });
  const recording: Recording = {
    format: 'otosuite',
    name: source.name,
    device: 'ICS (OTOsuite)',
    streams,
    events: [],
    facts: { blocks: blocks.length, positionBlocks: streams.length },
  };
  return finishRecording(recording, options, tally);
}

function streamOf(
  block: OtosuiteBlock,
  torsion: OtosuiteBlock | undefined,
  place: { id: string; clock: SessionClock },
  tally: IssueTally,
): Stream[] {
  const timesS = place.clock.timesS(block);
  const columns: Record<string, Float32Array> = {};
  for (const eye of ['right', 'left'] as const) {
    for (const name of [`${eye}XDeg`, `${eye}YDeg`, `${eye}TorsionDeg`])
      if (block.table.has(name)) columns[name] = block.table.numbers(name) as Float32Array;
    loseUntracked(columns, block, eye);
  }
  if (torsion !== undefined) addTorsion(columns, timesS, torsion, place.clock, tally);
  const { stream, issues } = makeGazeStream(place.id, timesS, columns);
  tally.addAll(issues);
  return stream === undefined ? [] : [stream];
}

/** A pupil at pixel (0, 0) is no pupil: the corner of the camera's picture. */
function loseUntracked(columns: Record<string, Float32Array>, block: OtosuiteBlock, eye: 'left' | 'right'): void {
  if (!block.table.has(`${eye}XPixel`) || !block.table.has(`${eye}YPixel`)) return;
  const xPixel = block.table.numbers(`${eye}XPixel`);
  const yPixel = block.table.numbers(`${eye}YPixel`);
  for (const name of [`${eye}XDeg`, `${eye}YDeg`]) {
    const column = columns[name];
    if (column === undefined) continue;
    for (let i = 0; i < column.length; i++) if (xPixel[i] === 0 && yPixel[i] === 0) column[i] = Number.NaN;
  }
}

function addTorsion(
  columns: Record<string, Float32Array>,
  timesS: Float64Array,
  torsion: OtosuiteBlock,
  clock: SessionClock,
  tally: IssueTally,
): void {
  const torsionS = clock.timesS(torsion);
  for (const name of ['rightTorsionDeg', 'leftTorsionDeg']) {
    if (!torsion.table.has(name)) continue;
    const { placed, isSameClock } = placeNearest(timesS, torsionS, torsion.table.numbers(name));
    columns[name] = placed;
    if (!isSameClock)
      tally.add('CLOCKS_DIFFER', {
        what: 'Torsion',
        done: 'each value was put at the nearest sample within half an interval, without interpolation',
      });
  }
}

function leaveOut(block: OtosuiteBlock, before: OtosuiteBlock | undefined, tally: IssueTally): void {
  if (block.kind === 'torsion' && before?.kind === 'position') return;
  const what = {
    torsion: 'torsion without its position block',
    headImpulse: 'head-impulse velocities',
    velocity: 'eye velocity',
    unknown: `${block.columnCount} columns that are not known`,
    position: '',
  }[block.kind];
  tally.add('BLOCK_NOT_GAZE', { what }, { where: { line: block.line }, group: what });
}

/**
 * Rotation tests write eye velocity in the columns of position, without a header to tell. The camera pixels tell:
 * position follows them, velocity follows their change.
 */
function holdsVelocity({ table }: OtosuiteBlock): boolean {
  if (!table.has('rightXPixel') || !table.has('rightXDeg') || table.rowCount < PARAMETERS.minVelocityRows) return false;
  const pixel = Float64Array.from(table.numbers('rightXPixel'), (p) => (p === 0 ? Number.NaN : p));
  const value = table.numbers('rightXDeg');
  const change = Float64Array.from(pixel, (p, i) => (i === 0 ? Number.NaN : p - pixel[i - 1]!));
  return Math.abs(correlation(value, change)) > Math.abs(correlation(value, pixel));
}

/** Pearson's correlation over the pairs that are both there; 0 where one does not vary. */
function correlation(a: ArrayLike<number>, b: ArrayLike<number>): number {
  let n = 0;
  let meanA = 0;
  let meanB = 0;
  let sumAA = 0;
  let sumBB = 0;
  let sumAB = 0;
  for (let i = 0; i < a.length; i++) {
    const x = a[i]!;
    const y = b[i]!;
    if (Number.isNaN(x) || Number.isNaN(y)) continue;
    n++;
    const dx = x - meanA;
    const dy = y - meanB;
    meanA += dx / n;
    meanB += dy / n;
    sumAA += dx * (x - meanA);
    sumBB += dy * (y - meanB);
    sumAB += dx * (y - meanB);
  }
  return sumAA > 0 && sumBB > 0 ? sumAB / Math.sqrt(sumAA * sumBB) : 0;
}

/** Times of all blocks on one clock whose zero is the first position block. */
class SessionClock {
  readonly #startsS = new Map<OtosuiteBlock, number>();

  constructor(blocks: readonly OtosuiteBlock[], tally: IssueTally) {
    const timed = blocks.filter((block) => block.table.has('time') && block.table.rowCount > 0);
    const first = timed.find((block) => block.kind === 'position') ?? timed[0];
    if (first === undefined) return;
    const zero = first.table.times('time').origin;
    let endS = Number.NEGATIVE_INFINITY;
    let shiftS = 0;
    for (const block of timed) {
      const { origin, values } = block.table.times('time');
      let startS = ticksBetween(origin, zero) / PARAMETERS.ticksPerS + shiftS;
      if (block.kind === 'position') {
        if (startS < endS) {
          shiftS += endS + PARAMETERS.restartGapS - startS;
          startS = endS + PARAMETERS.restartGapS;
          tally.add('CLOCK_RESTARTS', { what: 'a later block' }, { where: { line: block.line } });
        }
        endS = startS + Math.max(0, values[values.length - 1]!) / PARAMETERS.ticksPerS;
      }
      this.#startsS.set(block, startS);
    }
  }

  timesS(block: OtosuiteBlock): Float64Array<ArrayBuffer> {
    const startS = this.#startsS.get(block) ?? 0;
    return Float64Array.from(block.table.times('time').values, (ticks) => startS + ticks / PARAMETERS.ticksPerS);
  }
}
