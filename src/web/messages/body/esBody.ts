import type { CoreCatalogue } from '../en.ts';
import { esActivity } from './es/activity.ts';
import { esGait } from './es/gait.ts';
import { esIssues } from './es/issues.ts';
import { esJerks } from './es/jerks.ts';
import { esReport } from './es/report.ts';
import { esSleep } from './es/sleep.ts';

/** What body measures, their detectors and readers say, in Spanish. */
export const esBody: CoreCatalogue = {
  ...esActivity,
  ...esGait,
  ...esIssues,
  ...esJerks,
  ...esReport,
  ...esSleep,
};
