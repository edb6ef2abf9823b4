import { bootstrapInterval95 } from '../../signal/index.ts';
import { defineMeasure, supportOfTime } from './defineMeasure.ts';
import type { TimeWindow } from './eyeFacts.ts';
import { noneFoundRemarks } from './smallestSaccade.ts';

const PARAMETERS = {
  shortestBurstS: {
    value: 0.063,
    unit: 's',
    source: 'own: three saccades of 21 ms, the shortest of the reference main sequence',
    meaning: 'shortest burst; its share of the valid time is the noise floor',
  },
} as const;

export const opsoclonusTimeShare = defineMeasure({
  id: 'opsoclonus-time-share',
  version: 1,
  title: 'Share of time in bursts',
  unit: 'fraction',
  definition: 'Valid samples within bursts of back-to-back saccades, divided by all valid samples.',
  sources: ['own'],
  needs: [],
  minRateHz: 60,
  counts: 'bursts',
  parameters: PARAMETERS,
  compute(facts, input) {
    const { windows, validS, bursts } = facts;
    const interval = bootstrapInterval95(
      windows.map((window) => [window]),
      shareOf,
    );
    const floor = Math.min(1, PARAMETERS.shortestBurstS.value / validS);
    // why: windows without a burst say nothing of how rare bursts are; three bursts missed by chance would be 3.7 events
    const upper = bursts.length === 0 ? Math.min(1, 3.69 * floor) : undefined;
    return {
      value: shareOf(windows),
      n: bursts.length,
      interval95: upper === undefined ? interval : [0, upper],
      noiseFloor: floor,
      support: supportOfTime(validS),
      remarks: bursts.length === 0 ? noneFoundRemarks(input, facts) : [],
    };
  },
});

function shareOf(windows: readonly TimeWindow[]): number {
  let inBurst = 0;
  let valid = 0;
  for (const { burstCount, validCount } of windows) {
    inBurst += burstCount;
    valid += validCount;
  }
  return inBurst / valid;
}
