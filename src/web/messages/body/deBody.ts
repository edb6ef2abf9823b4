import type { CoreCatalogue } from '../en.ts';
import { deActivity } from './de/activity.ts';
import { deGait } from './de/gait.ts';
import { deIssues } from './de/issues.ts';
import { deJerks } from './de/jerks.ts';
import { deReport } from './de/report.ts';
import { deSleep } from './de/sleep.ts';

/** What body measures, their detectors and readers say, in German. */
export const deBody: CoreCatalogue = {
  ...deActivity,
  ...deGait,
  ...deIssues,
  ...deJerks,
  ...deReport,
  ...deSleep,
};
