import { type CounterStream, makeCounterStream } from '../../signal/index.ts';
import { PART } from '../child/parts.ts';

/** What particles draw for. Each particle and each step of the record has its own draws, so that none shifts another. */
const PURPOSE = { start: 0, live: 1, copy: 2, move: 3, place: 4, ahead: 5, choose: 6 } as const;

const IDS_EACH = 2 ** 28;

/** Chance of a filter: one stream, sent to the first draw of a purpose, a step and a particle. */
export class Streams {
  readonly #stream: CounterStream;
  readonly #count: number;

  /** @param count particles */
  constructor(seed: number, count: number) {
    this.#stream = makeCounterStream(seed, PART.particles);
    this.#count = count;
  }

  of(purpose: keyof typeof PURPOSE, step: number, particle = 0): CounterStream {
    const id = step * this.#count + particle;
    if (id >= IDS_EACH)
      throw new RangeError(
        `steps times particles must stay below ${IDS_EACH}, got step ${step} of ${this.#count} particles`,
      );
    this.#stream.start(PURPOSE[purpose] * IDS_EACH + id);
    return this.#stream;
  }
}
