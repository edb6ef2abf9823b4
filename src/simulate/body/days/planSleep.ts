import { drawNormal, type Random } from '../../../signal/index.ts';
import type { TrueSpan } from '../types.ts';
import { DAY_HABITS, type FullDaysOptions } from './dayOptions.ts';
import type { TrueActivity } from './dayTypes.ts';

interface SleepInBed {
  readonly inBedS: number;
  readonly onsetS: number;
  readonly wakeS: number;
  readonly wakes: readonly TrueSpan[];
}

/** Settling, cycles of deep and light sleep, wakes; and when the sleeper changes position. */
export function planSleep(
  bed: SleepInBed,
  random: Random,
  { steroids }: FullDaysOptions,
): { activities: TrueActivity[]; movesS: number[] } {
  const activities: TrueActivity[] = [{ startS: bed.inBedS, endS: bed.onsetS, activity: 'settling' }];
  const movesS: number[] = [];
  const exponential = (perHour: number): number => (-3600 / perHour) * Math.log(1 - random());
  const edges = [bed.onsetS, ...bed.wakes.flatMap(({ startS, endS }) => [startS, endS]), bed.wakeS];
  for (let k = 0; k + 1 < edges.length; k += 2) {
    let atS = edges[k]!;
    const endS = edges[k + 1]!;
    while (atS < endS) {
      const cycleS = 60 * Math.max(35, DAY_HABITS.sleepCycleMin[0] + DAY_HABITS.sleepCycleMin[1] * drawNormal(random));
      // Less and less of a cycle is deep as the night goes on.
      const deepShare = Math.max(0.15, 0.65 - (0.5 * (atS - bed.onsetS)) / (10 * 3600));
      const lightS = Math.min(endS, Math.round(atS + deepShare * cycleS));
      const nextS = Math.min(endS, Math.round(atS + cycleS));
      activities.push({ startS: atS, endS: lightS, activity: 'deep-sleep' });
      if (nextS > lightS) activities.push({ startS: lightS, endS: nextS, activity: 'light-sleep' });
      const restless = 1 + steroids;
      for (const [fromS, toS, perHour] of [
        [atS, lightS, DAY_HABITS.movesPerHourDeep],
        [lightS, nextS, DAY_HABITS.movesPerHourLight],
      ] as const)
        for (let moveS = fromS + exponential(perHour * restless); moveS < toS; moveS += exponential(perHour * restless))
          movesS.push(Math.round(moveS));
      atS = nextS;
    }
    const wakeEndS = edges[k + 2];
    if (wakeEndS !== undefined) activities.push({ startS: endS, endS: wakeEndS, activity: 'awake-in-bed' });
  }
  return { activities, movesS };
}
