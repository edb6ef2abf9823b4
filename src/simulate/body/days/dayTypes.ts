import type { TrueSpan } from '../types.ts';

/** What a minute really was: that in which most of it was spent. A sensor that is off is `notWorn`, whatever the child does. */
export type TrueMinute = 'sleep' | 'wake' | 'notWorn';

/** What the child is about. */
export type DayActivity =
  | 'deep-sleep'
  | 'light-sleep'
  | 'settling'
  | 'awake-in-bed'
  | 'play'
  | 'quiet-play'
  | 'meal'
  | 'still-awake'
  | 'carried'
  | 'ride';

export interface TrueActivity extends TrueSpan {
  readonly activity: DayActivity;
}

export interface TrueNight {
  /** Day of its morning, `YYYY-MM-DD`. */
  readonly day: string;
  readonly inBedS: number;
  readonly onsetS: number;
  readonly wakeS: number;
  /** From onset to waking up without the wakes between. */
  readonly sleepMin: number;
  readonly wakes: readonly TrueSpan[];
  /** Whether the sensor was worn through all of it. */
  readonly worn: boolean;
}

export interface TrueNap {
  readonly day: string;
  readonly startS: number;
  readonly endS: number;
  readonly sleepMin: number;
  readonly worn: boolean;
}

/** What really went on in simulated days. Times s from the recording's zero. */
export interface DaysTruth {
  /** One per minute of the recording, from its zero on. */
  readonly minutes: readonly TrueMinute[];
  /** Whether the child slept, worn or not; one per minute. */
  readonly asleep: readonly boolean[];
  readonly nights: readonly TrueNight[];
  readonly naps: readonly TrueNap[];
  readonly notWorn: readonly (TrueSpan & { readonly why: 'bath' | 'night-off' | 'day-off' })[];
  readonly activities: readonly TrueActivity[];
  /** Changes of position in sleep, s. */
  readonly sleepMovesS: readonly number[];
}
