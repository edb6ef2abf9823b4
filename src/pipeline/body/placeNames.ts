import type { BodyPlace } from '../../recording/index.ts';

/** What the places of the body are called in a sentence; the page translates them. */
export const PLACE_NAMES: Readonly<Record<BodyPlace, string>> = {
  'left-wrist': 'left wrist',
  'right-wrist': 'right wrist',
  'left-ankle': 'left ankle',
  'right-ankle': 'right ankle',
  'left-thigh': 'left thigh',
  'right-thigh': 'right thigh',
  'left-foot': 'left foot',
  'right-foot': 'right foot',
  'lower-back': 'lower back',
  waist: 'waist',
  chest: 'chest',
  head: 'head',
  'held-in-hand': 'held in the hand',
  unknown: 'place not told',
};
