import type { RatingBody } from '../entries/ratingEntry.ts';
import { type Text4, text4 } from '../text.ts';
import type { ScaleDefinition } from './types.ts';

/** How far a later score is from an earlier one, or why they are not set side by side. */
export type ScoreComparison =
  | { readonly change: number; readonly direction: 'better' | 'worse' | 'same' }
  | { readonly refused: 'other-scale' | 'other-version' | 'no-total'; readonly why: Text4 };

type Scored = Pick<RatingBody, 'scaleId' | 'scaleVersion' | 'total'>;

/** The later score less the earlier one. Two versions of a scale are never compared, nor two scales, nor a part of one. */
export function compareScores(scale: ScaleDefinition, earlier: Scored, later: Scored): ScoreComparison {
  const both = [earlier, later];
  if (both.some(({ scaleId }) => scaleId !== scale.id)) return { refused: 'other-scale', why: OTHER_SCALE };
  if (both.some(({ scaleVersion }) => scaleVersion !== scale.version))
    return { refused: 'other-version', why: OTHER_VERSION };
  if (earlier.total === undefined || later.total === undefined) return { refused: 'no-total', why: NO_TOTAL };
  const change = later.total - earlier.total;
  if (change === 0) return { change, direction: 'same' };
  return { change, direction: change > 0 === scale.higherIsWorse ? 'worse' : 'better' };
}

const OTHER_SCALE = text4(
  'These are scores of two different scales.',
  'Das sind Werte zweier verschiedener Skalen.',
  'Ce sont des scores de deux échelles différentes.',
  'Son puntuaciones de dos escalas distintas.',
);
const OTHER_VERSION = text4(
  'These are scores of two versions of the scale; they are not compared.',
  'Das sind Werte zweier Fassungen der Skala; sie werden nicht verglichen.',
  'Ce sont des scores de deux versions de l’échelle ; ils ne sont pas comparés.',
  'Son puntuaciones de dos versiones de la escala; no se comparan.',
);
const NO_TOTAL = text4(
  'One of the ratings has no total: an item was not rated.',
  'Eine der Bewertungen hat keine Summe: Ein Punkt wurde nicht bewertet.',
  'L’une des évaluations n’a pas de total : une question n’a pas été évaluée.',
  'Una de las valoraciones no tiene total: falta valorar un apartado.',
);
