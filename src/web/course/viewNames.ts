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
export type CourseView = (typeof COURSE_VIEWS)[number];
