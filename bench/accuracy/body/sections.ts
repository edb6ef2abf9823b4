import { actilifeSection } from './actilife.ts';
import { calibrationSection } from './calibration.ts';
import { gaitSection } from './gait.ts';
import { harmonicsSection } from './harmonics.ts';
import { jerkSection } from './jerks.ts';
import { sparcSection } from './sparc.ts';
import { toddlerSection } from './toddlerDays.ts';
import { watchNightsSection } from './watchNights.ts';

/** One part of docs/accuracy.md. */
export interface AccuracySection {
  readonly id: string;
  /** Made from labelled recordings that may not be committed; where they are absent the section stays as it was. */
  readonly needsData: boolean;
  readonly write: (folder: string) => string | Promise<string>;
}

/** What measures of the body were proven on. */
export const BODY_SECTIONS: readonly AccuracySection[] = [
  { id: 'body-jerks', needsData: false, write: () => jerkSection() },
  { id: 'body-gait', needsData: false, write: () => gaitSection() },
  { id: 'body-harmonics', needsData: false, write: () => harmonicsSection() },
  { id: 'body-sparc', needsData: false, write: () => sparcSection() },
  { id: 'body-actilife', needsData: true, write: (folder) => actilifeSection(folder) },
  { id: 'body-watch-nights', needsData: true, write: (folder) => watchNightsSection(folder) },
  { id: 'body-toddler-days', needsData: false, write: () => toddlerSection() },
  { id: 'body-calibration', needsData: false, write: () => calibrationSection() },
];
