import { BODY_PLACES, type BodyPlace } from '../../recording/index.ts';

const SIDED: readonly (readonly [part: string, pattern: RegExp])[] = [
  ['wrist', /wrist/],
  ['ankle', /ankle/],
  ['thigh', /thigh/],
  ['foot', /foot|feet/],
];
const MIDDLE: readonly (readonly [place: BodyPlace, pattern: RegExp])[] = [
  ['lower-back', /lower_?back|lumbar|sacrum/],
  ['waist', /waist|hip|belt/],
  ['chest', /chest|sternum/],
  ['head', /^(fore_?)?head$/],
  ['held-in-hand', /held_?in_?hand/],
];

/** Place of the body that a tracked point is named after (`LeftFoot`, `wrist_r`, `lower back`), else unknown. */
export function placeOfPoint(point: string): BodyPlace {
  const exact = BODY_PLACES.find((place) => place === point);
  if (exact !== undefined) return exact;
  const words = point
    .replace(/([a-z])([A-Z])/g, '$1_$2')
    .toLowerCase()
    .replace(/[^a-z]+/g, '_');
  const side = /(^|_)(left|l)(_|$)/.test(words) ? 'left' : /(^|_)(right|r)(_|$)/.test(words) ? 'right' : undefined;
  const part = SIDED.find(([, pattern]) => pattern.test(words))?.[0];
  if (part !== undefined) return side === undefined ? 'unknown' : (`${side}-${part}` as BodyPlace);
  return MIDDLE.find(([, pattern]) => pattern.test(words.replace(/^_|_$/g, '')))?.[0] ?? 'unknown';
}
