/** Places of a clock: sample `index[k]` was at `timeS[k]`. */
export interface Knots {
  readonly index: number[];
  readonly timeS: number[];
}

/**
 * Draws as few straight lines as will do through the time stamps of a clock that wanders, each stamp at most `toleranceS` off. Fed in order; what came
 * before is never changed by what comes later but for the last line. An even clock gives two knots, however long it ran.
 * The lines of a "swinging door": of all lines through the last knot that pass every stamp since, the middle one.
 */
export class KnotFitter {
  readonly #toleranceS: number;
  readonly #index: number[] = [];
  readonly #timeS: number[] = [];
  #slowest = Number.NEGATIVE_INFINITY;
  #fastest = Number.POSITIVE_INFINITY;
  #lastIndex = Number.NaN;

  constructor(toleranceS: number) {
    if (!(toleranceS > 0)) throw new RangeError(`toleranceS must be > 0, got ${toleranceS}`);
    this.#toleranceS = toleranceS;
  }

  /** @param index greater than that of the stamp before */
  add(index: number, timeS: number): void {
    if (this.#index.length === 0) {
      this.#index.push(index);
      this.#timeS.push(timeS);
      this.#lastIndex = index;
      return;
    }
    if (!this.#narrow(index, timeS)) {
      this.#close();
      this.#narrow(index, timeS);
    }
    this.#lastIndex = index;
  }

  /** The knots so far; one only where there was one stamp. */
  finish(): Knots {
    const isOpen = this.#index.length > 0 && this.#lastIndex > this.#index.at(-1)!;
    if (isOpen) this.#close();
    return { index: [...this.#index], timeS: [...this.#timeS] };
  }

  /** Keeps the lines from the last knot that also pass this stamp; false, and nothing changed, where there are none. */
  #narrow(index: number, timeS: number): boolean {
    const samples = index - this.#index.at(-1)!;
    const rise = timeS - this.#timeS.at(-1)!;
    const slowest = Math.max(this.#slowest, (rise - this.#toleranceS) / samples);
    const fastest = Math.min(this.#fastest, (rise + this.#toleranceS) / samples);
    if (slowest > fastest) return false;
    this.#slowest = slowest;
    this.#fastest = fastest;
    return true;
  }

  #close(): void {
    const samples = this.#lastIndex - this.#index.at(-1)!;
    const slope = (this.#slowest + this.#fastest) / 2;
    this.#timeS.push(this.#timeS.at(-1)! + slope * samples);
    this.#index.push(this.#lastIndex);
    this.#slowest = Number.NEGATIVE_INFINITY;
    this.#fastest = Number.POSITIVE_INFINITY;
  }
}
