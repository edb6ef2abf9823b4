/** The cohort screen in English; the other languages have the same keys, by type. */
export const en = {
  title: 'A cohort of virtual people',
  intro:
    'Many made-up people under up to four treatments. The person of a number is the same child with the same fate in each arm.',
  circular:
    'A design aid, not evidence: the model was made from published results, so what it gives back cannot confirm them, and a difference between arms is none between treatments.',
  inputsIntro:
    'Every number that the courses of these people depend on. Most are assumptions: what comes out follows from them. The width is how far a number may be off (standard deviation of its logarithm), before and after the fit to published courses, where there is one; in brackets, how much of it the fit left. The notes are kept in English.',
  // Settings
  settings: 'The cohort',
  population: 'Who they are',
  notFitted:
    'The numbers of this group are beliefs and were not fitted to published courses. Intervals show how far the beliefs reach, not what was seen.',
  arms: 'Treatments to compare',
  armsHint: 'One to four, each as a paper gave it.',
  people: 'People in each arm',
  years: 'Years from the start of treatment',
  seed: 'Draw number',
  seedHint: 'The same number gives the same people, on any computer.',
  members: 'Parameter sets',
  membersHint:
    'People are spread over so many possible sets of numbers. From 20 on, intervals are 95 % of the sets; with 1 they know of chance alone.',
  run: 'Run',
  cancel: 'Stop and keep what is done',
  running: 'Simulating: {people} of {all} people are done in every arm',
  problem: '“{field}” must be between {low} and {high}; it says {got}.',
  problemWhole: '“{field}” must be a whole number between {low} and {high}; it says {got}.',
  problemArms:
    '“{field}”: choose one to {most}; {got, plural, =0 {none is chosen} one {# is chosen} other {# are chosen}}.',
  noNumber: 'no number',
  morePeople: 'For more people use the command line: {command}',
  nothingSimulated: 'Nothing is simulated until this is put right.',
  failed: 'The run ended with a fault of the program. Please report it with these words: {message}',
  nobody: 'The run was stopped before anybody was done.',
  idle: 'Choose treatments and press “Run”. The work is done on this computer; the page stays usable.',
  changed: 'The settings were changed after this run.',
  'keeping.kept': 'What is done is kept on this device: after a reload or a closed tab you can go on from there.',
  'keeping.refused':
    'This browser refuses to keep what is done, or has no room for it. The run goes on, but a reload or a closed tab ends it.',
  'keeping.displaced':
    'Only the newest run is kept, and another tab began or took one. This run goes on, but a reload or a closed tab ends it.',
  leftTitle: 'A run that was not finished',
  leftPart:
    'A run of {people} people in each arm was interrupted at {share}. What was done is kept on this device. If you go on, the result and the files are the same as without a break.',
  leftWholeTitle: 'A finished run',
  leftWhole: 'A finished run of {people} people in each arm is kept on this device.',
  leftWhat: '{arms}. {years, plural, one {# year} other {# years}}, draw number {seed}.',
  leftGoOn: 'Go on',
  leftShow: 'Show it',
  leftDiscard: 'Discard',
  leftNote: 'Only the newest run is kept: a new one takes the place of this one.',
  leftElsewhere:
    'A run of {people} people in each arm is going on in another tab of this browser. If you start another here, only that one is kept on the device.',
  leftOtherVersion:
    'A run of {people} people in each arm had been interrupted. Another version of this program made it, so it could not be gone on with and was discarded.',
  // Results
  results: 'What came out',
  doneAll:
    '{people, plural, one {# person} other {# people}} in each arm, {years, plural, one {# year} other {# years}}, draw number {seed}, {members, plural, one {# parameter set} other {# parameter sets}}.',
  doneStopped:
    'Stopped: {people, plural, one {# person is} other {# people are}} done in every arm, of {wanted} wanted. All figures and files are of these n = {people}; they are the same as those of a cohort of that size.',
  'interval.95 % of parameter sets':
    'Intervals: the middle 95 % of the parameter sets, with the chance of sampling in them.',
  'interval.range of parameter sets': 'Intervals: the lowest to the highest of the parameter sets.',
  'interval.95 % of sampling only':
    'Intervals: 95 % of sampling alone. How uncertain the model itself is, they do not say; for that, take more parameter sets.',
  fewPerSet:
    'Only about {each} people live under each parameter set. The chance that this brings is taken out of the intervals, as well as so few can tell; more people make them more certain.',
  arm: 'Arm {letter}',
  survival: 'Without relapse',
  survivalLabel: 'Curves of the share without relapse over {months} months: {ends}',
  survivalEnd: 'arm {letter} {share} at the end',
  survivalCaption: 'Product-limit curves of the first relapse. Upright lines: intervals at 3, 6, 12 … months.',
  score: 'Score over time',
  scoreLabel: 'Mean score over time: {ends}',
  scoreEnd: 'arm {letter} from {from} to {to}',
  scoreCaption: 'Mean of the latent score (0 to 18) at the checks, with its interval.',
  months: 'Months from the start of treatment',
  shareAxis: 'Share without relapse',
  scoreAxis: 'Score',
  table: 'The arms beside each other',
  figure: 'In the model',
  'row.people': 'People (n)',
  'row.response': 'Response, best of 2, 6 and 12 months',
  'row.response6Months': 'Response at 6 months',
  'row.response12Months': 'Response at 12 months',
  'row.relapseFree12': 'No relapse within 12 months',
  'row.relapseFree24': 'No relapse within 24 months',
  'row.relapsed': 'At least one relapse',
  'row.relapses': 'Relapses a person',
  'row.score6': 'Mean score at 6 months',
  'row.score12': 'Mean score at 12 months',
  'row.damage': 'Mean lasting damage at the end (0 to 1)',
  of100: '{value} of 100',
  range: '({low} to {high})',
  tableNote:
    'Counted among 100 such virtual people, with the interval. Response: at most {left} of the first score is left. Its rule in the trial was not seen; this one is a guess that was fitted along.',
  tooShort: 'not followed so long',
  power: 'Chance to tell two arms apart',
  powerPair: 'Arm {a} against arm',
  powerPeople: 'People per arm',
  powerResponse: 'Response',
  powerRelapse: 'Relapse within 24 months',
  powerNote:
    'How often Fisher’s exact test at 5 % would tell the arms apart if children were as in the model: mean over the parameter sets, and their interval. It does not say that one arm is better.',
  // Files
  save: 'Take it along',
  'file.summary': 'Results (CSV)',
  'file.csv': 'People (CSV)',
  'file.ndjson': 'People (NDJSON)',
  'file.parquet': 'People (Parquet)',
  'file.fhir': 'FHIR bundles (NDJSON)',
  fileBusy: 'Making the file: {share}',
  fileStop: 'Stop',
  fhirNote: 'FHIR: the first {people} people of each arm, {all} bundles at most.',
  version: 'Model version {version}. Cohort {hash}.',
} as const satisfies Record<string, string>;
export type CohortKey = keyof typeof en;
