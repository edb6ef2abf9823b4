import type { DeviceView } from '../worker/protocol.ts';
import { STAGE_PARTS } from './dayMarks.ts';

export interface DeviceMoment {
  /** Counts a minute, or steps in the bin; undefined where nothing was written down. */
  readonly value: number | undefined;
  /** Where the bin begins. */
  readonly binStartS: number | undefined;
  readonly heart: { readonly median: number; readonly low: number; readonly high: number } | undefined;
  readonly stage: 'awake' | 'rem' | 'core' | 'deep' | undefined;
}

/** What the device wrote down of a moment. */
export function momentOfDevice({ bars, heart, stages }: DeviceView, timeS: number): DeviceMoment {
  const bin = bars === undefined ? -1 : Math.floor((timeS - bars.startS) / bars.binS);
  const value = known(bars?.values[bin]);
  const beat = heart === undefined ? -1 : Math.floor((timeS - heart.startS) / heart.binS);
  const median = known(heart?.median[beat]);
  // why: where a stage lies within sleep of no stage, the later one to begin says more
  let stage = stages.stage.length - 1;
  while (stage >= 0 && !(stages.startS[stage]! <= timeS && timeS < stages.endS[stage]!)) stage--;
  return {
    value: value === undefined || bars?.what !== 'counts' ? value : (value * 60) / bars.binS,
    binStartS: value === undefined ? undefined : bars!.startS + bin * bars!.binS,
    heart: median === undefined ? undefined : { median, low: heart!.low[beat]!, high: heart!.high[beat]! },
    stage: stage === -1 ? undefined : STAGE_PARTS[stages.stage[stage]!],
  };
}

function known(value: number | undefined): number | undefined {
  return value === undefined || Number.isNaN(value) ? undefined : value;
}
