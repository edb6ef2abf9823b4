import { effectiveCount, normaliseLogWeights, resampleSystematic } from './resample.ts';

/** Halvings of the exponent: to 1e-9. */
const HALVINGS = 30;

/**
 * Weights of particles that stand together by parameter set. Within a set they follow the record in full. Between sets the record
 * counts only as far as so many sets stay effective: a long record would otherwise choose one of a few sets, all of them wrong,
 * and its particles would be copies of a few children, of whom everything seems known.
 */
export class SetWeights {
  /** Of all particles, sum 1. */
  readonly joint: Float64Array;
  /** Sum 1 within each set. */
  readonly #within: Float64Array;
  /** Logarithm of the evidence for each set. */
  readonly #evidence: Float64Array;
  readonly #leastSets: number;
  readonly #each: number;

  /** @param leastSets effective number of sets that is kept; 0: all particles are one crowd, and the record counts in full */
  constructor(count: number, sets: number, leastSets: number) {
    const groups = leastSets > 0 ? sets : 1;
    this.#each = count / groups;
    this.#leastSets = Math.min(leastSets, groups);
    this.#evidence = new Float64Array(groups);
    this.#within = new Float64Array(count).fill(1 / this.#each);
    this.joint = new Float64Array(count).fill(1 / count);
  }

  /** Takes in one observation. @param logLikelihood of a particle */
  weigh(logLikelihood: (particle: number) => number): void {
    for (let i = 0; i < this.#within.length; i++) this.#within[i] = Math.log(this.#within[i]!) + logLikelihood(i);
    for (let set = 0; set < this.#evidence.length; set++) {
      const logMean = normaliseLogWeights(this.#ofSet(set));
      this.#evidence[set] = this.#evidence[set]! + logMean + Math.log(this.#each);
    }
    this.#join();
  }

  /** Particles of a set that count as much as its weighted ones do, mean over the sets, as a share. */
  get effectiveShare(): number {
    let sum = 0;
    for (let set = 0; set < this.#evidence.length; set++) sum += effectiveCount(this.#ofSet(set));
    return sum / this.#within.length;
  }

  /** Copies particles within their sets; from then on those of a set weigh the same. @param parents overwritten; @param uniform a draw in (0, 1) for each set */
  copyInto(parents: Int32Array, uniform: () => number): void {
    for (let set = 0; set < this.#evidence.length; set++) {
      const first = set * this.#each;
      const places = parents.subarray(first, first + this.#each);
      resampleSystematic(places, this.#ofSet(set), uniform());
      for (let place = 0; place < places.length; place++) places[place] = places[place]! + first;
    }
    this.#within.fill(1 / this.#each);
    this.#join();
  }

  #ofSet(set: number): Float64Array {
    return this.#within.subarray(set * this.#each, (set + 1) * this.#each);
  }

  #join(): void {
    const sets = temperedShares(this.#evidence, this.#leastSets);
    for (let i = 0; i < this.joint.length; i++) this.joint[i] = sets[Math.floor(i / this.#each)]! * this.#within[i]!;
  }
}

/** Shares by evidence, with the highest exponent up to 1 that leaves so many of them effective [KongLiuWong1994]. @param least up to their number */
export function temperedShares(logEvidence: Float64Array, least: number): Float64Array {
  const sharesAt = (exponent: number): Float64Array => {
    // why: 0 · −∞ is no number; what is impossible stays so at every exponent but 0
    const shares = exponent === 0 ? new Float64Array(logEvidence.length) : logEvidence.map((log) => exponent * log);
    normaliseLogWeights(shares);
    return shares;
  };
  const full = sharesAt(1);
  if (effectiveCount(full) >= least) return full;
  let [low, high] = [0, 1];
  for (let halving = 0; halving < HALVINGS; halving++) {
    const middle = (low + high) / 2;
    if (effectiveCount(sharesAt(middle)) >= least) low = middle;
    else high = middle;
  }
  return sharesAt(low);
}
