import type { ScreenGeometry } from '../../recording/index.ts';
import type { IssueTally } from '../table/issueTally.ts';
import { type Json, numberOf, objectOf, pairOf } from './sidecar.ts';

/** Bounds of what is believed. */
export const PARAMETERS = {
  /** m. BIDS wants metres, but its own examples have 60 (centimetres). chosen: no one looks at a screen from 10 m. */
  maxDistanceM: 10,
  /** m. chosen: a projection wall. */
  maxSizeM: 10,
} as const;

/**
 * The screen as `StimulusPresentation` of an events description tells it. Numbers that cannot be metres are left out and
 * said, never divided by 100. A resolution of 1919 × 1079, the last pixel's number instead of their count, becomes 1920 × 1080.
 */
export function stimulusGeometry(events: Json | undefined, tally: IssueTally): Partial<ScreenGeometry> {
  const stimulus = objectOf(events, 'StimulusPresentation');
  const distanceM = numberOf(stimulus, 'ScreenDistance');
  const size = pairOf(stimulus, 'ScreenSize');
  const resolution = pairOf(stimulus, 'ScreenResolution');
  return {
    ...(resolution === undefined ? {} : pixelCounts(resolution, tally)),
    ...(size === undefined || !isBelieved('a screen size', Math.max(...size), PARAMETERS.maxSizeM, tally)
      ? {}
      : { widthM: size[0], heightM: size[1] }),
    ...(distanceM === undefined || !isBelieved('a viewing distance', distanceM, PARAMETERS.maxDistanceM, tally)
      ? {}
      : { distanceM }),
  };
}

function isBelieved(what: string, valueM: number, maxM: number, tally: IssueTally): boolean {
  if (valueM > 0 && valueM <= maxM) return true;
  tally.add('GEOMETRY_ODD', { found: `${what} of ${valueM} m`, used: 'nothing' }, { group: what });
  return false;
}

function pixelCounts([width, height]: readonly [number, number], tally: IssueTally): Partial<ScreenGeometry> {
  if (width % 2 === 0 || height % 2 === 0) return { widthPx: width, heightPx: height };
  const used = `${width + 1} × ${height + 1} px`;
  tally.add('GEOMETRY_ODD', { found: `${width} × ${height} px`, used }, { group: 'px' });
  return { widthPx: width + 1, heightPx: height + 1 };
}
