/** Header and people on the first view, in English; the other languages have the same keys, by type. */
export const en = {
  keysCourse: 'In the views of a person',
  keyView: 'Open a view: G, then 1 for the first tab, 2 for the second …',
  keyUndo: 'Take the last saved change back',
  people: 'People',
  recordCard: 'What to record',
  settings: 'Settings',
  title: 'Follow the course',
  lead: 'Diary, treatment, ratings, tumour search and recordings of one person on one page. Everything stays on this computer.',
  firstTitle: 'Follow the course',
  startDemo: 'Start with three synthetic people',
  startDemoHint:
    'Made up, clearly marked, removed with one click: a child with a tumour and relapses, a child after an infection, an adult.',
  startOwn: 'Start my own',
  startOwnHint: 'Name, birth and first signs; the rest can follow later.',
  adding: 'Adding…',
  addFailed: 'They could not be added. Please try again.',
  allPeople: 'All people',
  addPerson: 'Add a person',
  moreOf: '{shown} of {total}',
  unreachable: 'The records cannot be reached: the server does not answer. Recordings can be analysed all the same.',
  unreachableKept: 'The server does not answer. Shown is what this device knows; what you write is sent later.',
  noStore:
    'This page is served without records. Recordings can be analysed all the same; to follow a course, start Kinsbourne on this computer.',
  keyNeeded:
    'To see the records, open the whole address that was printed when the program started, with everything after the #.',
  loading: 'Looking for people…',
  synthetic: 'synthetic',
  findings:
    '{count, plural, one {The relapse watch has one open finding} other {The relapse watch has # open findings}}',
  findingsSince: 'since {day}',
  overdue: '{count, plural, one {# overdue} other {# overdue}}',
  overdueSince: 'Overdue since {day}: {title}',
  next: 'Next: {title}, {day}',
  dosesNotLogged: '{count, plural, one {# dose not logged} other {# doses not logged}}',
  nothingDue: 'Nothing is due.',
  lastDiary: 'Last diary: {day}',
  noDiary: 'No diary yet',
  waitingHere: 'waits on this device',
  analyseTitle: 'Look at a recording',
} as const satisfies Record<string, string>;
export type HomeKey = keyof typeof en;
