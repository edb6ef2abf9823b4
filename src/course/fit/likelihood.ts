import type { CounterStream } from '../../signal/index.ts';
import { type Residue, visibleSignsInto } from '../model/score.ts';
import { MODEL_SIGNS } from '../model/states.ts';
import { diaryLogLikelihood, makeDiaryTable, type SeenDiary } from '../observe/diary.ts';
import { RATER } from '../observe/levels.ts';
import {
  makeRatingTables,
  type RatingTables,
  ratingLogLikelihood,
  SIX_ITEM_SCALE,
  SIX_ITEMS,
  TWELVE_ITEM_SCALE,
} from '../observe/rating.ts';
import {
  bandsLogLikelihood,
  csfBLogLikelihood,
  drawCsfB,
  MEASURE_VIEW,
  measureLogLikelihood,
} from '../observe/views.ts';
import { OBSERVED } from '../parameters/observationParameters.ts';
import { totalSharesInto } from './totals.ts';
import type { Observation } from './types.ts';

const ALL_ITEMS = Array.from({ length: 12 }, (_, item) => item);

/** What one observation says of one state. */
export interface Likelihood {
  /** Logarithm of the likelihood. */
  of(x: ArrayLike<number>, residue: Residue): number;
  /**
   * Shares of what would be seen below, and exactly at, what was seen; undefined for kinds without an order.
   * @param out two numbers; overwritten
   */
  readonly place:
    | ((out: Float64Array, x: ArrayLike<number>, residue: Residue, stream: CounterStream) => void)
    | undefined;
}

/** Makes likelihoods of observations; keeps the tables of the scales, which take as long to make as thousands of answers. */
class Likelihoods {
  readonly #six = makeRatingTables(SIX_ITEM_SCALE, RATER);
  readonly #twelve = makeRatingTables(TWELVE_ITEM_SCALE, RATER);
  readonly #diary = makeDiaryTable();

  /**
   * @param observation checked (`checkCourse`)
   * @param weightOf how much a look at a thing counts that is looked at from home, again and again
   */
  of(observation: Observation, weightOf: (look: string) => number = () => 1): Likelihood {
    switch (observation.kind) {
      case 'rating':
        return rating(observation.items, observation.items.length === 12 ? this.#twelve : this.#six);
      case 'total':
        return total(observation.total, observation.scale, observation.scale === 12 ? this.#twelve : this.#six);
      case 'csf-b':
        return csfB(Math.max(OBSERVED.csfBLeast, observation.percent));
      case 'bands':
        return { of: (x) => bandsLogLikelihood(observation.present, x), place: undefined };
      case 'diary': {
        // why: mostly all questions were answered together and weigh the same
        const byWeight = new Map<number, Record<string, number>>();
        for (const [question, level] of answered(observation.answers)) {
          const weight = weightOf(`diary ${question}`);
          byWeight.set(weight, { ...byWeight.get(weight), [question]: level });
        }
        const groups = [...byWeight].map(([weight, seen]) => ({ weight, seen }));
        return {
          of: (x, residue) => {
            let sum = 0;
            for (const { weight, seen } of groups) sum += weight * diaryLogLikelihood(seen, x, residue, this.#diary);
            return sum;
          },
          place: undefined,
        };
      }
      case 'measure': {
        const sign = MODEL_SIGNS.indexOf(observation.sign);
        const signs = new Float64Array(MODEL_SIGNS.length);
        const view = observation.sd === undefined ? MEASURE_VIEW : { ...MEASURE_VIEW, sd: observation.sd };
        const weight = weightOf(`measure ${observation.sign}`);
        return {
          of(x, residue) {
            visibleSignsInto(signs, x, residue);
            return weight * measureLogLikelihood(observation.share, signs[sign]!, view);
          },
          place: undefined,
        };
      }
    }
  }

  /** Shares of the totals 0 to 18 of a six-item rating of a state. @param out 19 numbers; overwritten */
  sixTotalInto(out: Float64Array, x: ArrayLike<number>, residue: Residue): void {
    SIX_ITEM_SCALE.latentInto(sixLatent, x, residue);
    totalSharesInto(out, SIX, sixLatent, this.#six.tables);
  }
}

let shared: Likelihoods | undefined;

/** The likelihoods of the shipped observation model. */
export function likelihoods(): Likelihoods {
  shared ??= new Likelihoods();
  return shared;
}

/** Questions of a diary that were answered. */
function answered(answers: SeenDiary): [question: string, level: number][] {
  return Object.entries(answers).filter((answer): answer is [string, number] => answer[1] !== undefined);
}

const SIX = ALL_ITEMS.slice(0, 6);
const sixLatent = new Float64Array(6);

function rating(items: readonly (number | undefined)[], tables: RatingTables): Likelihood {
  const latent = new Float64Array(items.length);
  const rated = ALL_ITEMS.filter((item) => items[item] !== undefined);
  const sum = rated.reduce((so, item) => so + items[item]!, 0);
  return {
    of(x, residue) {
      tables.scale.latentInto(latent, x, residue);
      return ratingLogLikelihood(items, latent, tables);
    },
    place: placeOfTotal(sum, rated, tables),
  };
}

/** Places of the five-item form among the six: it has mood and behaviour, and no speech. */
const FIVE = SIX_ITEMS.flatMap((id, place) => (id === 'speech' ? [] : [place]));

function total(seen: number, scale: 5 | 6 | 12, tables: RatingTables): Likelihood {
  const items = scale === 5 ? FIVE : ALL_ITEMS.slice(0, scale);
  const latent = new Float64Array(tables.scale.items);
  const shares = new Float64Array(3 * items.length + 1);
  return {
    of(x, residue) {
      tables.scale.latentInto(latent, x, residue);
      totalSharesInto(shares, items, latent, tables.tables);
      const low = Math.floor(seen);
      return Math.log(low === seen ? shares[low]! : (shares[low]! + shares[low + 1]!) / 2);
    },
    place: placeOfTotal(seen, items, tables),
  };
}

function placeOfTotal(seen: number, items: readonly number[], tables: RatingTables): Likelihood['place'] {
  if (items.length === 0) return undefined;
  const latent = new Float64Array(tables.scale.items);
  const shares = new Float64Array(3 * items.length + 1);
  return (out, x, residue) => {
    tables.scale.latentInto(latent, x, residue);
    totalSharesInto(shares, items, latent, tables.tables);
    let below = 0;
    for (let value = 0; value < seen; value++) below += shares[value]!;
    out[0] = below;
    // why: a half point lies between two totals; none is exactly there
    out[1] = Number.isInteger(seen) ? shares[seen]! : 0;
  };
}

function csfB(percent: number): Likelihood {
  return {
    of: (x) => csfBLogLikelihood(percent, x),
    place(out, x, _residue, stream) {
      out[0] = drawCsfB(x, stream) < percent ? 1 : 0;
      out[1] = 0;
    },
  };
}
