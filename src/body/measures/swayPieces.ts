import { LARGEST_TILT_DEG, LEAST_PIECE_S, PIECE_S } from '../sway/swayFacts.ts';
import { SWAY_PARAMETERS } from '../sway/swayOf.ts';
import { TILT_PARAMETERS } from '../sway/tiltOf.ts';

/** Parameters that the measures of sway share. */
export const SWAY_PIECES = {
  pieceS: {
    value: PIECE_S,
    unit: 's',
    source: 'chosen: as long as is asked for',
    meaning: 'piece that is measured at once',
  },
  leastPieceS: { value: LEAST_PIECE_S, unit: 's', source: 'chosen: two thirds of a piece', meaning: 'least piece' },
  tiltHz: {
    value: TILT_PARAMETERS.tiltHz,
    unit: 'Hz',
    source: 'chosen: trunks sway below it',
    meaning: 'faster acceleration is movement, not tilt',
  },
  pathHz: {
    value: SWAY_PARAMETERS.pathHz,
    unit: 'Hz',
    source: 'chosen: above it the path is that of the noise',
    meaning: 'low-pass before the length of the path',
  },
  largestTiltDeg: {
    value: LARGEST_TILT_DEG,
    unit: 'deg',
    source: 'chosen',
    meaning: 'tilt from which a piece was no standing or sitting still',
  },
} as const;
