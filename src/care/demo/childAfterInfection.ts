import { addDiary } from './demoDiary.ts';
import type { DemoCourse } from './demoEntry.ts';
import { addDecisions, addRatings, addRelapses } from './demoFindings.ts';
import { addNightRecording, addWristRecording } from './demoRecordings.ts';
import { addResults, everyDays } from './demoResults.ts';
import { addPlan } from './demoTreatment.ts';

/**
 * The dose as the card of a published case prints it: this program computes none. With a number, so that the model of the
 * course can read it; it stands where weight and height are on record, as a clinic has them.
 */
const PULSES = { cardId: 'dexamethasone-japan', dose: '20 mg/m²', daysPerPulse: 3, everyDays: 28 } as const;
/** Days back, and jerks a minute: falling with treatment, up in the slow relapse. */
const WRIST_RECORDINGS = [
  [876, 24],
  [751, 12],
  [601, 1],
  [505, 4],
  [400, 4],
  [201, 1],
] as const;

/**
 * A boy of four and a half: ill after a cold, no tumour found, pulses of dexamethasone, one slow relapse, pulses again, and well
 * for a year. The one whose doses have numbers.
 */
export function childAfterInfection(course: DemoCourse): void {
  const { words } = course;
  course.add('person', 'person', {
    name: words('ben'),
    birth: course.back(1690).slice(0, 7),
    sex: 'male',
    site: words('site'),
    onset: course.back(900).slice(0, 7),
    diagnosis: course.back(880),
    triggers: [{ kind: 'infection', date: course.back(912), note: words('coldBefore') }],
    wrongDiagnoses: [{ label: words('earInfection') }],
    synthetic: true,
    note: words('madeUpDoses'),
  });
  course.add('sign', 'sign-opsoclonus', {
    sign: 'opsoclonus',
    firstSeen: course.back(900),
    lastSeen: course.back(640),
    certainty: 'clinician',
  });
  course.add('sign', 'sign-ataxia', { sign: 'ataxia', firstSeen: course.back(898), certainty: 'clinician' });
  course.add('sign', 'sign-myoclonus', {
    sign: 'myoclonus',
    firstSeen: course.back(893),
    lastSeen: course.back(700),
    certainty: 'clinician',
  });
  course.add('sign', 'sign-irritability', { sign: 'irritability', firstSeen: course.back(890), certainty: 'seen' });
  addSearch(course);
  addTreatment(course);
  const firstDay = course.back(890);
  const truth = addDiary(course, {
    firstDay,
    lastDay: course.back(1),
    relapses: [{ startDay: course.back(520), kind: 'slow', rise: 1.6 }],
    parameters: { illnessPerYear: 7, flareFraction: 0.4, earlyHalfLifeDays: 45, lateHalfLifeDays: 90 },
  });
  for (const [back, jerksPerMin] of WRIST_RECORDINGS) addWristRecording(course, back, jerksPerMin);
  addNightRecording(course, 845, 3);
  addNightRecording(course, 315, 1);
  addRatings(course, truth, firstDay, [884, 820, 750, 680, 600, 510, 470, 400, 310, 200, 90]);
  addRelapses(course, truth, firstDay, ['none-known']);
  addDecisions(course, truth, firstDay);
}

function addSearch(course: DemoCourse): void {
  const { words } = course;
  const clear = { outcome: 'nothing-found', report: words('reportClear') } as const;
  course.add('examination', 'mri-brain', { testId: 'other', name: words('brainMri'), day: course.back(883), ...clear });
  for (const [testId, back] of [
    ['mri-body', 881],
    ['mibg', 876],
    ['mri-body', 700],
    ['mri-body', 515],
  ] as const)
    course.add('examination', `${testId}-${back}`, { testId, day: course.back(back), ...clear });
  addResults(course, {
    testId: 'hva',
    unit: 'mg/g',
    high: 25,
    values: [
      [880, 13],
      [700, 12.1],
      [515, 11.4],
    ],
  });
  addResults(course, {
    testId: 'vma',
    unit: 'mg/g',
    high: 16,
    values: [
      [880, 8.4],
      [700, 8],
      [515, 7.7],
    ],
  });
  addResults(course, {
    testId: 'igg',
    unit: 'g/L',
    low: 5,
    high: 13,
    values: everyDays(870, 100, 190, (back) => 6.2 + (back % 5) / 4),
  });
  addResults(course, {
    testId: 'weight',
    unit: 'kg',
    values: everyDays(860, 30, 120, (back) => 18 - back / 170),
    atHome: true,
  });
  addResults(course, {
    testId: 'height',
    unit: 'cm',
    values: everyDays(860, 30, 120, (back) => 106 - back / 55),
    atHome: true,
  });
  course.add('due-rule', 'rule-imaging', {
    area: 'tumour-search',
    testId: 'mri-body',
    title: words('ruleImaging'),
    from: course.back(-24),
    active: true,
    setBy: 'clinic',
  });
}

function addTreatment(course: DemoCourse): void {
  const { words } = course;
  const pulses = {
    title: words('pulses'),
    drug: words('dexamethasone'),
    drugId: 'dexamethasone',
    route: 'oral',
    status: 'finished',
    cardId: PULSES.cardId,
    dose: PULSES.dose,
    note: words('pulsesNote'),
  } as const;
  const { daysPerPulse, everyDays: gapDays } = PULSES;
  addPlan(course, {
    ...pulses,
    name: 'plan-pulses-1',
    shape: { shape: 'pulses', daysPerPulse, everyDays: gapDays, pulses: 12 },
    from: course.back(874),
    missed: 0.03,
    late: 0.1,
  });
  addPlan(course, {
    ...pulses,
    name: 'plan-pulses-2',
    shape: { shape: 'pulses', daysPerPulse, everyDays: gapDays, pulses: 6 },
    from: course.back(488),
  });
  addPlan(course, {
    name: 'plan-melatonin',
    title: words('sleepDrops'),
    drug: words('melatonin'),
    drugId: 'melatonin',
    route: 'oral',
    shape: { shape: 'daily', times: ['19:30'] },
    from: course.back(90),
    status: 'active',
    missed: 0.04,
    openDays: 1,
  });
  const stay = { type: 'hospital-stay', title: words('admission'), place: words('site') } as const;
  course.add('event', 'stay-1', { ...stay, start: course.back(884), end: course.back(872) });
  for (const back of [620, 255])
    course.add('event', `vaccine-${back}`, {
      type: 'vaccination',
      title: words('influenza'),
      start: course.back(back),
    });
  for (const back of [750, 600, 510, 400, 310, 200, 90])
    course.add('event', `visit-${back}`, {
      type: 'appointment',
      title: words('clinicVisit'),
      start: course.back(back),
      time: '09:00',
    });
  course.add('event', 'next-visit', {
    type: 'appointment',
    title: words('clinicVisit'),
    start: course.back(-20),
    time: '09:00',
  });
}
