import type { CoreCatalogue } from '../en.ts';
import { frActivity } from './fr/activity.ts';
import { frGait } from './fr/gait.ts';
import { frIssues } from './fr/issues.ts';
import { frJerks } from './fr/jerks.ts';
import { frReport } from './fr/report.ts';
import { frSleep } from './fr/sleep.ts';

/** What body measures, their detectors and readers say, in French. */
export const frBody: CoreCatalogue = {
  ...frActivity,
  ...frGait,
  ...frIssues,
  ...frJerks,
  ...frReport,
  ...frSleep,
};
