/** The research view of one course in English; the other languages have the same keys, by type. */
export const en = {
  title: 'Course (research)',
  intro: 'The model of the course, fitted to what is on record of this person, and run on from today.',
  caution:
    'Research simulation. Fitted to small published series (largest randomised trial n = 53). It has not been validated on individual patients. It must not be used to start, stop or change treatment; discuss any concern with the treating team.',
  // Opt-in
  offTitle: 'Research functions are switched off',
  offText:
    'This view fits a simulation to the record of one person. It is for research by clinicians only and is not shown to families. A clinician can switch it on in the settings.',
  toSettings: 'To the settings',
  switchTitle: 'Research functions',
  switchHint:
    'Adds a view “Course (research)” to each person: a simulation fitted to one record. Off at first; switched on for this browser alone, and shown only while a clinician is set above as the one who writes.',
  switchBanner:
    'A forecast for one child is no result of care. It may be wrong without saying so, it may frighten, and by law it may count as a medical device if it is used for decisions. Use it for research, teaching and planning of studies, with the approval that your place asks for.',
  onlyClinicians: 'You are set as “family”. These functions are for clinicians and stay off.',
  purpose: 'What for',
  purposeHint: 'The study or the question.',
  approval: 'Ethics vote or approval',
  approvalHint: 'Its number and date, or why none is needed.',
  read: 'I have read this. I use no result to start, stop or change a treatment.',
  switchOn: 'Switch on',
  switchOff: 'Switch off',
  isOn: 'On since {at}, by {by}. Purpose: {purpose}. Approval: {approval}.',
  needed: 'Please fill in all of it.',
  // Making
  ahead: 'How far ahead',
  aheadDays: '{days} days',
  make: 'Fit and forecast',
  busy: 'Fitting: {share}',
  cancel: 'Cancel',
  failed: 'The fit ended with a fault of the program. Please report it with these words: {message}',
  stale: 'The record or the settings have changed since this was made. Make it again.',
  usedTitle: 'What is used',
  used: '{ratings, plural, one {# rating} other {# ratings}}, {weeks, plural, one {# week} other {# weeks}} of the diary, {others, plural, one {# other finding} other {# other findings}}, {relapses, plural, one {# relapse} other {# relapses}}, {illnesses, plural, one {# illness} other {# illnesses}}, {doses, plural, one {# line} other {# lines}} of doses.',
  blocked: 'Nothing is fitted until this is put right',
  left: 'What is left out or taken as said here',
  entry: 'Open the entry',
  // States
  notUnderstood: 'The model does not understand this child',
  notUnderstoodText:
    'The last two observations lie outside the middle 99 % of what the model expected. There is no forecast; shown is what simulated children treated alike do.',
  tooFew: 'Too few visits for a forecast',
  tooFewText:
    '{visits, plural, =0 {There is no visit with a rating} one {There is # visit with a rating} other {There are # visits with a rating}}; {needed} are needed. Shown is what simulated children treated alike do.',
  'flag.age-over-8': 'Beyond the data: older than 8 years.',
  'flag.adult': 'Beyond the data: an adult; the numbers for adults are not fitted.',
  'flag.drug-not-in-model': 'Beyond the data: a drug was given that the model does not know.',
  'flag.over-12-months': 'Beyond the data: more than 12 months ahead.',
  notFitted: 'The numbers of the model are beliefs; they were not fitted to published courses.',
  // Results
  fan: 'Score ahead',
  fanLabel: 'Fan of the score over {days} days: median at the end {median}, in 80 of 100 between {low} and {high}',
  fanCaption:
    'Shaded: the middle 50, 80 and 95 % of what the model holds possible. Thin lines: {paths} single virtual children. Dots: ratings on record, as points of 18. Upright line: today.',
  besideTitle: 'Beside it: without this model',
  besideLabel: 'Fan of simulated children treated alike, and the last rating as a straight line',
  besideCaption:
    'Shaded: simulated children with the same age and treatment. Broken line: nothing changes from the last rating. A forecast is worth something only where it does better than these.',
  axisDays: 'Days from today',
  axisScore: 'Score (0 to 18)',
  tableTitle: 'In numbers',
  onDay: 'In days',
  'method.model': 'This model',
  'method.persistence': 'As at the last rating',
  'method.climatology': 'Simulated children treated alike',
  'method.neighbours': 'The 50 most alike of them',
  median80: '{median} ({low} to {high})',
  tableNote: 'Median of the score, and what 80 of 100 lie between.',
  relapse: 'Relapse',
  relapseSentence: 'Of 100 such virtual children, {of100} relapsed within {days} days; plausible {low} to {high}.',
  relapseBeside: 'Of simulated children treated alike {climatology}, of the 50 most alike {neighbours}.',
  reproduction: 'Immune reproduction number 𝓡',
  reproductionNow:
    'Today {median}; in 80 of 100 between {low} and {high}, in 95 between {low95} and {high95}. Above 1 activity grows, below 1 it dies down.',
  reproductionAhead: 'In {days} days {median} ({low} to {high}).',
  support: 'How much the record says',
  supportText:
    '{visits, plural, one {# visit} other {# visits}} with a rating. Of {all} ways in which children differ, {prior} are still mostly what was believed before.',
  priorDriven: 'mostly belief',
  'effect.activation': 'How strongly the immune loop drives itself',
  'effect.memoryHalfLife': 'How long immune memory lasts',
  'effect.infectionDrive': 'How much an infection stirs it up',
  'effect.steroidIc50': 'Dose of steroid that is needed',
  'effect.signHalf': 'How much activity makes a sign',
  'effect.recovery': 'Speed of recovery',
  'effect.rituximab': 'Sensitivity to rituximab',
  'effect.opsoclonus': 'Share of opsoclonus',
  'effect.myoclonus': 'Share of myoclonus',
  'effect.ataxia': 'Share of ataxia',
  'effect.encephalopathy': 'Share of encephalopathy',
  changes: 'What each observation changed',
  changeDay: 'Day',
  changeKind: 'Seen',
  changeBefore: 'Score before',
  changeAfter: 'Score after',
  changeGain: 'Told (nats)',
  surprising: 'unexpected',
  'kind.rating': 'Rating',
  'kind.total': 'Rating, total only',
  'kind.csf-b': 'B cells in spinal fluid',
  'kind.bands': 'Oligoclonal bands',
  'kind.diary': 'A week of the diary',
  'kind.measure': 'Eye recording',
  'kind.relapse': 'Relapse',
  source: 'Made on {date}, model version {version}, parameters {hash} ({sets} sets), chance {seed}. {recalibration}',
  recalibrationOff: 'The intervals are not recalibrated: {courses} of {needed} real courses.',
  recalibrationOn: 'The intervals are recalibrated on {courses} real courses.',
  notRanked:
    'Treatments are not compared here: the model must not rank them for one child. Planned doses on record are run as planned; a virtual child that relapses gets nothing new.',
  dataOnly: 'Show only what data say',
  dataOnlyHint:
    'Hides what is still mostly belief, and draws the simulated children treated alike into the fan: what differs is what the record of this child has changed.',
  fanBeside:
    'Broken lines: median and middle 80 % of simulated children treated alike, without the record of this child.',
  dataChanged: 'In {days} days: {before} without the record, {after} with it.',
  reproductionTitle: 'Immune reproduction number ahead',
  reproductionLabel:
    'Fan of the immune reproduction number over {days} days: median at the end {median}, in 80 of 100 between {low} and {high}',
  reproductionCaption:
    'Shaded: the middle 50, 80 and 95 %. Above the broken line at 1 activity grows, below it dies down. Upright line: today.',
  axisReproduction: 'Immune reproduction number 𝓡',
  fewSets:
    'How often such virtual children relapsed is not told: of {sets} parameter sets the record leaves {left}, so nothing says how far off a count would be. The fan may be too narrow, too.',
  setsLeft: 'Of {sets} parameter sets {left} are left.',
  factorLabel:
    '{name}: {median} times the median child ({low} to {high}); before any observation {before} to {beforeHigh}',
  learnt: '{share} learnt',
  supportHidden: 'Not shown, since it is still mostly belief: {names}.',
  supportCaption:
    'Factor against the median child (upright line), from an eighth to eight times, middle 80 of 100. Broken outline: believed before any observation. Filled: with the record. “Learnt” is what the record has taken off the width of the belief.',
  score: 'How good such forecasts were',
  scoreText:
    'Tested on {children} virtual children of each kind, with model version {version}. No real child was among them.',
  scoreOther: 'This forecast was made with other numbers of the model than that test.',
  scoreAsAssumed: 'The world is as the model assumes',
  scoreNotAsAssumed: 'The world is not as the model assumes',
  scoreInside50: 'Of 100 inside the 50 % band',
  scoreInside80: 'Of 100 inside the 80 % band',
  scoreInside95: 'Of 100 inside the 95 % band',
  scoreError: 'Error (CRPS, points)',
  scorePersistence: 'Error of the last rating',
  scoreClimatology: 'Error of simulated children',
  scoreCaption:
    'A band is right where as many lie inside as it says. Error: mean continuous ranked probability score of the score, 0 to 18; less is better.',
  hereMake: 'Show the forecast here (research)',
  hereTitle: 'Forecast on the timeline (research)',
  hereHide: 'Hide the forecast',
  hereCaption:
    'In the lane “{lane}”, right of today: shaded the middle 50, 80 and 95 %, thin lines {paths} single virtual children. Broken lines: middle 80 % of simulated children treated alike, and the last rating.',
  hereNoLane: 'There is no lane of ratings that it could be drawn in.',
  hereNumbers:
    'Score in {days} days, of 18: this model {model}; as at the last rating {persistence}; simulated children treated alike {climatology}.',
  hereScore:
    'Tested on {children} virtual children in a world that is not as the model assumes: at {days} days {inside} of 100 lay inside the 80 % band; error (CRPS) {error} points, of the last rating {persistence}.',
  hereSupport:
    '{visits, plural, one {# visit} other {# visits}} with a rating; of {all} ways in which children differ, {prior} are still mostly belief.',
  hereBlocked: 'This record cannot be fitted yet. What has to be put right stands in “Course (research)”.',
  hereNotUnderstood:
    'The last two observations lie outside the middle 99 % of what the model expected. There is no forecast.',
  hereTooFew:
    '{visits, plural, =0 {There is no visit with a rating} one {There is # visit with a rating} other {There are # visits with a rating}}; {needed} are needed. There is no forecast.',
  hereFewSets: 'So few are left that the fan may be too narrow.',
  supportFew: 'So few are left that what looks learnt may be chance and not data.',
  hereMore: 'All of it: Course (research)',
  saveCsv: 'Save the fan as CSV',
  saveJson: 'Save everything as JSON',
} as const satisfies Record<string, string>;
export type ForecastKey = keyof typeof en;
