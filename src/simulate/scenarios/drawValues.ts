import { childSeed, makeRandom } from '../../signal/index.ts';
import type { ScenarioParameter } from './scenario.ts';

/**
 * One value a parameter, each from its own child seed, so that a new parameter does not shift the others. Values by hand are kept.
 * @throws RangeError for a value by hand of no parameter, or one that is not finite
 */
export function drawValues(
  scenarioId: string,
  parameters: readonly ScenarioParameter[],
  seed: number,
  byHand: Readonly<Record<string, number>>,
): Record<string, number> {
  for (const [id, value] of Object.entries(byHand)) {
    if (!parameters.some((parameter) => parameter.id === id))
      throw new RangeError(
        `parameter of ${scenarioId} must be one of ${parameters.map((p) => p.id).join(', ')}, got ${JSON.stringify(id)}`,
      );
    if (!Number.isFinite(value)) throw new RangeError(`parameter ${id} must be a finite number, got ${value}`);
  }
  return Object.fromEntries(
    parameters.map((parameter) => [parameter.id, byHand[parameter.id] ?? drawValue(parameter, seed)]),
  );
}

function drawValue({ id, min, max, whole, logarithmic }: ScenarioParameter, seed: number): number {
  const u = makeRandom(childSeed(seed, `parameter/${id}`))();
  if (whole === true) return min + Math.floor(u * (max - min + 1));
  return logarithmic === true && min > 0 ? min * (max / min) ** u : min + (max - min) * u;
}
