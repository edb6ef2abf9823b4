/** The views of one person, in the order of the tabs. Address: `#/person/<id>/<view>[/<focus>]`. */
export const COURSE_VIEWS = [
  'today',
  'timeline',
  'person',
  'ratings',
  'treatment',
  'search',
  'results',
  'recordings',
  'watch',
  'report',
  'history',
] as const;
/** Views that stand behind them only where research functions are switched on; by their address they say so. */
export const RESEARCH_VIEWS = ['forecast'] as const;
export type CourseView = (typeof COURSE_VIEWS | typeof RESEARCH_VIEWS)[number];
