/** Metres per unit of length that people measure a screen or a distance in. */
export const METRES_PER_UNIT = { mm: 0.001, cm: 0.01, m: 1, in: 0.0254, ft: 0.3048 } as const;

export type LengthUnit = keyof typeof METRES_PER_UNIT;

/** A length in metres: 24 in is 0.6096 m. */
export function metresFromLength(length: number, unit: LengthUnit): number {
  return length * METRES_PER_UNIT[unit];
}

/** Sides in metres of a screen of `diagonalM` whose sides are in the ratio `widthPx : heightPx` (square pixels). */
export function screenSidesFromDiagonal(
  diagonalM: number,
  widthPx: number,
  heightPx: number,
): { widthM: number; heightM: number } {
  if (!(widthPx > 0 && heightPx > 0)) throw new RangeError(`sides must be > 0 px, got ${widthPx} and ${heightPx}`);
  const diagonalPx = Math.sqrt(widthPx * widthPx + heightPx * heightPx);
  return { widthM: (diagonalM * widthPx) / diagonalPx, heightM: (diagonalM * heightPx) / diagonalPx };
}
