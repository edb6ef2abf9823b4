import { describe, expect, test } from 'vitest';
import { checkEntry } from '../entries/checkEntry.ts';
import type { RatingBody } from '../entries/ratingEntry.ts';
import { checkRating } from './checkRating.ts';

const rating = (more: Partial<RatingBody>): RatingBody => ({
  scaleId: 'oms-severity-5',
  scaleVersion: '1',
  day: '2024-06-01',
  raterRole: 'clinician',
  source: 'live',
  blinded: false,
  currentInfection: 'no',
  ...more,
});
const items = { stance: 2, gait: 1, 'arm-hand': 0, opsoclonus: 3, mood: 1 };
const found = (more: Partial<RatingBody>) => checkRating(rating(more)).map(({ path, code }) => `${path} ${code}`);

describe('checkRating', () => {
  test('items with their sum are right; so is an unfinished form without a total', () => {
    expect(found({ items, total: 7 })).toEqual([]);
    expect(found({ items: { stance: 2 } })).toEqual([]);
    expect(checkEntry('rating', rating({ items, total: 7 }))).toEqual([]);
  });

  test('a total that is not the sum, one of an unfinished form, and none of a finished one', () => {
    expect(found({ items, total: 8 })).toEqual(['/total not-allowed']);
    expect(found({ items: { stance: 2 }, total: 2 })).toEqual(['/total not-allowed']);
    expect(found({ items })).toEqual(['/total not-allowed']);
    expect(checkRating(rating({ items, total: 8 }))[0]!.message).toBe('the items add up to 7; found 8');
  });

  test('a bare score of a scale with items, as an old letter gives it, is kept', () => {
    expect(found({ total: 7 })).toEqual([]);
    expect(found({ total: 16 })).toEqual(['/total not-allowed']);
  });

  test('a level and an item that the scale does not have', () => {
    expect(found({ items: { ...items, gait: 4 } })).toEqual(['/items/gait not-allowed']);
    expect(found({ items: { ...items, speech: 1 } })).toEqual(['/items/speech unknown-field']);
  });

  test('a score that is typed in needs a number within the range', () => {
    expect(found({ scaleId: 'wisc', total: 93 })).toEqual([]);
    expect(found({ scaleId: 'wisc' })).toEqual(['/total missing']);
    expect(found({ scaleId: 'wisc', total: 300 })).toEqual(['/total not-allowed']);
    expect(found({ scaleId: 'wisc', total: 93, items: { iq: 93 } })).toEqual(['/items/iq unknown-field']);
  });

  test('a scale of somebody’s own needs a name; an unknown version of a known scale is refused', () => {
    expect(found({ scaleId: 'our-own', scaleName: 'Our own list', total: 3 })).toEqual([]);
    expect(found({ scaleId: 'our-own', total: 3 })).toEqual(['/scaleName missing']);
    expect(found({ scaleVersion: '99', items, total: 7 })).toEqual(['/scaleVersion not-allowed']);
  });
});
