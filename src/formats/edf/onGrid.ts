import type { Stream } from '../../recording/index.ts';

export const PARAMETERS = {
  /** s. A longer pause begins a new piece; a shorter one is filled with loss. chosen: ten records, so that files stay small and pieces never overlap. */
  maxFilledGapS: 10,
} as const;

/** Columns on a regular grid: sample `i` is at `startS + i / rateHz`; NaN where there was no sample. */
export interface GridPiece {
  readonly startS: number;
  readonly length: number;
  readonly columns: Readonly<Record<string, Float32Array>>;
}

/**
 * The samples of streams of one rate on regular grids, each at its nearest place, none interpolated. Samples that fall on
 * a place already taken (a clock faster than its rate) are left out.
 * @param names columns to take; a stream without one has loss there
 */
export function onGrid(streams: readonly Stream[], names: readonly string[], rateHz: number): GridPiece[] {
  const starts: number[] = [];
  const lengths: number[] = [];
  forEachPlace(streams, rateHz, ({ piece, startS, place }) => {
    starts[piece] = startS;
    lengths[piece] = place + 1;
  });
  const pieces = starts.map((startS, piece) => ({
    startS,
    length: lengths[piece]!,
    columns: Object.fromEntries(names.map((name) => [name, new Float32Array(lengths[piece]!).fill(Number.NaN)])),
  }));
  forEachPlace(streams, rateHz, ({ piece, place, stream, index }) => {
    for (const name of names) pieces[piece]!.columns[name]![place] = stream.columns[name]?.[index] ?? Number.NaN;
  });
  return pieces;
}

/** Where a sample goes. One object is used again for all samples. */
interface Place {
  piece: number;
  startS: number;
  place: number;
  stream: Stream;
  index: number;
}

function forEachPlace(streams: readonly Stream[], rateHz: number, visit: (at: Place) => void): void {
  if (streams[0] === undefined) return;
  const at: Place = { piece: -1, startS: 0, place: -1, stream: streams[0], index: 0 };
  for (const stream of streams) {
    at.stream = stream;
    for (let index = 0; index < stream.length; index++) {
      const timeS = stream.timesS === undefined ? stream.startS + index / stream.rateHz : stream.timesS[index]!;
      if (at.piece === -1 || timeS - (at.startS + at.place / rateHz) > PARAMETERS.maxFilledGapS) {
        at.piece++;
        at.startS = timeS;
        at.place = -1;
      }
      const place = Math.round((timeS - at.startS) * rateHz);
      if (place <= at.place) continue;
      at.place = place;
      at.index = index;
      visit(at);
    }
  }
}
