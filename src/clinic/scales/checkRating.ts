import type { FieldIssue } from '../entries/checkEntry.ts';
import type { RatingBody } from '../entries/ratingEntry.ts';
import { scaleOf } from './scales.ts';
import { totalOf, wrongFields } from './totalOf.ts';

/**
 * What is wrong with a rating beyond its shape: items and levels that are not of the scale, a total that is not theirs
 * or lies outside the scale. A scale that is not in the catalogue is not judged, but has to have a name.
 */
export function checkRating(rating: RatingBody): FieldIssue[] {
  const scale = scaleOf(rating.scaleId, rating.scaleVersion);
  if (scale === undefined) return checkUnknown(rating);
  const items = rating.items ?? {};
  const wrong = wrongFields(scale, items).map(
    ({ field, known, expected }): FieldIssue => ({
      path: `/items/${field}`,
      code: known ? 'not-allowed' : 'unknown-field',
      message: `${field} must be ${expected}; found ${items[field]}`,
    }),
  );
  if (wrong.length > 0) return wrong;
  const { min, max } = scale.range;
  if (rating.total !== undefined && !(rating.total >= min && rating.total <= max))
    return [notAllowed('/total', `${scale.shortName} goes from ${min} to ${max}; found ${rating.total}`)];
  if (scale.total === 'typed-in')
    return rating.total === undefined
      ? [{ path: '/total', code: 'missing', message: `${scale.shortName} is kept as a score: type it in` }]
      : [];
  // why: a score from a letter, whose form nobody has any more
  if (rating.items === undefined && rating.total !== undefined) return [];
  const { total, missing } = totalOf(scale, items);
  if (rating.total !== undefined && total === undefined)
    return [notAllowed('/total', `a total needs every item; ${missing.join(', ')} not rated, so leave the total out`)];
  if (rating.total !== total && total !== undefined)
    return [notAllowed('/total', `the items add up to ${total}; found ${rating.total ?? 'no total'}`)];
  return [];
}

function checkUnknown({ scaleId, scaleVersion, scaleName }: RatingBody): FieldIssue[] {
  if (scaleOf(scaleId) !== undefined)
    return [notAllowed('/scaleVersion', `version ${scaleVersion} of ${scaleId} is not in the catalogue of scales`)];
  return scaleName === undefined
    ? [{ path: '/scaleName', code: 'missing', message: `${scaleId} is not in the catalogue of scales; give its name` }]
    : [];
}

function notAllowed(path: string, message: string): FieldIssue {
  return { path, code: 'not-allowed', message };
}
