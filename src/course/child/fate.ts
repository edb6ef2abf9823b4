import type { CounterStream } from '../../signal/index.ts';
import type { ParameterValues } from '../parameters/childParameters.ts';
import type { VirtualChild } from './drawChild.ts';
import { drawInfectionSize, drawNextInfection } from './infections.ts';

/** Infections and noise of one child, drawn. Streams stand at the child's first draw. */
export function drawnFate(
  child: VirtualChild,
  p: ParameterValues,
  infections: CounterStream,
  noise: CounterStream,
  days: number,
): { nextInfection(afterDay: number): { day: number; size: number }; noise(): number } {
  return new DrawnFate(child, p, infections, noise, days);
}

class DrawnFate {
  readonly #child: VirtualChild;
  readonly #infections: CounterStream;
  readonly #noise: CounterStream;
  readonly #days: number;
  readonly #perYear: number;
  readonly #kept: number;
  readonly #fresh: number;
  readonly #values: ParameterValues;
  #xi: number;
  /** e^ξ of the next day that is asked for. */
  #factor: number;

  constructor(child: VirtualChild, p: ParameterValues, infections: CounterStream, noise: CounterStream, days: number) {
    this.#child = child;
    this.#values = p;
    this.#infections = infections;
    this.#noise = noise;
    this.#days = days;
    this.#perYear = p.infectionsPerYearInfant * child.frailty;
    this.#kept = Math.exp(-1 / p.noiseDays);
    this.#fresh = p.noiseSd * Math.sqrt(1 - this.#kept * this.#kept);
    this.#xi = p.noiseSd * noise.normal();
    this.#factor = Math.exp(this.#xi);
  }

  nextInfection(afterDay: number): { day: number; size: number } {
    const { ageAtTriggerDays, seasonDay } = this.#child;
    const [stream, p, days] = [this.#infections, this.#values, this.#days];
    const day = drawNextInfection(stream, p, this.#perYear, ageAtTriggerDays, seasonDay, afterDay, days);
    return { day, size: drawInfectionSize(stream, p.spreadInfectionSize) };
  }

  noise(): number {
    const today = this.#factor;
    // why: drawn a day ahead, so that the processor works it out beside the day that needs it not
    this.#xi = this.#kept * this.#xi + this.#fresh * this.#noise.normal();
    this.#factor = Math.exp(this.#xi);
    return today;
  }
}
