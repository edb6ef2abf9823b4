import { KnotFitter, type Knots } from './knotFitter.ts';

/** A time stamp: sample `index` (counted in its file) was taken at `timeS`. */
export interface Stamp {
  readonly index: number;
  readonly timeS: number;
  /** First sample of the block that it came with. */
  readonly blockStart: number;
}

/** What a stamp says of the stretch: it fits, it is left aside for now, or it and those left aside begin a new stretch. */
export type StampVerdict = 'fits' | 'aside' | 'jump';

/** A stamp may be that far from where the rate expects it before it is doubted. s, chosen: far above what a clock wanders in a block, below any pause that matters. */
const DOUBTED_FROM_S = 0.5;
/** The same for slow rates, whose blocks last many seconds: share of the time since the last good stamp. Chosen. */
const DOUBTED_FROM_FRACTION = 0.1;
/** So many stamps in a row that agree with each other and not with those before are a jump of the clock, not damage. Chosen. */
const JUMP_STAMPS = 3;

/** The clock of one stretch of samples without a gap, from the time stamps of its blocks. */
export class StretchClock {
  readonly #fitter: KnotFitter;
  readonly #nominalHz: number;
  #first: Stamp | undefined;
  #last: Stamp | undefined;
  #aside: Stamp[] = [];
  /** Stamps that were left aside and not used in the end. */
  unusedCount = 0;

  /** @param nominalHz rate until two stamps tell the true one; @param first the first stamp, taken as it is */
  constructor(nominalHz: number, first: Stamp) {
    this.#nominalHz = nominalHz;
    // One sample: that much is lost anyway where a stamp belongs to a whole sample.
    this.#fitter = new KnotFitter(1 / nominalHz);
    this.#take(first);
  }

  /** Samples per second since the first stamp. */
  get rateHz(): number {
    const first = this.#first;
    const last = this.#last;
    if (first === undefined || last === undefined || !(last.timeS > first.timeS)) return this.#nominalHz;
    return (last.index - first.index) / (last.timeS - first.timeS);
  }

  /** Second at which a sample behind the last stamp was taken. */
  timeAfter(index: number): number {
    const last = this.#last!;
    return last.timeS + (index - last.index) / this.rateHz;
  }

  add(stamp: Stamp): StampVerdict {
    const last = this.#last!;
    const samples = stamp.index - last.index;
    const isForward = samples >= 1 && stamp.timeS > last.timeS + 2 / this.#nominalHz;
    if (isForward && this.#agrees(last, stamp)) {
      this.unusedCount += this.#aside.length;
      this.#aside = [];
      this.#take(stamp);
      return 'fits';
    }
    const before = this.#aside.at(-1);
    if (before !== undefined && !(stamp.index > before.index && this.#agrees(before, stamp))) {
      this.unusedCount += this.#aside.length;
      this.#aside = [];
    }
    this.#aside.push(stamp);
    return this.#aside.length >= JUMP_STAMPS ? 'jump' : 'aside';
  }

  /** The stamps that wait for being believed, oldest first; forgets them. */
  takeAside(): Stamp[] {
    return this.#aside.splice(0);
  }

  /** The fitted clock, and what was not used of it. */
  finish(): Knots {
    this.unusedCount += this.takeAside().length;
    return this.#fitter.finish();
  }

  #agrees(from: Stamp, to: Stamp): boolean {
    const expectedS = (to.index - from.index) / this.rateHz;
    const limitS = Math.max(DOUBTED_FROM_S, DOUBTED_FROM_FRACTION * expectedS);
    return Math.abs(to.timeS - from.timeS - expectedS) <= limitS;
  }

  #take(stamp: Stamp): void {
    this.#first ??= stamp;
    this.#last = stamp;
    this.#fitter.add(stamp.index, stamp.timeS);
  }
}
