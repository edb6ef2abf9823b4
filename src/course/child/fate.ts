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

/**
 * Days of noise drawn at once, which costs less than day by day. It divides the days within which the illness must be
 * seen, so that a next attempt of a person goes on where one that asks day by day would.
 */
const DAYS_AT_ONCE = 50;
const normals = new Float64Array(DAYS_AT_ONCE);

class DrawnFate {
  readonly #child: VirtualChild;
  readonly #infections: CounterStream;
  readonly #noise: CounterStream;
  readonly #days: number;
  readonly #perYear: number;
  readonly #kept: number;
  readonly #fresh: number;
  readonly #values: ParameterValues;
  /** ξ of the last day that is drawn. */
  #xi: number;
  /** e^ξ of the days that are drawn, and the place of the next that is asked for. */
  readonly #factors = new Float64Array(DAYS_AT_ONCE);
  #next = DAYS_AT_ONCE - 1;

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
    this.#factors[this.#next] = Math.exp(this.#xi);
  }

  nextInfection(afterDay: number): { day: number; size: number } {
    const { ageAtTriggerDays, seasonDay } = this.#child;
    const [stream, p, days] = [this.#infections, this.#values, this.#days];
    const day = drawNextInfection(stream, p, this.#perYear, ageAtTriggerDays, seasonDay, afterDay, days);
    return { day, size: drawInfectionSize(stream, p.spreadInfectionSize) };
  }

  noise(): number {
    if (this.#next === DAYS_AT_ONCE) this.#draw();
    return this.#factors[this.#next++]!;
  }

  #draw(): void {
    this.#noise.normalsInto(normals);
    const factors = this.#factors;
    const kept = this.#kept;
    const fresh = this.#fresh;
    let xi = this.#xi;
    for (let day = 0; day < DAYS_AT_ONCE; day++) {
      xi = kept * xi + fresh * normals[day]!;
      factors[day] = Math.exp(xi);
    }
    this.#xi = xi;
    this.#next = 0;
  }
}
