import type { ScreenGeometry } from '../../recording/index.ts';
import { type LengthUnit, METRES_PER_UNIT, metresFromLength, screenSidesFromDiagonal } from '../../units/index.ts';

export interface GeometryDraft {
  readonly widthPx: number | undefined;
  readonly heightPx: number | undefined;
  /** Sides, or only the diagonal where the sides are not known. */
  readonly sizeKind: 'sides' | 'diagonal';
  readonly width: number | undefined;
  readonly height: number | undefined;
  readonly diagonal: number | undefined;
  readonly sizeUnit: LengthUnit;
  readonly distance: number | undefined;
  readonly distanceUnit: LengthUnit;
}

/** A draft that begins with what the file says. */
export function draftFrom(known: Partial<ScreenGeometry>): GeometryDraft {
  const cm = (lengthM: number | undefined): number | undefined =>
    lengthM === undefined ? undefined : Math.round((lengthM / METRES_PER_UNIT.cm) * 100) / 100;
  return {
    widthPx: known.widthPx,
    heightPx: known.heightPx,
    sizeKind: 'sides',
    width: cm(known.widthM),
    height: cm(known.heightM),
    diagonal: undefined,
    sizeUnit: 'cm',
    distance: cm(known.distanceM),
    distanceUnit: 'cm',
  };
}

/** The geometry that a draft means, in metres; undefined while something needed is missing or not positive. */
export function geometryFrom(draft: GeometryDraft, needsPixels: boolean): Partial<ScreenGeometry> | undefined {
  const positive = (value: number | undefined): value is number => value !== undefined && value > 0;
  const { widthPx, heightPx, width, height, diagonal, distance, sizeUnit, distanceUnit } = draft;
  const pixels = positive(widthPx) && positive(heightPx) ? { widthPx, heightPx } : undefined;
  if (!positive(distance) || (needsPixels && pixels === undefined)) return undefined;
  let sides: { widthM: number; heightM: number };
  if (draft.sizeKind === 'diagonal') {
    if (!positive(diagonal) || pixels === undefined) return undefined;
    sides = screenSidesFromDiagonal(metresFromLength(diagonal, sizeUnit), pixels.widthPx, pixels.heightPx);
  } else {
    if (!positive(width) || !positive(height)) return undefined;
    sides = { widthM: metresFromLength(width, sizeUnit), heightM: metresFromLength(height, sizeUnit) };
  }
  return { ...pixels, ...sides, distanceM: metresFromLength(distance, distanceUnit) };
}
