import { quantile } from '../../signal/index.ts';
import { angleDeg, type MovementEpochs } from './movementEpochs.ts';
import { runsOf } from './runs.ts';
import { SCORE } from './score.ts';
import type { SleepParameters } from './sleepParameters.ts';

/** Less than any sensor's noise, g: values that a device held while it slept tell nothing of its noise. */
export const HELD_G = 1e-6;

/**
 * A sensor that was taken off for a bath lies as still as a sleeping child, and a table is level: what looks like a short sleep, with wake around it, no movement
 * at all in it, an axis of the sensor upright and less tremble than in sleep, is not worn. Returns how many epochs that were.
 */
export function takeOffTables(
  scores: Uint8Array,
  moves: Uint8Array,
  { x, y, z, shakeG, epochS }: MovementEpochs,
  { tableFromMin, tableToMin, tableDeg, tableRatio }: SleepParameters,
): number {
  const sleepG = quantile(
    shakeG.filter((_, e) => scores[e] === SCORE.sleep),
    0.5,
  );
  const leastUp = Math.cos((tableDeg * Math.PI) / 180);
  let taken = 0;
  for (const { value, start, end } of runsOf(scores)) {
    const minutes = ((end - start) * epochS) / 60;
    if (value !== SCORE.sleep || minutes < tableFromMin || minutes > tableToMin) continue;
    let still = true;
    for (let e = start; e < end && still; e++)
      still = moves[e] === 0 && Math.max(Math.abs(x[e]!), Math.abs(y[e]!), Math.abs(z[e]!)) >= leastUp;
    // why not where sleep does not shake at all: the device held its values then, and a table is no stiller
    if (!still || (sleepG > HELD_G && quantile(shakeG.subarray(start, end), 0.5) > tableRatio * sleepG)) continue;
    scores.fill(SCORE.notWorn, start, end);
    taken += end - start;
  }
  return taken;
}

/** Minutes of sleep that must lie on both sides of what is kept. */
const BORDER_MIN = 10;

/**
 * What lies between sleep and has no verdict. Deep sleep, above all of children who get sedating drugs, moves so little that it is taken for a sensor on a table:
 * not-worn stretches are sleep where gravity lies as it did on the limb just before or after. Short losses of samples are sleep too.
 * Returns how many epochs each were.
 */
export function fillWithinSleep(
  scores: Uint8Array,
  epochs: MovementEpochs,
  parameters: SleepParameters,
): { keptEpochs: number; bridgedEpochs: number } {
  const perMinute = 60 / epochs.epochS;
  const border = BORDER_MIN * perMinute;
  let [keptEpochs, bridgedEpochs] = [0, 0];
  for (const { value, start, end } of runsOf(scores)) {
    if (value !== SCORE.notWorn || end - start > parameters.keepWornMin * perMinute) continue;
    if (!sleepFrom(scores, start - border, start) || !sleepFrom(scores, end, end + border)) continue;
    let [away, lost] = [0, 0];
    for (let e = start; e < end; e++) {
      if (Number.isNaN(epochs.x[e]!)) lost++;
      const angle = Math.min(angleDeg(epochs, start - 1, e), angleDeg(epochs, end, e));
      if (!(angle <= parameters.keepWornDeg)) away++;
    }
    const isLoss = away === lost && end - start <= parameters.bridgeMin * perMinute;
    if (!isLoss && away > 0.05 * (end - start)) continue;
    scores.fill(SCORE.sleep, start, end);
    if (isLoss && lost > 0) bridgedEpochs += end - start;
    else keptEpochs += end - start;
  }
  return { keptEpochs, bridgedEpochs };
}

function sleepFrom(scores: Uint8Array, start: number, end: number): boolean {
  if (start < 0 || end > scores.length) return false;
  for (let e = start; e < end; e++) if (scores[e] !== SCORE.sleep) return false;
  return true;
}
