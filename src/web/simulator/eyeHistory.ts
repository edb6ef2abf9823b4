import type { OscillatorState } from '../../simulate/index.ts';

export type HistoryAxis = 'xDeg' | 'yDeg' | 'torsionDeg';

/** The last seconds of the simulated gaze at a fixed rate, in rings. */
export class EyeHistory {
  readonly rateHz: number;
  readonly capacity: number;
  readonly #rings: Readonly<Record<HistoryAxis, Float32Array>>;
  #written = 0;

  constructor(rateHz: number, keptS: number) {
    this.rateHz = rateHz;
    this.capacity = Math.round(rateHz * keptS);
    this.#rings = {
      xDeg: new Float32Array(this.capacity),
      yDeg: new Float32Array(this.capacity),
      torsionDeg: new Float32Array(this.capacity),
    };
  }

  push({ gaze }: OscillatorState): void {
    const at = this.#written % this.capacity;
    this.#rings.xDeg[at] = gaze.xDeg;
    this.#rings.yDeg[at] = gaze.yDeg;
    this.#rings.torsionDeg[at] = gaze.torsionDeg;
    this.#written++;
  }

  clear(): void {
    this.#written = 0;
  }

  /** Samples held, at most `capacity`. */
  get length(): number {
    return Math.min(this.#written, this.capacity);
  }

  /** The value `back` samples before the newest; NaN where there is none. */
  at(axis: HistoryAxis, back: number): number {
    if (back < 0 || back >= this.length) return Number.NaN;
    return this.#rings[axis][(this.#written - 1 - back + this.capacity) % this.capacity]!;
  }

  /** Largest distance from zero on any axis, deg; 0 where nothing is held. */
  largestDeg(): number {
    let largest = 0;
    for (const ring of Object.values(this.#rings)) {
      for (let i = 0; i < this.length; i++) largest = Math.max(largest, Math.abs(ring[i]!));
    }
    return largest;
  }
}
