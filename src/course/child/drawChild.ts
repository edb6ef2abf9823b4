import type { CounterStream } from '../../signal/index.ts';
import { DAYS_PER_YEAR } from '../../units/index.ts';
import type { ChildEffects } from '../model/constants.ts';
import type { ParameterValues } from '../parameters/childParameters.ts';
import { drawInfectionSize } from './infections.ts';

/** A made-up person at the moment the illness is triggered. */
export interface VirtualChild {
  readonly id: number;
  readonly sex: 'female' | 'male';
  readonly ageAtTriggerDays: number;
  readonly hasTumour: boolean;
  /** Days from onset to the first treatment. */
  readonly delayDays: number;
  readonly effects: ChildEffects;
  /** Factor on how often infections come. */
  readonly frailty: number;
  /** Day of the year of the trigger, for the season. */
  readonly seasonDay: number;
  /** Size of the infection that triggers it; an average one is 1. */
  readonly triggerSize: number;
}

/** Draws a person from the population. @param stream stands at the person's first draw, or after those of an earlier attempt */
export function drawChild(id: number, p: ParameterValues, stream: CounterStream): VirtualChild {
  const factor = (spread: number): number => Math.exp(spread * stream.normal());
  const sex = stream.uniform() < p.girlsShare ? 'female' : 'male';
  const hasTumour = stream.uniform() < p.tumourShare;
  const ageAtTriggerDays = Math.max(p.onsetAgeLeastDays, p.onsetAgeYears * DAYS_PER_YEAR * factor(p.spreadOnsetAge));
  let delayDays = 0;
  do delayDays = p.delayDays * factor(p.spreadDelay);
  while (delayDays < p.delayLeastDays || delayDays > p.delayMostDays);
  const effects: ChildEffects = {
    activation: factor(p.spreadActivation),
    memoryHalfLife: factor(p.spreadMemoryHalfLife),
    infectionDrive: factor(p.spreadInfectionDrive),
    steroidIc50: factor(p.spreadSteroidIc50),
    signHalf: factor(p.spreadSignHalf),
    recovery: factor(p.spreadRecovery),
    rituximab: factor(p.spreadRituximab),
    signs: [factor(p.spreadSign), factor(p.spreadSign), factor(p.spreadSign), factor(p.spreadSign)],
  };
  return {
    id,
    sex,
    ageAtTriggerDays,
    hasTumour,
    delayDays: Math.round(delayDays),
    effects,
    frailty: drawGamma(p.infectionFrailtyShape, stream) / p.infectionFrailtyShape,
    seasonDay: Math.floor(stream.uniform() * DAYS_PER_YEAR),
    triggerSize: p.triggerInfectionSize * drawInfectionSize(stream, p.spreadInfectionSize),
  };
}

/** A gamma deviate of scale 1 [MarsagliaTsang2000]. @param shape at least 1 */
export function drawGamma(shape: number, stream: CounterStream): number {
  if (!(shape >= 1)) throw new RangeError(`shape must be at least 1, got ${shape}`);
  const d = shape - 1 / 3;
  const c = 1 / Math.sqrt(9 * d);
  for (;;) {
    const normal = stream.normal();
    const v = (1 + c * normal) ** 3;
    if (v > 0 && Math.log(stream.uniform()) < 0.5 * normal * normal + d - d * v + d * Math.log(v)) return d * v;
  }
}
